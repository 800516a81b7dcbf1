import type { Path, TableProblems } from './table-problems';

/** The maximum number of nested levels of a table, and of values in it. */
const deepest = 20;
const mostValues = 5_000_000;

/**
 * A copy of plain data. Each part is read once, so that getters and proxies cannot change anything later. Whatever is
 * not plain data is reported with its path; of parts that are nested too deeply the first, since data that contains itself
 * has any number of them. Fields that are undefined are left out.
 */
export function plainCopy(value: unknown, { report }: TableProblems): unknown {
  let count = 0;
  const copyOf = (part: unknown, around: Path, ...name: readonly string[]): unknown => {
    count += 1;
    if (count === mostValues) report('unreadable', around, `at most ${mostValues} values`, part);
    if (count >= mostValues || typeof part !== 'object' || part === null) return part;
    const path = [...around, ...name];
    if (path.length > deepest) {
      count = mostValues;
      return report('unreadable', path, `at most ${deepest} levels`, part);
    }
    try {
      return Array.isArray(part) ? listOf(part, path) : objectOf(part, path);
    } catch {
      return report('unreadable', path, 'plain data', part);
    }
  };
  const listOf = (list: readonly unknown[], path: Path): unknown => {
    const copy: unknown[] = [];
    for (let index = 0; index < list.length; index += 1) {
      if (count >= mostValues) break;
      // A list with holes can have any length without using memory.
      if (!(index in list)) return report('unreadable', [...path, String(index)], 'a list without holes', undefined);
      copy.push(copyOf(list[index], path, String(index)));
    }
    return copy;
  };
  const objectOf = (object: object, path: Path): unknown => {
    const prototype: unknown = Object.getPrototypeOf(object);
    if (prototype !== Object.prototype && prototype !== null) return report('unreadable', path, 'plain data', object);
    const given = Object.entries(object).filter(([, item]) => item !== undefined);
    return Object.fromEntries(given.map(([name, item]) => [name, copyOf(item, path, name)]));
  };
  return copyOf(value, []);
}
