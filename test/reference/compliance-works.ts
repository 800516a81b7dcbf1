import type { WorksRecord } from '../../src/compliance';
import { once, type Case, type Objection } from './compliance-case';
import {
  daysAfter,
  daysFrom,
  dayOf,
  isWorked,
  minus,
  minusPerhaps,
  workingDayAfter,
  workingDayFrom,
  workingDays,
  type Perhaps,
} from './compliance-dates';
import type { FullFacts } from './facts';
import type { Readings } from './readings';
import type { Timing } from './compliance-process';

/** The limits to which an item of supporting works is held. */
export interface WorksLimit {
  /** For the days that it takes (I-31); `null` where the table has no limit for it. */
  readonly held: number | null;
  /** For the day that is agreed (I-16). */
  readonly agreed: number | null;
}

/** 3.2.5, for every item of a record. */
export function worksLimits({ record, facts, figures, readings, rules }: Case): readonly WorksLimit[] {
  const limits = (record.works ?? []).map(
    (item) => rules.supportingWorksLimit(factsOf(item, facts), figures, readings).workingDays,
  );
  const covered = limits.filter((limit) => limit !== null);
  const longest = covered.length === 0 ? null : Math.max(...covered);
  const sum = once(record.works).reduce((total, [, index]) => total + (limits[index] ?? 0), 0);
  return limits.map((own) => ({
    held: own === null || readings['I-31'] === 'eachItem' ? own : longest,
    agreed: own === null || readings['I-16'] === 'longest' ? own && longest : sum,
  }));
}

/** 3.2.5 */
export function worksChecks(each: Case): { readonly objections: readonly Objection[]; readonly timing: Timing } {
  const { record, facts, figures, readings, rules, asOf, counted, connection } = each;
  const objections: Objection[] = [];
  const limits = worksLimits(each);
  let late = false;
  let unsettled = false;
  let running = false;
  let undated = false;

  for (const [item, index] of once(record.works)) {
    const { startedOn, agreedOn, completedOn } = item;
    const { held: limit = null, agreed = null } = limits[index] ?? {};
    const end = completedOn === null ? asOf : completedOn;
    if (limit !== null) {
      if (startedOn === undefined || end === undefined) undated = true;
      if (completedOn === null) running = true;
    }
    if (limit !== null && startedOn !== undefined && end !== undefined) {
      const days = minus(daysFrom(startedOn, end, readings), each.suspended);
      for (const day of days) counted.add(day);
      if (workingDays(days) > limit) {
        const clears = workingDays(minusPerhaps(days, each.perhapsSuspended)) <= limit;
        if (clears) unsettled = true;
        else late = true;
        objections.push({
          code: 'works-overtime',
          severity: clears ? 'datesMissing' : 'violation',
          path: ['works', index, completedOn === null ? 'startedOn' : 'completedOn'],
        });
      }
    }
    if (agreedOn !== undefined) {
      let tooLate = record.customerWorksPlannedOn !== undefined && agreedOn > record.customerWorksPlannedOn;
      if (agreed !== null && startedOn !== undefined) {
        for (const day of daysFrom(startedOn, agreedOn, readings)) counted.add(day);
        if (agreedOn > workingDayFrom(startedOn, agreed, readings)) tooLate = true;
      }
      if (tooLate) {
        objections.push({ code: 'works-agreed-too-late', severity: 'violation', path: ['works', index, 'agreedOn'] });
      }
    }
    if (end !== undefined && record.customerWorksCompletedOn !== undefined && end > record.customerWorksCompletedOn) {
      objections.push({
        code: 'works-after-customer-works',
        severity: 'violation',
        path: ['works', index, 'completedOn'],
      });
    }
    if (agreedOn !== undefined && end !== undefined && end > agreedOn) {
      const suspended: Perhaps = (day) => each.suspended.has(day);
      const due = startedOn === undefined ? agreedOn : putOff(agreedOn, startedOn, suspended, readings, counted);
      if (end > due) {
        const perhaps: Perhaps = (day) => suspended(day) || (each.perhapsSuspended(day) && day <= dayOf(end));
        const latest = putOff(agreedOn, startedOn ?? '2021-01-01', perhaps, readings, new Set());
        if (end > latest) putOff(agreedOn, startedOn ?? '2021-01-01', perhaps, readings, counted);
        objections.push({
          code: 'works-after-agreed-date',
          severity: end > latest ? 'violation' : 'datesMissing',
          path: ['works', index, 'completedOn'],
        });
      }
    }
    if (item.contractSigned === false) {
      objections.push({
        code: 'works-contract-missing',
        severity: 'violation',
        path: ['works', index, 'contractSigned'],
      });
    }
    const itemFacts = factsOf(item, facts);
    if (item.funding !== undefined && item.funding !== rules.supportingWorksFunding(itemFacts, figures, readings)) {
      objections.push({ code: 'works-funding-mismatch', severity: 'advisory', path: ['works', index, 'funding'] });
    }
    if (item.leaderNamed === false && rules.leadershipSupervision(itemFacts, figures, readings)) {
      objections.push({ code: 'works-leader-missing', severity: 'violation', path: ['works', index, 'leaderNamed'] });
    }
  }
  if (connection !== undefined) {
    const { date, path } = connection;
    if (record.works?.some(({ completedOn }) => completedOn === null || (completedOn ?? '') > date) === true) {
      objections.push({ code: 'energised-before-works', severity: 'advisory', path });
    }
  }
  let timing: Timing = 'onTime';
  if (late) timing = 'late';
  else if (limits.every(({ held }) => held === null) || unsettled || undated) timing = 'notJudged';
  else if (running) timing = 'running';
  return { objections, timing };
}

function factsOf({ voltageLevel, type, nature, urgent }: WorksRecord, facts: FullFacts): FullFacts {
  return {
    ...facts,
    worksVoltageLevel: voltageLevel ?? facts.worksVoltageLevel,
    worksType: type ?? facts.worksType,
    worksNature: nature ?? facts.worksNature,
    urgentWorks: urgent ?? facts.urgentWorks,
  };
}

/** A date moved by the working days suspended after the start and up to the date so moved. */
export function putOff(
  agreedOn: string,
  startedOn: string,
  suspended: Perhaps,
  readings: Readings,
  counted: Set<number>,
): string {
  const from = readings['I-15'] === 'startDayIncluded' ? dayOf(startedOn) - 1 : dayOf(startedOn);
  let due = agreedOn;
  let days = 0;
  for (;;) {
    let held = 0;
    for (let day = from + 1; day <= dayOf(due); day += 1) {
      if (!suspended(day)) continue;
      counted.add(day);
      if (isWorked(day)) held += 1;
    }
    if (held === days) return due;
    days = held;
    due = workingDayAfter(agreedOn, days);
    for (const day of daysAfter(agreedOn, due)) counted.add(day);
  }
}
