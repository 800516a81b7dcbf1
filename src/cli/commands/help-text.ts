/** An option that a help text describes. */
export interface DescribedOption {
  /** Its name, with the hyphens. */
  readonly name: string;
  readonly takesValue: boolean;
}

/** The options that a help text describes, each once. */
export function optionsIn(help: string): readonly DescribedOption[] {
  const found = [...help.matchAll(/^ {2}(--[a-z-]+)( \S)?/gm)];
  const options = new Map(found.map(([, name = '', value]) => [name, { name, takesValue: value !== undefined }]));
  return [...options.values()];
}
