import { describe, expect, it } from 'vitest';
import { commonPapers, definePolicy, neixiang2021 } from '../../src/policy';
import { problemsOf } from './problems-of';

describe('the catalogue of papers', () => {
  it('maps common papers to the two proofs and any of three papers to the government approval', () => {
    expect(neixiang2021.papers).toBe(commonPapers);
    expect(commonPapers).toMatchObject({ identityCard: 'subjectProof', titleDeed: 'propertyProof' });
    expect(Object.entries(commonPapers).filter(([, kind]) => kind === 'governmentApproval')).toHaveLength(3);
  });

  it('can be enlarged by another policy', () => {
    const policy = definePolicy({ id: 'other', papers: { grainLicence: 'subjectProof' } });
    expect(policy.papers).toEqual({ ...commonPapers, grainLicence: 'subjectProof' });
    expect(Object.isFrozen(policy.papers)).toBe(true);
  });

  it('refuses papers that serve as no document', () => {
    const papers = { grainLicence: 'licence' } as never;
    expect(problemsOf(() => definePolicy({ id: 'other', papers }))).toMatchObject([
      { path: ['papers', 'grainLicence'], code: 'wrong-type', received: '"licence"' },
    ]);
  });
});
