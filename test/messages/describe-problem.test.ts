import { describe, expect, it } from 'vitest';
import { CalendarError, chinaCalendar } from '../../src/calendar';
import { describeProblem, type Problem } from '../../src/messages';
import { definePolicy, InvalidPolicyError } from '../../src/policy';
import { transformerLease } from '../../src/rules/service';

function problemsOf(action: () => unknown): readonly Problem[] {
  try {
    action();
  } catch (error) {
    if (error instanceof CalendarError || error instanceof InvalidPolicyError) return error.problems;
    throw error;
  }
  return [];
}

function described(problems: readonly Problem[]): readonly (readonly [string, string])[] {
  return problems.map((problem) => [describeProblem(problem, 'zh-CN'), describeProblem(problem, 'en')]);
}

describe('describeProblem', () => {
  it('of facts', () => {
    const facts = { voltageLevel: 10, temporarySupply: null, substitutionShare: 2, appliedCapacityKva: NaN, park: '' };
    const answer = transformerLease.safeDecide(facts);
    expect(described(answer.status === 'invalid' ? answer.problems : [])).toMatchInlineSnapshot(`
      [
        [
          "供电电压：类型不对，应为220V（220伏）、380V（380伏）、10kV（10千伏）、35kV（35千伏）、110kV（110千伏）、220kV（220千伏）之一，收到10",
          "Supply voltage: of the wrong type, expected one of 220V, 380V, 10kV, 35kV, 110kV, 220kV, received 10",
        ],
        [
          "临时用电：类型不对，应为true（是）、false（否）之一，收到null",
          "Temporary supply: of the wrong type, expected one of true, false, received null",
        ],
        [
          "电能替代容量占比：超出允许范围，应为0到1之间的数字，收到2",
          "Share of electricity substitution: out of range, expected a number from 0 to 1, received 2",
        ],
        [
          "接入容量：不是有限的数字，应为不小于0千伏安的数字，收到NaN",
          "Applied capacity: not a finite number, expected a number of at least 0 kVA, received NaN",
        ],
        [
          "park：没有这项事实，应为词表中的事实，收到""",
          "park: no such fact, expected a fact of the vocabulary, received """,
        ],
      ]
    `);
    const nothing = transformerLease.safeDecide([]);
    expect(described(nothing.status === 'invalid' ? nothing.problems : [])).toMatchInlineSnapshot(`
      [
        [
          "输入：不是对象，应为由事实组成的对象，收到数组",
          "Input: not an object, expected an object of facts, received an array",
        ],
      ]
    `);
  });

  it('of dates', () => {
    const problems = [
      ...problemsOf(() => chinaCalendar.addWorkingDays('2021-02-30', 3)),
      ...problemsOf(() => chinaCalendar.addWorkingDays('2021-6-1', 3)),
      ...problemsOf(() => chinaCalendar.addWorkingDays('2021-06-01', -1)),
      ...problemsOf(() => chinaCalendar.countWorkingDays('2021-06-02', '2021-06-01')),
    ];
    expect(described(problems)).toMatchInlineSnapshot(`
      [
        [
          "date：日历上没有这一天，应为存在的日期，写作YYYY-MM-DD，收到"2021-02-30"",
          "date: a day that does not exist, expected an existing date written YYYY-MM-DD, received "2021-02-30"",
        ],
        [
          "date：日期格式不对，应为存在的日期，写作YYYY-MM-DD，收到"2021-6-1"",
          "date: not written as YYYY-MM-DD, expected an existing date written YYYY-MM-DD, received "2021-6-1"",
        ],
        [
          "count：不是天数，应为不小于0的整数，收到-1",
          "count: not a number of days, expected a whole number from 0, received -1",
        ],
        [
          "to：起止日期颠倒，应为不早于2021-06-02的时间，收到"2021-06-01"",
          "to: the end is before the start, expected no earlier than 2021-06-02, received "2021-06-01"",
        ],
      ]
    `);
  });

  it('of a policy', () => {
    const definition: object = { id: ' ', parameters: { redAlertFraction: 0.5, lowVoltageProcessDays: 2.5, speed: 1 } };
    expect(described(problemsOf(() => definePolicy(definition as { id: string })))).toMatchInlineSnapshot(`
      [
        [
          "id：不能为空白，应为非空文字，收到" "",
          "id: blank, expected a text that is not blank, received " "",
        ],
        [
          "红色预警起点（须超过）：超出允许范围，应为不小于1倍时限的数字，收到0.5",
          "Fraction to be exceeded for the red alert: out of range, expected a number of at least 1 (times the limit), received 0.5",
        ],
        [
          "低压无配套工程办电时限：不是整数，应为1到1000个工作日之间的整数，收到2.5",
          "Low voltage without supporting works: process limit: not a whole number, expected a whole number from 1 to 1000 (working days), received 2.5",
        ],
        [
          "parameters.speed：没有这个参数，应为smallMicroMaximumCapacityKw、substitutionShareThreshold、dedicatedLineMinimumCapacityKva、lowVoltageProcessDays、lowVoltageWithWorksProcessDays、smallMicroWithWorksProcessDays、highVoltageProcessDays、designReviewExtraDays、interimInspectionExtraDays、administrativeApprovalDays、lowVoltageWorksDays、smallMicroWorksDays、lineTap10kVDays、overheadLine10kVDays、ringMainUnitOrBranchBox10kVDays、switchingStationOrCable10kVDays、substationBay10kVDays、substationBay35kVDays、overheadLine35kVDays、otherWorks35kVDays、substationBay110kVDays、overheadLine110kVDays、otherWorks110kVDays、telephoneDispatchMinutes、constrainedFilingDays、urgentWorksMonths、blueAlertFraction、orangeAlertFraction、redAlertFraction、cityCentreOutageHours、urbanOutageHours、townOutageHours、ruralOutageHours、outageReductionShare之一，收到1",
          "parameters.speed: no such parameter, expected one of smallMicroMaximumCapacityKw, substitutionShareThreshold, dedicatedLineMinimumCapacityKva, lowVoltageProcessDays, lowVoltageWithWorksProcessDays, smallMicroWithWorksProcessDays, highVoltageProcessDays, designReviewExtraDays, interimInspectionExtraDays, administrativeApprovalDays, lowVoltageWorksDays, smallMicroWorksDays, lineTap10kVDays, overheadLine10kVDays, ringMainUnitOrBranchBox10kVDays, switchingStationOrCable10kVDays, substationBay10kVDays, substationBay35kVDays, overheadLine35kVDays, otherWorks35kVDays, substationBay110kVDays, overheadLine110kVDays, otherWorks110kVDays, telephoneDispatchMinutes, constrainedFilingDays, urgentWorksMonths, blueAlertFraction, orangeAlertFraction, redAlertFraction, cityCentreOutageHours, urbanOutageHours, townOutageHours, ruralOutageHours, outageReductionShare, received 1",
        ],
      ]
    `);
  });

  it('of a record', () => {
    const problems: readonly Problem[] = [
      { code: 'required', path: ['id'], expected: 'a name', received: 'undefined' },
      {
        code: 'dates-out-of-order',
        path: ['stages', 0, 'completedOn'],
        expected: 'on or after 2021-06-01',
        received: '"2021-05-01"',
      },
      { code: 'unknown-value', path: ['facts', 'parkLevel'], expected: 'one of …', received: '"city"' },
    ];
    expect(described(problems)).toMatchInlineSnapshot(`
      [
        [
          "id：必须填写",
          "id: must be given, expected a name, received undefined",
        ],
        [
          "stages.0.completedOn：日期先后颠倒，收到"2021-05-01"",
          "stages.0.completedOn: dates out of order, expected on or after 2021-06-01, received "2021-05-01"",
        ],
        [
          "所在园区级别：不在可选值之内，应为none（不在园区）、belowProvincial（省级以下园区）、provincial（省级园区）、national（国家级园区）之一，收到"city"",
          "Level of the park: not among the values, expected one of none, belowProvincial, provincial, national, received "city"",
        ],
      ]
    `);
  });
});
