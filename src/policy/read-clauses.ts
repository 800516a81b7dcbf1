import { hasOwn } from '../plain/has-own';
import { clauses as registry, type Clause, type ClauseId, type Clauses } from './clauses';
import type { Path, PolicyReader } from './policy-reader';
import { readBilingualText, readText, reportUnknownKeys } from './read-text';

/** What a policy calls a clause; the rest of a clause belongs to the rules. */
const labelKeys = ['section', 'heading', 'documentNumber', 'link'];

/** Reads what a policy calls its clauses, over what the policy it extends calls them. */
export function readClauses(reader: PolicyReader, value: unknown, path: Path, inherited: Clauses = registry): Clauses {
  if (value === undefined) return inherited;
  const given = reader.entries(value, path);
  if (given === null) return inherited;
  const labelled = [...given].flatMap(([id, label]): readonly (readonly [string, Clause])[] => {
    const here = [...path, id];
    if (isClause(id)) return [[id, readLabel(reader, label, here, inherited[id])]];
    reader.report(here, 'unknown-clause', 'the id of a clause', label);
    return [];
  });
  return { ...inherited, ...(Object.fromEntries(labelled) as Partial<Clauses>) }; // each by its own id
}

function isClause(id: string): id is ClauseId {
  return hasOwn(registry, id);
}

function readLabel(reader: PolicyReader, value: unknown, path: Path, inherited: Clause): Clause {
  const entries = reader.entries(value, path);
  if (entries === null) return inherited;
  reportUnknownKeys(reader, entries, path, [...labelKeys, 'id', 'milestone', 'departments']);
  const text = (key: 'section' | 'documentNumber'): string | undefined =>
    entries.has(key) ? readText(reader, entries.get(key), [...path, key]) : inherited[key];
  const documentNumber = text('documentNumber');
  const link = entries.has('link') ? readLink(reader, entries.get('link'), [...path, 'link']) : inherited.link;
  return {
    ...inherited,
    section: text('section') ?? inherited.section,
    heading: readBilingualText(reader, entries.get('heading'), [...path, 'heading'], inherited.heading),
    ...(documentNumber !== undefined && { documentNumber }),
    ...(link !== undefined && { link }),
  };
}

function readLink(reader: PolicyReader, value: unknown, path: Path): string {
  if (typeof value === 'string' && /^https?:\/\/[^\s"'<>]+$/.test(value)) return value;
  reader.report(path, 'not-a-link', 'an address that begins with https:// or http://', value);
  return '';
}
