import { addMinutes } from '../../calendar';
import { countedAfter, workingDaysBetween } from '../../rules/time-limits/periods';
import type { CaseFile } from '../case-file';
import { chinaDay } from '../china-day';
import type { Clock, ClockParts } from '../clock';
import { clockOf, lastDayClock, workingDayClock } from './make-clock';

/** The clocks of single duties: entry in the system, dispatch, filing, and the connection the customer intends. */
export function dutyClocks(file: CaseFile): readonly Clock[] {
  return [...entryClocks(file), ...dispatchClocks(file), ...filingClocks(file), ...intendedClocks(file)];
}

/** 3.1.2 — what is applied for at the hall is entered in the system on the same day. */
function entryClocks(file: CaseFile): readonly Clock[] {
  const { record, appliedOn } = file;
  if (record.intake?.enteredAt !== null || appliedOn === undefined) return [];
  const parts = {
    kind: 'systemEntry',
    path: ['intake', 'enteredAt'],
    clauses: ['3.1.2'],
    startedOn: appliedOn,
  } as const;
  return onChannel('businessHall', parts, file, () => lastDayClock({ ...parts, dueOn: appliedOn }, file));
}

/** 3.1.2 — a telephone booking is dispatched within minutes of the hang-up. */
function dispatchClocks(file: CaseFile): readonly Clock[] {
  const { phoneEndedAt, dispatchedAt } = file.record.intake ?? {};
  if (dispatchedAt !== null || phoneEndedAt === undefined) return [];
  const startedOn = chinaDay(phoneEndedAt);
  const parts = { kind: 'dispatch', path: ['intake', 'dispatchedAt'], clauses: ['3.1.2'], startedOn } as const;
  return onChannel('phone', parts, file, () => {
    const dueAt = addMinutes(phoneEndedAt, file.policy.parameters.telephoneDispatchMinutes);
    return lastDayClock({ ...parts, dueAt, dueOn: chinaDay(dueAt) }, file);
  });
}

/** A clock of a duty that one intake channel has. */
function onChannel(
  channel: 'businessHall' | 'phone',
  parts: ClockParts,
  file: CaseFile,
  clock: () => Clock,
): readonly Clock[] {
  const { intake, facts } = file.record;
  const actual = intake?.channel ?? facts.intakeChannel;
  if (actual === undefined) return [clockOf({ ...parts, status: 'undetermined', missing: ['intakeChannel'] }, file)];
  return actual === channel ? [clock()] : [];
}

/** 3.2.4 — a customer whom the grid itself constrains is filed within working days of the finding. */
function filingClocks(file: CaseFile): readonly Clock[] {
  const { record, asOf, calendar, policy, readings } = file;
  const { gridCaused, foundOn, filedOn } = record.supplyPlan?.constraint ?? {};
  if (gridCaused !== true || foundOn === undefined || filedOn !== null) return [];
  const limit = policy.parameters.constrainedFilingDays;
  const parts: ClockParts = {
    kind: 'filing',
    path: ['supplyPlan', 'constraint', 'filedOn'],
    startedOn: foundOn,
    clauses: ['3.2.4'],
    interpretations: ['I-15'],
  };
  const used = workingDaysBetween(foundOn, asOf, readings['I-15'], calendar);
  const due = calendar.addWorkingDays(countedAfter(foundOn, readings['I-15']), limit);
  return [workingDayClock(parts, limit, used, due, file)];
}

/** 3.2.6 — the customer gets power on the day that it intends. */
function intendedClocks(file: CaseFile): readonly Clock[] {
  const { record, connection } = file;
  const intendedOn = record.outage?.intendedOn;
  if (intendedOn === undefined || record.connectedOn !== null || connection !== undefined) return [];
  const parts = { kind: 'intendedConnection', path: ['outage', 'intendedOn'], clauses: ['3.2.6'] } as const;
  return [lastDayClock({ ...parts, dueOn: intendedOn }, file)];
}
