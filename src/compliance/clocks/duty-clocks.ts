import { addMinutes } from '../../calendar';
import { countedAfter, workingDaysBetween } from '../../rules/time-limits/periods';
import type { CaseFile } from '../case-file';
import { chinaDay } from '../china-day';
import type { Clock, ClockParts } from '../clock';
import type { RecordPath } from '../finding';
import { clockOf, lastDayClock, workingDayClock } from './make-clock';

/** The clocks of single duties: entry in the system, dispatch, filing, and the connection the customer intends. */
export function dutyClocks(file: CaseFile): readonly Clock[] {
  return [...entryClocks(file), ...dispatchClocks(file), ...filingClocks(file), ...intendedClocks(file)];
}

/** 3.1.2 — what is applied for at the hall is entered in the system on the same day. */
function entryClocks(file: CaseFile): readonly Clock[] {
  const { record, appliedOn } = file;
  if (record.intake?.enteredAt !== null) return [];
  return onChannel('businessHall', file, {
    parts: { kind: 'systemEntry', path: ['intake', 'enteredAt'], clauses: ['3.1.2'], startedOn: appliedOn ?? null },
    last: appliedOn === undefined ? undefined : { dueOn: appliedOn },
    startsAt: ['intake', 'appliedAt'],
  });
}

/** 3.1.2 — a telephone booking is dispatched within minutes of the hang-up. */
function dispatchClocks(file: CaseFile): readonly Clock[] {
  const { phoneEndedAt, dispatchedAt } = file.record.intake ?? {};
  if (dispatchedAt !== null) return [];
  const startedOn = phoneEndedAt === undefined ? null : chinaDay(phoneEndedAt);
  return onChannel('phone', file, {
    parts: { kind: 'dispatch', path: ['intake', 'dispatchedAt'], clauses: ['3.1.2'], startedOn },
    last: phoneEndedAt === undefined ? undefined : dispatchDue(phoneEndedAt, file),
    startsAt: ['intake', 'phoneEndedAt'],
  });
}

function dispatchDue(phoneEndedAt: string, { policy }: CaseFile): LastMoment {
  const dueAt = addMinutes(phoneEndedAt, policy.parameters.telephoneDispatchMinutes);
  return { dueAt, dueOn: chinaDay(dueAt) };
}

/** The end of a duty. */
interface LastMoment {
  readonly dueOn: string;
  readonly dueAt?: string;
}

/** A duty of one intake channel. */
interface ChannelDuty {
  readonly parts: ClockParts;
  /** `undefined` if the date from which it runs is not known. */
  readonly last: LastMoment | undefined;
  /** The way to the date from which it runs. */
  readonly startsAt: RecordPath;
}

/** The clock of a duty that one intake channel has. */
function onChannel(
  channel: 'businessHall' | 'phone',
  file: CaseFile,
  { parts, last, startsAt }: ChannelDuty,
): readonly Clock[] {
  const { intake, facts } = file.record;
  const actual = intake?.channel ?? facts.intakeChannel;
  if (actual !== undefined && actual !== channel) return [];
  if (actual !== undefined && last !== undefined) return [lastDayClock({ ...parts, ...last }, file)];
  const missing: Clock['missing'] = actual === undefined ? ['intakeChannel'] : [];
  const missingDates = last === undefined ? [startsAt] : [];
  return [clockOf({ ...parts, status: 'undetermined', missing, missingDates }, file)];
}

/** 3.2.4 — a customer whom the grid itself constrains is filed within working days of the finding. */
function filingClocks(file: CaseFile): readonly Clock[] {
  const { record, asOf, calendar, policy, readings } = file;
  const { gridCaused, foundOn, filedOn } = record.supplyPlan?.constraint ?? {};
  if (gridCaused !== true || filedOn !== null) return [];
  const limit = policy.parameters.constrainedFilingDays;
  const parts: ClockParts = {
    kind: 'filing',
    path: ['supplyPlan', 'constraint', 'filedOn'],
    clauses: ['3.2.4'],
    interpretations: ['I-15'],
  };
  if (foundOn === undefined) {
    const missingDates: readonly RecordPath[] = [['supplyPlan', 'constraint', 'foundOn']];
    return [clockOf({ ...parts, status: 'undetermined', missingDates }, file)];
  }
  const used = workingDaysBetween(foundOn, asOf, readings['I-15'], calendar);
  const due = calendar.addWorkingDays(countedAfter(foundOn, readings['I-15']), limit);
  return [workingDayClock(parts, foundOn, limit, used, due, file)];
}

/** 3.2.6 — the customer gets power on the day that it intends. */
function intendedClocks(file: CaseFile): readonly Clock[] {
  const { record, connection } = file;
  const intendedOn = record.outage?.intendedOn;
  if (intendedOn === undefined || record.connectedOn !== null || connection !== undefined) return [];
  const parts = { kind: 'intendedConnection', path: ['outage', 'intendedOn'], clauses: ['3.2.6'] } as const;
  return [lastDayClock({ ...parts, dueOn: intendedOn }, file)];
}
