import type { Calendar } from '../calendar';
import { decisions, type DecisionId } from '../decisions';
import type { Answer } from '../engine';
import type { Facts } from '../facts';
import type { Policy } from '../policy';
import { supportingWorksDeadline, type SupportingWorksRequest } from '../supporting-works';
import { processDeadline, type ProcessDeadlineRequest } from '../time-limits';

/** A question that a receipt can be drawn up for, with everything the asker says. */
export type Question =
  | { readonly ask: DecisionId; readonly facts: Facts }
  | { readonly ask: 'processDeadline'; readonly request: ProcessDeadlineRequest }
  | { readonly ask: 'supportingWorksDeadline'; readonly request: SupportingWorksRequest };

/** Answers a question by a policy and a calendar. */
export function answerTo(question: Question, policy: Policy, calendar: Calendar): Answer<unknown> {
  if (question.ask === 'processDeadline') return processDeadline(question.request, { policy, calendar });
  if (question.ask === 'supportingWorksDeadline')
    return supportingWorksDeadline(question.request, { policy, calendar });
  return decisions[question.ask].under(policy).decide(question.facts);
}
