import { hasOwn } from '../plain/has-own';
import { list, matching, oneOf } from '../plain/read/shape';
import { clauses as registry, type Clause, type ClauseId, type Clauses } from './clauses';
import type { Path, PolicyReader } from './policy-reader';
import { readBilingualText, readText, reportUnknownKeys } from './read-text';

const address = /* @__PURE__ */ matching(/^https?:\/\/[^\s"'<>]+$/, 'an address that begins with https:// or http://');
const addressNames = { 'wrong-type': 'not-a-link', 'unknown-value': 'not-a-link' } as const;

/** The fields of a clause that a policy may label; all others belong to the rules. */
const labelKeys = ['section', 'heading', 'documentNumber', 'link'];

/** Reads the clause labels of a policy, on top of those that it inherits. */
export function readClauses(reader: PolicyReader, value: unknown, path: Path, inherited: Clauses = registry): Clauses {
  if (value === undefined) return inherited;
  const given = reader.entries(value, path);
  if (given === null) return inherited;
  const labelled = [...given].flatMap(([id, label]): readonly (readonly [string, Clause])[] => {
    const here = [...path, id];
    if (isClause(id)) return [[id, readLabel(reader, label, here, inherited[id])]];
    reader.report(here, 'unknown-clause', `one of ${Object.keys(registry).join(', ')}`, label);
    return [];
  });
  return { ...inherited, ...(Object.fromEntries(labelled) as Partial<Clauses>) }; // each under its own id
}

function isClause(id: string): id is ClauseId {
  return hasOwn(registry, id);
}

function readLabel(reader: PolicyReader, value: unknown, path: Path, inherited: Clause): Clause {
  const entries = reader.entries(value, path);
  if (entries === null) return inherited;
  reportUnknownKeys(reader, entries, path, [...labelKeys, 'id', 'milestone', 'departments']);
  for (const key of ['id', 'milestone'] as const) {
    if (!entries.has(key) || entries.get(key) === inherited[key]) continue;
    reader.report([...path, key], 'unknown-value', `what the rules say: ${inherited[key] ?? 'none'}`, entries.get(key));
  }
  if (entries.has('departments')) {
    refuseOtherDepartments(reader, entries.get('departments'), [...path, 'departments'], inherited.departments);
  }
  const text = (key: 'section' | 'documentNumber'): string | undefined =>
    entries.has(key) ? readText(reader, entries.get(key), [...path, key]) : inherited[key];
  const documentNumber = text('documentNumber');
  const link = entries.has('link')
    ? reader.read(address, entries.get('link'), [...path, 'link'], { names: addressNames })
    : inherited.link;
  return {
    ...inherited,
    section: text('section') ?? inherited.section,
    heading: readBilingualText(reader, entries.get('heading'), [...path, 'heading'], inherited.heading),
    ...(documentNumber !== undefined && { documentNumber }),
    ...(link !== undefined && { link }),
  };
}

/**
 * Other departments than those of the rules are refused: they belong to the rules, and others would silently be ignored.
 */
function refuseOtherDepartments(reader: PolicyReader, value: unknown, path: Path, own: Clause['departments']): void {
  const expected = `the departments of the rules: ${own.join(', ')}`;
  const before = reader.problems.length;
  const given = reader.read(list(oneOf(own)), value, path, { expected });
  if (reader.problems.length > before || given === undefined) return;
  const isSame = given.length === own.length && own.every((each, index) => given[index] === each);
  if (!isSame) reader.report(path, 'unknown-value', expected, value);
}
