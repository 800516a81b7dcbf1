import type { Calendar } from '../calendar';
import { decisions, type DecisionId } from '../rules/decisions';
import { InvalidFactsError, type Answer, type FactProblem } from '../engine';
import { readRequest } from '../engine/internal';
import type { Facts } from '../facts';
import type { Policy } from '../policy';
import { supportingWorksDeadline, type SupportingWorksRequest } from '../rules/supporting-works';
import { processDeadline, type ProcessDeadlineRequest } from '../rules/time-limits';

/** A question that a receipt can be drawn up for, with everything the asker says. */
export type Question =
  | { readonly ask: DecisionId; readonly facts: Facts }
  | { readonly ask: 'processDeadline'; readonly request: ProcessDeadlineRequest }
  | { readonly ask: 'supportingWorksDeadline'; readonly request: SupportingWorksRequest };

/** The parts that questions are made of. */
interface Asked {
  readonly ask: Question['ask'];
  readonly facts?: unknown;
  readonly request?: unknown;
}

const parts = /* @__PURE__ */ (() =>
  ({
    ask: { kind: 'oneOf', values: [...Object.keys(decisions), 'processDeadline', 'supportingWorksDeadline'] },
    facts: { kind: 'judgedElsewhere' },
    request: { kind: 'judgedElsewhere' },
  }) as const)();

const nothingAsked: FactProblem = {
  code: 'wrong-type',
  path: ['ask'],
  expected: 'what is asked',
  received: 'undefined',
};

/**
 * Answers a question by a policy and a calendar.
 *
 * @throws InvalidFactsError or CalendarError for a question that cannot be understood
 */
export function answerTo(question: Question, policy: Policy, calendar: Calendar): Answer<unknown> {
  const { ask, facts, request } = readRequest<Partial<Asked>>(question, parts);
  if (ask === undefined) throw new InvalidFactsError([nothingAsked]);
  if (ask === 'processDeadline') return processDeadline(request as ProcessDeadlineRequest, { policy, calendar }); // judges it
  if (ask === 'supportingWorksDeadline')
    return supportingWorksDeadline(request as SupportingWorksRequest, { policy, calendar });
  return decisions[ask].under(policy).decide(facts as Facts);
}
