import { deepFreeze } from '../../plain/deep-freeze';
import { dispatchDueAt } from '../../rules/time-limits/clock-duties';
import { countedIn, daysBetween, without } from '../../rules/time-limits/periods';
import type { CaseFile } from '../case-file';
import { chinaDay } from '../china-day';
import type { Clock } from '../clock';
import type { RecordPath } from '../finding';
import { lastDayClock, clockWithoutDueDate, workingDayClock, type ClockSubject } from './make-clock';

/** A single duty with a deadline. */
type Duty = (file: CaseFile) => Clock | undefined;

/** Adds the clocks of single duties: entry in the system, dispatch, filing, and the intended connection. */
export function addDutyClocks(clocks: Clock[], file: CaseFile): void {
  for (const duty of duties) {
    const clock = duty(file);
    if (clock !== undefined) clocks.push(clock);
  }
}

const systemEntry: ClockSubject = /* @__PURE__ */ deepFreeze({
  kind: 'systemEntry',
  path: ['intake', 'enteredAt'],
  clauses: ['3.1.2'],
});

/** 3.1.2 — an application at the hall is entered in the system on the same day. */
function entryClock(file: CaseFile): Clock | undefined {
  const { record, appliedOn } = file;
  if (record.intake?.enteredAt !== null) return undefined;
  return clockOnChannel('businessHall', file, {
    subject: systemEntry,
    startedOn: appliedOn,
    last: appliedOn === undefined ? undefined : { dueOn: appliedOn },
    startsAt: ['intake', 'appliedAt'],
  });
}

const dispatch: ClockSubject = /* @__PURE__ */ deepFreeze({
  kind: 'dispatch',
  path: ['intake', 'dispatchedAt'],
  clauses: ['3.1.2'],
});

/** 3.1.2 — a telephone booking is dispatched within minutes of hanging up. */
function dispatchClock(file: CaseFile): Clock | undefined {
  const { intake } = file.record;
  if (intake?.dispatchedAt !== null) return undefined;
  const { phoneEndedAt } = intake;
  return clockOnChannel('phone', file, {
    subject: dispatch,
    startedOn: phoneEndedAt === undefined ? undefined : chinaDay(phoneEndedAt),
    last: phoneEndedAt === undefined ? undefined : dispatchDue(phoneEndedAt, file),
    startsAt: ['intake', 'phoneEndedAt'],
  });
}

function dispatchDue(phoneEndedAt: string, { policy }: CaseFile): LastMoment {
  const { telephoneDispatchMinutes } = policy.parameters;
  const dueAt = dispatchDueAt(phoneEndedAt, telephoneDispatchMinutes);
  return { dueAt, dueOn: chinaDay(dueAt), inTimeOn: chinaDay(phoneEndedAt) };
}

/** The deadline of a duty. */
interface LastMoment {
  readonly dueOn: string;
  readonly dueAt?: string;
  /** The last day on which a check does not call it late; left out: the day on which it is due. */
  readonly inTimeOn?: string;
}

/** A duty for one intake channel. */
interface ChannelDuty {
  readonly subject: ClockSubject;
  /** The day from which it runs; like `last`, `undefined` if it is unknown. */
  readonly startedOn: string | undefined;
  readonly last: LastMoment | undefined;
  /** The path of the date from which it runs. */
  readonly startsAt: RecordPath;
}

/** The clock of a duty for one intake channel. */
function clockOnChannel(
  channel: 'businessHall' | 'phone',
  file: CaseFile,
  { subject, startedOn, last, startsAt }: ChannelDuty,
): Clock | undefined {
  const { intake, facts } = file.record;
  const actual = intake?.channel ?? facts.intakeChannel;
  if (actual !== undefined && actual !== channel) return undefined;
  if (actual !== undefined && last !== undefined)
    return lastDayClock(subject, startedOn ?? null, last.dueOn, file, last);
  const missing: Clock['missing'] = actual === undefined ? ['intakeChannel'] : [];
  const missingDates = last === undefined ? [startsAt] : [];
  return clockWithoutDueDate(subject, startedOn ?? null, { missing, missingDates }, file);
}

const filing: ClockSubject = /* @__PURE__ */ deepFreeze({
  kind: 'filing',
  path: ['supplyPlan', 'constraint', 'filedOn'],
  clauses: ['3.2.4'],
  interpretations: ['I-15'],
});

/** 3.2.4 — a customer constrained by the grid itself is filed within working days after the constraint was found. */
function filingClock(file: CaseFile): Clock | undefined {
  const { record, asOf, calendar, policy, readings } = file;
  const constraint = record.supplyPlan?.constraint;
  if (constraint?.gridCaused !== true || constraint.filedOn !== null) return undefined;
  const { foundOn } = constraint;
  const limitWorkingDays = policy.parameters.constrainedFilingDays;
  if (foundOn === undefined) {
    const missingDates = [['supplyPlan', 'constraint', 'foundOn']];
    return clockWithoutDueDate(filing, null, { limitWorkingDays, missingDates }, file);
  }
  const counted = countedIn(without([daysBetween(foundOn, asOf, readings['I-15'])], []), calendar);
  return workingDayClock(filing, foundOn, limitWorkingDays, counted, false, file);
}

const intendedConnection: ClockSubject = /* @__PURE__ */ deepFreeze({
  kind: 'intendedConnection',
  path: ['outage', 'intendedOn'],
  clauses: ['3.2.6'],
});

/** 3.2.6 — the customer is connected on the intended day. */
function intendedClock(file: CaseFile): Clock | undefined {
  const { record, connection } = file;
  const intendedOn = record.outage?.intendedOn;
  if (intendedOn === undefined || record.connectedOn !== null || connection !== undefined) return undefined;
  return lastDayClock(intendedConnection, null, intendedOn, file);
}

const duties: readonly Duty[] = [entryClock, dispatchClock, filingClock, intendedClock];
