import { chinaCalendar, type Calendar } from '../../calendar';
import { decideByOutcome } from '../../engine/internal';
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
import { countedFrom } from '../time-limits/within-dates';
import { itemsByKind, placesOf } from './items-by-kind';
import { groundsBeside, joinWorksAnswers, type WorksGrounds } from './join-works-answers';
import {
  coverageDepends,
  isCoveredBy,
  possibleCases,
  worksOutcomes,
  type CustomerKind,
  type ItemKind,
  type LimitsOf,
  type Together,
  type WorksOutcome,
} from './longest-limit';
import { missingOfItem, waysFor } from './missing-of-item';
import type {
  MissingWorksFact,
  SupportingWorksAnswer,
  SupportingWorksDeadline,
  SupportingWorksRequest,
} from './supporting-works-answer';
import { supportingWorksLimit } from './supporting-works-limit';
import { caseWays, factsThatMatter, worksFacts } from './works-facts';
import { latestCompletion, tableDeadline, type WorksTotal } from './works-time';

// Over 200 lines: one calculation, step by step.

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

/**
 * 3.2.5 — the last day on which the supporting works may be completed. Items run in parallel, so the longest limit
 * applies (I-16); each item is counted from its own start. In addition, the works must not be completed later than the
 * customer's own works; the same day complies. An agreed completion is compared with both bounds.
 *
 * @returns decided, or open with every possible result and the facts that would settle it; a fact that is unknown for
 * the whole case counts as one unknown, however many items depend on it
 * @throws InvalidRequestError for invalid facts of the case or of an item, invalid dates, a deadline after 9999-12-31 and
 * other invalid parts of the request
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
  return joinWorksAnswers(answers, factsThatMatter(ways, results));
}

function kindOf(isSmallMicro: boolean): CustomerKind {
  return isSmallMicro ? 'smallMicro' : 'other';
}

/** Combines the answers for each kind of customer, if the kind decides which items the table covers. */
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
  return joinWorksAnswers(answers, customer.missing);
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
  const missingOfCustomer = outcomes.some(differs) ? unknownOfCustomer : [];
  const ways = customers.map((each) => waysFor(each, outcomes));
  const missingByKind = kinds.map((kind) => missingOfItem(kind, ways, total, deadlineOf, of));
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

function isUncovered({ facts }: ItemKind, of: LimitsOf): boolean {
  return !possibleCases(facts, of).some(isCoveredBy);
}

function deadlineBy(
  { workingDays, coversAllItems }: Together,
  startedOn: string | null,
  { items = [], agreedOn, customerWorksCompletedOn }: SupportingWorksRequest,
  startDay: StartDay,
  calendar: Calendar,
): SupportingWorksDeadline {
  const pathOfStart = (): readonly (string | number)[] => {
    const item = items.findIndex((each) => each.startedOn === startedOn);
    return item < 0 ? ['startedOn'] : ['items', item, 'startedOn'];
  };
  const byTable =
    startedOn === null
      ? null
      : countedFrom(pathOfStart, startedOn, () => tableDeadline(startedOn, workingDays, startDay, calendar));
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
 * The rules that gave the limit: those of the items with the longest limit; for a sum, those of all items with a limit;
 * if the table covers no item, those of all items. The readings are those of every item: another reading may give any
 * of them the longest limit, or none.
 */
function groundsOf(
  kinds: readonly ItemKind[],
  items: number,
  { workingDays }: SupportingWorksDeadline,
  total: WorksTotal,
  policy: PolicyRulebook,
): WorksGrounds {
  const limit = supportingWorksLimit.under(policy);
  const answers = kinds.map(({ facts }) => limit.decide(facts)).filter((answer) => answer.status === 'decided');
  const coverage = kinds
    .map(({ facts }) => decideByOutcome(limit, facts, (outcome) => outcome.workingDays !== null))
    .filter((answer) => answer.status === 'decided');
  const giving = answers.filter(({ outcome }) =>
    total === 'sum' && workingDays !== null ? outcome.workingDays !== null : outcome.workingDays === workingDays,
  );
  const always = {
    rules: distinct(giving.flatMap((answer) => answer.rules)),
    clauses: distinct<ClauseId>(['3.2.5', ...giving.flatMap((answer) => answer.clauses)]),
    interpretations: distinct<InterpretationId>([
      ...[...answers, ...coverage].flatMap((answer) => answer.interpretations),
      'I-15',
      ...(items > 1 ? (['I-16'] as const) : []),
    ]),
  };
  const readings = [...answers, ...coverage].map(({ interpretations, mayApply }) => ({
    ...noGrounds,
    interpretations,
    mayApply: { ...noGrounds, interpretations: mayApply?.interpretations ?? [] },
  }));
  return groundsBeside(always, [...giving, ...readings]);
}

const noGrounds = /* @__PURE__ */ Object.freeze({ rules: [], clauses: [] });
