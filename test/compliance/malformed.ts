import type { RecordPath, RecordProblemCode } from '../../src/compliance';

/** Values that are not case records, each with its only problem. All but the last group are JSON. */
export const malformed: readonly (readonly [
  name: string,
  value: unknown,
  code: RecordProblemCode,
  path: RecordPath,
])[] = [
  ['nothing', null, 'not-an-object', []],
  ['a text', 'case-1', 'not-an-object', []],
  ['a list', [], 'not-an-object', []],
  ['no id', { facts: {} }, 'required', ['id']],
  ['an empty id', { id: '', facts: {} }, 'blank', ['id']],
  ['a number as id', { id: 1, facts: {} }, 'wrong-type', ['id']],
  ['no facts', { id: 'a' }, 'required', ['facts']],
  ['facts that are null', { id: 'a', facts: null }, 'not-an-object', ['facts']],
  ['facts that are a list', { id: 'a', facts: [] }, 'not-an-object', ['facts']],
  ['an unknown fact', { id: 'a', facts: { voltage: '10kV' } }, 'unknown-fact', ['facts', 'voltage']],
  ['an unknown value', { id: 'a', facts: { voltageLevel: '20kV' } }, 'unknown-value', ['facts', 'voltageLevel']],
  ['a share of 2', { id: 'a', facts: { substitutionShare: 2 } }, 'out-of-range', ['facts', 'substitutionShare']],
  ['a fact that is null', { id: 'a', facts: { usage: null } }, 'wrong-type', ['facts', 'usage']],
  ['an unknown section', { id: 'a', facts: {}, notes: '' }, 'unknown-key', ['notes']],
  ['an unknown field', { id: 'a', facts: {}, intake: { chanel: 'phone' } }, 'unknown-key', ['intake', 'chanel']],
  ['a section that is null', { id: 'a', facts: {}, intake: null }, 'not-an-object', ['intake']],
  ['a section that is a list', { id: 'a', facts: {}, outage: [] }, 'not-an-object', ['outage']],
  ['a list that is an object', { id: 'a', facts: {}, stages: {} }, 'wrong-type', ['stages']],
  ['a stage without a name', { id: 'a', facts: {}, stages: [{}] }, 'required', ['stages', 0, 'stage']],
  ['an unknown channel', { id: 'a', facts: {}, intake: { channel: 'fax' } }, 'unknown-value', ['intake', 'channel']],
  ['a truth value in words', { id: 'a', facts: {}, intake: { accepted: 'no' } }, 'wrong-type', ['intake', 'accepted']],
  [
    'a demanded document without a name',
    { id: 'a', facts: {}, intake: { demanded: ['x', { at: 'booking' }] } },
    'required',
    ['intake', 'demanded', 1, 'document'],
  ],
  [
    'a demanded document that is a number',
    { id: 'a', facts: {}, intake: { demanded: [1] } },
    'wrong-type',
    ['intake', 'demanded', 0],
  ],
  [
    'a demanded document at an unknown time',
    { id: 'a', facts: {}, intake: { demanded: [{ document: 'x', at: 'never' }] } },
    'unknown-value',
    ['intake', 'demanded', 0, 'at'],
  ],
  ['half a person', { id: 'a', facts: {}, responsiblePersons: 0.5 }, 'not-an-integer', ['responsiblePersons']],
  ['fewer than none', { id: 'a', facts: {}, responsiblePersons: -1 }, 'out-of-range', ['responsiblePersons']],
  [
    'a fee below nothing',
    { id: 'a', facts: {}, fees: [{ item: 'x', amountYuan: -0.01 }] },
    'out-of-range',
    ['fees', 0, 'amountYuan'],
  ],
  ['a date with an hour', { id: 'a', facts: {}, connectedOn: '2021-06-10T00:00' }, 'malformed-date', ['connectedOn']],
  ['29 February 2021', { id: 'a', facts: {}, connectedOn: '2021-02-29' }, 'impossible-date', ['connectedOn']],
  ['the year 0', { id: 'a', facts: {}, connectedOn: '0000-01-01' }, 'impossible-date', ['connectedOn']],
  [
    'an instant without an offset',
    { id: 'a', facts: {}, intake: { appliedAt: '2021-06-10T09:00:00' } },
    'malformed-instant',
    ['intake', 'appliedAt'],
  ],
  [
    'a leap second',
    { id: 'a', facts: {}, intake: { appliedAt: '2016-12-31T23:59:60Z' } },
    'impossible-instant',
    ['intake', 'appliedAt'],
  ],
  [
    'an instant on 30 February',
    { id: 'a', facts: {}, intake: { appliedAt: '2021-02-30T09:00:00Z' } },
    'impossible-instant',
    ['intake', 'appliedAt'],
  ],
  [
    'an instant past the last day in China',
    { id: 'a', facts: {}, intake: { appliedAt: '9999-12-31T16:00:00Z' } },
    'impossible-instant',
    ['intake', 'appliedAt'],
  ],
];

/** Dates that are valid one by one, but not together. */
export const malformedBeyondJsonSchema: typeof malformed = [
  [
    'a stage completed before it started',
    { id: 'a', facts: {}, stages: [{ stage: 'application', startedOn: '2021-06-11', completedOn: '2021-06-10' }] },
    'dates-out-of-order',
    ['stages', 0, 'completedOn'],
  ],
  [
    'works completed before they started',
    { id: 'a', facts: {}, works: [{ startedOn: '2021-06-11', completedOn: '2021-06-10' }] },
    'dates-out-of-order',
    ['works', 0, 'completedOn'],
  ],
  [
    'a plan before the application in China',
    {
      id: 'a',
      facts: {},
      intake: { appliedAt: '2021-06-10T16:00:00Z' },
      supplyPlan: { repliedOn: '2021-06-10' },
    },
    'dates-out-of-order',
    ['supplyPlan', 'repliedOn'],
  ],
  [
    'a connection before the application',
    { id: 'a', facts: {}, intake: { appliedAt: '2021-06-10T16:00:00Z' }, connectedOn: '2021-06-10' },
    'dates-out-of-order',
    ['connectedOn'],
  ],
  [
    'an opinion before the application',
    {
      id: 'a',
      facts: {},
      intake: { appliedAt: '2021-06-10T09:00:00+08:00' },
      reviews: [{ review: 'designReview', opinions: [{}, { issuedOn: '2021-06-09' }] }],
    },
    'dates-out-of-order',
    ['reviews', 0, 'opinions', 1, 'issuedOn'],
  ],
  [
    'an entry without its application',
    { id: 'a', facts: {}, intake: { enteredAt: '2021-06-10T09:00Z' } },
    'required',
    ['intake', 'appliedAt'],
  ],
  [
    'a dispatch without its hang-up',
    { id: 'a', facts: {}, intake: { dispatchedAt: '2021-06-10T09:00Z' } },
    'required',
    ['intake', 'phoneEndedAt'],
  ],
  [
    'a filing of what was not found',
    { id: 'a', facts: {}, supplyPlan: { constraint: { filedOn: '2021-06-10' } } },
    'required',
    ['supplyPlan', 'constraint', 'foundOn'],
  ],
  [
    'a suspension that ends without a beginning',
    { id: 'a', facts: {}, suspensions: [{ from: null, to: '2021-06-10' }] },
    'required',
    ['suspensions', 0, 'from'],
  ],
  [
    'a suspension that ends before it begins',
    { id: 'a', facts: {}, suspensions: [{ from: '2021-06-11', to: '2021-06-10' }] },
    'dates-out-of-order',
    ['suspensions', 0, 'to'],
  ],
  [
    'a filing before the finding',
    { id: 'a', facts: {}, supplyPlan: { constraint: { foundOn: '2021-06-11', filedOn: '2021-06-10' } } },
    'dates-out-of-order',
    ['supplyPlan', 'constraint', 'filedOn'],
  ],
  [
    'an entry before the application',
    {
      id: 'a',
      facts: {},
      intake: { appliedAt: '2021-06-10T09:00:00+08:00', enteredAt: '2021-06-10T00:59:59Z' },
    },
    'dates-out-of-order',
    ['intake', 'enteredAt'],
  ],
  [
    'a dispatch before the hang-up',
    {
      id: 'a',
      facts: {},
      intake: { phoneEndedAt: '2021-06-10T09:00:00+08:00', dispatchedAt: '2021-06-10T08:59:59+08:00' },
    },
    'dates-out-of-order',
    ['intake', 'dispatchedAt'],
  ],
];

const later = '2021-09-01';
const noonLater = '2021-09-01T12:00:00+08:00';

/** Records of 2021-08-31 with events in the future, each with the path of its only problem. */
export const afterTheCheck: readonly (readonly [parts: object, path: RecordPath])[] = [
  [{ intake: { appliedAt: noonLater } }, ['intake', 'appliedAt']],
  [{ intake: { appliedAt: '2021-08-31T16:00:00Z' } }, ['intake', 'appliedAt']],
  [{ intake: { appliedAt: '2021-06-10T12:00Z', enteredAt: noonLater } }, ['intake', 'enteredAt']],
  [{ intake: { phoneEndedAt: noonLater } }, ['intake', 'phoneEndedAt']],
  [{ intake: { phoneEndedAt: '2021-06-10T12:00Z', dispatchedAt: noonLater } }, ['intake', 'dispatchedAt']],
  [{ supplyPlan: { repliedOn: later } }, ['supplyPlan', 'repliedOn']],
  [{ supplyPlan: { constraint: { foundOn: later } } }, ['supplyPlan', 'constraint', 'foundOn']],
  [{ supplyPlan: { constraint: { foundOn: '2021-06-10', filedOn: later } } }, ['supplyPlan', 'constraint', 'filedOn']],
  [{ stages: [{ stage: 'application', startedOn: later }] }, ['stages', 0, 'startedOn']],
  [{ stages: [{ stage: 'application', completedOn: later }] }, ['stages', 0, 'completedOn']],
  [{ stages: [{ stage: 'application', recordedOn: later }] }, ['stages', 0, 'recordedOn']],
  [
    { reviews: [{ review: 'designReview', opinions: [{ issuedOn: later }] }] },
    ['reviews', 0, 'opinions', 0, 'issuedOn'],
  ],
  [{ works: [{ startedOn: later }] }, ['works', 0, 'startedOn']],
  [{ works: [{ completedOn: later }] }, ['works', 0, 'completedOn']],
  [{ customerWorksCompletedOn: later }, ['customerWorksCompletedOn']],
  [{ suspensions: [{ from: later }] }, ['suspensions', 0, 'from']],
  [{ connectedOn: later }, ['connectedOn']],
];

/** Records of that day with plans for the future. */
export const planned: readonly object[] = [
  { works: [{ agreedOn: later }] },
  { customerWorksPlannedOn: later },
  { outage: { intendedOn: later, scheduledOn: later } },
  { suspensions: [{ from: '2021-08-01', to: later }] },
];
