import { refuseOtherThanDecision } from '../decide/decision-argument';
import { decisionFrom, type Decision, type Language } from '../decide/decision';
import { frozenCopy } from '../../plain/frozen-copy';
import { onceFor } from '../../plain/once-for';
import { badArgument, refuseOtherThanObjects } from '../../plain/read/argument';
import { withReads } from '../terms/replaced-tables';
import { closureOf, type Source, type Table } from '../terms/table';

/**
 * The same decision with some of the decisions that it reads replaced by assumed outcomes.
 *
 * @param decision any decision
 * @param assumed the assumed outcomes, by the id of the decision they replace
 * @throws InvalidRequestError for a value that is no decision, and for the id of a decision that it does not read
 *
 * @example
 * assuming(supportingWorksLimit, { smallMicroEnterprise: true }).decide({ worksVoltageLevel: '220V' }).outcome; // => { workingDays: 13 }
 */
// @__NO_SIDE_EFFECTS__
export function assuming<L extends Language, Outcome, Rule extends string>(
  decision: Decision<L, Outcome, Rule>,
  assumed: Readonly<Record<string, unknown>>,
): Decision<L, Outcome, Rule | `${string}/assumed`> {
  refuseOtherThanDecision('decision', decision);
  refuseOtherThanObjects({ assumed });
  const ids = new Set(closureOf(decision.written).map(({ id }) => id));
  const stray = Object.keys(assumed).find((id) => !ids.has(id));
  if (stray !== undefined)
    throw badArgument(stray, 'unknown-key', `a decision that "${decision.id}" reads`, assumed[stray]);
  const constants = new Map(Object.keys(assumed).map((id) => [id, constantTable(decision.written, id, assumed[id])]));
  // A decision that is read twice must stay one decision, so that it is compiled once.
  const replace = onceFor((source: Source): Source => constants.get(source.id) ?? withReads(source, replace));
  return decisionFrom(replace(decision.written), decision);
}

function constantTable({ vocabulary, readings, general }: Source, id: string, outcome: unknown): Table {
  const rows = [{ id: 'assumed', outcome: frozenCopy(outcome), clauses: [] }];
  return {
    id,
    vocabulary,
    ...(readings && { readings }),
    ...(general && { general }),
    kind: 'first',
    reads: {},
    rows,
    isAssumed: true,
  };
}
