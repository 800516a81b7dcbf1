import { chinaCalendar } from '../../../src/calendar';
import { neixiang2021 } from '../../../src/policy';
import { supportingWorksDeadline, type SupportingWorksRequest } from '../../../src/rules/supporting-works';
import { processDeadline, type ProcessDeadlineRequest } from '../../../src/rules/time-limits';
import type { CalendarVector, DeadlineVectors } from './pack';

/** Dates near long holidays, make-up workdays, the end of a year, and both ends of the calendar. */
const starts = [
  '2021-05-27',
  '2021-09-28',
  '2021-12-31',
  '2022-01-30',
  '2022-04-02',
  '2023-01-20',
  '2025-01-26',
  '2026-12-25',
];
const lengths = [0, 1, 2, 5, 7, 16, 21, 60, 180];
const periods = [
  ['2021-06-10', '2021-06-15'],
  ['2021-09-30', '2021-10-09'],
  ['2022-01-28', '2022-02-08'],
  ['2022-06-01', '2022-06-01'],
  ['2026-12-28', '2027-01-08'],
  ['2006-12-28', '2007-01-05'],
] as const;

const lowVoltageShop = { voltageLevel: '220V', usage: 'industrialCommercial', equipmentCapacityKw: 50 } as const;

const processRequests: readonly ProcessDeadlineRequest[] = [
  { facts: { voltageLevel: '220V', supportingWorks: false }, appliedOn: '2021-09-30' },
  { facts: { voltageLevel: '10kV', importantCustomer: true }, appliedOn: '2022-01-25' },
  { facts: { voltageLevel: '10kV', importantCustomer: false, assetTransfer: false }, appliedOn: '2021-06-10' },
  { facts: { ...lowVoltageShop, supportingWorks: true }, appliedOn: '2021-06-10' },
  {
    facts: { voltageLevel: '220V', usage: 'agriculturalProduction', supportingWorks: true },
    appliedOn: '2021-06-10',
    uncounted: [{ startedOn: '2021-06-11', completedOn: '2021-06-25' }],
  },
  { facts: { voltageLevel: '380V', supportingWorks: false }, appliedOn: '2026-12-30' },
];

const worksRequests: readonly SupportingWorksRequest[] = [
  { facts: { worksVoltageLevel: '10kV', worksType: 'lineTap' }, startedOn: '2021-09-28' },
  {
    facts: {},
    items: [
      { worksVoltageLevel: '10kV', worksType: 'lineTap' },
      { worksVoltageLevel: '10kV', worksType: 'ringMainUnit' },
    ],
    startedOn: '2022-01-10',
    customerWorksCompletedOn: '2022-02-16',
  },
  { facts: { worksVoltageLevel: '10kV', worksType: 'cableLine', worksNature: 'rebuild' }, startedOn: '2022-03-01' },
  { facts: { worksVoltageLevel: '110kV', worksType: 'cableLine' }, startedOn: '2026-06-01' },
  { facts: { worksVoltageLevel: '10kV' }, startedOn: '2022-03-01' },
];

/** Working days, and the deadlines of cases and works. */
export function deadlineVectors(): DeadlineVectors {
  const added = starts.flatMap((from) =>
    lengths.map((days): CalendarVector => ({
      operation: 'addWorkingDays',
      from,
      days,
      result: chinaCalendar.addWorkingDays(from, days),
    })),
  );
  const counted = periods.map(([from, to]): CalendarVector => ({
    operation: 'countWorkingDays',
    from,
    to,
    result: chinaCalendar.countWorkingDays(from, to),
  }));
  return {
    policy: neixiang2021.id,
    calendar: [...added, ...counted],
    deadlines: [
      ...processRequests.map((request) => ({
        operation: 'processDeadline' as const,
        request,
        answer: processDeadline(request),
      })),
      ...worksRequests.map((request) => ({
        operation: 'supportingWorksDeadline' as const,
        request,
        answer: supportingWorksDeadline(request),
      })),
    ],
  };
}
