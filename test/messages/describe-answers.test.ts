import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openClocks, type CaseRecord } from '../../src/compliance';
import { assessDocuments } from '../../src/rules/documents';
import { publicationGaps, publicItems } from '../../src/rules/service';
import { stageEligibility } from '../../src/rules/stages';
import { isUrgentWorks, supportingWorksDeadline, supportingWorksLimit } from '../../src/rules/supporting-works';
import { processDeadline, processTimeLimit } from '../../src/rules/time-limits';
import { documentKinds } from '../../src/policy';
import {
  describeClock,
  describeDocuments,
  describeProcessDeadline,
  describeProgress,
  describePublicationGaps,
  describeSupportingWorksDeadline,
  describeUrgency,
  explain,
} from '../../src/messages';
import { someFacts } from '../decisions/arbitrary-facts';
import { generatedRecord, randomFrom } from '../reference/generated-records';
import { runs } from '../support/runs';

const languages = ['zh-CN', 'en'] as const;
const home = { voltageLevel: '220V', usage: 'residential', supportingWorks: false, importantCustomer: false } as const;
const important = { voltageLevel: '10kV', importantCustomer: true } as const;

/** What a reader would have to look up: codes, values of programs, placeholders that nothing filled. */
const raw = /\b[a-z]+[A-Z]\w*|\b(?:true|false|undefined|null|NaN)\b|[{}[\]]/;
/** Units are no codes. */
const withoutUnits = (text: string): string => text.replace(/k(?:V|W|VA)\b/g, '');

describe('the answers of functions in whole sentences', () => {
  it('describe a process deadline', () => {
    const answer = processDeadline({ facts: important, appliedOn: '2021-06-01' });
    expect(describeProcessDeadline(answer, 'zh-CN')).toBe(
      '最迟应在2021-07-01办结：时限为21个工作日，不含配套工程建设时间。',
    );
    const open = processDeadline({ facts: { voltageLevel: '220V' }, appliedOn: '2021-06-01' });
    expect(describeProcessDeadline(open, 'en')).toMatch(
      /^Not settled yet: there are 3 possibilities\. To be completed by .*Still needed: .*\.$/,
    );
  });

  it('describe a deadline for supporting works, and which bound applies', () => {
    const facts = { worksVoltageLevel: '10kV', worksType: 'lineTap' } as const;
    const said = (request: object): string =>
      describeSupportingWorksDeadline(supportingWorksDeadline({ facts, startedOn: '2021-09-28', ...request }), 'en');
    expect(said({ customerWorksCompletedOn: '2021-10-08' })).toBe(
      "The supporting works must be completed by 2021-10-08: no later than the customer's own works; the table of construction limits alone would allow 2021-10-13.",
    );
    expect(said({ customerWorksCompletedOn: '2021-10-13' })).toContain('end on that day');
    expect(said({ facts: { worksVoltageLevel: '220kV' } })).toMatch(
      /^The completion of the supporting works has no limit/,
    );
    expect(said({ items: [facts, { worksVoltageLevel: '220kV' }] })).toMatch(
      /does not cover all of these works\. Items that it does not cover: 2\.$/,
    );
    expect(said({ items: [{ worksVoltageLevel: '10kV', worksNature: 'new' }] })).toContain('Still needed');
  });

  it('describe whether works are urgent', () => {
    expect(describeUrgency(isUrgentWorks({ foreseeableInPreviousYear: true }), 'zh-CN')).toBe(
      '该配套工程不属于紧急项目。',
    );
    expect(describeUrgency(isUrgentWorks({}), 'zh-CN')).toContain('客户要求用电的日期');
  });

  it('describe which stages may start', () => {
    expect(describeProgress(stageEligibility({ ...home, residentialSupply: 'scatteredDirect' }, {}), 'zh-CN')).toEqual([
      '下一个环节是用电申请。',
      '用电申请现在可以进行。',
      '装表接电现在不能进行：用电申请尚未完成。',
    ]);
  });

  it('list the documents that are still required', () => {
    const facts = { ...home, intakeChannel: 'businessHall' } as const;
    const request = { facts, presented: ['身份证'], demanded: ['军官证的复印件'], realNameAuthenticated: false };
    expect(describeDocuments(assessDocuments(request), 'zh-CN')).toBe(
      '受理方式：容缺办理，其余资料勘查时收取。产权证明尚未提供，现场勘查时收取。不应要求客户提供“军官证的复印件”：资料目录中没有这个名称。',
    );
  });

  it.each(languages)('show a demanded paper that no catalogue knows unchanged in %s', (language) => {
    const facts = { ...home, intakeChannel: 'businessHall' } as const;
    const answer = assessDocuments({ facts, presented: [], demanded: ['other'], realNameAuthenticated: false });
    expect(describeDocuments(answer, language)).toContain('“other”');
  });

  it('describe whether the agreed completion is in time, and which works the table does not cover', () => {
    const items = [{ worksVoltageLevel: '220kV' }, { worksVoltageLevel: '10kV', worksType: 'lineTap' }] as const;
    const request = { facts: {}, items, startedOn: '2021-09-28' };
    const said = (agreedOn: string, language: 'en' | 'zh-CN'): string =>
      describeSupportingWorksDeadline(supportingWorksDeadline({ ...request, agreedOn }), language);
    expect(said('2021-10-13', 'en')).toMatch(
      /does not cover all of these works\. The completion agreed with the customer is in time\. Items that it does not cover: 1\.$/,
    );
    expect(said('2021-10-14', 'zh-CN')).toMatch(/与客户约定的完成时间过晚。没有规定时限的是第1项。$/);
  });

  it('describe a running clock', () => {
    const record = { id: 'case-1', facts: home, intake: { appliedAt: '2021-06-10T09:00:00+08:00' }, connectedOn: null };
    const [clock] = openClocks(record, { asOf: '2021-06-17' });
    expect(clock && describeClock(clock, 'zh-CN')).toMatch(
      /^办电全流程最迟应在2021-06-15完成：时限为2个工作日，已用4个，超期2个。预警为.色，提醒.*。$/,
    );
  });

  it('says of an overdue clock without all dates how many days are used at least', () => {
    const intake = { appliedAt: '2021-06-10T09:00:00+08:00' };
    const record: CaseRecord = { id: 'case-1', facts: home, intake, suspensions: [{ from: '2021-06-18' }] };
    const [clock] = openClocks({ ...record, connectedOn: null }, { asOf: '2021-06-30' });
    expect(clock && describeClock(clock, 'zh-CN')).toMatch(
      /^办电全流程最迟应在2021-06-15完成：时限为2个工作日，至少已用5个。.*工单中尚缺：第1次中止的结束日期。$/,
    );
    expect(clock && describeClock(clock, 'en')).toMatch(/the limit is 2 working days, at least 5 used\./);
    expect(clock && describeClock({ ...clock, status: 'paused' }, 'en')).toMatch(
      /: paused, at least 5 working days used/,
    );
  });

  it('give the last moment of a clock as people write it', () => {
    const intake = { channel: 'phone', phoneEndedAt: '2021-06-10T15:50:00Z', dispatchedAt: null } as const;
    const [clock] = openClocks({ id: 'case-1', facts: {}, intake }, { asOf: '2021-06-10' });
    expect(clock && describeClock(clock, 'zh-CN')).toBe('电话预约派单最迟应在2021-06-11 00:10完成。');
    expect(clock && describeClock(clock, 'en')).toBe(
      'Dispatch of the telephone booking: to be completed by 2021-06-11 00:10.',
    );
  });

  it('names the dates that a clock lacks', () => {
    const record: CaseRecord = {
      id: 'case-1',
      facts: { ...important, assetTransfer: false, supportingWorks: true },
      stages: [
        { stage: 'application', startedOn: '2021-06-10', completedOn: '2021-06-11' },
        { stage: 'supplyPlanReply', startedOn: '2021-06-11', completedOn: null },
      ],
      works: [{ voltageLevel: '10kV', type: 'lineTap', completedOn: null }],
      connectedOn: null,
    };
    const texts = openClocks(record, { asOf: '2021-06-17' }).map((clock) => describeClock(clock, 'en'));
    expect(texts).toEqual([
      'Whole process: the due date is not settled yet. Missing in the record: start of works item 1.',
      'Supporting works: the due date is not settled yet. Missing in the record: start of works item 1.',
    ]);
  });

  it.each(languages)('names every date that a clock may lack in %s', (language) => {
    const random = randomFrom(16);
    const lacking = new Set<string>();
    for (let number = 0; number < 600; number += 1) {
      const { record, asOf } = generatedRecord(random);
      for (const clock of openClocks({ ...record, connectedOn: null }, { asOf })) {
        for (const path of clock.missingDates) lacking.add(path.filter((key) => typeof key === 'string').join('.'));
        expect(withoutUnits(describeClock(clock, language))).not.toMatch(raw);
        expect(describeClock(clock, language)).not.toMatch(/\dT\d|[+-]\d\d:\d\d|\d\.\d{3}/);
      }
    }
    expect(lacking.size).toBeGreaterThan(7);
  });

  it('list what is not published', () => {
    expect(describePublicationGaps([], 'en')).toEqual(['Everything that must be public is shown.']);
    const gaps = publicationGaps({ channels: [{ channel: '营业厅', shows: publicItems.slice(2) }] });
    expect(describePublicationGaps(gaps, 'zh-CN')).toEqual(['“营业厅”没有公开：办理流程、办理时限。']);
  });

  it('use the same sentences to explain a deadline', () => {
    const answer = processDeadline({ facts: important, appliedOn: '2021-06-01' });
    const { paragraphs } = explain(answer, { decision: processTimeLimit, facts: important, language: 'zh-CN' });
    expect(paragraphs[0]?.lines[0]?.text).toBe(describeProcessDeadline(answer, 'zh-CN'));
    const facts = { worksVoltageLevel: '10kV', worksType: 'lineTap' } as const;
    const works = supportingWorksDeadline({ facts, startedOn: '2021-09-28' });
    expect(
      explain(works as never, { decision: supportingWorksLimit, facts, language: 'en' }).paragraphs[0]?.lines[0]?.text,
    ).toBe(describeSupportingWorksDeadline(works, 'en'));
  });

  it.each(languages)('do not say that every reading leads to a date that depends on one, in %s', (language) => {
    const facts = { worksVoltageLevel: '10kV', worksType: 'lineTap' } as const;
    const answer = supportingWorksDeadline({ facts, startedOn: '2021-09-28' });
    const { paragraphs } = explain(answer as never, { decision: supportingWorksLimit, facts, language });
    const lines = (kind: string): readonly string[] =>
      paragraphs.flatMap((each) => (each.kind === kind ? each.lines.map(({ code }) => code) : []));
    expect(lines('readings')).toEqual(['I-15']);
    expect(lines('contested')).toEqual([]);
    // The limit alone depends on no reading.
    const limit = explain(supportingWorksLimit.decide(facts), { decision: supportingWorksLimit, facts, language });
    expect(limit.paragraphs.map(({ kind }) => kind)).toContain('contested');
  });

  it('contain no codes, no values of programs and nothing unfilled', () => {
    const day = fc.constantFrom('2021-06-01', '2021-09-30', '2026-12-28');
    const kinds = fc.subarray([...documentKinds]);
    fc.assert(
      fc.property(
        someFacts,
        day,
        kinds,
        fc.option(fc.boolean(), { nil: undefined }),
        fc.constantFrom(...languages),
        (facts, on, documents, either, language) => {
          const record = {
            id: 'case-1',
            facts,
            intake: { appliedAt: `${on}T09:00:00+08:00`, channel: either === true ? 'phone' : 'businessHall' },
            works: [{ startedOn: on, agreedOn: '2026-12-30', completedOn: null }],
            connectedOn: null,
          } as const;
          const texts = [
            describeProcessDeadline(processDeadline({ facts, appliedOn: on }), language),
            describeSupportingWorksDeadline(
              supportingWorksDeadline({
                facts,
                startedOn: on,
                items: [{}, { worksVoltageLevel: '10kV' }],
                customerWorksCompletedOn: either === true ? on : undefined,
              }),
              language,
            ),
            describeUrgency(isUrgentWorks({ foreseeableInPreviousYear: either, appliedOn: on }), language),
            describeDocuments(
              assessDocuments({
                facts,
                demanded: documents,
                realNameAuthenticated: either,
                availableBySharing: documents,
              }),
              language,
            ),
            ...describeProgress(
              stageEligibility(facts, { receivedDocuments: documents, supportingWorksCompleted: either }),
              language,
            ),
            ...openClocks(record, { asOf: '2026-12-29' }).map((clock) => describeClock(clock, language)),
            ...describePublicationGaps(publicationGaps({ channels: [{ channel: '95598', shows: [] }] }), language),
          ];
          for (const text of texts) {
            expect(withoutUnits(text)).not.toMatch(raw);
            expect(text).toMatch(language === 'en' ? /^\S.*\.$/ : /^\S.*。$/);
          }
        },
      ),
      { numRuns: runs(150) },
    );
  });
});
