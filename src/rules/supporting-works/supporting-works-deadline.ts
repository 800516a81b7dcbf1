import { chinaCalendar, type Calendar } from '../../calendar';
import { decideThrough, type Answer, type RuleOf } from '../../engine';
import { deepFreeze } from '../../plain/deep-freeze';
import { distinct } from '../../plain/distinct';
import { requestReader, safely } from '../../plain/read/request';
import { list, object } from '../../plain/read/shape';
import { structuralKey } from '../../plain/structural-key';
import { date } from '../../calendar/date-shapes';
import { factsShape } from '../../facts/facts-shape';
import { vocabulary, type FactName, type Facts } from '../../facts';
import { smallMicroEnterprise } from '../investment';
import type { ClauseId, InterpretationId } from '../../policy';
import { defaultRulebook } from '../../policy/rulebook';
import type { PolicyRulebook } from '../../policy/language';
import type { RuleOptions } from '../../policy/rule-options';
import {
  crossed,
  limitByCustomer,
  longer,
  longestOf,
  nothingYet,
  possibleCases,
  type Case,
  type CustomerKind,
  type Longest,
} from './longest-limit';
import { supportingWorksLimit } from './supporting-works-limit';

/** The facts that differ from item to item. */
export type WorksItem = Pick<Facts, 'worksVoltageLevel' | 'worksType' | 'worksNature'>;

/** What is known of the supporting works of a case. */
export interface SupportingWorksRequest {
  /** The facts of the case; its works facts are ignored when `items` are given. */
  readonly facts: Facts;
  /** The items of the works; without them the works facts of the case are the only item. */
  readonly items?: readonly WorksItem[] | undefined;
  /** The day the works start, `YYYY-MM-DD`; it does not count itself. */
  readonly startedOn: string;
  /** The day the customer's own works stand, `YYYY-MM-DD`; left out: not known, or there are none. */
  readonly customerWorksCompletedOn?: string | undefined;
}

const readRequest = /* @__PURE__ */ requestReader(
  /* @__PURE__ */ (() => {
    const { worksVoltageLevel, worksType, worksNature } = vocabulary;
    const item = object({}, { worksVoltageLevel, worksType, worksNature });
    return object({ facts: factsShape, startedOn: date }, { items: list(item), customerWorksCompletedOn: date });
  })(),
);

/** By which day the supporting works must stand. */
export interface SupportingWorksDeadline {
  /** The longest limit among the items in working days; `null` if the table covers none of them. */
  readonly workingDays: number | null;
  /** Whether the table has a limit for every item. */
  readonly coversAllItems: boolean;
  /** The last day by the table, `YYYY-MM-DD`. */
  readonly tableDeadline: string | null;
  /** The latest completion that may be agreed, `YYYY-MM-DD`; `null` if nothing bounds it. */
  readonly latestCompletion: string | null;
  /** Which bound that is. */
  readonly boundBy: 'table' | 'customerWorks' | 'both' | 'nothing';
  /** False if the calendar does not cover all days it was counted on. */
  readonly certain: boolean;
}

/** A fact that is missing: of the case, or of an item, as in `items.1.worksType`. */
export type MissingWorksFact = FactName | `items.${number}.${keyof WorksItem}`;

/** The answer of {@link supportingWorksDeadline}. */
export type SupportingWorksAnswer = Answer<
  SupportingWorksDeadline,
  MissingWorksFact,
  RuleOf<typeof supportingWorksLimit>,
  ClauseId,
  InterpretationId
>;

/**
 * 3.2.5 — the last day on which the supporting works may be completed. Several items run in parallel, so the longest
 * limit binds; the works may not stand later than the customer's own works either, the same day complies.
 *
 * @returns decided, or open with every result that is still possible and the facts that settle it; a fact that is
 * unknown for the whole case counts as one unknown, however many items depend on it
 * @throws InvalidRequestError for bad facts, of the case or of an item, bad dates and other bad parts of the request
 *
 * @example
 * supportingWorksDeadline({
 *   facts: { worksVoltageLevel: '10kV', worksType: 'lineTap' },
 *   startedOn: '2021-09-28',
 *   customerWorksCompletedOn: '2021-10-20',
 * }).outcome;
 * // => { workingDays: 7, coversAllItems: true, tableDeadline: '2021-10-13', latestCompletion: '2021-10-13', boundBy: 'table', certain: true }
 */
export function supportingWorksDeadline(
  worksRequest: SupportingWorksRequest,
  { calendar = chinaCalendar, policy = defaultRulebook }: RuleOptions = {},
): SupportingWorksAnswer {
  const request = readRequest(worksRequest);
  const { facts, items } = request;
  const customer = smallMicroEnterprise.under(policy).decide(facts);
  const cases = items === undefined ? [facts] : items.map((item) => factsOfItem(facts, item));
  const kinds: readonly CustomerKind[] = (customer.status === 'decided' ? [customer.outcome] : customer.possible).map(
    (smallMicro) => (smallMicro ? 'smallMicro' : 'other'),
  );
  const possibleByItem = cases.map((item) => possibleCases(item, policy));
  const outcomes = possibleByItem.reduce(crossed, [nothingYet]);
  const deadlineOf = (longest: Longest): SupportingWorksDeadline => deadlineBy(longest, request, calendar);
  const possible = distinct(outcomes.flatMap((each) => kinds.map((kind) => deadlineOf(each[kind]))));
  const [only] = possible;
  if (only !== undefined && possible.length === 1) {
    return deepFreeze({ status: 'decided', outcome: only, ...groundsOf(cases, only, policy) });
  }
  const differs = (each: Case): boolean =>
    structuralKey(deadlineOf(each.smallMicro)) !== structuralKey(deadlineOf(each.other));
  const missingOfCustomer = customer.status === 'open' && outcomes.some(differs) ? customer.missing : [];
  const missingOfItems = cases.flatMap((item, index) => {
    const names = missingOfItem(item, outcomes, kinds, deadlineOf, policy);
    return names.map((name): MissingWorksFact => (items === undefined ? name : `items.${index}.${name}`));
  });
  return deepFreeze({ status: 'open', possible, missing: [...missingOfCustomer, ...missingOfItems] });
}

/**
 * The same as `supportingWorksDeadline` for a request of any origin, such as parsed JSON: a bad request comes back as an answer of status
 * `invalid`.
 *
 * @example
 * safeSupportingWorksDeadline({ facts: {}, startedOn: 'soon' }).status; // => 'invalid'
 */
export const safeSupportingWorksDeadline = /* @__PURE__ */ safely(supportingWorksDeadline);

function factsOfItem(facts: Facts, { worksVoltageLevel, worksType, worksNature }: WorksItem): Facts {
  return { ...facts, worksVoltageLevel, worksType, worksNature };
}

/**
 * The facts of one item that still matter, whatever the other items and the customer turn out to be. What all items come
 * to may stand for the others: the longest limit is no other for counting the item a second time.
 */
function missingOfItem(
  item: Facts,
  outcomes: readonly Case[],
  kinds: readonly CustomerKind[],
  deadlineOf: (longest: Longest) => SupportingWorksDeadline,
  policy: PolicyRulebook,
): readonly (keyof WorksItem)[] {
  const open = new Set(
    outcomes.flatMap((all) =>
      kinds.flatMap((kind) => {
        const answer = decideThrough(limitByCustomer.under(policy), item, (limits) =>
          deadlineOf(longer(longestOf(limits[kind]), all[kind])),
        );
        return answer.status === 'open' ? answer.missing : [];
      }),
    ),
  );
  return (['worksVoltageLevel', 'worksType', 'worksNature'] as const).filter((name) => open.has(name));
}

function deadlineBy(
  { workingDays, coversAllItems }: Longest,
  { startedOn, customerWorksCompletedOn }: SupportingWorksRequest,
  calendar: Calendar,
): SupportingWorksDeadline {
  const byTable = workingDays === null ? null : calendar.addWorkingDays(startedOn, workingDays);
  const tableDeadline = byTable?.date ?? null;
  const byCustomer = customerWorksCompletedOn ?? null;
  const bound = boundBy(tableDeadline, byCustomer);
  return {
    workingDays,
    coversAllItems,
    tableDeadline,
    latestCompletion: bound === 'customerWorks' ? byCustomer : tableDeadline,
    boundBy: bound,
    certain: byTable?.certain ?? true,
  };
}

function boundBy(table: string | null, customer: string | null): SupportingWorksDeadline['boundBy'] {
  if (table === null) return customer === null ? 'nothing' : 'customerWorks';
  if (customer === null || table < customer) return 'table';
  return table === customer ? 'both' : 'customerWorks';
}

/** The rules of the items whose limit binds; where the table covers none, of all of them. */
function groundsOf(
  cases: readonly Facts[],
  { workingDays }: SupportingWorksDeadline,
  policy: PolicyRulebook,
): Pick<Extract<SupportingWorksAnswer, { status: 'decided' }>, 'rules' | 'clauses' | 'interpretations'> {
  const answers = cases
    .map((item) => supportingWorksLimit.under(policy).decide(item))
    .filter((answer) => answer.status === 'decided')
    .filter(({ outcome }) => outcome.workingDays === workingDays);
  return {
    rules: distinct(answers.flatMap((answer) => answer.rules)),
    clauses: distinct(['3.2.5', ...answers.flatMap((answer) => answer.clauses)]),
    interpretations: distinct([
      ...answers.flatMap((answer) => answer.interpretations),
      'I-15',
      ...(cases.length > 1 ? (['I-16'] as const) : []),
    ]),
  };
}
