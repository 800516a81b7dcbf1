import { describe, expect, it } from 'vitest';
import { safeCheckCase, type FindingCode, type FindingParameter } from '../../src/compliance';
import { findingMessage } from '../../src/messages';
import { generatedRecord, randomFrom } from '../reference/generated-records';
import { runs } from '../support/runs';

type Params = Readonly<Record<string, FindingParameter>>;

describe('findingMessage', () => {
  it.each<[FindingCode, Params, string, string]>([
    [
      'channel-not-permitted',
      { found: 'other' },
      '受理渠道不合规：其他渠道。',
      'The application came in through a channel that is not permitted: another channel.',
    ],
    [
      'late-system-entry',
      { found: '2021-06-11', deadline: '2021-06-10' },
      '营业厅申请没有当日录入系统：最迟2021-06-10录入，实际2021-06-11。',
      'The application in the hall was not entered on the same day: due 2021-06-10, entered 2021-06-11.',
    ],
    [
      'late-dispatch',
      { expected: 20, found: 20.5 },
      '电话预约派单超时：限20分钟，实际20.5分钟。',
      'The telephone booking was dispatched late: limit 20 minutes, took 20.5 minutes.',
    ],
    [
      'late-dispatch',
      { expected: 20, found: 20 + 1 / 60 },
      '电话预约派单超时：限20分钟，实际20.02分钟。',
      'The telephone booking was dispatched late: limit 20 minutes, took 20.02 minutes.',
    ],
    [
      'late-dispatch',
      { expected: 20, found: 20 + 1 / 60_000 },
      '电话预约派单超时：限20分钟，实际20.01分钟。',
      'The telephone booking was dispatched late: limit 20 minutes, took 20.01 minutes.',
    ],
    [
      'document-over-collection',
      { found: '完税证明' },
      '要求客户提供了规定以外的资料：完税证明。',
      'The customer was asked for a document beyond those required: 完税证明.',
    ],
    [
      'late-system-entry',
      { deadline: '2021-06-10', open: true },
      '营业厅申请没有当日录入系统：最迟2021-06-10录入（尚未录入）。',
      'The application in the hall was not entered on the same day: due 2021-06-10 (not entered yet).',
    ],
    [
      'late-dispatch',
      { expected: 20, open: true },
      '电话预约派单超时：限20分钟（尚未派单）。',
      'The telephone booking was dispatched late: limit 20 minutes (not dispatched yet).',
    ],
    [
      'document-over-collection',
      { found: '火星证', because: 'unknownName' },
      '要求客户提供了规定以外的资料：火星证（资料目录中没有这个名称）。',
      'The customer was asked for a document beyond those required: 火星证 (not in the catalogue of papers).',
    ],
    [
      'document-over-collection',
      { found: 'filingDocument', because: 'oneSuffices' },
      '要求客户提供了规定以外的资料：备案文件（同类资料有一份即可）。',
      'The customer was asked for a document beyond those required: filing document (one of its kind is enough).',
    ],
    [
      'document-over-collection',
      { found: 'titleDeed', because: 'bookingNeedsNone' },
      '要求客户提供了规定以外的资料：房屋产权证书（预约时不需要任何资料）。',
      'The customer was asked for a document beyond those required: title deed (a booking needs none).',
    ],
    [
      'missing-government-approval',
      { expected: 'governmentApproval', found: [] },
      '重要客户一直没有提供政府批文。',
      'An important customer has presented no government approval.',
    ],
    [
      'boundary-mismatch',
      { expected: ['meterBox', 'planningRedLine'], found: 'gridConnectionPoint' },
      '投资界面不符：应为表箱或规划红线，实际为公共电网连接点。',
      'The investment boundary differs: expected meter box or planned red line, found connection point with the public grid.',
    ],
    [
      'outage-plan-mismatch',
      { expected: 'notGoverned', found: 'daily' },
      '停送电计划安排不符：应为日计划和随报随接以外的计划，实际为日计划。',
      'The outage plan is not the required one: expected any but the daily plan and on demand, found daily plan.',
    ],
    [
      'works-after-customer-works',
      { found: '2021-07-02', deadline: '2021-07-01', open: true },
      '配套工程比客户工程完成得晚：截至2021-07-02尚未完工，客户工程2021-07-01已完成。',
      "The supporting works were not complete with the customer's own works: not complete by 2021-07-02, the customer's complete on 2021-07-01.",
    ],
    [
      'works-after-customer-works',
      { found: '2021-07-02', deadline: '2021-07-01', open: false },
      '配套工程比客户工程完成得晚：2021-07-02完工，客户工程2021-07-01已完成。',
      "The supporting works were not complete with the customer's own works: complete on 2021-07-02, the customer's complete on 2021-07-01.",
    ],
    [
      'works-after-agreed-date',
      { found: '2021-07-02', deadline: '2021-07-01', open: true },
      '配套工程没有在约定时间完成：截至2021-07-02尚未完工，最迟2021-07-01。',
      'The supporting works were not complete by the agreed day: not complete by 2021-07-02, due 2021-07-01.',
    ],
    [
      'energised-after-intended-date',
      { found: '2021-06-11', deadline: '2021-06-10', open: true },
      '送电晚于客户意向时间：意向2021-06-10，截至2021-06-11尚未送电。',
      'The connection is later than the customer intended: intended 2021-06-10, not connected by 2021-06-11.',
    ],
    [
      'energised-after-intended-date',
      { found: '2021-06-11', deadline: '2021-06-10' },
      '送电晚于客户意向时间：意向2021-06-10，送电2021-06-11。',
      'The connection is later than the customer intended: intended 2021-06-10, connection 2021-06-11.',
    ],
    [
      'document-obtainable-by-sharing',
      { found: 'titleDeed', realNameAuthenticated: true, because: 'realNameAuthentication' },
      '要求客户提供了可以免交的资料：房屋产权证书（客户已实名认证）。',
      'The customer was asked for a document it need not supply: title deed (real-name authenticated).',
    ],
    [
      'document-obtainable-by-sharing',
      { found: 'approvalDocument', realNameAuthenticated: true, because: 'dataSharing' },
      '要求客户提供了可以免交的资料：批复文件（可以通过数据共享取得）。',
      'The customer was asked for a document it need not supply: approval document (data sharing provides it).',
    ],
    [
      'document-obtainable-by-sharing',
      { found: 'titleDeed', realNameAuthenticated: false },
      '要求客户提供了可以免交的资料：房屋产权证书。',
      'The customer was asked for a document it need not supply: title deed.',
    ],
    [
      'stage-not-in-plan',
      { found: 'supplyPlanReply', expected: ['application', 'meterConnection'] },
      '多出了不应有的环节：供电方案答复；应有环节：用电申请、装表接电。',
      'The case went through a stage it does not have: supply plan reply; its stages: application, meter connection.',
    ],
    [
      'stage-out-of-order',
      { stage: 'meterConnection', found: '2021-07-01', unfinished: ['application'] },
      '环节顺序颠倒：装表接电于2021-07-01开始，当时尚未完成：用电申请。',
      'A stage began out of order: meter connection on 2021-07-01, before the end of application.',
    ],
    [
      'process-overtime',
      { expected: 2, found: 6, open: true, certain: false },
      '办电超时：限2个工作日，已用6个工作日（尚未接电）。这一判断涉及尚未公布放假安排的日期，可能变动。',
      'The case exceeded its time limit: 2 working days allowed, 6 used (not connected yet). It depends on days whose holiday arrangement is not published yet.',
    ],
    [
      'works-agreed-too-late',
      { expected: 20, found: '2021-09-01', deadline: '2021-08-01', boundBy: 'table' },
      '约定的配套工程完成时间过晚：约定2021-09-01，最迟2021-08-01（依据建设时限表）。',
      'The completion agreed for the supporting works is too late: 2021-09-01, at the latest 2021-08-01, by the table of limits.',
    ],
    [
      'fee-not-permitted',
      { expected: ['highReliabilitySupply'], found: '接火费', amountYuan: 300 },
      '收取了不允许的费用：接火费，300元。',
      'A fee was charged that is not permitted: 接火费, 300 yuan.',
    ],
    [
      'fee-not-permitted',
      { expected: ['highReliabilitySupply'], found: 'other', amountYuan: 12_345_678.9 },
      '收取了不允许的费用：other，12345678.9元。',
      'A fee was charged that is not permitted: other, 12345678.9 yuan.',
    ],
    [
      'document-over-collection',
      { found: 'none', because: 'unknownName' },
      '要求客户提供了规定以外的资料：none（资料目录中没有这个名称）。',
      'The customer was asked for a document beyond those required: none (not in the catalogue of papers).',
    ],
    [
      'outage-plan-mismatch',
      { expected: 'weekly', found: 'monthly' },
      '停送电计划安排不符：应为周计划，实际为月计划。',
      'The outage plan is not the required one: expected weekly plan, found monthly plan.',
    ],
    [
      'works-contract-missing',
      {},
      '没有与客户签订配套工程服务契约。',
      'No service contract on the supporting works was signed with the customer.',
    ],
    [
      'not-in-force',
      { found: '2021-05-26', inForceFrom: '2021-05-27' },
      '不在政策施行期内，不作判断：2021-05-26，2021-05-27起施行。',
      'The case is outside the term of the policy and is not judged: 2021-05-26, in force from 2021-05-27.',
    ],
  ])('%s %j', (code, params, chinese, english) => {
    expect(findingMessage({ code, params }, 'zh-CN')).toBe(chinese);
    expect(findingMessage({ code, params }, 'en')).toBe(english);
  });

  it.each(['other', 'none', 'both', 'table', 'internal', 'automatic'])('leaves a fee named %s unchanged', (found) => {
    expect(findingMessage({ code: 'fee-not-permitted', params: { found } }, 'en')).toContain(`: ${found}.`);
    expect(findingMessage({ code: 'fee-not-permitted', params: { found } }, 'zh-CN')).toContain(`：${found}。`);
  });

  it.each(['zh-CN', 'en'] as const)('contains no codes, and no date in the place of a number, in %s', (language) => {
    const random = randomFrom(18);
    const codes = new Set<FindingCode>();
    for (let number = 0; number < runs(600); number += 1) {
      const { record, asOf } = generatedRecord(random);
      const checked = safeCheckCase(record, { asOf });
      for (const finding of checked.status === 'checked' ? checked.findings : []) {
        codes.add(finding.code);
        const text = findingMessage(finding, language).replace(/k(?:V|W|VA)\b|taxCertificate|meterFee|接火费/g, '');
        expect(text).not.toMatch(/\b[a-z]+[A-Z]\w*|\b(?:true|false|undefined|null|NaN)\b|[{}[\]]/);
        expect(text).not.toMatch(/\d-\d\d (?:minute|working day)|\d-\d\d(?:分钟|个工作日)/);
      }
    }
    expect(codes.size).toBeGreaterThan(15);
  });
});
