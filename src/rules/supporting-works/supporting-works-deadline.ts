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
import { readRuleOptions, type RuleOptions } from '../../policy/rule-options';
import type { StartDay } from '../time-limits/periods';
import {
  coverageDepends,
  isCoveredBy,
  limitByCustomer,
  limitOf,
  possibleCases,
  together,
  worksOutcomes,
  type CustomerKind,
  type ItemKind,
  type LimitsOf,
  type Together,
  type WorksOutcome,
} from './longest-limit';
import { supportingWorksLimit } from './supporting-works-limit';
import { caseWays, factsThatMatter, worksFacts } from './works-facts';
import { latestCompletion, tableDeadline, type WorksTotal } from './works-time';

/** The facts that differ from item to item. */
type WorksFacts = Pick<Facts, 'worksVoltageLevel' | 'worksType' | 'worksNature'>;

/** An item of supporting works. */
export interface WorksItem extends WorksFacts {
  /** The day the item starts, `YYYY-MM-DD`; left out: with the works. */
  readonly startedOn?: string | undefined;
}

/** What is known about the supporting works of a case. */
export interface SupportingWorksRequest {
  /** The facts of the case; its facts about works are ignored if `items` are given. */
  readonly facts: Facts;
  /** The items of the works; left out: the facts of the case describe the only item. */
  readonly items?: readonly WorksItem[] | undefined;
  /** The day on which the works start, `YYYY-MM-DD`; it is not counted itself. An item may have its own start. */
  readonly startedOn: string;
  /** The completion date agreed with the customer, `YYYY-MM-DD`. */
  readonly agreedOn?: string | undefined;
  /** The day on which the customer's own works are completed, `YYYY-MM-DD`; left out: unknown, or there are none. */
  readonly customerWorksCompletedOn?: string | undefined;
}

const readRequest = /* @__PURE__ */ requestReader(
  /* @__PURE__ */ (() => {
    const { worksVoltageLevel, worksType, worksNature } = vocabulary;
    const item = object({}, { worksVoltageLevel, worksType, worksNature, startedOn: date });
    return object(
      { facts: factsShape, startedOn: date },
      { items: list(item), agreedOn: date, customerWorksCompletedOn: date },
    );
  })(),
);

/** By which day the supporting works must be completed. */
export interface SupportingWorksDeadline {
  /**
   * The longest limit among the items, or their sum (I-16), in working days; `null` if the table covers none of them.
   */
  readonly workingDays: number | null;
  /** Whether the table has a limit for every item. */
  readonly coversAllItems: boolean;
  /**
   * The last day by the table, `YYYY-MM-DD`; if items have their own starts, the latest of their last days. `null` if
   * the table covers none of them.
   */
  readonly tableDeadline: string | null;
  /** The latest completion that may be agreed, `YYYY-MM-DD`; `null` if there is no bound. */
  readonly latestCompletion: string | null;
  /** Which bound applies. */
  readonly boundBy: 'table' | 'customerWorks' | 'both' | 'nothing';
  /** Whether the agreed completion is no later than that; absent if none is given. */
  readonly agreedInTime?: boolean;
  /** False if the calendar does not cover all days it was counted on. */
  readonly certain: boolean;
}

/** A missing fact: of the case, or of an item, as in `items.1.worksType`. */
export type MissingWorksFact = FactName | `items.${number}.${keyof WorksFacts}`;

/** The answer of {@link supportingWorksDeadline}. */
export type SupportingWorksAnswer = Answer<
  SupportingWorksDeadline,
  MissingWorksFact,
  RuleOf<typeof supportingWorksLimit>,
  ClauseId,
  InterpretationId
> & {
  /** The indexes in `items` of those that the table does not cover, whatever the unknown facts are. */
  readonly uncoveredItems: readonly number[];
};

/**
 * 3.2.5 — the last day on which the supporting works may be completed. Items run in parallel, so the longest limit
 * applies (I-16), for each item from its own start. In addition the works may not be completed later than the
 * customer's own works; the same day complies. An agreed completion is compared with both.
 *
 * @returns decided, or open with every possible result and the facts that would settle it; a fact that is unknown for
 * the whole case counts as one unknown, however many items depend on it
 * @throws InvalidRequestError for invalid facts of the case or of an item, invalid dates and other invalid parts of the
 * request
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
  options: RuleOptions = {},
): SupportingWorksAnswer {
  const { calendar = chinaCalendar, policy = defaultRulebook } = readRuleOptions(options);
  const request = readRequest(worksRequest);
  const ways = caseWays(request.facts, policy);
  const inWay = (way: Facts): SupportingWorksRequest => ({ ...request, facts: { ...request.facts, ...way } });
  const answers = ways.map((way) => answerTo(inWay(way), calendar, policy));
  if (answers.length === 1) return answers[0] as SupportingWorksAnswer;
  const results = answers.map((answer, index) =>
    structuralKey(answer.status === 'decided' ? answer.outcome : limitsByItem(inWay(ways[index] ?? {}), policy)),
  );
  return joined(answers, factsThatMatter(ways, results));
}

function kindOf(isSmallMicro: boolean): CustomerKind {
  return isSmallMicro ? 'smallMicro' : 'other';
}

/** Combines the answers for each kind of customer, where coverage of an item depends on the kind. */
function answerTo(request: SupportingWorksRequest, calendar: Calendar, policy: PolicyRulebook): SupportingWorksAnswer {
  const customer = smallMicroEnterprise.under(policy).decide(request.facts);
  const answerFor = (kind: CustomerKind | undefined): SupportingWorksAnswer =>
    answerForCustomer(
      request,
      calendar,
      { policy, customer: kind },
      customer.status === 'open' ? customer.missing : [],
    );
  if (customer.status === 'decided') return answerFor(kindOf(customer.outcome));
  if (!coverageDepends(itemsByKind(request).kinds, policy)) return answerFor(undefined);
  const answers = [answerFor('other'), answerFor('smallMicro')];
  return joined(answers, customer.missing);
}

/** Combines the answers for every completion of the unknown facts of the case. */
function joined(answers: readonly SupportingWorksAnswer[], matter: readonly FactName[]): SupportingWorksAnswer {
  const possible = distinct(
    answers.flatMap((answer) => (answer.status === 'decided' ? [answer.outcome] : answer.possible)),
  );
  const [outcome] = possible;
  const decided = answers.filter((answer) => answer.status === 'decided');
  const uncoveredItems = common(answers.map((answer) => answer.uncoveredItems));
  if (outcome !== undefined && possible.length === 1 && decided.length === answers.length) {
    const cited = { rules: decided.map(({ rules }) => rules), clauses: decided.map(({ clauses }) => clauses) };
    const interpretations = decided.map((answer) => answer.interpretations);
    const always = { rules: common(cited.rules), clauses: common(cited.clauses) };
    const mayApply = {
      rules: distinct(cited.rules.flat()).filter((each) => !always.rules.includes(each)),
      clauses: distinct(cited.clauses.flat()).filter((each) => !always.clauses.includes(each)),
      interpretations: distinct(interpretations.flat()).filter((each) => !common(interpretations).includes(each)),
    };
    const isFirm = Object.values(mayApply).every((more) => more.length === 0);
    const grounds = { ...always, interpretations: common(interpretations), ...(!isFirm && { mayApply }) };
    return deepFreeze({ status: 'decided', outcome, ...grounds, uncoveredItems });
  }
  const missing = answers.flatMap((answer) => (answer.status === 'open' ? answer.missing : []));
  return deepFreeze({
    status: 'open',
    possible,
    missing: distinct<MissingWorksFact>([...matter, ...missing]),
    uncoveredItems,
  });
}

/** The entries that all lists contain. */
function common<T>([first = [], ...others]: readonly (readonly T[])[]): readonly T[] {
  return first.filter((each) => others.every((other) => other.includes(each)));
}

/** The possible limits of every item, for all values of its unknown facts. */
function limitsByItem(request: SupportingWorksRequest, policy: PolicyRulebook): readonly unknown[] {
  const customer = smallMicroEnterprise.under(policy).decide(request.facts);
  const of = { policy, customer: customer.status === 'decided' ? kindOf(customer.outcome) : undefined };
  return itemsByKind(request).kinds.map(({ facts: item }) =>
    worksFacts
      .filter((name) => item[name] === undefined)
      .reduce<readonly Facts[]>(
        (ways, name) => ways.flatMap((way) => vocabulary[name].values.map((value) => ({ ...way, [name]: value }))),
        [item],
      )
      .map((way) => possibleCases(way, of)),
  );
}

/** @param unknownOfCustomer the facts that decide the kind of customer, if both kinds are possible */
function answerForCustomer(
  request: SupportingWorksRequest,
  calendar: Calendar,
  of: LimitsOf,
  unknownOfCustomer: readonly FactName[],
): SupportingWorksAnswer {
  const { items } = request;
  const { policy } = of;
  const { 'I-15': startDay, 'I-16': total } = readingsTaken(policy);
  const customers: readonly CustomerKind[] = of.customer === undefined ? ['other', 'smallMicro'] : [of.customer];
  const { kinds, kindOfItem } = itemsByKind(request);
  const outcomes = worksOutcomes(kinds, total, of);
  const deadlines = new Map<string, SupportingWorksDeadline>();
  const deadlineOf = (limit: Together, startedOn: string | null): SupportingWorksDeadline => {
    const key = `${String(limit.workingDays)} ${String(limit.coversAllItems)} ${String(startedOn)}`;
    const deadline = deadlines.get(key) ?? deadlineBy(limit, startedOn, request, startDay, calendar);
    deadlines.set(key, deadline);
    return deadline;
  };
  const uncoveredItems =
    items === undefined
      ? []
      : placesOf(
          kinds.map((kind) => isUncovered(kind, of)),
          kindOfItem,
        );
  const possible = distinct(
    outcomes.flatMap(({ limits, startedOn }) => customers.map((each) => deadlineOf(limits[each], startedOn))),
  );
  const [only] = possible;
  if (only !== undefined && possible.length === 1) {
    const grounds = groundsOf(kinds, kindOfItem.length, only, total, policy);
    return deepFreeze({ status: 'decided', outcome: only, ...grounds, uncoveredItems });
  }
  const differs = ({ limits: { smallMicro, other }, startedOn }: WorksOutcome): boolean =>
    structuralKey(deadlineOf(smallMicro, startedOn)) !== structuralKey(deadlineOf(other, startedOn));
  const missingOfCustomer = of.customer === undefined && outcomes.some(differs) ? unknownOfCustomer : [];
  const waysOf = (some: readonly WorksOutcome[]): readonly (readonly WorksWay[])[] =>
    customers.map((each) => waysFor(each, some));
  const allWays = waysOf(outcomes);
  const missingByKind = kinds.map((kind) => {
    const ways = total === 'longest' ? allWays : waysOf(worksOutcomes(withoutOne(kind, kinds), total, of));
    return missingOfItem(kind, ways, total, deadlineOf, of);
  });
  const missing: MissingWorksFact[] = [...missingOfCustomer];
  kindOfItem.forEach((kind, index) => {
    for (const name of missingByKind[kind] ?? []) missing.push(items === undefined ? name : `items.${index}.${name}`);
  });
  return deepFreeze({ status: 'open', possible, missing, uncoveredItems });
}

/**
 * The safe variant of `supportingWorksDeadline`: it accepts a request of any origin, such as parsed JSON, and
 * answers an invalid one with status `invalid`.
 *
 * @example
 * safeSupportingWorksDeadline({ facts: {}, startedOn: 'soon' }).status; // => 'invalid'
 */
export const safeSupportingWorksDeadline = /* @__PURE__ */ safely(supportingWorksDeadline);

/**
 * Groups the items by kind, and gives the kind of each item. Items with the same facts and the same start are of one
 * kind: the cost grows with the number of kinds, not of items.
 */
function itemsByKind({ facts, items, startedOn }: SupportingWorksRequest): {
  readonly kinds: readonly ItemKind[];
  readonly kindOfItem: readonly number[];
} {
  if (items === undefined) return { kinds: [{ facts, startedOn, count: 1 }], kindOfItem: [0] };
  const numbers = new Map<string, number>();
  const kinds: { facts: Facts; startedOn: string; count: number }[] = [];
  const kindOfItem = items.map(({ worksVoltageLevel, worksType, worksNature, startedOn: own = startedOn }) => {
    const key = `${String(worksVoltageLevel)} ${String(worksType)} ${String(worksNature)} ${own}`;
    const number = numbers.get(key) ?? kinds.length;
    if (number === kinds.length) {
      numbers.set(key, number);
      kinds.push({ facts: { ...facts, worksVoltageLevel, worksType, worksNature }, startedOn: own, count: 0 });
    }
    (kinds[number] as { count: number }).count += 1; // looked up above
    return number;
  });
  return { kinds, kindOfItem };
}

/** The items whose kind is marked. */
function placesOf(isMarked: readonly boolean[], kindOfItem: readonly number[]): readonly number[] {
  const places: number[] = [];
  kindOfItem.forEach((kind, index) => {
    if (isMarked[kind] === true) places.push(index);
  });
  return places;
}

function isUncovered({ facts }: ItemKind, of: LimitsOf): boolean {
  return !possibleCases(facts, of).some(isCoveredBy);
}

/** All items except one of a kind. */
function withoutOne(kind: ItemKind, kinds: readonly ItemKind[]): readonly ItemKind[] {
  return kinds.flatMap((each) => (each !== kind ? [each] : each.count > 1 ? [{ ...each, count: each.count - 1 }] : []));
}

/** The possible limits of the other items, for one kind of customer. */
interface WorksWay {
  readonly customer: CustomerKind;
  readonly limit: Together;
  readonly startedOn: string | null;
}

function waysFor(customer: CustomerKind, outcomes: readonly WorksOutcome[]): readonly WorksWay[] {
  return distinct(outcomes.map(({ limits, startedOn }) => ({ customer, limit: limits[customer], startedOn })));
}

/**
 * The facts of one item that can still change the result. For the longest limit, the limits of all items may be used in
 * place of those of the others, because max() is idempotent.
 */
function missingOfItem(
  { facts, startedOn }: ItemKind,
  ways: readonly (readonly WorksWay[])[],
  total: WorksTotal,
  deadlineOf: (limit: Together, startedOn: string | null) => SupportingWorksDeadline,
  of: LimitsOf,
): readonly (keyof WorksFacts)[] {
  const names = worksFacts.filter((name) => facts[name] === undefined);
  if (names.length === 0 || possibleCases(facts, of).length === 1) return [];
  const limits = limitByCustomer.under(of.policy);
  const open = new Set<string>();
  for (const waysOfCustomer of ways) {
    for (const { customer, limit, startedOn: last } of waysOfCustomer) {
      const answer = decideThrough(limits, facts, (each) => {
        const own = limitOf(each[customer]);
        const isLast = own.coversAllItems && (last === null || startedOn > last);
        return deadlineOf(together(own, limit, total), isLast ? startedOn : last);
      });
      if (answer.status === 'open') answer.missing.forEach((name) => open.add(name));
      // Usually the first completions already show that every unknown fact matters.
      if (names.every((name) => open.has(name))) return names;
    }
  }
  return names.filter((name) => open.has(name));
}

function deadlineBy(
  { workingDays, coversAllItems }: Together,
  startedOn: string | null,
  { agreedOn, customerWorksCompletedOn }: SupportingWorksRequest,
  startDay: StartDay,
  calendar: Calendar,
): SupportingWorksDeadline {
  const byTable = startedOn === null ? null : tableDeadline(startedOn, workingDays, startDay, calendar);
  const latest = latestCompletion(byTable?.date ?? null, customerWorksCompletedOn ?? null);
  return {
    workingDays,
    coversAllItems,
    tableDeadline: byTable?.date ?? null,
    latestCompletion: latest.date,
    boundBy: latest.boundBy,
    ...(agreedOn !== undefined && { agreedInTime: latest.date === null || agreedOn <= latest.date }),
    certain: byTable?.certain ?? true,
  };
}

/**
 * The rules that gave the limit: of the items with the longest limit, of all items with a limit for a sum, and of all
 * items if the table covers none.
 */
function groundsOf(
  kinds: readonly ItemKind[],
  items: number,
  { workingDays }: SupportingWorksDeadline,
  total: WorksTotal,
  policy: PolicyRulebook,
): Pick<Extract<SupportingWorksAnswer, { status: 'decided' }>, 'rules' | 'clauses' | 'interpretations'> {
  const answers = kinds
    .map(({ facts }) => supportingWorksLimit.under(policy).decide(facts))
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
      ...(items > 1 ? (['I-16'] as const) : []),
    ]),
  };
}
