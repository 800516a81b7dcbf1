import { describe, expect, it } from 'vitest';
import { commonPaperNames, commonPapers, definePolicy, documentKinds, neixiang2021 } from '../../src/policy';
import { paperIn } from '../../src/policy/papers';
import { problemsOf } from './problems-of';

describe('the catalogue of papers', () => {
  it('maps common papers to the two proofs and any of three papers to the government approval', () => {
    expect(neixiang2021.papers).toBe(commonPapers);
    expect(commonPapers).toMatchObject({ identityCard: 'subjectProof', titleDeed: 'propertyProof' });
    expect(Object.entries(commonPapers).filter(([, kind]) => kind === 'governmentApproval')).toHaveLength(3);
  });

  it('can be extended by another policy', () => {
    const policy = definePolicy({ id: 'other', papers: { grainLicence: 'subjectProof' } });
    expect(policy.papers).toEqual({ ...commonPapers, grainLicence: 'subjectProof' });
    expect(Object.isFrozen(policy.papers)).toBe(true);
  });

  it('refuses papers of an unknown document', () => {
    const papers = { grainLicence: 'licence' } as never;
    expect(problemsOf(() => definePolicy({ id: 'other', papers }))).toMatchObject([
      { path: ['papers', 'grainLicence'], code: 'wrong-type', received: '"licence"' },
    ]);
  });

  it('has a paper or a document for every name', () => {
    const ids = [...documentKinds, ...Object.keys(commonPapers)];
    expect(Object.values(commonPaperNames).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it.each([
    ['身份证', 'identityCard', 'subjectProof'],
    ['营业执照', 'businessLicence', 'subjectProof'],
    ['不动产权证', 'titleDeed', 'propertyProof'],
    ['房产证', 'titleDeed', 'propertyProof'],
    ['租赁合同', 'leaseWithLandlordTitle', 'propertyProof'],
    ['村(居)委会证明', 'villageCommitteeCertificate', 'propertyProof'],
    ['ID card', 'identityCard', 'subjectProof'],
    ['Business License', 'businessLicence', 'subjectProof'],
    ['产权证明', 'propertyProof', 'propertyProof'],
  ] as const)('finds %s', (name, id, document) => {
    expect(paperIn(neixiang2021)(name)).toEqual({ id, document });
  });

  it.each(['完税证明', '', 'constructor', '__proto__', '身份'])('does not find "%s"', (name) => {
    expect(paperIn(neixiang2021)(name)).toBeUndefined();
  });

  it('accepts further names', () => {
    const policy = definePolicy({
      id: 'other',
      papers: { grainLicence: 'subjectProof' },
      paperNames: { 粮食收购许可证: 'grainLicence' },
    });
    expect(paperIn(policy)('粮食收购许可证')).toEqual({ id: 'grainLicence', document: 'subjectProof' });
    expect(paperIn(policy)('身份证')?.id).toBe('identityCard');
  });
});
