import { departments, type Department } from '../../../policy';
import type { CheckedCase } from '../../check/checked-case';

/** The contribution of a case to its groups, short because it is written for every case. */
export type CaseShare = readonly [
  station: string | null,
  handler: string | null,
  month: string | null,
  violations: number,
  advisories: number,
  process: CheckedCase['timing']['process'],
  departments: readonly DepartmentShare[],
];

/** The findings of a case for which a department is responsible. */
type DepartmentShare = readonly [department: Department, violations: number, advisories: number];

/** The contribution of the case. */
export function shareOf({ station, handler, month, findings, timing }: CheckedCase): CaseShare {
  const violations = findings.filter(({ severity }) => severity === 'violation').length;
  const advisories = findings.length - violations;
  return [station, handler, month, violations, advisories, timing.process, departmentShares(findings)];
}

function departmentShares(findings: CheckedCase['findings']): readonly DepartmentShare[] {
  const shares = new Map<Department, [violations: number, advisories: number]>();
  for (const { severity, departments: concerned } of findings) {
    for (const department of concerned) {
      const counts = shares.get(department) ?? [0, 0];
      counts[severity === 'violation' ? 0 : 1] += 1;
      shares.set(department, counts);
    }
  }
  return [...shares].map(([department, counts]) => [department, ...counts]);
}

/** Cases with a common value. */
export interface Group {
  readonly name: string | null;
  cases: number;
  withFindings: number;
  violations: number;
  advisories: number;
  onTime: number;
  late: number;
}

/** Groups of cases by department, station, handler and month. */
export interface Groups {
  readonly add: (share: CaseShare) => void;
  /** In the order in which the document names them. */
  readonly departments: () => readonly Group[];
  readonly stations: () => readonly Group[];
  readonly handlers: () => readonly Group[];
  readonly months: () => readonly Group[];
}

/** Makes empty groups. */
export function openGroups(): Groups {
  const maps = {
    department: new Map<string | null, Group>(),
    station: new Map<string | null, Group>(),
    handler: new Map<string | null, Group>(),
    month: new Map<string | null, Group>(),
  };
  const count = (
    map: Map<string | null, Group>,
    name: string | null,
    violations: number,
    advisories: number,
    process: CaseShare[5],
  ): void => {
    const none = { name, cases: 0, withFindings: 0, violations: 0, advisories: 0, onTime: 0, late: 0 };
    const group = map.get(name) ?? none;
    map.set(name, group);
    group.cases += 1;
    group.withFindings += violations + advisories > 0 ? 1 : 0;
    group.violations += violations;
    group.advisories += advisories;
    group.onTime += process === 'onTime' ? 1 : 0;
    group.late += process === 'late' ? 1 : 0;
  };
  const listed = (map: ReadonlyMap<string | null, Group>): readonly Group[] =>
    [...map.values()].sort((one, other) => {
      if (one.name === null || other.name === null) return one.name === null ? 1 : -1;
      return one.name < other.name ? -1 : 1;
    });
  return {
    add([station, handler, month, violations, advisories, process, shares]) {
      count(maps.station, station, violations, advisories, process);
      count(maps.handler, handler, violations, advisories, process);
      count(maps.month, month, violations, advisories, process);
      for (const [department, ...counts] of shares) count(maps.department, department, ...counts, process);
    },
    departments: () => Object.keys(departments).flatMap((name) => maps.department.get(name) ?? []),
    stations: () => listed(maps.station),
    handlers: () => listed(maps.handler),
    months: () => listed(maps.month),
  };
}
