import { describe, expect, it } from 'vitest';
import { decisions, freeServices } from '../../src';
import { decisionTitle } from '../../src/messages';

describe.each(Object.entries({ ...decisions, freeServices }))('%s', (name, { id, rows }) => {
  it('is listed under its id, and so is every row', () => {
    expect(id).toBe(name);
    expect(rows.filter((row) => row.id === '')).toEqual([]);
  });

  it('has a title in Chinese and one in English', () => {
    expect(decisionTitle(id, 'zh-CN')).toMatch(/^[\p{Script=Han}（）()、]+$/u);
    expect(decisionTitle(id, 'en')).toMatch(/^[A-Z][\w ,()/-]+$/);
  });
});

it('all decisions', () => {
  expect(Object.keys(decisions).sort()).toEqual([
    'administrativeApproval',
    'agencyService',
    'assetFunding',
    'connectionStages',
    'consultationDocuments',
    'freeServices',
    'intakeRoute',
    'investmentBoundary',
    'leadershipSupervision',
    'outageSchedule',
    'processTimeLimit',
    'projectResponsibility',
    'redLineEligibility',
    'requiredDocuments',
    'serviceCommitments',
    'smallMicroEnterprise',
    'supplyLine',
    'supplyPlanReply',
    'supportingWorksFunding',
    'supportingWorksLimit',
    'technicalReviews',
    'transformerLease',
  ]);
  expect(Object.values(decisions).map(({ id }) => id)).toEqual(Object.keys(decisions));
});
