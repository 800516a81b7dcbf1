import type { Clock } from '../../src/compliance';
import { neixiang2021, type Policy } from '../../src/policy';
import { takenReadings, type FullFacts, type Readings, type Reference } from '.';
import type { ReferenceClock } from './clock';
import { clocksReference } from './compliance-clocks';
import { caseOf } from './compliance-case';
import { completions, termOf } from './compliance-completions';
import type { Generated } from './generated-records';

type Shown = ReferenceClock & Pick<Clock, 'missing'>;

/** Clocks as texts that can be compared, in the order of these. */
export function shownClocks(clocks: readonly Shown[]): readonly string[] {
  return clocks
    .map((each) => {
      const { startedOn, limitWorkingDays, usedWorkingDays, dueOn, dueAt, certain } = each;
      const days = JSON.stringify({ startedOn, limitWorkingDays, usedWorkingDays, dueOn, dueAt, certain });
      const open = [...each.missingDates.map((path) => path.join('.')), ...each.missing].toSorted();
      return `${each.kind} ${each.path.join('.')} ${each.status} ${each.alert} ${days} ${open.join(' ')}`;
    })
    .toSorted();
}

/** What the specification says of the clocks of a record with unknown facts (§3.10), in the form of `shownClocks`. */
export function expectedClocks(
  generated: Generated,
  readings: Readings = takenReadings,
  policy: Policy = neixiang2021,
  rules?: Reference,
): readonly string[] {
  const ways = completions(generated).map((facts) => ({
    facts,
    clocks: clocksUnder(facts, generated, readings, policy, rules),
  }));
  const places = new Set(ways.flatMap(({ clocks }) => [...clocks.keys()]));
  return shownClocks(
    [...places].map((place) =>
      merged(
        ways.map(({ facts, clocks }) => ({ facts, clock: clocks.get(place) })),
        generated.unknown,
      ),
    ),
  );
}

function clocksUnder(
  facts: FullFacts,
  { record, asOf }: Generated,
  readings: Readings,
  policy: Policy,
  rules: Reference | undefined,
): ReadonlyMap<string, ReferenceClock> {
  const clocks = clocksReference(caseOf(record, facts, asOf, policy.parameters, readings, rules), termOf(policy));
  return new Map(clocks.map((each) => [`${each.kind} ${each.path.join('.')}`, each]));
}

/** A completion of the unknown facts, and a clock under it. */
interface Way {
  readonly facts: FullFacts;
  readonly clock: ReferenceClock | undefined;
}

/** The clock if it is the same under every completion, or else what is certain of it. */
function merged(ways: readonly Way[], unknown: readonly (keyof FullFacts)[]): Shown {
  const [first] = ways.flatMap(({ clock }) => clock ?? []);
  if (first === undefined) throw new Error('no way has this clock');
  const missing = unknown.filter((name) => matters(name, ways));
  const paths = new Map(ways.flatMap(({ clock }) => clock?.missingDates ?? []).map((path) => [String(path), path]));
  const missingDates = [...paths.values()];
  if (missing.length === 0) return { ...first, missingDates, missing };
  const alerts = ways.map(({ clock }) => clock?.alert ?? 'none');
  const isOverdue = alerts.every((alert) => alert === 'yellow' || alert === 'red');
  const same = <Value>(value: (each: ReferenceClock | undefined) => Value | null): Value | null =>
    ways.every(({ clock }) => value(clock) === value(first)) ? value(first) : null;
  return {
    ...first,
    status: ways.every(({ clock }) => (clock?.status ?? 'paused') === 'paused') ? 'paused' : 'undetermined',
    startedOn: first.kind === 'process' ? same((each) => each?.startedOn ?? null) : first.startedOn,
    limitWorkingDays: same((each) => each?.limitWorkingDays ?? null),
    usedWorkingDays: null,
    dueOn: null,
    dueAt: null,
    certain: true,
    alert: !isOverdue ? 'none' : alerts.includes('yellow') ? 'yellow' : 'red',
    missingDates,
    missing,
  };
}

/** Whether a fact changes a clock on its own. */
function matters(name: keyof FullFacts, ways: readonly Way[]): boolean {
  const others = (facts: FullFacts): string => JSON.stringify({ ...facts, [name]: null });
  const byOthers = new Map<string, Set<string>>();
  for (const { facts, clock } of ways) {
    const found = byOthers.get(others(facts)) ?? new Set();
    byOthers.set(others(facts), found.add(basisOf(clock)));
  }
  return [...byOthers.values()].some(({ size }) => size > 1);
}

/** By what clocks are distinguished. */
function basisOf(clock: ReferenceClock | undefined): string {
  if (clock?.heldTo !== undefined) return String(clock.heldTo);
  return JSON.stringify(clock && { ...clock, startedOn: null });
}
