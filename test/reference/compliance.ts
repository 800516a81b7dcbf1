import type { CaseRecord } from '../../src/compliance';
import { reference, type Reference } from '.';
import { caseOf, once, shownBy, type Case, type Objection } from './compliance-case';
import { daysFrom, workingDays, dayOf } from './compliance-dates';
import { documentChecks, intakeChecks } from './compliance-documents';
import { processChecks, type Timing } from './compliance-process';
import { reviewChecks, stageChecks } from './compliance-stages';
import { worksChecks } from './compliance-works';
import type { FullFacts } from './facts';
import { takenReadings, type Readings } from './readings';

export type { Objection } from './compliance-case';

/** The result of a record by the specification. */
export interface ReferenceResult {
  readonly objections: readonly Objection[];
  readonly timing: { readonly process: Timing; readonly works: Timing };
  readonly certain: boolean;
}

/** The term of a policy, and the days that its calendar is certain of. */
export interface Term {
  readonly inForceFrom: string;
  readonly inForceThrough?: string | undefined;
  readonly certainFrom: string;
  readonly certainThrough: string;
}

/** §4 and §9 of the specification once more, in plain code, for a record of which every fact is known. */
export function complianceReference(
  record: CaseRecord,
  facts: FullFacts,
  asOf: string,
  figures: Case['figures'],
  term: Term,
  readings: Readings = takenReadings,
  rules: Reference = reference,
): ReferenceResult {
  const each = caseOf(record, facts, asOf, figures, readings, rules);
  const outside = outsideTerm(each, term);
  if (outside !== undefined) {
    const objections: readonly Objection[] = [{ code: 'not-in-force', ...outside }];
    return { objections, timing: { process: 'notJudged', works: 'notJudged' }, certain: true };
  }
  const process = processChecks(each);
  const works = worksChecks(each);
  const objections = [
    ...intakeChecks(each),
    ...documentChecks(each),
    ...stageChecks(each),
    ...reviewChecks(each),
    ...process.objections,
    ...planChecks(each),
    ...works.objections,
    ...investmentChecks(each),
    ...serviceChecks(each),
    ...contradictions(record),
  ];
  const certain = areCertain(each.counted, term);
  return { objections, timing: { process: process.timing, works: works.timing }, certain };
}

/** §9.8 */
export function areCertain(days: ReadonlySet<number>, { certainFrom, certainThrough }: Term): boolean {
  return [...days].every((day) => day >= dayOf(certainFrom) && day <= dayOf(certainThrough));
}

/** §4 not-in-force, §7, §9.1 */
export function outsideTerm(
  { record, appliedOn, connection, readings }: Case,
  term: Term,
): Pick<Objection, 'path' | 'severity'> | undefined {
  const always = readings['I-19'] === 'alwaysApplies';
  const early = (date: string): boolean => !always && date < term.inForceFrom;
  const late = (date: string): boolean => term.inForceThrough !== undefined && date > term.inForceThrough;
  const outside = (date: string, ...path: Objection['path']) =>
    early(date) || late(date) ? ({ path, severity: 'advisory' } as const) : undefined;
  if (appliedOn !== undefined) return outside(appliedOn, 'intake', 'appliedAt');
  let first: number | undefined;
  const stages = record.stages ?? [];
  stages.forEach(({ startedOn }, index) => {
    if (startedOn === undefined) return;
    if (first === undefined || startedOn < (stages[first]?.startedOn ?? '')) first = index;
  });
  if (first !== undefined) return outside(stages[first]?.startedOn ?? '', 'stages', first, 'startedOn');
  if (connection === undefined) return undefined;
  const { date, path } = connection;
  if (early(date)) return { path, severity: 'advisory' };
  // Whether it was applied for in time is unknown. An expired policy lends no figures to it.
  return late(date) ? { path, severity: 'datesMissing' } : undefined;
}

/** 3.2.4 */
function planChecks({ record, facts, figures, readings, rules, asOf, counted }: Case): readonly Objection[] {
  const { supplyPlan } = record;
  if (supplyPlan === undefined) return [];
  const objections: Objection[] = [];
  const due = rules.supplyPlanReply(facts, figures, readings);
  const { mode, constraint, internalApprovals = 0 } = supplyPlan;
  if (mode === 'jointPreparation' && (due === 'onSite' || due === 'automatic')) {
    const severity = due === 'onSite' ? 'violation' : 'advisory';
    objections.push({ code: 'supply-plan-mode-mismatch', severity, path: ['supplyPlan', 'mode'] });
  }
  if (due === 'onSite' && internalApprovals > 0) {
    const path = ['supplyPlan', 'internalApprovals'];
    objections.push({ code: 'internal-approval-not-permitted', severity: 'violation', path });
  }
  if (constraint?.transitionalPlan === false) {
    const path = ['supplyPlan', 'constraint', 'transitionalPlan'];
    objections.push({ code: 'transitional-plan-missing', severity: 'violation', path });
  } else if (constraint?.transitionalPlan === undefined && due === 'transitionalPlan') {
    if (mode !== undefined && mode !== 'transitionalPlan') {
      const path = ['supplyPlan', 'mode'];
      objections.push({ code: 'transitional-plan-missing', severity: 'violation', path });
    }
  }
  if (constraint?.upgradeStarted === false) {
    const path = ['supplyPlan', 'constraint', 'upgradeStarted'];
    objections.push({ code: 'upgrade-not-started', severity: 'violation', path });
  }
  if (constraint?.gridCaused === true && constraint.foundOn !== undefined && constraint.filedOn !== undefined) {
    const days = daysFrom(constraint.foundOn, constraint.filedOn ?? asOf, readings);
    for (const day of days) counted.add(day);
    if (workingDays(days) > figures.constrainedFilingDays) {
      const path = ['supplyPlan', 'constraint', constraint.filedOn === null ? 'foundOn' : 'filedOn'];
      objections.push({ code: 'constrained-filing-late', severity: 'violation', path });
    }
  }
  return objections;
}

/** 3.3.1 */
function investmentChecks({ record, facts, figures, readings, rules }: Case): readonly Objection[] {
  const objections: Objection[] = [];
  const { boundary, supplyLine, handover } = record;
  const due = rules.investmentBoundary(facts, figures, readings);
  if (boundary !== undefined && boundary !== due) {
    const severity = reach(boundary) > reach(due) ? 'advisory' : 'violation';
    objections.push({ code: 'boundary-mismatch', severity, path: ['boundary'] });
  }
  const funding = rules.assetFunding(facts, figures, readings);
  for (const [{ asset, fundedBy }, index] of once(record.assets)) {
    if (fundedBy !== 'customer' || !funding.utility.includes(asset)) continue;
    const severity = funding.advisory.includes(asset) ? 'advisory' : 'violation';
    objections.push({ code: 'asset-funded-by-customer', severity, path: ['assets', index, 'fundedBy'] });
  }
  if (handover?.free === false && funding.freeHandover) {
    objections.push({ code: 'free-handover-missing', severity: 'violation', path: ['handover', 'free'] });
  }
  const line = rules.supplyLine(facts, figures, readings);
  if (supplyLine !== undefined && line !== 'notGoverned' && line !== supplyLine) {
    objections.push({ code: 'supply-line-mismatch', severity: 'advisory', path: ['supplyLine'] });
  }
  const isSmall = rules.smallMicroEnterprise(facts, figures, readings);
  const labelled = {
    smallMicroEnterprise: isSmall,
    threeZerosEnterprise: isSmall,
    threeSavingsEnterprise: facts.voltageLevel !== '220V' && facts.voltageLevel !== '380V',
    redLineInvestment: due === 'planningRedLine',
  };
  for (const [label, expected] of Object.entries(labelled)) {
    const found = record.labels?.[label as keyof typeof labelled];
    if (found === undefined || found === expected) continue;
    objections.push({ code: 'label-contradicts-decision', severity: 'advisory', path: ['labels', label] });
  }
  for (const [{ item, amountYuan }, index] of once(record.fees)) {
    if (amountYuan === 0 || item === 'highReliabilitySupply' || item === '高可靠性供电费') continue;
    const rent = item === 'transformerLease' || item === '变压器租赁费';
    if (rent && rules.transformerLease(facts, figures, readings)) continue;
    objections.push({ code: 'fee-not-permitted', severity: 'violation', path: ['fees', index, 'item'] });
  }
  for (const [{ designatedBy, affiliated, tendered }, index] of once(record.contractors)) {
    if (designatedBy === 'utility' || designatedBy === 'affiliate') {
      const path = ['contractors', index, 'designatedBy'];
      objections.push({ code: 'contractor-designated', severity: 'violation', path });
    }
    if (affiliated === true && tendered === false) {
      const path = ['contractors', index, 'tendered'];
      objections.push({ code: 'contractor-not-tendered', severity: 'violation', path });
    }
  }
  return objections;
}

/** 3.2.1, 3.2.6, 3.2.7 */
function serviceChecks({ record, facts, figures, readings, rules, connection, asOf }: Case): readonly Objection[] {
  const objections: Objection[] = [];
  const { plan, intendedOn, scheduledOn } = record.outage ?? {};
  if (plan !== undefined) {
    const order = ['onDemand', 'daily', 'weekly', 'biweekly', 'monthly'];
    const low = ['220V', '380V', '10kV'].includes(facts.voltageLevel);
    const like = plan === 'onDemand' && !facts.liveWorkFeasible && facts.interruptsOthers ? 'daily' : plan;
    const governed = rules.outageSchedule(facts, figures, readings);
    const slowest = governed === 'daily' ? 'weekly' : governed;
    const slow = governed !== 'notGoverned' && order.indexOf(like) > order.indexOf(slowest);
    const harmful = low && like === 'daily' && (facts.interruptsOthers || facts.equipmentSafetyAffected);
    // What a table requires always complies.
    if (plan !== governed && (slow || harmful)) {
      objections.push({ code: 'outage-plan-mismatch', severity: 'violation', path: ['outage', 'plan'] });
    }
  }
  if (intendedOn !== undefined) {
    const energised = connection?.date ?? (record.connectedOn === null ? asOf : undefined);
    if (scheduledOn !== undefined && scheduledOn > intendedOn) {
      const path = ['outage', 'scheduledOn'];
      objections.push({ code: 'energised-after-intended-date', severity: 'violation', path });
    } else if (energised !== undefined && energised > intendedOn && energised > (scheduledOn ?? '')) {
      const path = connection?.path ?? ['connectedOn'];
      objections.push({ code: 'energised-after-intended-date', severity: 'advisory', path });
    }
  }
  const scopes = ['none', 'internal', 'internalAndExternal'];
  if (record.agency !== undefined) {
    if (scopes.indexOf(record.agency) < scopes.indexOf(rules.agencyService(facts, figures, readings))) {
      objections.push({ code: 'agency-missing', severity: 'violation', path: ['agency'] });
    }
  }
  if (record.responsiblePersons === 0 && rules.projectResponsibility(facts, figures, readings)) {
    objections.push({ code: 'responsibility-missing', severity: 'violation', path: ['responsiblePersons'] });
  }
  return objections;
}

/** Facts that say something else than the record shows. */
function contradictions(record: CaseRecord): readonly Objection[] {
  return Object.entries(shownBy(record)).flatMap(([name, value]): readonly Objection[] => {
    const stated: unknown = record.facts[name as keyof FullFacts];
    if (stated === undefined || value === undefined || stated === value) return [];
    return [{ code: 'record-contradicts-facts', severity: 'advisory', path: ['facts', name] }];
  });
}

function reach(boundary: string): number {
  if (boundary === 'gridConnectionPoint') return 0;
  return boundary === 'planningRedLine' ? 1 : 2;
}
