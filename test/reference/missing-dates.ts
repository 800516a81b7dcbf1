import type { Path } from './clock';
import type { Objection } from './compliance';
import type { Case } from './compliance-case';
import { processDays } from './compliance-process';

/** When something began and ended, as recorded. */
export interface Dates {
  readonly startedOn?: string | undefined;
  readonly completedOn?: string | null | undefined;
}

/** The dates that would settle a check that dates leave open. */
export function missingFor({ code, path: [section, index] }: Objection, each: Case): readonly Path[] {
  if (code === 'process-overtime') return missingOfProcess(each);
  if (code === 'not-in-force') return [['intake', 'appliedAt']];
  if (code === 'back-entry') return [['stages', Number(index), 'completedOn']];
  const item = section === 'works' ? each.record.works?.[Number(index)] : undefined;
  const start: readonly Path[] = item?.startedOn === undefined ? [['works', Number(index), 'startedOn']] : [];
  return [...start, ...missingOfSuspensions(each)];
}

/** The dates without which the time of a case is not known. */
export function missingOfProcess(each: Case): readonly Path[] {
  const { record, facts, figures, readings, rules } = each;
  const { stages = [], works = [] } = record;
  const { limit, throughout, ownCounts, left } = processDays(each);
  const paths: Path[] = [];
  if (left === undefined) {
    if (throughout) return [['intake', 'appliedAt']];
    stages.forEach(({ stage, startedOn, completedOn }, index) => {
      if (stage === 'customerExternalWorks') return;
      if (startedOn !== undefined) paths.push(['stages', index, 'completedOn']);
      else if (typeof completedOn === 'string') paths.push(['stages', index, 'startedOn']);
    });
    return paths.length > 0 ? paths : [['stages']];
  }
  if (throughout && !ownCounts) {
    const own = [...stages.entries()].filter(([, { stage }]) => stage === 'customerExternalWorks');
    const begun = own.filter(([, entry]) => entry.startedOn !== undefined || typeof entry.completedOn === 'string');
    for (const [index, entry] of begun) paths.push(...missingOf(entry, 'stages', index));
    const plan = rules.connectionStages(facts, figures, readings);
    const planned = facts.customerExternalWorks && plan.includes('customerExternalWorks');
    if (begun.length === 0 && (planned || record.facts.customerExternalWorks === true)) {
      paths.push(own[0] === undefined ? ['stages'] : ['stages', own[0][0], 'startedOn']);
    }
  }
  if (!limit.includesSupportingWorks) {
    if (works.length === 0 && facts.supportingWorks) paths.push(['works']);
    works.forEach((entry, index) => paths.push(...missingOf(entry, 'works', index)));
  }
  return [...paths, ...missingOfSuspensions(each)];
}

function missingOf({ startedOn, completedOn }: Dates, section: string, index: number): readonly Path[] {
  if (startedOn === undefined) return [[section, index, 'startedOn']];
  return completedOn === undefined ? [[section, index, 'completedOn']] : [];
}

/** The dates that suspensions lack. */
export function missingOfSuspensions({ record: { suspensions = [] } }: Case): readonly Path[] {
  return suspensions.flatMap(({ from, to }, index): readonly Path[] => {
    if (from === undefined) return [['suspensions', index, 'from']];
    return to === undefined ? [['suspensions', index, 'to']] : [];
  });
}
