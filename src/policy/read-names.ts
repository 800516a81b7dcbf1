import type { NameRegister } from './name-register';
import type { Path, PolicyReader } from './policy-reader';

/**
 * Reads further names over inherited ones; each must lead to one of the ids. Inherited names of what the policy no longer
 * has are dropped.
 */
export function readNames(
  reader: PolicyReader,
  value: unknown,
  path: Path,
  ids: readonly string[],
  inherited: NameRegister = {},
): NameRegister {
  const isId = (id: unknown): id is string => ids.some((each) => each === id);
  const still = Object.fromEntries(Object.entries(inherited).filter(([, id]) => isId(id)));
  if (value === undefined) return still;
  const given = reader.entries(value, path);
  if (given === null) return still;
  for (const [name, id] of given) {
    if (!isId(id)) reader.report([...path, name], 'wrong-type', `one of ${ids.join(', ')}`, id);
  }
  const names = [...given].filter((entry): entry is [string, string] => isId(entry[1]));
  return { ...still, ...Object.fromEntries(names) };
}

/** Reads the permitted fees, which take the place of inherited ones. */
export function readFees(
  reader: PolicyReader,
  value: unknown,
  path: Path,
  inherited: readonly string[] = [],
): readonly string[] {
  if (value === undefined) return inherited;
  if (!Array.isArray(value)) {
    reader.report(path, 'wrong-type', 'a list of names', value);
    return inherited;
  }
  const items: readonly unknown[] = value;
  return items.flatMap((item, index) => {
    if (typeof item === 'string' && item.trim() !== '') return [item];
    reader.report([...path, String(index)], 'wrong-type', 'a name', item);
    return [];
  });
}
