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

  it.each([
    ['批复文件复印件', 'approvalDocument'],
    ['租赁合同（复印件）', 'leaseWithLandlordTitle'],
    ['《不动产权证书》原件', 'titleDeed'],
    ['营业执照 (正本)', 'businessLicence'],
    ['营业执照副本复印件', 'businessLicence'],
    ['自愿高压接入证明扫描件', 'voluntaryHighVoltageStatement'],
    ['ID card (copy)', 'identityCard'],
    ['copy of the title deed', 'titleDeed'],
    ['土地使用权证书', 'landUseCertificate'],
    ['房产证明', 'propertyProof'],
    ['lease agreement', 'leaseWithLandlordTitle'],
    ['二代证', 'identityCard'],
    ['临时身份证', 'identityCard'],
    ['户籍证明', 'householdRegister'],
    ['营业执照正副本', 'businessLicence'],
    ['三证合一营业执照', 'businessLicence'],
    ['统一社会信用代码证', 'organisationCodeCertificate'],
    ['property deed', 'titleDeed'],
    ['宅基地使用权证', 'landUseCertificate'],
    ['房屋租赁协议', 'leaseWithLandlordTitle'],
    ['rental contract', 'leaseWithLandlordTitle'],
    ['发改委批复', 'approvalDocument'],
    ['立项批复文件', 'approvalDocument'],
    ['项目核准批文', 'ratificationDocument'],
    ['项目备案证', 'filingDocument'],
    ['项目备案表', 'filingDocument'],
    ['备案通知书', 'filingDocument'],
    ['filing certificate', 'filingDocument'],
    ['项目批文', 'governmentApproval'],
    ['project approval', 'governmentApproval'],
    ['自愿高压接入承诺书', 'voluntaryHighVoltageStatement'],
    ['proof of identity', 'subjectProof'],
    ['proof of ownership', 'propertyProof'],
  ] as const)('finds the paper in %s', (name, id) => {
    expect(paperIn(neixiang2021)(name)?.id).toBe(id);
  });

  it('finds a copy of every paper by each of its names', () => {
    const paperOf = paperIn(neixiang2021);
    const names = [...Object.keys(commonPaperNames), ...Object.keys(commonPapers), ...documentKinds];
    for (const name of names) {
      for (const form of ['原件', '（复印件）', '副本', '正本', '正副本', '影印件', '扫描件', ' copy']) {
        expect([name, form, paperOf(`${name}${form}`)]).toEqual([name, form, paperOf(name)]);
      }
    }
  });

  it.each(['完税证明', '', 'constructor', '__proto__', '身份', '复印件', '完税证明复印件', 'copy'])(
    'does not find "%s"',
    (name) => {
      expect(paperIn(neixiang2021)(name)).toBeUndefined();
    },
  );

  it('accepts further names', () => {
    const policy = definePolicy({
      id: 'other',
      papers: { grainLicence: 'subjectProof' },
      paperNames: { 粮食收购许可证: 'grainLicence' },
    });
    expect(paperIn(policy)('粮食收购许可证')).toEqual({ id: 'grainLicence', document: 'subjectProof' });
    expect(paperIn(policy)('身份证')?.id).toBe('identityCard');
    expect(paperIn(policy)('粮食收购许可证（副本）')?.id).toBe('grainLicence');
  });

  it('leaves a name of a policy as it is', () => {
    const policy = definePolicy({
      id: 'other',
      papers: { duplicate: 'propertyProof' },
      paperNames: { 营业执照副本: 'duplicate' },
    });
    expect(paperIn(policy)('营业执照副本')?.id).toBe('duplicate');
    expect(paperIn(policy)('营业执照正本')?.id).toBe('businessLicence');
  });
});
