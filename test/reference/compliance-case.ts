import type { CaseRecord } from '../../src/compliance';
import type { FullFacts } from './facts';
import { chinaDayOf, daysAfter, union, type Days } from './compliance-dates';
import type { Figures } from './parameters';

/** What a check objects to; `datesMissing` where dates that are left out could clear it. */
export interface Objection {
  readonly code: string;
  readonly severity: 'violation' | 'advisory' | 'datesMissing';
  readonly path: readonly (string | number)[];
}

/** What the specification reads from a record before any check. */
export interface Case {
  readonly record: CaseRecord;
  /** With what the record shows. */
  readonly facts: FullFacts;
  readonly asOf: string;
  readonly figures: Figures & { readonly [Name in 'telephoneDispatchMinutes' | 'constrainedFilingDays']: number };
  readonly appliedOn: string | undefined;
  readonly connection: { readonly date: string; readonly path: readonly (string | number)[] } | undefined;
  readonly isOpen: boolean;
  readonly suspended: Days;
  /** The longest that suspensions of unknown dates may have lasted. */
  readonly perhapsSuspended: Days;
  /** Days that were counted. */
  readonly counted: Set<number>;
}

const longAgo = '2018-01-01';
const farAway = '2028-12-31';

export function caseOf(record: CaseRecord, facts: FullFacts, asOf: string, figures: Case['figures']): Case {
  const stages = record.stages ?? [];
  let connection: Case['connection'];
  if (typeof record.connectedOn === 'string') {
    connection = { date: record.connectedOn, path: ['connectedOn'] };
  } else {
    const entries = stages.map((entry, index) => ({ ...entry, index })).filter((e) => e.stage === 'meterConnection');
    if (!entries.some((e) => e.startedOn !== undefined && e.completedOn === null)) {
      for (const entry of entries) {
        if (typeof entry.completedOn !== 'string') continue;
        if (connection !== undefined && connection.date >= entry.completedOn) continue;
        connection = { date: entry.completedOn, path: ['stages', entry.index, 'completedOn'] };
      }
    }
  }
  const begunAndOpen = stages.some((entry) => entry.startedOn !== undefined && entry.completedOn === null);
  const end = connection?.date ?? asOf;
  let suspended: Days = new Set();
  let perhapsSuspended: Days = new Set();
  for (const { from, to } of record.suspensions ?? []) {
    if (from !== undefined && to !== undefined) suspended = union(suspended, daysAfter(from, to ?? end));
    else perhapsSuspended = union(perhapsSuspended, daysAfter(from ?? longAgo, to ?? farAway));
  }
  return {
    record,
    facts: withShown(record, facts),
    asOf,
    figures,
    appliedOn: record.intake?.appliedAt === undefined ? undefined : chinaDayOf(record.intake.appliedAt),
    connection,
    isOpen: connection === undefined && (record.connectedOn === null || begunAndOpen),
    suspended,
    perhapsSuspended,
    counted: new Set(),
  };
}

export function everyDay(): Days {
  return daysAfter(longAgo, farAway);
}

export function daysFrom(date: string): Days {
  return daysAfter(date, farAway);
}

export function daysThrough(date: string): Days {
  return daysAfter(longAgo, date);
}

/** What a record shows of the facts. */
export function shownBy(record: CaseRecord): Partial<FullFacts> {
  const shown: { -readonly [Name in keyof FullFacts]?: FullFacts[Name] } = {};
  const works = record.works ?? [];
  if (works.length > 0) shown.supportingWorks = true;
  if (record.supplyPlan?.constraint !== undefined) shown.gridConstrained = true;
  if (record.intake?.channel !== undefined) shown.intakeChannel = record.intake.channel;
  for (const { stage, startedOn, completedOn } of record.stages ?? []) {
    if (stage !== 'customerExternalWorks') continue;
    if (startedOn !== undefined || typeof completedOn === 'string') shown.customerExternalWorks = true;
  }
  const voltages = new Set(works.flatMap(({ voltageLevel }) => (voltageLevel === undefined ? [] : [voltageLevel])));
  const types = new Set(works.flatMap(({ type }) => (type === undefined ? [] : [type])));
  const natures = new Set(works.flatMap(({ nature }) => (nature === undefined ? [] : [nature])));
  const urgencies = new Set(works.flatMap(({ urgent }) => (urgent === undefined ? [] : [urgent])));
  if (voltages.size === 1) [shown.worksVoltageLevel] = voltages;
  if (types.size === 1) [shown.worksType] = types;
  if (natures.size === 1) [shown.worksNature] = natures;
  if (urgencies.size === 1) [shown.urgentWorks] = urgencies;
  return shown;
}

function withShown(record: CaseRecord, facts: FullFacts): FullFacts {
  return { ...facts, ...shownBy(record) } as FullFacts; // nothing shown is undefined
}

/** The places of a list, each entry once. */
export function once<Item>(items: readonly Item[] | undefined): readonly (readonly [Item, number])[] {
  const met = new Set<string>();
  const entries: (readonly [Item, number])[] = [];
  (items ?? []).forEach((item, index) => {
    const key = content(item);
    if (!met.has(key)) entries.push([item, index]);
    met.add(key);
  });
  return entries;
}

function content(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(content).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).filter(([, item]) => item !== undefined);
  return `{${fields.map(([name, item]) => `${name}:${content(item)}`).sort().join(',')}}`; // prettier-ignore
}
