import { resident, type Parts } from './examples';

/** Parts of records that depend on days which the calendar does not cover. */
export const uncertain: readonly (readonly [name: string, parts: Parts])[] = [
  ['a connection', { facts: resident, intake: { appliedAt: '2026-12-25T09:00:00+08:00' }, connectedOn: '2026-12-31' }],
  [
    'stages, of which one lies beyond',
    {
      facts: { voltageLevel: '10kV', importantCustomer: false, assetTransfer: false },
      stages: [
        { stage: 'application', startedOn: '2026-11-01', completedOn: '2026-12-01' },
        { stage: 'meterConnection', startedOn: '2026-12-25', completedOn: '2026-12-31' },
      ],
    },
  ],
  ['a filing', { supplyPlan: { constraint: { foundOn: '2026-12-25', filedOn: '2026-12-31', gridCaused: true } } }],
  ['works', { works: [{ voltageLevel: '10kV', type: 'lineTap', startedOn: '2026-12-20', completedOn: '2027-01-20' }] }],
  [
    'works agreed upon',
    { works: [{ voltageLevel: '10kV', type: 'lineTap', startedOn: '2026-12-20', agreedOn: '2027-01-20' }] },
  ],
];
