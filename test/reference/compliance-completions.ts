import { chinaCalendar } from '../../src/calendar';
import type { CaseResult } from '../../src/compliance';
import { neixiang2021, type Policy } from '../../src/policy';
import type { FullFacts, Readings, Reference } from '.';
import { caseOf } from './compliance-case';
import { complianceReference, type Objection, type ReferenceResult, type Term } from './compliance';
import { valuesOf, type Generated } from './generated-records';
import { missingFor } from './missing-dates';

const { certainThrough, from } = chinaCalendar.coverage;

export function resultFor(
  { record, asOf }: Generated,
  facts: FullFacts,
  readings?: Readings,
  policy: Policy = neixiang2021,
  rules?: Reference,
): ReferenceResult {
  return complianceReference(record, facts, asOf, policy.parameters, termOf(policy), readings, rules);
}

/** The term of a policy, with the days of which the calendar is certain. */
export function termOf({ inForceFrom, inForceThrough }: Policy): Term {
  return { inForceFrom, inForceThrough, certainFrom: from, certainThrough };
}

/** Every way in which the facts that a record leaves out may turn out. */
export function completions({ facts, unknown }: Generated): readonly FullFacts[] {
  return unknown.reduce<readonly FullFacts[]>(
    (ways, name) => ways.flatMap((way) => valuesOf(name).map((value) => ({ ...way, [name]: value }))),
    [facts],
  );
}

export const placeOf = ({ code, path }: Pick<Objection, 'path'> & { readonly code: string }): string =>
  `${code} ${path.join('.')}`;

/** What the check found, in the form of `expected`. */
export function verdictOf({ findings, undetermined }: CaseResult): ReturnType<typeof expected> {
  return {
    findings: findings.map((each) => `${placeOf(each)} ${each.severity}`).toSorted(),
    open: undetermined.map((each) => openAt(placeOf(each), each.missingDates)).toSorted(),
  };
}

/** A check that is open, with the dates that it lacks. */
function openAt(place: string, missingDates: readonly Objection['path'][]): string {
  return [place, ...new Set(missingDates.map((path) => path.join('.')).toSorted())].join(' ');
}

/** What the specification says of a record with unknown facts: findings with their severity, and what is open. */
export function expected(
  generated: Generated,
  readings?: Readings,
  policy?: Policy,
  rules?: Reference,
): {
  readonly findings: readonly string[];
  readonly open: readonly string[];
} {
  const { record, asOf } = generated;
  const dates = new Map<string, Objection['path'][]>();
  const ways = completions(generated).map((facts) => {
    const { objections } = resultFor(generated, facts, readings, policy, rules);
    for (const each of objections) {
      if (each.severity !== 'datesMissing') continue;
      const under = caseOf(record, facts, asOf, (policy ?? neixiang2021).parameters, readings, rules);
      dates.set(placeOf(each), [...(dates.get(placeOf(each)) ?? []), ...missingFor(each, under)]);
    }
    return new Map(objections.map((each) => [placeOf(each), each.severity]));
  });
  const places = new Set(ways.flatMap((way) => [...way.keys()]));
  const findings: string[] = [];
  const open: string[] = [];
  for (const place of places) {
    const severities = new Set(ways.map((way) => way.get(place) ?? 'none'));
    const [severity] = severities;
    if (severities.size === 1 && severity !== 'datesMissing') findings.push(`${place} ${String(severity)}`);
    else open.push(openAt(place, dates.get(place) ?? []));
  }
  return { findings: findings.toSorted(), open: open.toSorted() };
}

/** The facts that can change what is said of a place on their own. */
export function matters(generated: Generated, place: string, policy?: Policy, rules?: Reference): readonly string[] {
  const say = (facts: FullFacts): string =>
    resultFor(generated, facts, undefined, policy, rules).objections.find((each) => placeOf(each) === place)
      ?.severity ?? 'none';
  return generated.unknown.filter((name) =>
    completions(generated).some((facts) => {
      const found = say(facts);
      return valuesOf(name).some((value) => say({ ...facts, [name]: value }) !== found);
    }),
  );
}
