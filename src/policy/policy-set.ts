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

/** When and where a policy is asked for. */
export interface PolicyRequest {
  /** `YYYY-MM-DD`, a day in China. */
  readonly date: string;
  /** The area, as the policies name it; left out: that of the policies that name none. */
  readonly area?: string | undefined;
}

/** Days of an area on which no policy of a set binds, between two that do. */
export interface PolicyGap {
  /** The area; left out for policies that name none. */
  readonly area?: string | undefined;
  /** The first of the days, `YYYY-MM-DD`. */
  readonly from: string;
  /** The last of them. */
  readonly through: string;
}

/** Policies of several times and places, of which one binds at a time. */
export interface PolicySet {
  /** The policies, those of one area after one another, by their first days. */
  readonly policies: readonly Policy[];
  /** The days between the policies of an area on which none binds. */
  readonly gaps: readonly PolicyGap[];
  /**
   * The policy that binds.
   *
   * @throws InvalidRequestError for what is no request; NoPolicyError where none does, naming the days without one, or the areas that there are
   */
  readonly policyFor: (request: PolicyRequest) => Policy;
  /**
   * The policy by which a case of some day is judged: the one that binds, or else the last that began before, or else the
   * first of the area. By one that does not bind, a case has no other finding than that.
   *
   * @throws InvalidRequestError for what is no request; NoPolicyError where the set has no policy for the area, naming those that there are
   */
  readonly policyAround: (request: PolicyRequest) => Policy;
}

/**
 * Policies over time and place.
 *
 * @param policies at least one; each binds from its first day through its last, or until the next of its area begins
 * @returns the set, frozen
 * @throws InvalidPolicyError naming everything in the list that is no policy and every id that two policies have; else
 * every two policies of one area that bind on the same days, with these days; and an empty set
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
    if (!isCalendarDate(day)) throw noDay(day);
    const own = areas.get(area) ?? [];
    const [first] = own;
    if (first === undefined) throw noPolicyThere(area, [...areas.keys()]);
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

/** The policies of a list of any origin, of which no two have one id: a result names the policy it was judged by. */
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

/** Refuses what is no request. A day or an area that the set does not have is told with those that it has. */
function refuseBadRequest(request: PolicyRequest): void {
  const problems = faultsOf(request).filter(({ path: [name], code }) => name === undefined || code === 'unknown-key');
  if (problems.length > 0) throw new InvalidRequestError(problems);
}

function noPolicyThere(area: string | undefined, areas: readonly (string | undefined)[]): NoPolicyError {
  const named = areas.map((each) => (each === undefined ? 'no area' : JSON.stringify(each)));
  return new NoPolicyError(`no policy for the area ${JSON.stringify(area ?? null)}`, {
    path: ['area'],
    code: 'unknown-value',
    expected: `one of ${named.join(', ')}`,
    received: area === undefined ? 'no area' : JSON.stringify(area),
  });
}

function noDay(day: unknown): NoPolicyError {
  const received = describeValue(day);
  return new NoPolicyError(`no policy is in force on ${received}`, {
    path: ['date'],
    code: 'not-a-date',
    expected: 'a day that exists, as YYYY-MM-DD',
    received,
  });
}

/** Names the days without a policy among which a day lies. */
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

/** Whether a policy binds cases of a day. */
function bindsOn({ inForceFrom, inForceThrough }: Policy, day: string): boolean {
  return day >= inForceFrom && (inForceThrough === undefined || day <= inForceThrough);
}

function byFirstDay(one: Policy, other: Policy): number {
  if (one.inForceFrom === other.inForceFrom) return 0;
  return one.inForceFrom < other.inForceFrom ? -1 : 1;
}

/** A policy without a last day ends where the next begins; two that begin on one day, or one that outlasts, overlap. */
function overlaps(policies: readonly Policy[]): readonly PolicyProblem[] {
  return policies.slice(1).flatMap((next, index): readonly PolicyProblem[] => {
    const policy = policies[index] as Policy; // the one before
    const isSameDay = policy.inForceFrom === next.inForceFrom;
    if (!isSameDay && (policy.inForceThrough ?? '') < next.inForceFrom) return [];
    const through = policy.inForceThrough ?? next.inForceThrough ?? 'further on';
    return [
      {
        path: [next.id],
        code: 'inconsistent',
        expected: `days on which ${policy.id} is not in force`,
        received: `${next.inForceFrom} through ${through}`,
      },
    ];
  });
}

function gapsBetween(policies: readonly Policy[], area: string | undefined): readonly PolicyGap[] {
  return policies.slice(1).flatMap(({ inForceFrom }, index): readonly PolicyGap[] => {
    const last = policies[index]?.inForceThrough;
    if (last === undefined || dayAfter(last) === inForceFrom) return [];
    return [{ ...(area !== undefined && { area }), from: dayAfter(last), through: dayBefore(inForceFrom) }];
  });
}
