/** What people call things, by name; each name leads to the id of what is meant. */
export type NameRegister = Readonly<Record<string, string>>;

/**
 * Finds the id behind a name or an id. Width, case, spaces and punctuation make no difference.
 *
 * @param ids what can be meant
 * @param register further names
 */
export function findByName(ids: readonly string[], register: NameRegister): (name: string) => string | undefined {
  const known = new Map([
    ...Object.entries(register).map(([name, id]) => [bare(name), id] as const),
    ...ids.map((id) => [bare(id), id] as const),
  ]);
  return (name) => known.get(bare(name));
}

function bare(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\s!-/:-@[-`{-~\u00a1-\u00bf\u2000-\u206f\u3000-\u303f]/g, '')
    .toLowerCase();
}
