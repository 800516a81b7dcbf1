import type { OpenAnswer } from '../terms/answer';
import { mostOutcomes } from '../compile/compile';
import { deepFreeze } from '../../plain/deep-freeze';
import { distinct } from '../../plain/distinct';
import { InvalidTableError } from '../terms/errors';
import { machineFor, type Choices } from '../compile/machine';
import { openVariables } from '../compile/open-variables';
import { resolve } from '../terms/parameter-reference';
import { restrict } from '../compile/restrict';
import { structuralKey } from '../../plain/structural-key';
import type { Collection, DecisionTable } from '../terms/table';
import { terminalsLeft } from '../compile/terminals-left';

/** What is known of the items of a collection. */
export interface CollectionLeft {
  /** Whether each of many items depends on facts of its own, so that there are too many outcomes to list. */
  readonly isMany: boolean;
  readonly answer: OpenAnswer<unknown>;
}

/**
 * What can be said of a collection whose outcomes are too many to list: of each item, whether it is collected. Each is a
 * decision of its own, so that the work grows with the items and not with their combinations.
 */
export function itemsLeft(source: Collection, choices: Choices): (classes: readonly number[]) => CollectionLeft {
  const outcomes = source.rows.map(({ outcome }) => resolve(outcome, choices.parameters));
  const items = distinct(outcomes);
  const tables = items.map((item) => isCollected(source, outcomes, item));
  const machine = machineFor(tables, choices);
  const names = Object.keys(source.vocabulary);
  return (classes) => {
    const left = tables.map((table) => {
      const { outcome, outcomes: both } = machine.compiledFor(table, classes).compiled;
      return {
        collected: terminalsLeft(outcome, classes).map((number) => both[number]),
        open: openVariables(restrict(outcome, classes)),
      };
    });
    const itemsThat = (are: (collected: readonly unknown[]) => boolean): readonly unknown[] =>
      items.filter((_, index) => are(left[index]?.collected ?? []));
    const open = itemsThat(({ length }) => length > 1);
    const dependent = new Map<number, number>();
    for (const { variable } of left.flatMap((each) => each.open)) {
      dependent.set(variable, (dependent.get(variable) ?? 0) + 1);
    }
    const missing = [...dependent].sort(([one, many], [other, more]) => more - many || one - other);
    const answer = {
      status: 'open',
      items: {
        certain: itemsThat((collected) => !collected.includes(false)),
        excluded: itemsThat((collected) => !collected.includes(true)),
        open,
      },
      missing: missing.map(([variable]) => names[variable]), // variables are the facts
    };
    // Whoever does not know of `items` is told so, and never takes a part of the outcomes for all of them.
    Object.defineProperty(answer, 'possible', {
      get() {
        throw new InvalidTableError('table-too-large', source.id, { of: 'outcomes', limit: mostOutcomes });
      },
    });
    return {
      isMany: 2 ** open.length > mostOutcomes && missing.every(([, count]) => count === 1),
      answer: deepFreeze(answer as unknown as OpenAnswer<unknown>), // with what was just defined
    };
  };
}

/** Whether one item is collected, as a table: the rows that give it, and one for all other facts. */
function isCollected(
  { id, vocabulary, readings, general, reads, rows }: Collection,
  outcomes: readonly unknown[],
  item: unknown,
): DecisionTable {
  const key = structuralKey(item);
  const own = rows.filter((_, index) => structuralKey(outcomes[index]) === key);
  const all = [...own.map((row) => ({ ...row, outcome: true })), { id: 'otherwise', outcome: false, clauses: [] }];
  return {
    id,
    kind: 'first',
    vocabulary,
    ...(readings && { readings }),
    ...(general && { general }),
    reads,
    rows: all,
  };
}
