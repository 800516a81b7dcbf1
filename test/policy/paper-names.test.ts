import { describe, expect, it } from 'vitest';
import { terms as englishTerms } from '../../src/messages/en/terms';
import { terms as chineseTerms } from '../../src/messages/zh-cn/terms';
import { commonPapers, documentKinds } from '../../src/policy';
import { documentOf, paperNames, paperOf } from '../../src/policy/paper-names';

const papers = Object.keys(commonPapers);

describe('the names that people use for papers (3.1.2)', () => {
  it.each([
    ['身份证', 'identityCard', 'subjectProof'],
    ['居民身份证', 'identityCard', 'subjectProof'],
    ['ID card', 'identityCard', 'subjectProof'],
    ['营业执照', 'businessLicence', 'subjectProof'],
    ['business license', 'businessLicence', 'subjectProof'],
    ['不动产权证', 'titleDeed', 'propertyProof'],
    ['房产证', 'titleDeed', 'propertyProof'],
    ['产权证', 'titleDeed', 'propertyProof'],
    ['购房合同', 'purchaseContract', 'propertyProof'],
    ['租赁合同', 'leaseWithLandlordTitle', 'propertyProof'],
    ['核准文件', 'ratificationDocument', 'governmentApproval'],
    ['产权证明', 'propertyProof', 'propertyProof'],
    ['titleDeed', 'titleDeed', 'propertyProof'],
    ['subjectProof', 'subjectProof', 'subjectProof'],
  ])('%s is %s and serves as %s', (name, paper, document) => {
    expect([paperOf(name), documentOf(name, commonPapers)]).toEqual([paper, document]);
  });

  it.each(['完税证明', 'taxCertificate', '', 'toString', '__proto__'])('does not know "%s"', (name) => {
    expect([paperOf(name), documentOf(name, commonPapers)]).toEqual([name, undefined]);
  });

  it('gives every paper and every document a name in Chinese and in English, and no name to two', () => {
    expect(Object.keys(paperNames).toSorted()).toEqual([...documentKinds, ...papers].toSorted());
    for (const names of Object.values(paperNames)) {
      expect(names.some((name) => /\p{Script=Han}/u.test(name))).toBe(true);
      expect(names.some((name) => /^[\w' -]+$/.test(name))).toBe(true);
    }
    const all = Object.values(paperNames).flat();
    expect(new Set(all).size).toBe(all.length);
  });

  it.each([...documentKinds, ...papers])('knows %s by the names that messages give it', (paper) => {
    for (const terms of [chineseTerms, englishTerms]) {
      expect(paperOf(Reflect.get(terms, paper) as string)).toBe(paper);
    }
  });

  it('lets a policy say otherwise of a name, and of the paper that it names', () => {
    expect(documentOf('租赁合同', { 租赁合同: 'subjectProof' })).toBe('subjectProof');
    expect(documentOf('租赁合同', { leaseWithLandlordTitle: 'subjectProof' })).toBe('subjectProof');
    expect(documentOf('租赁合同', {})).toBeUndefined();
  });
});
