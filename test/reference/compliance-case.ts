import type { CaseRecord } from '../../src/compliance';
import type { FullFacts } from './facts';
import {
  chinaDayOf,
  daysFrom,
  either,
  endOf,
  never,
  perhapsFrom,
  union,
  type Days,
  type Perhaps,
} from './compliance-dates';
import type { Figures } from './parameters';
import { takenReadings, type Readings } from './readings';
import { reference, type Reference } from '.';

/** A finding of a check; `datesMissing` if missing dates could clear it. */
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
  readonly readings: Readings;
  /** The decisions; those of a policy's own tables take the place of the others. */
  readonly rules: Reference;
  readonly appliedOn: string | undefined;
  readonly connection: { readonly date: string; readonly path: readonly (string | number)[] } | undefined;
  readonly isOpen: boolean;
  readonly suspended: Days;
  /** The longest that suspensions of unknown dates may have lasted. */
  readonly perhapsSuspended: Perhaps;
  /** Days that were counted. */
  readonly counted: Set<number>;
}

export function caseOf(
  record: CaseRecord,
  facts: FullFacts,
  asOf: string,
  figures: Case['figures'],
  readings: Readings = takenReadings,
  rules: Reference = reference,
): Case {
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
  let perhapsSuspended = never;
  for (const { from, to } of record.suspensions ?? []) {
    if (from !== undefined && to !== undefined) suspended = union(suspended, daysFrom(from, to ?? end, readings));
    else perhapsSuspended = either(perhapsSuspended, perhapsFrom(from, endOf(to, connection), readings));
  }
  return {
    record,
    facts: withShown(record, facts),
    asOf,
    figures,
    readings,
    rules,
    appliedOn: record.intake?.appliedAt === undefined ? undefined : chinaDayOf(record.intake.appliedAt),
    connection,
    isOpen: connection === undefined && (record.connectedOn === null || begunAndOpen),
    suspended,
    perhapsSuspended,
    counted: new Set(),
  };
}

/** What a record shows of the facts, found once for all ways in which its unknown facts may turn out. */
export function shownBy(record: CaseRecord): Readonly<Record<string, unknown>> {
  const known = shownByRecord.get(record) ?? whatIsShown(record);
  shownByRecord.set(record, known);
  return known;
}

const shownByRecord = new WeakMap<CaseRecord, Readonly<Record<string, unknown>>>();

function whatIsShown(record: CaseRecord): Readonly<Record<string, unknown>> {
  const shown: { -readonly [Name in keyof FullFacts]?: FullFacts[Name] | undefined } = {};
  const works = record.works ?? [];
  if (works.length > 0) shown.supportingWorks = true;
  if (record.supplyPlan?.constraint !== undefined) shown.gridConstrained = true;
  if (record.intake?.channel !== undefined) shown.intakeChannel = record.intake.channel;
  for (const { stage, startedOn, completedOn } of record.stages ?? []) {
    if (stage !== 'customerExternalWorks') continue;
    if (startedOn !== undefined || typeof completedOn === 'string') shown.customerExternalWorks = true;
  }
  shown.worksVoltageLevel = agreed(works.map(({ voltageLevel }) => voltageLevel));
  shown.worksType = agreed(works.map(({ type }) => type));
  shown.worksNature = agreed(works.map(({ nature }) => nature));
  shown.urgentWorks = agreed(works.map(({ urgent }) => urgent));
  return Object.fromEntries(Object.entries(shown).filter(([, value]) => value !== undefined));
}

/** What all that state something agree on. */
function agreed<Value>(values: readonly (Value | undefined)[]): Value | undefined {
  const stated = new Set(values.filter((value) => value !== undefined));
  return stated.size === 1 ? [...stated][0] : undefined;
}

function withShown(record: CaseRecord, facts: FullFacts): FullFacts {
  return { ...facts, ...shownBy(record) };
}

/** The places of a list, each entry once; found once for every list. */
export function once<Item>(items: readonly Item[] | undefined): readonly (readonly [Item, number])[] {
  if (items === undefined) return [];
  const known = onceByList.get(items) ?? distinctPlaces(items);
  onceByList.set(items, known);
  return known as readonly (readonly [Item, number])[]; // made from the list
}

const onceByList = new WeakMap<readonly unknown[], readonly (readonly [unknown, number])[]>();

function distinctPlaces<Item>(items: readonly Item[]): readonly (readonly [Item, number])[] {
  if (items.length < 2) return items.map((item, index) => [item, index] as const);
  const met = new Set<string>();
  const entries: (readonly [Item, number])[] = [];
  items.forEach((item, index) => {
    const key = content(item);
    if (!met.has(key)) entries.push([item, index]);
    met.add(key);
  });
  return entries;
}

function content(value: unknown): string {
  // What a list within an entry holds, in whatever order.
  if (Array.isArray(value)) return `[${[...new Set(value.map(content))].sort().join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).filter(([, item]) => item !== undefined);
  return `{${fields.map(([name, item]) => `${name}:${content(item)}`).sort().join(',')}}`; // prettier-ignore
}
