/** How a user takes another reading than the library: by a figure of the policy, by a table of one's own, or by what one passes in. */
import type { Text } from '../../src/facts';
import type { InterpretationId, ParameterName } from '../../src/policy';

/** What rests on a reading besides rows of tables, and how to choose otherwise. */
export interface ReadingChoice {
  /** Functions, checks or values of the library that rest on the reading. */
  readonly restsOn?: readonly string[];
  /** The figures that, changed in a policy of one's own, give another reading. */
  readonly parameters?: Partial<Readonly<Record<ParameterName, number>>>;
  readonly how: Text;
}

const ownTable = {
  zh: '用 `decideThrough` 改判，或自写一张表（见文末）。',
  en: 'With `decideThrough`, or a table of your own (see the end of this page).',
};
/** Every reading's choice. */
export const readingChoices: Readonly<Record<InterpretationId, ReadingChoice>> = {
  'I-01': {
    parameters: { smallMicroWithWorksProcessDays: 5 },
    how: {
      zh: '在自己的政策中改时限；不论有无工程都要15个工作日的，用自写的表。',
      en: 'Change the limit in a policy of your own; 15 days whether or not there are works takes a table of your own.',
    },
  },
  'I-02': {
    parameters: { designReviewExtraDays: 0, interimInspectionExtraDays: 0 },
    how: {
      zh: '改加时天数；只对一类客户加时的，用自写的表。',
      en: 'Change the extra days; days for one kind of customer alone take a table of your own.',
    },
  },
  'I-03': {
    how: {
      zh: "国有企业本身按 `ownership: 'independent'` 传入，其子公司、分公司仍按 `stateOwned` 传入。",
      en: "Pass a state-owned parent as `ownership: 'independent'`, and its subsidiaries and branches as `stateOwned`.",
    },
  },
  'I-04': { how: ownTable },
  'I-05': { how: ownTable },
  'I-06': { how: ownTable },
  'I-07': { how: ownTable },
  'I-08': { how: ownTable },
  'I-09': { restsOn: ['stageEligibility'], how: ownTable },
  'I-10': { how: ownTable },
  'I-11': { how: ownTable },
  'I-12': { how: ownTable },
  'I-13': {
    restsOn: ['assessDocuments', 'stageEligibility', 'missing-government-approval'],
    how: {
      zh: '本库只说何时应交齐；要随申请收取的，由调用方自行提出。',
      en: 'The library only says when it is due at the latest; asking for it earlier is up to the caller.',
    },
  },
  'I-14': { restsOn: ['assessDocuments'], how: ownTable },
  'I-15': {
    restsOn: ['chinaCalendar.addWorkingDays', 'chinaCalendar.countWorkingDays'],
    how: {
      zh: '起算日算在内的，把起算日的前一天传入。',
      en: 'To count the start day, pass in the day before it.',
    },
  },
  'I-16': {
    restsOn: ['supportingWorksDeadline'],
    how: {
      zh: '逐项调用并自行相加或取舍。',
      en: 'Ask for each item alone and combine the results yourself.',
    },
  },
  'I-17': {
    restsOn: ['meetsReliabilityTarget'],
    parameters: { townOutageHours: 2, ruralOutageHours: 5 },
    how: { zh: '改各类地区的目标小时数。', en: 'Change the target hours of the areas.' },
  },
  'I-18': {
    restsOn: ['processDeadline', 'process-overtime'],
    how: {
      zh: '不把客户工程列入不计时段即可。',
      en: "Leave the customer's works out of the periods that are not counted.",
    },
  },
  'I-19': {
    restsOn: ['Policy.inForceFrom', 'not-in-force'],
    how: { zh: '在自己的政策中改生效日期。', en: 'Change the date in a policy of your own.' },
  },
  'I-20': { how: ownTable },
  'I-21': { how: ownTable },
  'I-22': { how: ownTable },
  'I-24': { how: ownTable },
  'I-27': { how: ownTable },
  'I-28': { how: ownTable },
  'I-32': { how: ownTable },
  'I-33': { how: ownTable },
  'I-23': { restsOn: ['process-overtime'], how: ownTable },
  'I-25': { restsOn: ['assessDocuments', 'missing-high-voltage-statement'], how: ownTable },
  'I-26': { restsOn: ['assessDocuments', 'document-over-collection'], how: ownTable },
  'I-29': { restsOn: ['meetsReliabilityTarget'], how: ownTable },
  'I-30': {
    restsOn: ['supportingWorksDeadline'],
    how: { zh: '由记录的开工日期决定。', en: 'The recorded start decides.' },
  },
  'I-31': { restsOn: ['works-overtime'], how: ownTable },
};
