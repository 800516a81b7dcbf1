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
import { readingsTaken } from '../../policy/readings-taken';
import { defaultRulebook } from '../../policy/rulebook';
import type { PolicyRulebook } from '../../policy/language';
import type { RuleOptions } from '../../policy/rule-options';
import type { StartDay } from '../time-limits/periods';
import {
  crossedWithAll,
  limitByCustomer,
  limitOf,
  nothingYet,
  possibleCases,
  together,
  type Case,
  type CustomerKind,
  type Together,
} from './longest-limit';
import { supportingWorksLimit } from './supporting-works-limit';
import { latestCompletion, tableDeadline, type WorksTotal } from './works-time';

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
  /** The day the customer's own works are completed, `YYYY-MM-DD`; left out: not known, or there are none. */
  readonly customerWorksCompletedOn?: string | undefined;
}

const readRequest = /* @__PURE__ */ requestReader(
  /* @__PURE__ */ (() => {
    const { worksVoltageLevel, worksType, worksNature } = vocabulary;
    const item = object({}, { worksVoltageLevel, worksType, worksNature });
    return object({ facts: factsShape, startedOn: date }, { items: list(item), customerWorksCompletedOn: date });
  })(),
);

/** By which day the supporting works must be completed. */
export interface SupportingWorksDeadline {
  /** The longest limit among the items, or their sum (I-16), in working days; `null` if the table covers none of them. */
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
 * limit binds (I-16); the works may not be completed later than the customer's own works either, the same day complies.
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
  const { 'I-15': startDay, 'I-16': total } = readingsTaken(policy);
  const customer = smallMicroEnterprise.under(policy).decide(facts);
  const cases = items === undefined ? [facts] : items.map((item) => factsOfItem(facts, item));
  const kinds: readonly CustomerKind[] = (customer.status === 'decided' ? [customer.outcome] : customer.possible).map(
    (smallMicro) => (smallMicro ? 'smallMicro' : 'other'),
  );
  const kindsOfItems = itemsByKind(cases);
  const outcomes = [...kindsOfItems.values()].reduce(
    (met: readonly Case[], { item, count }) => crossedWithAll(met, possibleCases(item, policy), count, total),
    [nothingYet],
  );
  const deadlines = new Map<string, SupportingWorksDeadline>();
  const deadlineOf = (limit: Together): SupportingWorksDeadline => {
    const key = `${String(limit.workingDays)} ${String(limit.coversAllItems)}`;
    const deadline = deadlines.get(key) ?? deadlineBy(limit, request, startDay, calendar);
    deadlines.set(key, deadline);
    return deadline;
  };
  const possible = distinct(outcomes.flatMap((each) => kinds.map((kind) => deadlineOf(each[kind]))));
  const [only] = possible;
  if (only !== undefined && possible.length === 1) {
    return deepFreeze({ status: 'decided', outcome: only, ...groundsOf(cases, kindsOfItems, only, total, policy) });
  }
  const differs = (each: Case): boolean =>
    structuralKey(deadlineOf(each.smallMicro)) !== structuralKey(deadlineOf(each.other));
  const missingOfCustomer = customer.status === 'open' && outcomes.some(differs) ? customer.missing : [];
  const missingByKind = new Map(
    [...kindsOfItems].map(([kind, { item }]) => {
      const others = total === 'longest' ? outcomes : outcomesWithoutOne(kind, kindsOfItems, policy);
      return [kind, missingOfItem(item, others, kinds, total, deadlineOf, policy)];
    }),
  );
  const missingOfItems = cases.flatMap((item, index) => {
    const names = missingByKind.get(kindOfItem(item)) ?? [];
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

/** Items that say the same of themselves, with how many there are: the cost grows with the kinds, not with the items. */
function itemsByKind(items: readonly Facts[]): ReadonlyMap<string, { readonly item: Facts; readonly count: number }> {
  const kinds = new Map<string, { item: Facts; count: number }>();
  for (const item of items) {
    const kind = kindOfItem(item);
    const found = kinds.get(kind);
    if (found === undefined) kinds.set(kind, { item, count: 1 });
    else found.count += 1;
  }
  return kinds;
}

function kindOfItem({ worksVoltageLevel, worksType, worksNature }: Facts): string {
  return [worksVoltageLevel, worksType, worksNature].map(String).join(' ');
}

/** What all items but one of a kind can come to, if their limits add up. */
function outcomesWithoutOne(
  without: string,
  kindsOfItems: ReturnType<typeof itemsByKind>,
  policy: PolicyRulebook,
): readonly Case[] {
  return [...kindsOfItems].reduce(
    (met: readonly Case[], [kind, { item, count }]) =>
      crossedWithAll(met, possibleCases(item, policy), kind === without ? count - 1 : count, 'sum'),
    [nothingYet],
  );
}

/**
 * The facts of one item that still matter, whatever the other items and the customer turn out to be. For the longest
 * limit, what all items come to may represent the others: max() is idempotent.
 */
function missingOfItem(
  item: Facts,
  outcomes: readonly Case[],
  kinds: readonly CustomerKind[],
  total: WorksTotal,
  deadlineOf: (limit: Together) => SupportingWorksDeadline,
  policy: PolicyRulebook,
): readonly (keyof WorksItem)[] {
  const names = (['worksVoltageLevel', 'worksType', 'worksNature'] as const).filter((name) => item[name] === undefined);
  const limits = limitByCustomer.under(policy);
  const open = new Set<string>();
  for (const kind of kinds) {
    for (const all of distinct(outcomes.map((each) => each[kind]))) {
      const answer = decideThrough(limits, item, (each) => deadlineOf(together(limitOf(each[kind]), all, total)));
      if (answer.status === 'open') answer.missing.forEach((name) => open.add(name));
      // As a rule the first ways show that every unknown fact matters.
      if (names.every((name) => open.has(name))) return names;
    }
  }
  return names.filter((name) => open.has(name));
}

function deadlineBy(
  { workingDays, coversAllItems }: Together,
  { startedOn, customerWorksCompletedOn }: SupportingWorksRequest,
  startDay: StartDay,
  calendar: Calendar,
): SupportingWorksDeadline {
  const byTable = tableDeadline(startedOn, workingDays, startDay, calendar);
  const latest = latestCompletion(byTable?.date ?? null, customerWorksCompletedOn ?? null);
  return {
    workingDays,
    coversAllItems,
    tableDeadline: byTable?.date ?? null,
    latestCompletion: latest.date,
    boundBy: latest.boundBy,
    certain: byTable?.certain ?? true,
  };
}

/** The rules of the items whose limit binds, in a sum of all that have one; where the table covers none, of all of them. */
function groundsOf(
  cases: readonly Facts[],
  kindsOfItems: ReturnType<typeof itemsByKind>,
  { workingDays }: SupportingWorksDeadline,
  total: WorksTotal,
  policy: PolicyRulebook,
): Pick<Extract<SupportingWorksAnswer, { status: 'decided' }>, 'rules' | 'clauses' | 'interpretations'> {
  const answers = [...kindsOfItems.values()]
    .map(({ item }) => supportingWorksLimit.under(policy).decide(item))
    .filter((answer) => answer.status === 'decided')
    .filter(({ outcome }) =>
      total === 'sum' && workingDays !== null ? outcome.workingDays !== null : outcome.workingDays === workingDays,
    );
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
