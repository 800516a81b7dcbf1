import { aggregateRows } from '../compile/aggregate-rows';
import { bandsOf } from '../compile/bands';
import { rowsAsBits } from '../compile/rows-as-bits';
import { join, type ListFunction, type Rule } from '../compile/rows-that-apply';
import type { DiagramBuilder } from '../compile/diagram-builder';
import { checkSource, mostRows } from './check-source';
import type { Answering, GeneralTables } from './deciding-means';
import { generalPartition } from '../compile/general-kinds';
import { isTooLarge } from '../terms/errors';
import { itemsLeft, itemsSettled } from './items-left';
import type { Machine } from '../compile/machine';
import { overlappingTable, withoutOverlaps } from '../compile/overlaps';
import { predicateOf } from '../compile/predicate';
import { rememberingFailures } from '../compile/remembering-failures';
import { frozenCopy } from '../../plain/frozen-copy';
import { onceFor } from '../../plain/once-for';
import { rowByRow } from './row-by-row';
import type { Source } from '../terms/table';

export const general: GeneralTables = /* @__PURE__ */ Object.freeze({
  check: /* @__PURE__ */ onceFor(checkSource),
  frozenCopy: copyOfWritten,
  answeringBeyond,
  withLast,
  rowsAsBits,
  bandsOf,
  rememberingFailures,
  aggregateRows,
  withoutOverlaps,
  overlappingTable,
  partitionOf: generalPartition,
  itemsSettled,
  predicateOf,
});

/** A table with more rows than are accepted is not copied, which takes long; it is refused at the first question. */
function copyOfWritten(source: Source): Source {
  return Array.isArray(source.rows) && source.rows.length > mostRows ? source : frozenCopy(source);
}

function answeringBeyond(machine: Machine, source: Source, answerLeft: Answering): Answering | undefined {
  const whole = machine.whole.get(source);
  if (whole) return overlappingTable(whole) === undefined ? undefined : answerLeft;
  const read = rowByRow(machine, source);
  if (source.kind !== 'collect' || source.rows.length === 0) return (classes) => read(classes) ?? answerLeft(classes);
  // Created only if needed: each item is compiled as a decision, which complete facts do not need.
  let items: ReturnType<typeof itemsLeft> | undefined;
  return (classes) => {
    const decided = read(classes);
    if (decided) return decided;
    const { numbers, isMany, isExact, answer } = (items ??= itemsLeft(source, machine))(classes);
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
