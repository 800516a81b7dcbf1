/** What people call things, by name; each name leads to the id of what is meant. */
export type NameRegister = Readonly<Record<string, string>>;

/**
 * Finds the id behind a name or an id. Width, case, spaces and punctuation make no difference.
 *
 * @param ids what can be meant
 * @param register further names
 */
export function findByName(ids: readonly string[], register: NameRegister): (name: string) => string | undefined {
  const names = [...Object.entries(register), ...ids.map((id) => [id, id] as const)];
  const known = new Map(names.map(([name, id]) => [bare(name), id]));
  // Most names are written as they are registered, and need not be laid bare to be found.
  const asWritten = new Map(names.map(([name]) => [name, known.get(bare(name))]));
  return (name) => asWritten.get(name) ?? known.get(bare(name));
}

function bare(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\s!-/:-@[-`{-~\u00a1-\u00bf\u2000-\u206f\u3000-\u303f]/g, '')
    .toLowerCase();
}
