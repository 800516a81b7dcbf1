import { processOvertime } from '../compliance/checks/process';
import { notInForce } from '../compliance/checks/record';
import { constrainedFilingLate } from '../compliance/checks/supply-plan';
import type { StartDay } from '../rules/time-limits/periods';
import { processSituation } from '../rules/time-limits/process-counting';
import type { ProcessSituation } from '../rules/time-limits/process-time';
import type { NamedQuery, RecordSource } from './known-cases';
import { meaningsOf, switched, type Question } from './open-decisions';
import { lateness, processDays, timedAs } from './process-days';
import { noPlace } from './write-row-check';
import { contestedColumn, isWithin, type Writing } from './written-check';

/** A check that needs tables of its own. */
interface DatedCheck {
  readonly select: string;
  readonly queries: readonly NamedQuery[];
}

/** 3.2.3 — the working days of a case, compared with the limit of every possible situation. */
export function writeProcessCheck({ source, open, masks, contested }: Writing, calendar: string): DatedCheck {
  const { grammar, readings } = source;
  const { identifier: name } = grammar;
  const outcomes = open.outcomesOf(processSituation) as readonly ProcessSituation[]; // the table's types
  const { meanings, labels } = meaningsOf(outcomes, (index) => timedAs(outcomes[index] as ProcessSituation));
  const startDay = readings['I-15'];
  const otherDay: StartDay = startDay === 'startDayExcluded' ? 'startDayIncluded' : 'startDayExcluded';
  const reference = (column: string): string =>
    ['own_begun', 'own_undated', 'works_listed'].includes(column) ? `j.${name(column)}` : `d.${name(column)}`;
  const own = open.functionOf(processSituation, readings, labels);
  const column = (root: number): string => {
    const mask = masks.columnFor(root);
    return /^\d/.test(mask) ? mask : `j.${name(mask)}`;
  };
  const guarded = `j.${name(masks.columnFor(own, open.factsOf(processSituation)))}`;
  const timed = lateness(meanings, startDay, reference, grammar);
  const isLate = (root: number, late: string): string => isWithin(column(root), late, grammar);
  const foundBy: (readonly [Question, string])[] = contested
    ? [
        ...switched(readings, open.questionsOf(processSituation)).flatMap(({ question, readings: other }) => {
          const root = open.functionOf(processSituation, other, labels);
          return root === own ? [] : [[question, isLate(root, timed.late)] as const];
        }),
        ['I-15', isLate(own, lateness(meanings, otherDay, reference, grammar).late)],
      ]
    : [];
  const select = `SELECT ${[
    `j.${name('id')} AS ${name('case_id')}`,
    `${grammar.text(processOvertime.code)} AS ${name('code')}`,
    `${noPlace} AS ${name('place')}`,
    `${noPlace} AS ${name('part')}`,
    `CASE WHEN x.${name('outside')} = TRUE OR ${guarded} = 0 THEN 'invalid' WHEN ${isWithin(guarded, timed.late, grammar)} THEN '${processOvertime.severity}' WHEN ${isWithin(guarded, timed.inTime, grammar)} THEN NULL ELSE 'undetermined' END AS ${name('verdict')}`,
    ...(contested ? [`${contestedColumn(foundBy, source)} AS ${name('contested')}`] : []),
  ].join(',\n  ')}
FROM ${name('yk_judged')} AS j
JOIN ${name('yk_outside')} AS x ON x.${name('case_id')} = j.${name('id')}
LEFT JOIN ${name('yk_days')} AS d ON d.${name('case_id')} = j.${name('id')}`;
  return { select, queries: processDays(source, calendar, meanings, contested ? [startDay, otherDay] : [startDay]) };
}

/** 3.2.4 — the working days from the day on which a constraint was found to the day on which it was filed. */
export function writeFilingCheck(source: RecordSource, calendar: string, contested: boolean): string {
  const { grammar, policy, readings, asOf } = source;
  const { identifier: name, text, types } = grammar;
  const [caused, found, filed, pending] = ['gridCaused', 'foundOn', 'filedOn', 'filedOn_pending'].map(
    (field) => `j.${name(`supplyPlan_constraint_${field}`)}`,
  );
  const until = `COALESCE(${filed}, ${types.dateLiteral(text(asOf))})`;
  const days = (startDay: StartDay): string =>
    `b.${name('number')} - a.${name('number')}${startDay === 'startDayIncluded' ? ` + CASE WHEN a.${name('working_day')} = TRUE THEN 1 ELSE 0 END` : ''}`;
  const isLate = (startDay: StartDay): string => `${days(startDay)} > ${policy.parameters.constrainedFilingDays}`;
  const other: StartDay = readings['I-15'] === 'startDayExcluded' ? 'startDayIncluded' : 'startDayExcluded';
  return `SELECT ${[
    `j.${name('id')} AS ${name('case_id')}`,
    `${text(constrainedFilingLate.code)} AS ${name('code')}`,
    `${noPlace} AS ${name('place')}`,
    `${noPlace} AS ${name('part')}`,
    // ClickHouse joins zeros, not NULL, where there is no row.
    `CASE WHEN a.${name('date')} = ${found} AND b.${name('date')} = ${until} THEN CASE WHEN ${isLate(readings['I-15'])} THEN '${constrainedFilingLate.severity}' END ELSE 'invalid' END AS ${name('verdict')}`,
    ...(contested ? [`${contestedColumn([['I-15', isLate(other)]], source)} AS ${name('contested')}`] : []),
  ].join(',\n  ')}
FROM ${name('yk_judged')} AS j
LEFT JOIN ${calendar} AS a ON a.${name('date')} = ${found}
LEFT JOIN ${calendar} AS b ON b.${name('date')} = ${until}
WHERE ${caused} = TRUE AND ${found} IS NOT NULL AND (${filed} IS NOT NULL OR ${pending} = TRUE)`;
}

/**
 * Cases outside the term of the policy; this is then their only finding (I-19). The application of a case connected
 * after the last day may be within the term.
 */
export function writeForceCheck({ grammar, policy }: RecordSource, contested: boolean): string {
  const { identifier: name, text, types } = grammar;
  const { inForceThrough } = policy;
  // A day after the last day of the term is outside it under every reading.
  const isAfter = (day: string): string =>
    inForceThrough === undefined ? 'FALSE' : `${name(day)} > ${types.dateLiteral(text(inForceThrough))}`;
  const isOpen = `${name('first_day')} IS NULL AND ${isAfter('connected_on')}`;
  return `SELECT ${[
    `${name('id')} AS ${name('case_id')}`,
    `${text(notInForce.code)} AS ${name('code')}`,
    `${noPlace} AS ${name('place')}`,
    `${noPlace} AS ${name('part')}`,
    `CASE WHEN ${isOpen} THEN 'undetermined' ELSE '${notInForce.severity}' END AS ${name('verdict')}`,
    ...(contested
      ? [`CASE WHEN ${isAfter('first_day')} THEN '[]' ELSE ${text('["I-19"]')} END AS ${name('contested')}`]
      : []),
  ].join(',\n  ')}
FROM ${name('yk_known')}
WHERE ${name('not_in_force')} = TRUE`;
}
