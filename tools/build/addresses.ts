/** The addresses of the package. The owner sets `repository` in package.json; the others are derived from it. */
export interface Addresses {
  readonly repository: string;
  readonly homepage: string;
  readonly bugs: string;
}

/**
 * The addresses that a release needs.
 *
 * @throws Error if the owner has not filled in the repository
 */
export function addresses({ repository }: { readonly repository?: unknown }): Addresses {
  if (typeof repository !== 'string' || !/^https:\/\/[\w.-]+\/[\w.-]+\/[\w.-]+$/.test(repository)) {
    throw new Error(
      `package.json says of its repository ${JSON.stringify(repository) ?? 'nothing'}: fill in its address, such as "repository": "https://github.com/<owner>/yekuo", before a release`,
    );
  }
  return { repository, homepage: `${repository}#readme`, bugs: `${repository}/issues` };
}
