import * as columns from '../../src/columns';
import * as compliance from '../../src/compliance';
import * as dmn from '../../src/dmn';
import * as forms from '../../src/forms';
import * as intake from '../../src/intake';
import * as interchange from '../../src/interchange';
import * as library from '../../src';
import * as messages from '../../src/messages';
import * as receipts from '../../src/receipt';
import * as schema from '../../src/schema';
import * as warehouse from '../../src/warehouse';
import type { Facts } from '../../src/facts';
import { fullRecord } from '../compliance/full-record';

/** A function that takes data of any origin: a call that is answered, and which of its arguments are such data. */
export interface Open {
  readonly call: (...given: readonly never[]) => unknown;
  readonly valid: readonly unknown[];
  readonly data: readonly number[];
}

/** A function that takes only values of the library, or of a programmer, which the compiler checks. */
export interface Trusting {
  readonly trusts: string;
}

const { decisions, chinaCalendar } = library;
const { facts } = fullRecord;
const period = { startedOn: '2021-06-15', completedOn: '2021-06-18' };
const notice = { year: 2027, days: [{ date: '2027-01-01', isOffDay: true }] };
const extension = { holidays: ['2027-01-01'], makeupWorkdays: [], through: '2027-12-31' };
const instants = ['2021-06-10T16:50:00+08:00', '2021-06-11T16:50:00+08:00'] as const;
const words = { trusts: 'names and operands that a programmer writes in a table' };
const made = { trusts: 'decisions, answers, findings and problems that the library made' };

const outdoors = library.ruleLanguage({ vocabulary: library.defineVocabulary({ rain: { kind: 'boolean' } }) });
const dry = { id: 'dry', outcome: 0, clauses: [] };
const table = { id: 'umbrella', rows: [{ id: 'wet', when: { rain: true }, outcome: 1, clauses: [] }, dry] };
const shown = receipts.receipt({ ask: 'smallMicroEnterprise', facts });
const { smallMicroEnterprise, connectionStages } = decisions;

const checkOptions = { asOf: '2021-08-01', calendar: chinaCalendar, policy: library.neixiang2021, readings: 'policy' };
const judged = compliance.checkCase(fullRecord, { asOf: '2021-08-01' });
const fees = [{ item: 'meterInspection', amountYuan: 200 }];
const [finding] = compliance.checkCase({ id: 'case-1', facts: {}, fees }, { asOf: '2021-08-01' }).findings;
const falsified = { caseId: 'case-1', month: '2021-06' };
const [clock] = compliance.openClocks(
  { id: 'case-1', facts: {}, outage: { intendedOn: '2021-06-20' }, connectedOn: null },
  { asOf: '2021-06-10' },
);
const tableProblem = { code: 'missing', path: ['rows'], expected: 'to be given', received: 'undefined' };
const factProblem = { code: 'wrong-type', path: ['usage'], expected: 'true or false', received: '"ja"' };
const place = { row: 2, column: 2, header: '合同容量', path: '' };
const cellProblem = { ...place, code: 'not-a-number', value: '315', accepted: ['kVA'] };
const asked = { missing: true, clauses: true, readings: { 'I-04': 'anyVoltage' }, policy: library.neixiang2021 };
const columnsOfCases = { keep: ['id'], columns: { temporarySupply: 'temporary' } };
const sqlOptions = { ...asked, ...columnsOfCases, dialect: 'duckdb', from: 'cases' };
const days = interchange.workingDaysTable({ from: '2021-10-08', through: '2021-10-09' });

/** Every exported function, by name, and how it is called. */
export const surface: Readonly<Record<string, Open | Trusting>> = {
  // calendar
  addCalendarMonths: { call: library.addCalendarMonths, valid: ['2021-11-30', 3], data: [0, 1] },
  addMinutes: { call: library.addMinutes, valid: [instants[0], 20], data: [0, 1] },
  chinaDateOf: { call: library.chinaDateOf, valid: [instants[0]], data: [0] },
  fromDayNumber: { call: library.fromDayNumber, valid: [18_000], data: [0] },
  isCalendarDate: { call: library.isCalendarDate, valid: ['2021-06-10'], data: [0] },
  minutesBetween: { call: library.minutesBetween, valid: [...instants], data: [0, 1] },
  toDayNumber: { call: library.toDayNumber, valid: ['2021-06-10'], data: [0] },
  'chinaCalendar.isWorkingDay': { call: chinaCalendar.isWorkingDay, valid: ['2021-06-10'], data: [0] },
  'chinaCalendar.describeDay': { call: chinaCalendar.describeDay, valid: ['2021-06-10'], data: [0] },
  'chinaCalendar.addWorkingDays': { call: chinaCalendar.addWorkingDays, valid: ['2021-06-10', 15], data: [0, 1] },
  'chinaCalendar.subtractWorkingDays': {
    call: chinaCalendar.subtractWorkingDays,
    valid: ['2021-06-10', 15],
    data: [0, 1],
  },
  'chinaCalendar.startBy': { call: chinaCalendar.startBy, valid: ['2021-06-10', 15], data: [0, 1] },
  'chinaCalendar.countWorkingDays': {
    call: chinaCalendar.countWorkingDays,
    valid: ['2021-06-10', '2021-07-10'],
    data: [0, 1],
  },
  'chinaCalendar.extend': { call: chinaCalendar.extend, valid: [extension], data: [0] },
  'chinaCalendar.extend, notice': { call: chinaCalendar.extend, valid: [notice], data: [0] },
  CalendarError: made,

  // documents, stages, works, limits, service, investment
  assessDocuments: {
    call: library.assessDocuments,
    valid: [
      {
        facts,
        presented: ['identityCard'],
        demanded: ['taxCertificate'],
        availableBySharing: ['subjectProof'],
        realNameAuthenticated: true,
      },
    ],
    data: [0],
  },
  safeAssessDocuments: {
    call: library.safeAssessDocuments,
    valid: [
      {
        facts,
        presented: ['identityCard'],
        demanded: ['taxCertificate'],
        availableBySharing: ['subjectProof'],
        realNameAuthenticated: true,
      },
    ],
    data: [0],
  },
  constraintFilingDuty: {
    call: library.constraintFilingDuty,
    valid: [{ foundOn: '2021-06-10', gridCaused: true, filedOn: '2021-06-15', asOf: '2021-06-20' }],
    data: [0],
  },
  safeConstraintFilingDuty: {
    call: library.safeConstraintFilingDuty,
    valid: [{ foundOn: '2021-06-10', gridCaused: true, filedOn: '2021-06-15', asOf: '2021-06-20' }],
    data: [0],
  },
  systemEntryDuty: {
    call: library.systemEntryDuty,
    valid: [{ appliedAt: instants[0], enteredAt: instants[1], asOf: instants[1] }],
    data: [0],
  },
  safeSystemEntryDuty: {
    call: library.safeSystemEntryDuty,
    valid: [{ appliedAt: instants[0], enteredAt: instants[1], asOf: instants[1] }],
    data: [0],
  },
  telephoneDispatchDuty: {
    call: library.telephoneDispatchDuty,
    valid: [{ endedAt: instants[0], dispatchedAt: instants[1], asOf: instants[1] }],
    data: [0],
  },
  safeTelephoneDispatchDuty: {
    call: library.safeTelephoneDispatchDuty,
    valid: [{ endedAt: instants[0], dispatchedAt: instants[1], asOf: instants[1] }],
    data: [0],
  },
  stageEligibility: {
    call: library.stageEligibility,
    valid: [
      facts,
      {
        completedStages: ['application'],
        receivedDocuments: ['subjectProof'],
        passedReviews: ['designReview'],
        supportingWorksCompleted: true,
      },
    ],
    data: [0, 1],
  },
  safeStageEligibility: {
    call: library.safeStageEligibility,
    valid: [
      facts,
      {
        completedStages: ['application'],
        receivedDocuments: ['subjectProof'],
        passedReviews: ['designReview'],
        supportingWorksCompleted: true,
      },
    ],
    data: [0, 1],
  },
  isUrgentWorks: {
    call: library.isUrgentWorks,
    valid: [
      {
        foreseeableInPreviousYear: false,
        appliedOn: '2021-11-30',
        neededOn: '2022-02-28',
        sameVoltageWorksNeeded: true,
      },
    ],
    data: [0],
  },
  safeIsUrgentWorks: {
    call: library.safeIsUrgentWorks,
    valid: [
      {
        foreseeableInPreviousYear: false,
        appliedOn: '2021-11-30',
        neededOn: '2022-02-28',
        sameVoltageWorksNeeded: true,
      },
    ],
    data: [0],
  },
  supportingWorksDeadline: {
    call: library.supportingWorksDeadline,
    valid: [
      {
        facts,
        items: [{ worksVoltageLevel: '10kV', worksType: 'lineTap', startedOn: '2021-06-11' }],
        startedOn: '2021-06-10',
        agreedOn: '2021-06-21',
        customerWorksCompletedOn: '2021-07-01',
      },
    ],
    data: [0],
  },
  safeSupportingWorksDeadline: {
    call: library.safeSupportingWorksDeadline,
    valid: [
      {
        facts,
        items: [{ worksVoltageLevel: '10kV', worksType: 'lineTap' }],
        startedOn: '2021-06-10',
        customerWorksCompletedOn: '2021-07-01',
      },
    ],
    data: [0],
  },
  processDeadline: {
    call: library.processDeadline,
    valid: [{ facts, appliedOn: '2021-06-10', uncounted: [period, period] }],
    data: [0],
  },
  safeProcessDeadline: {
    call: library.safeProcessDeadline,
    valid: [{ facts, appliedOn: '2021-06-10', uncounted: [period, period] }],
    data: [0],
  },
  alertLevel: { call: library.alertLevel, valid: [{ elapsedWorkingDays: 8, limitWorkingDays: 10 }], data: [0] },
  safeAlertLevel: { call: library.safeAlertLevel, valid: [{ elapsedWorkingDays: 8, limitWorkingDays: 10 }], data: [0] },
  meetsReliabilityTarget: {
    call: library.meetsReliabilityTarget,
    valid: [{ area: 'town', outageHours: 11, previousOutageHours: 12 }],
    data: [0],
  },
  safeMeetsReliabilityTarget: {
    call: library.safeMeetsReliabilityTarget,
    valid: [{ area: 'town', outageHours: 11, previousOutageHours: 12 }],
    data: [0],
  },
  isPermittedFee: {
    call: library.isPermittedFee,
    valid: ['highReliabilitySupply', { policy: library.neixiang2021 }],
    data: [0, 1],
  },
  substitutionShare: { call: library.substitutionShare, valid: [3, 4], data: [0, 1] },

  // engine: the facts are data, the decisions are the library's
  'decision.decide': { call: (given: Facts) => connectionStages.decide(given), valid: [facts], data: [0] },
  'decision.safeDecide': { call: (given: unknown) => connectionStages.safeDecide(given), valid: [facts], data: [0] },
  decideThrough: {
    call: library.decideThrough,
    valid: [connectionStages, facts, () => 1],
    data: [1],
  },
  whatIf: { call: library.whatIf, valid: [smallMicroEnterprise, facts], data: [1] },
  decidingFacts: { call: library.decidingFacts, valid: [smallMicroEnterprise, facts], data: [1] },
  nextQuestion: {
    call: library.nextQuestion,
    valid: [[smallMicroEnterprise, connectionStages], facts, forms.applicantQuestions],
    data: [1, 2],
  },
  'decision.under': {
    call: (given: library.Policy) => smallMicroEnterprise.under(given),
    valid: [library.neixiang2021],
    data: [],
  },
  rowStates: { call: library.rowStates, valid: [smallMicroEnterprise], data: [] },
  optionsFor: {
    call: library.optionsFor,
    valid: [[smallMicroEnterprise], 'usage', facts, { excluded: forms.applicantQuestions.excluded }],
    data: [2, 3],
  },
  impliedFacts: { call: library.impliedFacts, valid: [library.vocabulary, facts, library.contradictions], data: [1] },
  analyse: { call: library.analyse, valid: [smallMicroEnterprise], data: [] },
  aggregation: { call: library.aggregation, valid: [outdoors, { ...table, aggregate: 'count' }], data: [] },
  anyOf: words,
  assuming: {
    call: library.assuming,
    valid: [connectionStages, { smallMicroEnterprise: true }],
    data: [],
  },
  atLeast: words,
  atMost: words,
  between: words,
  collection: { call: library.collection, valid: [outdoors, table], data: [] },
  combine: { call: library.combine, valid: [outdoors, { id: 'both', combines: {} }], data: [] },
  decisionTable: { call: library.decisionTable, valid: [outdoors, table], data: [] },
  defineVocabulary: { call: library.defineVocabulary, valid: [outdoors.vocabulary], data: [] },
  figure: { call: library.figure, valid: [{ base: 10 }], data: [] },
  lessThan: words,
  moreThan: words,
  noneOf: words,
  oneOf: words,
  parameter: words,
  ruleLanguage: { call: library.ruleLanguage, valid: [{ vocabulary: outdoors.vocabulary }], data: [] },
  sum: { call: library.sum, valid: [library.figure({ base: 10 })], data: [] },
  tableFromJson: {
    call: (value: unknown) => library.tableFromJson(outdoors, value),
    valid: [
      {
        id: 'umbrella',
        hitPolicy: 'first',
        rows: [{ id: 'wet', when: { rain: true }, outcome: true, clauses: [] }, dry],
      },
    ],
    data: [0],
  },
  InvalidTableError: made,
  MalformedTableError: made,
  InvalidFactsError: made,
  InvalidRequestError: made,
  YekuoError: made,

  // facts
  fieldsFor: { call: library.fieldsFor, valid: [[smallMicroEnterprise]], data: [] },
  valueLabel: { call: library.valueLabel, valid: ['usage', 'residential'], data: [] },

  // policy
  definePolicy: {
    call: library.definePolicy,
    valid: [
      {
        id: 'pilot',
        title: { zh: '试点', en: 'Pilot' },
        inForceFrom: '2022-01-01',
        parameters: { smallMicroMaximumCapacityKw: 200 },
      },
    ],
    data: [0],
  },
  policyFromJson: {
    call: library.policyFromJson,
    valid: [{ id: 'pilot', parameters: { smallMicroMaximumCapacityKw: 200 }, papers: { passport: 'subjectProof' } }],
    data: [0],
  },
  policyToJson: { call: library.policyToJson, valid: [library.neixiang2021], data: [0] },
  policySet: { call: library.policySet, valid: [[library.neixiang2021]], data: [0] },
  'policySet, policyFor': {
    call: library.policySet([library.neixiang2021]).policyFor,
    valid: [{ date: '2021-06-10' }],
    data: [0],
  },
  InvalidPolicyError: made,
  NoPolicyError: made,

  // compliance
  checkCase: { call: compliance.checkCase, valid: [fullRecord, { asOf: '2021-08-01' }], data: [0] },
  safeCheckCase: { call: compliance.safeCheckCase, valid: [fullRecord, { asOf: '2021-08-01' }], data: [0] },
  'safeCheckCase, asOf': {
    call: (asOf: unknown) => compliance.safeCheckCase(fullRecord, { asOf: asOf as string }),
    valid: ['2021-08-01'],
    data: [0],
  },
  'checkCase, options': {
    call: (options: { readonly asOf: string }) => compliance.checkCase(fullRecord, options),
    valid: [checkOptions],
    data: [0],
  },
  'openClocks, options': {
    call: (options: { readonly asOf: string }) => compliance.openClocks(fullRecord, options),
    valid: [checkOptions],
    data: [0],
  },
  'processDeadline, options': {
    call: (options: object) => library.processDeadline({ facts, appliedOn: '2021-06-10' }, options),
    valid: [{ calendar: chinaCalendar, policy: library.neixiang2021 }],
    data: [0],
  },
  summarise: { call: compliance.summarise, valid: [[judged], { confirmedFalsifications: [falsified] }], data: [0, 1] },
  runningSummary: { call: compliance.runningSummary, valid: [{ confirmedFalsifications: [falsified] }], data: [0] },
  findingTitle: { call: messages.findingTitle, valid: ['process-overtime', 'en'], data: [0, 1] },
  alertRecipient: { call: library.alertRecipient, valid: ['red'], data: [0] },
  dutyAlertLevel: { call: library.dutyAlertLevel, valid: ['2021-06-10', '2021-06-11'], data: [0, 1] },
  isLowVoltage: { call: library.isLowVoltage, valid: ['220V'], data: [0] },
  compareDecisions: { call: library.compareDecisions, valid: [smallMicroEnterprise, smallMicroEnterprise], data: [] },
  contested: { call: library.contested, valid: [smallMicroEnterprise, facts], data: [1] },
  possibleUnderAllReadings: { call: library.possibleUnderAllReadings, valid: [smallMicroEnterprise, facts], data: [1] },
  publicationGaps: { call: library.publicationGaps, valid: [{ channels: [] }], data: [0] },
  safePublicationGaps: { call: library.safePublicationGaps, valid: [{ channels: [] }], data: [0] },
  openClocks: { call: compliance.openClocks, valid: [fullRecord, { asOf: '2021-08-01' }], data: [0] },
  safeOpenClocks: { call: compliance.safeOpenClocks, valid: [fullRecord, { asOf: '2021-08-01' }], data: [0] },
  MalformedRecordError: made,

  // receipt
  receipt: { call: receipts.receipt, valid: [{ ask: 'smallMicroEnterprise', facts }], data: [0] },
  replay: { call: receipts.replay, valid: [shown], data: [0] },
  contentHash: { call: receipts.contentHash, valid: [{ a: [1, 'b', null] }], data: [0] },
  'receipt, basis': {
    call: (basis: object) => receipts.receipt({ ask: 'smallMicroEnterprise', facts }, basis),
    valid: [{ calendar: chinaCalendar, policy: library.neixiang2021 }],
    data: [0],
  },

  // intake
  recordsFromRows: {
    call: intake.recordsFromRows,
    valid: [
      [
        ['申请编号', '供电电压'],
        ['NX-1', '10kV'],
      ],
      { columns: { 申请编号: 'id' } },
    ],
    data: [0, 1],
  },
  'recordsFromRows, cells': {
    call: (row: readonly unknown[]) => intake.recordsFromRows([['申请编号', '供电电压'], row], {}),
    valid: [['NX-1', '10kV']],
    data: [0],
  },
  safeReadMapping: { call: intake.safeReadMapping, valid: [{ columns: { 申请编号: 'id' } }], data: [0] },
  InvalidMappingError: made,

  // messages
  decisionTitle: { call: messages.decisionTitle, valid: ['smallMicroEnterprise', 'en'], data: [] },
  describeClock: { call: messages.describeClock, valid: [clock, 'en'], data: [0, 1] },
  describeDocuments: {
    call: messages.describeDocuments,
    valid: [library.assessDocuments({ facts }), 'en'],
    data: [0, 1],
  },
  describeIntakeProblem: { call: messages.describeIntakeProblem, valid: [cellProblem, 'en'], data: [0, 1] },
  describeProblem: { call: messages.describeProblem, valid: [factProblem, 'en'], data: [0, 1] },
  describeProcessDeadline: {
    call: messages.describeProcessDeadline,
    valid: [library.processDeadline({ facts, appliedOn: '2021-06-10' }), 'en'],
    data: [0, 1],
  },
  describeProgress: { call: messages.describeProgress, valid: [library.stageEligibility(facts), 'en'], data: [0, 1] },
  describeTableProblem: { call: messages.describeTableProblem, valid: [tableProblem, 'en'], data: [0, 1] },
  describePublicationGaps: {
    call: messages.describePublicationGaps,
    valid: [library.publicationGaps({ channels: [] }), 'en'],
    data: [0, 1],
  },
  describeSupportingWorksDeadline: {
    call: messages.describeSupportingWorksDeadline,
    valid: [library.supportingWorksDeadline({ facts, startedOn: '2021-06-10' }), 'en'],
    data: [0, 1],
  },
  describeUrgency: { call: messages.describeUrgency, valid: [library.isUrgentWorks({}), 'en'], data: [0, 1] },
  explain: {
    call: messages.explain,
    valid: [smallMicroEnterprise.decide(facts), { decision: smallMicroEnterprise, facts, language: 'en' }],
    data: [0],
  },
  findingMessage: { call: messages.findingMessage, valid: [finding, 'en'], data: [0, 1] },

  // interchange
  calendarIcs: { call: interchange.calendarIcs, valid: [days, { language: 'en' }], data: [0, 1] },
  sqlView: {
    call: interchange.sqlView,
    valid: [[decisions.transformerLease], { ...sqlOptions, name: 'answers' }],
    data: [1],
  },
  toDmn: {
    call: interchange.toDmn,
    valid: [decisions.transformerLease, { titleOf: (id: string) => id }],
    data: [1],
  },
  toSql: { call: interchange.toSql, valid: [decisions.transformerLease, sqlOptions], data: [1] },
  workingDaysCsv: { call: interchange.workingDaysCsv, valid: [days], data: [0] },
  workingDaysSql: {
    call: interchange.workingDaysSql,
    valid: [days, { dialect: 'duckdb', name: 'working_days' }],
    data: [0, 1],
  },
  // Of all days of ten thousand years it makes a row each.
  workingDaysTable: {
    call: (calendar: typeof chinaCalendar) =>
      interchange.workingDaysTable({ calendar, from: '2021-10-08', through: '2021-10-09' }),
    valid: [chinaCalendar],
    data: [0],
  },
  SqlError: made,

  // columns
  decideMany: {
    call: columns.decideMany,
    valid: [smallMicroEnterprise, { equipmentCapacityKw: [80, null] }],
    data: [1],
  },

  // dmn
  fromDmn: { call: dmn.fromDmn, valid: [interchange.toDmn(decisions.transformerLease)], data: [0] },
  DmnError: made,

  // warehouse
  recordRows: {
    call: (record: Parameters<typeof warehouse.recordRows>[0][number]) =>
      warehouse.recordRows([record], { asOf: '2021-08-01' }),
    valid: [fullRecord],
    data: [0],
  },
  'recordRows, arguments': { call: warehouse.recordRows, valid: [[fullRecord], { asOf: '2021-08-01' }], data: [0, 1] },
  recordTablesSql: {
    call: warehouse.recordTablesSql,
    valid: [{ dialect: 'duckdb', tables: { cases: 'cases' } }],
    data: [0],
  },
  sqlChecks: { call: warehouse.sqlChecks, valid: [{ dialect: 'duckdb', asOf: '2021-08-01' }], data: [] },

  // schema and forms
  'caseRecordSchema.safeParse': {
    call: (value: unknown) => schema.caseRecordSchema().safeParse(parsed(value)),
    valid: [fullRecord],
    data: [0],
  },
  caseRecordSchema: { call: schema.caseRecordSchema, valid: [], data: [] },
  'factsSchema.safeParse': {
    call: (value: unknown) => schema.factsSchema().safeParse(parsed(value)),
    valid: [facts],
    data: [0],
  },
  factsSchema: { call: schema.factsSchema, valid: [], data: [] },
  factsFromEntries: { call: forms.factsFromEntries, valid: [{ usage: 'other', phone: '1' }], data: [0] },
  'rule, arguments': { call: forms.rule, valid: [{ name: 'substitutionShare' }, { entries: {} }], data: [] },
  rule: {
    call: (value: unknown) => forms.rule({ name: 'substitutionShare' }).validator({}, value, () => undefined),
    valid: [0.5],
    data: [0],
  },
};

/** What a schema is for: values that were parsed. zod runs the code of a getter, and lets through what it throws. */
function parsed(value: unknown): unknown {
  try {
    return structuredClone(value);
  } catch {
    return undefined;
  }
}

/** The functions that take data of any origin, by name. */
export const open = Object.entries(surface).filter((entry): entry is [string, Open] => 'call' in entry[1]);

/** Functions that do much work for every call. */
export const slow: readonly string[] = ['sqlChecks'];
