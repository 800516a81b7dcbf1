import type { Timeliness } from './finding';
import type { CountedResult } from './read-result';
import type { CaseCounts, GroupCounts, TimelinessSummary } from './summary';

/** Adds one to the count of a key. */
export function countIn<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Counts cases, their findings and their timeliness. */
export function counter() {
  const counts = { cases: 0, casesWithFindings: 0, findings: 0, violations: 0, undetermined: 0 };
  const timeliness = { process: noCases(), works: noCases() };
  return {
    add({ findings, undetermined, timing }: CountedResult): void {
      counts.cases += 1;
      counts.casesWithFindings += findings.length > 0 ? 1 : 0;
      counts.findings += findings.length;
      counts.violations += findings.filter(({ severity }) => severity === 'violation').length;
      counts.undetermined += undetermined;
      timeliness.process[timing.process] += 1;
      timeliness.works[timing.works] += 1;
    },
    counts: (): CaseCounts => ({
      ...counts,
      advisories: counts.findings - counts.violations,
      process: withShare(timeliness.process),
      works: withShare(timeliness.works),
    }),
  };
}

/** Counts cases by a common value. */
export function grouping() {
  const groups = new Map<string | null, ReturnType<typeof counter>>();
  return {
    add(name: string | null, result: CountedResult): void {
      const group = groups.get(name) ?? counter();
      groups.set(name, group);
      group.add(result);
    },
    groups: (): readonly GroupCounts[] =>
      [...groups].sort(byName).map(([name, group]) => ({ name, ...group.counts() })),
  };
}

/** In alphabetical order, the group without a value last. */
function byName([one]: readonly [string | null, unknown], [other]: readonly [string | null, unknown]): number {
  if (one === null || other === null) return one === null ? 1 : -1;
  return one < other ? -1 : 1;
}

/** Counts of zero cases. */
export function noCases(): Record<Timeliness, number> {
  return { onTime: 0, late: 0, running: 0, notJudged: 0 };
}

function withShare(counts: Readonly<Record<Timeliness, number>>): TimelinessSummary {
  return { ...counts, shareOnTime: shareOnTime(counts) };
}

function shareOnTime({ onTime, late }: Readonly<Record<Timeliness, number>>): number | null {
  return onTime + late === 0 ? null : onTime / (onTime + late);
}

/** Counts by key, in the given order; keys without a count are left out. */
export function inOrder<Key extends string>(
  counts: ReadonlyMap<Key, number>,
  order: readonly Key[],
): Readonly<Partial<Record<Key, number>>> {
  const entries = order.flatMap((key) => {
    const count = counts.get(key);
    return count === undefined ? [] : [[key, count] as const];
  });
  return Object.fromEntries(entries) as Partial<Record<Key, number>>; // the keys of the order
}
