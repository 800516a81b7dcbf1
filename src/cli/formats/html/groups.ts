import type { CheckedCase } from '../../check/checked-case';

/** What a case adds to the groups that it belongs to, short enough to be written for every case. */
export type CaseShare = readonly [
  station: string | null,
  handler: string | null,
  month: string | null,
  violations: number,
  advisories: number,
  process: CheckedCase['timing']['process'],
];

/** The share of a case. */
export function shareOf({ station, handler, month, findings, timing }: CheckedCase): CaseShare {
  const violations = findings.filter(({ severity }) => severity === 'violation').length;
  return [station, handler, month, violations, findings.length - violations, timing.process];
}

/** The cases that have something in common. */
export interface Group {
  readonly name: string | null;
  cases: number;
  withFindings: number;
  violations: number;
  advisories: number;
  onTime: number;
  late: number;
}

/** Groups of cases by station, handler and month. */
export interface Groups {
  readonly add: (share: CaseShare) => void;
  readonly stations: () => readonly Group[];
  readonly handlers: () => readonly Group[];
  readonly months: () => readonly Group[];
}

/** Groups without a case yet. */
export function openGroups(): Groups {
  const maps = [new Map<string | null, Group>(), new Map<string | null, Group>(), new Map<string | null, Group>()];
  const listed = (index: number): readonly Group[] =>
    [...(maps[index]?.values() ?? [])].sort((one, other) => {
      if (one.name === null || other.name === null) return one.name === null ? 1 : -1;
      return one.name < other.name ? -1 : 1;
    });
  return {
    add([station, handler, month, violations, advisories, process]) {
      for (const [index, name] of [station, handler, month].entries()) {
        const group = maps[index]?.get(name) ?? {
          name,
          cases: 0,
          withFindings: 0,
          violations: 0,
          advisories: 0,
          onTime: 0,
          late: 0,
        };
        maps[index]?.set(name, group);
        group.cases += 1;
        group.withFindings += violations + advisories > 0 ? 1 : 0;
        group.violations += violations;
        group.advisories += advisories;
        group.onTime += process === 'onTime' ? 1 : 0;
        group.late += process === 'late' ? 1 : 0;
      }
    },
    stations: () => listed(0),
    handlers: () => listed(1),
    months: () => listed(2),
  };
}
