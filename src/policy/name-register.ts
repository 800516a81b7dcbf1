/** Names in use, each with the id that it means. */
export type NameRegister = Readonly<Record<string, string>>;

/**
 * Finds the id of a name or an id. Differences in width, case, spaces and punctuation are ignored.
 *
 * @param ids the ids that a name can mean
 * @param register further names
 */
export function findByName(ids: readonly string[], register: NameRegister): (name: string) => string | undefined {
  const names = [...Object.entries(register), ...ids.map((id) => [id, id] as const)];
  const known = new Map(names.map(([name, id]) => [bare(name), id]));
  // Most names are written exactly as registered and need not be normalised.
  const asWritten = new Map(names.map(([name]) => [name, known.get(bare(name))]));
  return (name) => asWritten.get(name) ?? known.get(bare(name));
}

function bare(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\s!-/:-@[-`{-~\u00a1-\u00bf\u2000-\u206f\u3000-\u303f]/g, '')
    .toLowerCase();
}
