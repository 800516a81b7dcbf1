import { expect, it } from 'vitest';
import * as policy from '../../src/policy';
import { unfrozenPaths } from '../support/unfrozen-paths';

const data = Object.entries(policy).filter(([, value]) => typeof value === 'object');

it('exports these values', () => {
  expect(Object.keys(policy).toSorted()).toEqual([
    'InvalidPolicyError',
    'NoPolicyError',
    'YekuoError',
    'clauseIds',
    'clauses',
    'commonFeeNames',
    'commonPaperNames',
    'commonPapers',
    'definePolicy',
    'departments',
    'documentKinds',
    'interpretationIds',
    'interpretations',
    'neixiang2021',
    'neixiang2021Parameters',
    'orderedParameters',
    'parameterDefinitions',
    'parameterUnits',
    'permittedConnectionFees',
    'policyFormatVersion',
    'policyFromJson',
    'policySet',
    'policyToJson',
    'readingChoices',
    'rulesVersion',
    'tableContracts',
  ]);
});

it.each(data)('deeply freezes %s', (name, value) => {
  expect(unfrozenPaths(value, name)).toEqual([]);
});
