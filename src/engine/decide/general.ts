import { aggregateRows } from '../compile/aggregate-rows';
import { bandsOf } from '../compile/bands';
import { rowsAsBits } from '../compile/rows-as-bits';
import { join, type ListFunction, type Rule } from '../compile/rows-that-apply';
import type { DiagramBuilder } from '../compile/diagram-builder';
import type { Answering, GeneralTables } from './deciding-means';
import { generalPartition } from '../compile/general-kinds';
import { InvalidTableError, isTooLarge, type TableSize } from '../terms/errors';
import { itemsLeft, itemsSettled } from './items-left';
import type { Machine } from '../compile/machine';
import type { CitingFunction } from '../compile/grounds';
import type { Diagram } from '../compile/diagram';
import { predicateOf } from '../compile/predicate';
import { rememberingFailures } from '../compile/remembering-failures';
import { onceFor } from '../../plain/once-for';
import { terminalsLeft } from '../compile/terminals-left';
import { excessOf, limits } from '../../plain/excess-of';
import { hasOwn } from '../../plain/has-own';
import { isObject } from '../../plain/is-object';
import { rowByRow } from './row-by-row';
import { testsOf, testsOfRow, type Source, type TableRow } from '../terms/table';
import { wrongPart } from '../terms/wrong-part';

/** The maximum number of rows of a table, and of facts and decisions that its rows test. */
const mostRows = 100_000;
const mostTested = 1000;

/** The maximum length of a chain of decisions that read one another. */
const longestChain = 1000;

export const general: GeneralTables = /* @__PURE__ */ Object.freeze({
  check: /* @__PURE__ */ onceFor(check),
  answeringBeyond,
  withLast,
  rowsAsBits,
  bandsOf,
  rememberingFailures,
  aggregateRows,
  refuseOverlaps,
  partitionOf: generalPartition,
  itemsSettled,
  predicateOf,
});

/** Checks a source and everything it reads. A circular chain of decisions is reported as too long. */
function check(asked: Source): Source {
  const found = new Set<Source>();
  const visit = (source: Source, depth: number): void => {
    if (found.has(source)) return;
    if (depth > longestChain) {
      throw new InvalidTableError('table-too-large', source.id, { of: 'decisions', limit: longestChain });
    }
    const wrong = wrongPart(source);
    if (wrong !== undefined) throw new InvalidTableError('wrong-type', placeIn(source, wrong));
    for (const read of Object.values(source.reads)) visit(read, depth + 1);
    found.add(source);
    checkTable(source);
  };
  visit(asked, 1);
  return asked;
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
  if (rows.length > mostRows) tooLarge('rows', mostRows);
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
  if (source.kind === 'combination') {
    for (const name of source.facts) if (hasOwn(reads, name)) ambiguous(name);
    return;
  }
  for (const name of tested) {
    const [decision = name, ...field] = name.split('.');
    const read = reads[decision];
    if (read && isFactIn(source, decision)) ambiguous(decision);
    if (read && isFactIn(source, name)) ambiguous(name);
    if (read && field.length > 0 && !hasField(read, field.join('.'))) {
      throw new InvalidTableError('unknown-field', `${id}: ${name}`);
    }
  }
}

/** The parts of a row that are read recursively. */
function partsOf(row: TableRow): readonly unknown[] {
  return [row.outcome, ...testsOfRow(row).map(([, test]) => test)];
}

function answeringBeyond(machine: Machine, source: Source, answerLeft: Answering): Answering {
  const read = rowByRow(machine, source);
  if (source.kind !== 'collect' || source.rows.length === 0) return (classes) => read(classes) ?? answerLeft(classes);
  // Created only if needed: each item is compiled as a decision, which complete facts do not need.
  let items: ReturnType<typeof itemsLeft> | undefined;
  return (classes) => {
    const decided = read(classes);
    if (decided) return decided;
    const { numbers, isMany, isExact, answer } = (items ??= itemsLeft(source, machine.choices))(classes);
    if (numbers) return numbers;
    if (isMany && isExact) return answer;
    try {
      return answerLeft(classes);
    } catch (error) {
      if (isTooLarge(error) && isExact) return answer;
      throw error;
    }
  };
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

/** The last rule that applies is the first one in reverse order. */
function withLast(
  first: ListFunction,
  rules: readonly Rule[],
  columns: readonly number[],
  builder: DiagramBuilder,
): ListFunction {
  const backwards = rules.map((_, position) => rules[rules.length - 1 - position] as Rule);
  const last = rowsAsBits(backwards, columns, true, builder);
  const joint = join([first.root, last.root], builder);
  const lists = joint.lists.map(([one = NaN, other = NaN]) => {
    const lastOnes = (last.lists[other] ?? []).map((row) => rules.length - 1 - row);
    return [...new Set([...(first.lists[one] ?? []), ...lastOnes])];
  });
  return { root: joint.root, lists };
}

function refuseOverlaps(
  functions: readonly CitingFunction[],
  nodes: Diagram['nodes'],
  classes: readonly number[],
): void {
  for (const { source, root, lists } of functions) {
    if (source.kind !== 'unique') continue;
    const left = terminalsLeft({ nodes, root }, classes);
    if (left.every((number) => (lists[number]?.length ?? 0) > 1)) {
      throw new InvalidTableError('overlapping-rows', source.id);
    }
  }
}
