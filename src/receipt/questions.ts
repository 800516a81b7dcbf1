import type { Calendar } from '../calendar';
import { decisions, type DecisionId } from '../rules/decisions';
import type { Answer } from '../engine';
import { describeValue } from '../plain/describe-value';
import type { RequestProblem } from '../plain/invalid-request-error';
import { requestReader } from '../plain/read/request';
import { object, oneOf } from '../plain/read/shape';
import { englishWords } from '../plain/read/words';
import type { Facts } from '../facts';
import type { Policy } from '../policy';
import { supportingWorksDeadline } from '../rules/supporting-works';
import type { SupportingWorksRequest } from '../rules/supporting-works/supporting-works-answer';
import { processDeadline } from '../rules/time-limits';
import type { ProcessDeadlineRequest } from '../rules/time-limits/process-deadline';

/** A question for a receipt, with its complete input. */
export type Question =
  | {
      /** The decision that is asked. */
      readonly ask: DecisionId;
      /** What is known. */
      readonly facts: Facts;
    }
  | {
      /** By when a process has to be complete. */
      readonly ask: 'processDeadline';
      /** What the function of that name is given. */
      readonly request: ProcessDeadlineRequest;
    }
  | {
      /** By when supporting works have to be complete. */
      readonly ask: 'supportingWorksDeadline';
      /** What the function of that name is given. */
      readonly request: SupportingWorksRequest;
    };

const readQuestion = /* @__PURE__ */ requestReader(
  /* @__PURE__ */ (() =>
    object(
      { ask: oneOf([...(Object.keys(decisions) as DecisionId[]), 'processDeadline', 'supportingWorksDeadline']) },
      { facts: { kind: 'anyObject' }, request: { kind: 'anyObject' } },
    ))(),
  ({ ask, ...given }) => {
    if (ask === undefined) return [];
    const [needed, other] = isDeadline(ask) ? (['request', 'facts'] as const) : (['facts', 'request'] as const);
    return [
      given[needed] === undefined ? problemOf(needed, 'required', englishWords.object, undefined) : undefined,
      given[other] === undefined
        ? undefined
        : problemOf(other, 'unknown-key', englishWords.field(['ask', needed]), given[other]),
    ];
  },
);

function isDeadline(ask: string): boolean {
  return ask === 'processDeadline' || ask === 'supportingWorksDeadline';
}

function problemOf(name: string, code: 'required' | 'unknown-key', expected: string, value: unknown): RequestProblem {
  return { path: [name], code, expected, received: describeValue(value) };
}

/**
 * Answers a question by a policy and a calendar.
 *
 * @throws InvalidRequestError, InvalidFactsError or CalendarError for a question that cannot be understood
 */
export function answerTo(question: Question, policy: Policy, calendar: Calendar): Answer<unknown> {
  const { ask, facts, request } = readQuestion(question);
  if (ask === 'processDeadline')
    return processDeadline(request as unknown as ProcessDeadlineRequest, { policy, calendar }); // reads it
  if (ask === 'supportingWorksDeadline')
    return supportingWorksDeadline(request as unknown as SupportingWorksRequest, { policy, calendar });
  return decisions[ask].under(policy).decide(facts as Facts);
}
