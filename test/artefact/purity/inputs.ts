import { fromDayNumber, toDayNumber } from 'yekuo/calendar';
import type { CaseRecord } from 'yekuo/compliance';
import { vocabulary, type FactName, type Facts } from 'yekuo/facts';
import type { Chance } from './chance';

const first = toDayNumber('2020-11-01');
const last = toDayNumber('2027-03-01');

/** Numbers around the parameters of the policy, and unusual ones. */
const numbers: Readonly<Record<string, readonly number[]>> = {
  equipmentCapacityKw: [0, -0, 0.1, 159.99, 160, 160.01, 900, 1e21],
  appliedCapacityKva: [0, 100, 7999.9, 8000, 8000.1, 1e9],
  substitutionShare: [0, 0.3, 0.5, 0.5000001, 1],
};

/** A date within and around the years the calendar covers. */
export function dateBy(chance: Chance, from = first, through = last): string {
  return fromDayNumber(from + chance.below(through - from));
}

/** A day of the check: mostly after every date of the records. */
export function dayOfCheckBy(chance: Chance): string {
  return chance.once(5) ? dateBy(chance) : dateBy(chance, toDayNumber('2026-10-01'));
}

/** A date at most some days after another. */
export function dateAfter(chance: Chance, date: string, days: number): string {
  return fromDayNumber(toDayNumber(date) + chance.below(days + 1));
}

/** An instant in one of several offsets. */
export function instantBy(chance: Chance, date: string): string {
  const two = (bound: number): string => String(chance.below(bound)).padStart(2, '0');
  return `${date}T${two(24)}:${two(60)}:${two(60)}${chance.pick(['Z', '+08:00', '-03:00', '+13:45'])}`;
}

/** Facts of which none, some or all are known. */
export function factsBy(chance: Chance): Facts {
  const unknownOdds = chance.pick([0, 2, 4, 12]);
  const entries = Object.entries(vocabulary).flatMap(([name, definition]): readonly (readonly [string, unknown])[] => {
    if (unknownOdds > 0 && chance.once(unknownOdds)) return chance.once(8) ? [[name, undefined]] : [];
    if (definition.kind === 'boolean') return [[name, chance.once(2)]];
    if (definition.kind === 'number') return [[name, chance.pick(numbers[name] ?? [0])]];
    return [[name, chance.pick<string>(definition.values)]];
  });
  return Object.fromEntries(entries); // values of the vocabulary
}

/** One fact that is invalid by the vocabulary. */
export function badFactsBy(chance: Chance): Facts {
  const name: FactName = chance.pick(['usage', 'equipmentCapacityKw', 'temporarySupply', 'substitutionShare']);
  return { ...factsBy(chance), [name]: chance.pick<unknown>([null, 'İstanbul', -1, NaN, {}, 2n]) }; // bad on purpose
}

/** Some of the values, each at most once. */
export function someOf<T>(chance: Chance, values: readonly T[]): readonly T[] {
  return values.filter(() => chance.once(2));
}

/** A case record with some of its sections, its dates in a likely order. */
export function recordBy(chance: Chance, number: number): CaseRecord {
  const applied = dateBy(chance, toDayNumber('2021-05-01'), toDayNumber('2026-06-01'));
  const later = dateAfter(chance, applied, 20);
  const completed = dateAfter(chance, later, 60);
  const maybe = <T>(value: T): T | undefined => (chance.once(3) ? undefined : value);
  const papers = ['subjectProof', 'propertyProof', 'governmentApproval', 'taxCertificate', 'businessLicence'];
  return {
    id: `case-${number}`,
    facts: factsBy(chance),
    intake: maybe({
      channel: chance.pick(['businessHall', 'online', 'phone', 'other'] as const),
      appliedAt: `${applied}T16:50:00+08:00`,
      enteredAt: maybe(`${dateAfter(chance, applied, 1)}T23:59:59+08:00`),
      phoneEndedAt: `${applied}T10:00:00+08:00`,
      dispatchedAt: maybe(`${applied}T10:${chance.pick(['19', '20', '21'])}:00+08:00`),
      accepted: chance.once(2),
      presented: someOf(chance, papers),
      demanded: maybe(someOf(chance, papers)),
      availableBySharing: someOf(chance, papers),
      realNameAuthenticated: maybe(chance.once(4)),
    }),
    consultation: maybe({ demanded: someOf(chance, papers) }),
    supplyPlan: maybe({
      mode: chance.pick(['onSite', 'automatic', 'jointPreparation', 'transitionalPlan'] as const),
      repliedOn: maybe(later),
      internalApprovals: chance.below(3),
      statesImportance: maybe(chance.once(2)),
      constraint: maybe({ foundOn: applied, filedOn: maybe(later), gridCaused: maybe(chance.once(2)) }),
    }),
    stages: maybe([
      { stage: 'application', startedOn: applied, completedOn: applied, recordedOn: maybe(later) },
      { stage: 'customerExternalWorks', startedOn: later, completedOn: maybe(completed) },
      { stage: 'meterConnection', startedOn: later, completedOn: maybe(completed) },
    ]),
    reviews: maybe([
      {
        review: chance.pick(['designReview', 'interimInspection', 'completionAcceptance'] as const),
        scope: someOf(chance, ['gridRelatedEquipment', 'securityPowerSupply', 'civilWorks'] as const),
        passed: chance.once(2),
        opinions: [{ written: chance.once(2), itemsBeyondChecklist: chance.below(2) }],
      },
    ]),
    works: maybe([
      {
        voltageLevel: chance.pick(['380V', '10kV', '35kV', '220kV'] as const),
        type: maybe(chance.pick(['lineTap', 'overheadLine', 'cableLine'] as const)),
        startedOn: later,
        agreedOn: maybe(completed),
        completedOn: maybe(completed),
        urgent: maybe(chance.once(2)),
        funding: chance.pick(['annualCostPlan', 'projectPackage', 'annualComprehensivePlan'] as const),
        contractSigned: chance.once(2),
        leaderNamed: chance.once(2),
      },
    ]),
    customerWorksCompletedOn: maybe(completed),
    boundary: maybe(chance.pick(['planningRedLine', 'gridConnectionPoint'] as const)),
    supplyLine: maybe(chance.pick(['publicLine', 'dedicatedLine'] as const)),
    assets: maybe([{ asset: 'firstBreaker', fundedBy: chance.pick(['utility', 'customer'] as const) }]),
    fees: maybe([{ item: chance.pick(['highReliabilitySupply', 'İ', '服务费']) }]),
    outage: maybe({ plan: chance.pick(['daily', 'monthly'] as const), intendedOn: later, scheduledOn: completed }),
    agency: maybe(chance.pick(['none', 'internal'] as const)),
    responsiblePersons: maybe(chance.below(2)),
    connectedOn: maybe(completed),
  };
}
