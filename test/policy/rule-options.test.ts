/** The options of the functions of the rules: every invalid option is named, and none is ignored. */
import { describe, expect, it } from 'vitest';
import { InvalidRequestError, neixiang2021 } from '../../src';
import * as library from '../../src';

const instant = '2021-06-10T09:00:00+08:00';
type Ask = (options: never) => unknown;
const functions: readonly (readonly [string, Ask])[] = [
  ['alertLevel', (options) => library.alertLevel({ elapsedWorkingDays: 8, limitWorkingDays: 10 }, options)],
  ['assessDocuments', (options) => library.assessDocuments({ facts: {} }, options)],
  ['constraintFilingDuty', (options) => library.constraintFilingDuty({ foundOn: '2021-06-10' }, options)],
  ['isUrgentWorks', (options) => library.isUrgentWorks({}, options)],
  ['meetsReliabilityTarget', (options) => library.meetsReliabilityTarget({ area: 'town' }, options)],
  ['processDeadline', (options) => library.processDeadline({ facts: {}, appliedOn: '2021-06-10' }, options)],
  ['stageEligibility', (options) => library.stageEligibility({}, {}, options)],
  ['supportingWorksDeadline', (options) => library.supportingWorksDeadline({ facts: {}, startedOn: '2021-06-10' }, options)],
  ['telephoneDispatchDuty', (options) => library.telephoneDispatchDuty({ endedAt: instant }, options)],
]; // prettier-ignore

describe.each(functions)('the options of %s', (_, ask) => {
  it.each([null, 'neixiang2021', 7, [], new Map()])('are not %s', (options) => {
    expect(() => ask(options as never)).toThrow(InvalidRequestError);
  });

  it.each([null, {}, 'neixiang2021', [neixiang2021], { parameters: {} }, { ...neixiang2021, readings: 'all' }])(
    'take a policy, not %s',
    (policy) => {
      expect(() => ask({ policy } as never)).toThrow('policy: expected a policy, such as definePolicy makes');
    },
  );

  it('are all known', () => {
    expect(() => ask({ calendar: {}, polcy: neixiang2021 } as never)).toThrow(
      /- calendar: expected a calendar.*\n- polcy: expected "policy", or another/s,
    );
  });

  it('may have only parameters', () => {
    const { parameters } = neixiang2021;
    expect(ask({ policy: { parameters } } as never)).toEqual(ask({} as never));
  });
});
