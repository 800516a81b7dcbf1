import { dayNumber } from '../compile/general-kinds';
import { excessOf, limits } from '../../plain/excess-of';
import { hasOwn } from '../../plain/has-own';
import { isObject } from '../../plain/is-object';
import { structuralKey } from '../../plain/structural-key';
import { InvalidTableError, type TableSize } from '../terms/errors';
import { testsOf, testsOfRow, type Source, type TableRow } from '../terms/table';
import type { AnyTest } from '../terms/unary-test';
import { differingFact, type FactDefinition } from '../terms/vocabulary';
import { wrongPart } from '../terms/wrong-part';
import { checkVocabulary } from '../write/json/check-vocabulary';
import { tableProblems } from '../write/json/table-problems';

/** The maximum number of rows of a table, and of facts and decisions that its rows test. */
export const mostRows = 100_000;
const mostTested = 1000;

/** The maximum length of a chain of decisions that read one another. */
const longestChain = 1000;

/** The fields of rows, those of all sources, and those of sources of one kind. */
const fieldsOfRow = ['id', 'when', 'outcome', 'clauses', 'interpretations'];
const fieldsOfAll = ['id', 'kind', 'vocabulary', 'readings', 'general', 'reads', 'rows', 'outcomes', 'isAssumed'];
const fieldsOf: Readonly<Record<Source['kind'], readonly string[]>> = {
  first: ['otherwise'],
  unique: ['otherwise'],
  collect: ['none', 'keepsEqual', 'aggregate', 'assemble'],
  combination: ['facts', 'join'],
};

/**
 * Checks a source of a general table, and everything it reads, before it is compiled. A circular chain of decisions is
 * reported as too long.
 *
 * @returns the source
 * @throws InvalidTableError
 */
export function checkSource(asked: Source): Source {
  const found = new Set<Source>();
  // Decisions that read one another usually have the facts and readings of one language.
  const checked = new Set<unknown>();
  const visit = (source: Source, depth: number): void => {
    if (found.has(source)) return;
    if (depth > longestChain) {
      throw new InvalidTableError('table-too-large', source.id, { of: 'decisions', limit: longestChain });
    }
    // Before its parts are looked at, which takes long.
    if (Array.isArray(source.rows) && source.rows.length > mostRows) {
      throw new InvalidTableError('table-too-large', source.id, { of: 'rows', limit: mostRows });
    }
    const wrong = wrongPart(source);
    if (wrong !== undefined) throw new InvalidTableError('wrong-type', placeIn(source, wrong));
    const other = otherField(source);
    if (other !== undefined) throw new InvalidTableError('unknown-field', placeIn(source, other));
    const { vocabulary, readings } = source;
    if (!checked.has(vocabulary) || !checked.has(readings)) refuseUnsoundFacts(source);
    checked.add(vocabulary).add(readings);
    const strange = differingFact(vocabulary, asked.vocabulary) ?? differingReading(source, asked);
    if (strange !== undefined) throw new InvalidTableError('ambiguous-name', `${source.id}: ${strange}`);
    for (const read of Object.values(source.reads)) visit(read, depth + 1);
    found.add(source);
    checkTable(source);
  };
  visit(asked, 1);
  return asked;
}

/** A field that sources of the kind, or rows, do not have: a misspelt one would have no effect. */
function otherField(source: Source): string | undefined {
  const other = otherIn(source, [...fieldsOfAll, ...fieldsOf[source.kind]]);
  if (other !== undefined) return other;
  for (const [index, row] of source.rows.entries()) {
    const ofRow = otherIn(row, fieldsOfRow);
    if (ofRow !== undefined) return `rows.${index}.${ofRow}`;
  }
  return undefined;
}

function otherIn(part: object, known: readonly string[]): string | undefined {
  return Object.entries(part).find(([name, value]) => value !== undefined && !known.includes(name))?.[0];
}

/** Refuses facts that nothing can be, and readings without choices. Further fields of a definition are accepted. */
function refuseUnsoundFacts({ vocabulary, readings }: Source): void {
  const problems = tableProblems();
  checkVocabulary(vocabulary, readings, problems);
  const unsound = problems.found.find(({ code }) => code !== 'unknown-name');
  if (unsound) throw new InvalidTableError('wrong-type', unsound.path.join('.'));
}

/** A reading that both sources have, with other choices or another default. */
function differingReading({ readings = {} }: Source, { readings: others = {} }: Source): string | undefined {
  if (readings === others) return undefined;
  return Object.keys(readings).find(
    (name) => hasOwn(others, name) && structuralKey(readings[name]) !== structuralKey(others[name]),
  );
}

/** A part of a source, named with the id of the source if it has one. */
function placeIn({ id }: { readonly id: unknown }, part: string): string {
  return typeof id === 'string' ? `${id}: ${part}` : part;
}

function checkTable(source: Source): void {
  const { id, rows, reads } = source;
  const tooLarge = (of: TableSize['of'], limit: number): never => {
    throw new InvalidTableError('table-too-large', id, { of, limit });
  };
  for (const part of [source.otherwise, ...rows.flatMap(partsOf)]) {
    const excess = excessOf(part);
    if (excess) tooLarge(excess, limits[excess]);
  }
  const tested = new Set(testsOf(source).map(([name]) => name));
  if (tested.size > mostTested) tooLarge('facts', mostTested);
  const ambiguous = (name: string): never => {
    throw new InvalidTableError('ambiguous-name', `${id}: ${name}`);
  };
  for (const name of [...Object.keys(reads), ...tested]) {
    // Inherited properties of objects are not facts or decisions.
    const [own = name] = name.split('.');
    if (own in Object.prototype) ambiguous(own);
  }
  const exists = (name: string): void => {
    if (!isFactIn(source, name)) throw new InvalidTableError('unknown-fact', name);
  };
  if (source.kind === 'combination') {
    for (const name of source.facts) {
      if (hasOwn(reads, name)) ambiguous(name);
      exists(name);
    }
    return;
  }
  for (const name of tested) {
    const [decision = name, ...field] = name.split('.');
    const read = reads[decision];
    if (read === undefined) exists(name);
    if (read && isFactIn(source, decision)) ambiguous(decision);
    if (read && isFactIn(source, name)) ambiguous(name);
    if (read && field.length > 0 && !hasField(read, field.join('.'))) {
      throw new InvalidTableError('unknown-field', `${id}: ${name}`);
    }
  }
  const ids = new Set<string>();
  rows.forEach((row, index) => {
    if (ids.has(row.id)) throw new InvalidTableError('ambiguous-name', `${id}: rows.${index}.id`);
    ids.add(row.id);
    const wrong = wrongPlaceIn(row, source);
    if (wrong !== undefined) throw new InvalidTableError('wrong-type', `${id}: rows.${index}.${wrong}`);
  });
}

/** Where a row has a bound that its fact cannot be compared with, or an outcome that its table cannot aggregate. */
function wrongPlaceIn(row: TableRow, source: Source): string | undefined {
  const { vocabulary } = source;
  for (const [name, test] of testsOfRow(row)) {
    const definition = hasOwn(vocabulary, name) ? vocabulary[name] : undefined;
    if (definition && !isComparable(definition, test)) return `when.${name}`;
  }
  const { outcome } = row;
  const isAggregated = source.kind === 'collect' && ![undefined, 'count'].includes(source.aggregate);
  return isAggregated && !isAddend(outcome) ? 'outcome' : undefined;
}

/** Whether all bounds in a test are numbers or days of the kind of the fact. */
function isComparable(definition: FactDefinition, test: AnyTest): boolean {
  if (!isObject(test)) return true;
  if ('tests' in test) return (test.tests as readonly AnyTest[]).every((each) => isComparable(definition, each));
  if (!('operand' in test)) return true;
  const { kind } = definition;
  if (kind === 'date') return !Number.isNaN(dayNumber(test.operand));
  return (kind === 'number' || kind === 'integer') && typeof test.operand !== 'string';
}

/** Whether an outcome is a number, or refers to one. */
function isAddend(outcome: unknown): boolean {
  return isObject(outcome)
    ? Array.isArray(outcome['parameters'])
    : typeof outcome === 'number' && !Number.isNaN(outcome);
}

/** The parts of a row that are read recursively. */
function partsOf(row: TableRow): readonly unknown[] {
  return [row.outcome, ...testsOfRow(row).map(([, test]) => test)];
}

function isFactIn({ vocabulary, readings = {} }: Source, name: string): boolean {
  return hasOwn(vocabulary, name) || hasOwn(readings, name);
}

/** Whether some outcome has a field. The result of `assemble` is known only after compiling. */
function hasField(source: Source, field: string): boolean {
  if (source.kind === 'combination') return hasOwn(source.reads, field) || source.facts.includes(field);
  if (source.assemble) return true;
  const has = (outcome: unknown): boolean => isObject(outcome) && hasOwn(outcome, field);
  return source.kind !== 'collect' && (source.rows.some(({ outcome }) => has(outcome)) || has(source.otherwise));
}
