import { describe, expect, it } from 'vitest';

import type { Facts } from '../../src/facts';
import { grounds, itDecides, type Example } from './examples';

const shop = {
  voltageLevel: '380V',
  usage: 'industrialCommercial',
  equipmentCapacityKw: 160,
  siteType: 'ordinary',
  ownership: 'independent',
  temporarySupply: false,
  batchApplication: false,
  importantCustomer: false,
} as const satisfies Facts;

describe('requiredDocuments', () => {
  const two = ['subjectProof', 'propertyProof'];
  const approval = 'governmentApproval';
  const statement = 'voluntaryHighVoltageStatement';
  const home: Facts = { voltageLevel: '220V', usage: 'residential', importantCustomer: false };

  const examples: readonly Example<readonly string[]>[] = [
    ['a home', home, two, ...two],
    ['a shop, which states nothing about its voltage', shop, two, ...two],
    ['a shop at 10 kV', { ...shop, voltageLevel: '10kV' }, [...two, statement], ...two, 'highVoltageSmallMicro'],
    ['a factory at 10 kV', { ...shop, voltageLevel: '10kV', equipmentCapacityKw: 160.01 }, two, ...two],
    ['an important customer', { ...home, importantCustomer: true }, [...two, approval], ...two, 'importantCustomer'],
    [
      'an important shop at 10 kV',
      { ...shop, voltageLevel: '10kV', importantCustomer: true },
      [...two, approval, statement],
      ...two,
      'importantCustomer',
      'highVoltageSmallMicro',
    ],
  ];

  itDecides('requiredDocuments', examples);

  it('depends on a reading about when the approval is due', () => {
    expect(grounds('requiredDocuments', { ...home, importantCustomer: true }).interpretations).toEqual(['I-13']);
    expect(grounds('requiredDocuments', home).interpretations).toEqual([]);
  });
});

describe('consultationDocuments', () => {
  const examples: readonly Example<readonly string[] | null>[] = [
    ['10 kV', { voltageLevel: '10kV' }, ['businessLicence'], 'at10kV'],
    ['35 kV', { voltageLevel: '35kV' }, null, 'notGoverned'],
    ['low voltage', { voltageLevel: '220V' }, null, 'notGoverned'],
  ];

  itDecides('consultationDocuments', examples);
});

describe('intakeRoute', () => {
  const both = { presentsSubjectProof: true, presentsPropertyProof: true } as const satisfies Facts;
  const nothing = { presentsSubjectProof: false, presentsPropertyProof: false } as const satisfies Facts;
  const subject = { presentsSubjectProof: true, presentsPropertyProof: false } as const satisfies Facts;
  const property = { presentsSubjectProof: false, presentsPropertyProof: true } as const satisfies Facts;
  const hall = { intakeChannel: 'businessHall', commitmentSigned: false } as const satisfies Facts;
  const online = { intakeChannel: 'online', commitmentSigned: false } as const satisfies Facts;
  const signed = { commitmentSigned: true } as const satisfies Facts;

  const examples: readonly Example<string>[] = [
    ['hall, both proofs', { ...hall, ...both }, 'twoCertificates', 'bothProofs'],
    ['hall, subject proof', { ...hall, ...subject }, 'deferredDocuments', 'subjectProofOnly'],
    ['hall, property proof', { ...hall, ...property }, 'deferredDocuments', 'propertyProofOnly'],
    [
      'hall, property proof and commitment',
      { ...hall, ...property, ...signed },
      'oneCertificatePilot',
      'propertyProofWithCommitment',
    ],
    ['hall, subject proof and commitment', { ...hall, ...subject, ...signed }, 'deferredDocuments', 'subjectProofOnly'],
    ['hall, nothing', { ...hall, ...nothing }, 'guidedToOnline', 'nothing'],
    ['hall, nothing but a commitment', { ...hall, ...nothing, ...signed }, 'guidedToOnline', 'nothing'],
    ['online, nothing', { ...online, ...nothing }, 'zeroCertificateBooking', 'online'],
    ['online, subject proof', { ...online, ...subject }, 'zeroCertificateBooking', 'online'],
    ['online, property proof', { ...online, ...property }, 'zeroCertificateBooking', 'online'],
    ['online, both proofs', { ...online, ...both }, 'twoCertificates', 'bothProofs'],
    [
      'online, property proof and commitment',
      { ...online, ...property, ...signed },
      'oneCertificatePilot',
      'propertyProofWithCommitment',
    ],
    ['telephone', { intakeChannel: 'phone' }, 'zeroCertificateBooking', 'phone'],
    ['telephone, both proofs', { intakeChannel: 'phone', ...both }, 'zeroCertificateBooking', 'phone'],
    ['through an agent', { intakeChannel: 'other', ...both }, 'notPermitted', 'otherChannel'],
  ];

  itDecides('intakeRoute', examples);

  it('depends on a reading if only the subject proof is missing', () => {
    expect(grounds('intakeRoute', { ...hall, ...property })).toEqual({ clauses: ['3.1.2'], interpretations: ['I-14'] });
    expect(grounds('intakeRoute', { ...hall, ...subject }).interpretations).toEqual([]);
  });
});
