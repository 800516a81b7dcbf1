import { isCalendarDate } from '../calendar';
import { date } from '../calendar/date-shapes';
import { describeValue } from '../plain/describe-value';
import { InvalidRequestError } from '../plain/invalid-request-error';
import { optionFaults } from '../plain/read/options';
import { text } from '../plain/read/shape';
import { InvalidPolicyError } from './invalid-policy-error';
import { isPolicy, policyOption } from './is-policy';
import { dayAfter, dayBefore } from './neighbouring-days';
import { NoPolicyError } from './no-policy-error';
import type { Policy } from './policy';
import type { PolicyProblem } from './policy-problem';
import { createPolicyReader } from './policy-reader';

// Over 200 lines: every method of a set is documented.

/** The day and area for which a policy is looked up. */
export interface PolicyRequest {
  /** `YYYY-MM-DD`, a day in China. */
  readonly date: string;
  /** The area, as the policies name it; left out: the policies without an area. */
  readonly area?: string | undefined;
}

/** A period between two policies of an area, in which no policy is in force. */
export interface PolicyGap {
  /** The area; absent for policies without an area. */
  readonly area?: string | undefined;
  /** The first day of the period, `YYYY-MM-DD`. */
  readonly from: string;
  /** The last day of the period, `YYYY-MM-DD`. */
  readonly through: string;
}

/** Policies for several periods and areas. In each area at most one is in force at a time. */
export interface PolicySet {
  /** The policies, grouped by area, in the order of their first days. */
  readonly policies: readonly Policy[];
  /** The periods between the policies of an area in which none is in force. */
  readonly gaps: readonly PolicyGap[];
  /**
   * The policy that is in force.
   *
   * @throws InvalidRequestError for an invalid request; NoPolicyError if no policy is in force, naming the days without
   * a policy, or the areas of the set
   */
  readonly policyFor: (request: PolicyRequest) => Policy;
  /**
   * The policy by which a case of a given day is judged: the one in force, or else the last one that began before that
   * day, or else the first one of the area. If the policy is not in force on that day, `not-in-force` is the only
   * finding of the case.
   *
   * @throws InvalidRequestError for an invalid request; NoPolicyError if the set has no policy for the area, naming the
   * areas that it has
   */
  readonly policyAround: (request: PolicyRequest) => Policy;
}

/**
 * Makes a set of policies over time and areas.
 *
 * @param policies at least one; each is in force from its first day through its last day, or until the next one of its
 * area begins
 * @returns the set, frozen
 * @throws InvalidPolicyError naming every item that is not a policy and every id used twice; or else every two policies
 * of one area that are in force on the same days, with these days; also for an empty list
 *
 * @example
 * const next = definePolicy({ id: 'next', inForceFrom: '2024-01-01', parameters: { smallMicroMaximumCapacityKw: 200 } });
 * policySet([neixiang2021, next]).policyFor({ date: '2023-12-31' }).id; // => 'neixiang2021'
 */
export function policySet(policies: readonly Policy[]): PolicySet {
  const areas = new Map<string | undefined, Policy[]>();
  for (const policy of readPolicies(policies)) {
    const own = areas.get(policy.area);
    if (own === undefined) areas.set(policy.area, [policy]);
    else own.push(policy);
  }
  for (const own of areas.values()) own.sort(byFirstDay);
  const problems = [...areas.values()].flatMap(overlaps);
  if (problems.length > 0) throw new InvalidPolicyError(problems);

  const around = (request: PolicyRequest): Policy => {
    refuseBadRequest(request);
    const { date: day, area } = request;
    const own = areas.get(area) ?? [];
    const [first] = own;
    if (first === undefined) throw noPolicyThere(area, [...areas.keys()], badDay(day));
    for (const problem of badDay(day)) throw new NoPolicyError(`no policy is in force on ${problem.received}`, problem);
    return own.reduce((found, policy) => (policy.inForceFrom <= day ? policy : found), first);
  };
  return Object.freeze({
    policies: Object.freeze([...areas.values()].flat()),
    gaps: Object.freeze([...areas].flatMap(([area, own]) => gapsBetween(own, area))),
    policyFor(request) {
      const policy = around(request);
      if (bindsOn(policy, request.date)) return policy;
      throw noPolicyThen(request, areas.get(request.area) ?? []);
    },
    policyAround: around,
  } satisfies PolicySet);
}

/** Reads a list of policies of any origin. Ids must be unique, since results name their policy by its id. */
function readPolicies(value: unknown): readonly Policy[] {
  const reader = createPolicyReader();
  const items = reader.list(value, [], 'a list of policies') ?? [];
  const ids = new Set<string>();
  const policies = items.flatMap((item, index): readonly Policy[] => {
    if (!isPolicy(item)) {
      reader.report([String(index)], 'wrong-type', policyOption.expected, item);
      return [];
    }
    const isTaken = ids.has(item.id);
    if (isTaken) reader.report([String(index), 'id'], 'inconsistent', 'an id that no other policy has', item.id);
    ids.add(item.id);
    return [item];
  });
  if (items.length === 0 && reader.problems.length === 0) {
    reader.report([], 'missing', 'at least one policy', value);
  }
  if (reader.problems.length > 0) throw new InvalidPolicyError(reader.problems);
  return policies;
}

const faultsOf = /* @__PURE__ */ optionFaults(() => ({ date, area: text }));

/**
 * Refuses a request that is not one, or has unknown fields. For a day or an area without a policy, another error lists
 * the days or areas of the set.
 */
function refuseBadRequest(request: PolicyRequest): void {
  const problems = faultsOf(request);
  const isMalformed = problems.some(({ path: [name], code }) => name === undefined || code === 'unknown-key');
  if (isMalformed) throw new InvalidRequestError(problems);
}

/** The error for an area without a policy; it also names what is wrong with the day. */
function noPolicyThere(
  area: string | undefined,
  areas: readonly (string | undefined)[],
  besides: readonly PolicyProblem[],
): NoPolicyError {
  const named = areas.map((each) => (each === undefined ? 'no area' : JSON.stringify(each)));
  return new NoPolicyError(`no policy for the area ${JSON.stringify(area ?? null)}`, ...besides, {
    path: ['area'],
    code: 'unknown-value',
    expected: `one of ${named.join(', ')}`,
    received: area === undefined ? 'no area' : JSON.stringify(area),
  });
}

/** What is wrong with a day: one problem, or none. */
function badDay(day: unknown): readonly PolicyProblem[] {
  if (isCalendarDate(day)) return [];
  const expected = 'an existing date written YYYY-MM-DD';
  return [{ path: ['date'], code: 'not-a-date', expected, received: describeValue(day) }];
}

/** The error for a day without a policy; it names the period without a policy. */
function noPolicyThen({ date: day, area }: PolicyRequest, policies: readonly Policy[]): NoPolicyError {
  const where = area === undefined ? '' : ` in the area ${JSON.stringify(area)}`;
  const before = policies.filter(({ inForceFrom }) => inForceFrom <= day);
  const last = before[before.length - 1]?.inForceThrough;
  const next = policies.find(({ inForceFrom }) => inForceFrom > day)?.inForceFrom;
  const from = last === undefined ? '' : ` from ${dayAfter(last)}`;
  const through = next === undefined ? ' on' : ` through ${dayBefore(next)}`;
  return new NoPolicyError(`no policy is in force on ${day}${where}`, {
    path: ['date'],
    code: 'gap',
    expected: `a day on which a policy is in force; none is${from}${through}`,
    received: day,
  });
}

/** Whether a policy is in force for cases of a day. */
function bindsOn({ inForceFrom, inForceThrough }: Policy, day: string): boolean {
  return day >= inForceFrom && (inForceThrough === undefined || day <= inForceThrough);
}

function byFirstDay(one: Policy, other: Policy): number {
  if (one.inForceFrom === other.inForceFrom) return 0;
  return one.inForceFrom < other.inForceFrom ? -1 : 1;
}

/**
 * A policy without a last day ends before the next one begins. Two policies overlap if they begin on the same day, or
 * if the first has a last day after the beginning of the second.
 */
function overlaps(policies: readonly Policy[]): readonly PolicyProblem[] {
  return policies.flatMap((policy, index) => {
    const last = policy.inForceThrough ?? policy.inForceFrom;
    const later = policies.slice(index + 1);
    const end = later.findIndex(({ inForceFrom }) => inForceFrom > last);
    return later.slice(0, end < 0 ? later.length : end).map((next): PolicyProblem => {
      const [through] = [policy, next].flatMap(({ inForceThrough = [] }) => inForceThrough).sort();
      return {
        path: [next.id],
        code: 'inconsistent',
        expected: `days on which ${policy.id} is not in force`,
        received: through === undefined ? `${next.inForceFrom} on` : `${next.inForceFrom} through ${through}`,
      };
    });
  });
}

function gapsBetween(policies: readonly Policy[], area: string | undefined): readonly PolicyGap[] {
  return policies.slice(1).flatMap(({ inForceFrom }, index): readonly PolicyGap[] => {
    const last = policies[index]?.inForceThrough;
    if (last === undefined || dayAfter(last) === inForceFrom) return [];
    return [{ ...(area !== undefined && { area }), from: dayAfter(last), through: dayBefore(inForceFrom) }];
  });
}
