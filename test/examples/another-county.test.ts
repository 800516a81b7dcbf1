import { describe, expect, it } from 'vitest';
import { judge, judgeByOwnTable, workshop } from '../../examples/another-county/compare';
import { anotherCounty } from '../../examples/another-county/policy';
import { countyWorksLimit } from '../../examples/another-county/works-limit';
import { decisions } from '../../src/rules/decisions';
import { analyse } from '../../src/engine';
import { neixiang2021 } from '../../src/policy';

describe('the same case in two counties', () => {
  it('is decided with the parameters of one county', () => {
    expect(judge(neixiang2021)).toMatchObject({
      smallMicro: false,
      supplyLine: 'dedicatedLine',
      process: { workingDays: 16, date: '2022-03-23' },
      works: { workingDays: 7, tableDeadline: '2022-03-10' },
    });
  });

  it('is decided differently with those of the other', () => {
    expect(judge(anotherCounty)).toMatchObject({
      smallMicro: true,
      supplyLine: 'notGoverned',
      process: { workingDays: 12, date: '2022-03-17' },
      works: { workingDays: 10, tableDeadline: '2022-03-15' },
    });
  });

  it('is decided by a table of another shape, which reads a decision of the library', () => {
    expect(countyWorksLimit.decide(workshop)).toMatchObject({
      outcome: { workingDays: 30 },
      rules: ['countyWorksLimit/large10kV'],
    });
    expect(judgeByOwnTable()).toBe('2022-04-13');
    expect(countyWorksLimit.decide({ ...workshop, worksVoltageLevel: '380V' })).toMatchObject({
      outcome: { workingDays: 8 },
      rules: ['smallMicroEnterprise/smallMicro', 'countyWorksLimit/lowVoltageSmallMicro'],
    });
  });

  it('neither parameters nor table leave a gap or a dead row', () => {
    expect(analyse(countyWorksLimit)).toEqual([]);
    for (const decision of Object.values(decisions)) expect(analyse(decision.under(anotherCounty))).toEqual([]);
  });
});
