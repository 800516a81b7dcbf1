import { inLanguage } from '../../messages/language';
import { departments, type Department } from '../../policy';
import type { Language } from '../language';
import { overdueIn, type DueClock } from './due-cells';
import type { DepartmentClocks } from './due-texts';

/** Groups clocks by responsible department, in the order of the departments; a clock of several counts for each. */
export function byDepartment(clocks: readonly DueClock[]): Readonly<Partial<Record<Department, DepartmentClocks>>> {
  const entries = (Object.keys(departments) as readonly Department[]) // its own keys
    .map((name) => [name, clocks.filter((clock) => clock.departments.includes(name))] as const)
    .filter(([, own]) => own.length > 0)
    .map(([name, own]) => {
      const counts = { cases: new Set(own.map(({ id }) => id)).size, clocks: own.length, overdue: overdueIn(own) };
      return [name, counts] as const;
    });
  return Object.fromEntries(entries);
}

/** The same with the names of the departments. */
export function departmentRows(
  clocks: readonly DueClock[],
  language: Language,
): readonly (readonly [name: string, counts: DepartmentClocks])[] {
  const counted = byDepartment(clocks);
  return (Object.keys(departments) as readonly Department[]).flatMap((name) => {
    const counts = counted[name];
    return counts === undefined ? [] : [[inLanguage(departments[name], language), counts]];
  });
}
