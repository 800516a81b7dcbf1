import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { assessDocuments, type DocumentAssessment, type DocumentRequest } from '../../src/rules/documents';
import { YekuoError } from '../../src/engine';
import type { Facts } from '../../src/facts';
import { commonPapers, definePolicy, documentKinds, neixiang2021 } from '../../src/policy';
import { printedFigures, reference, type FullFacts } from '../reference';
import { exactly, saidBy } from '../support/exactly';
import { errorOf, hostileValues } from '../support/hostile';
import { partlyKnown } from '../support/known-facts';
import { runs } from '../support/runs';
import { smallMicro } from '../support/small-micro';

const resident: Facts = { intakeChannel: 'businessHall', importantCustomer: false, usage: 'residential' };
const important: Facts = { ...resident, voltageLevel: '10kV', usage: 'other', importantCustomer: true };
const unwilling = { commitmentSigned: false };

/** The assessment of a customer who has not had the face scanned. */
function assessed(facts: Facts, request: Omit<DocumentRequest, 'facts'>): DocumentAssessment {
  const answer = assessDocuments({ facts, realNameAuthenticated: false, ...request });
  if (answer.status === 'open') throw new Error(`open: ${answer.missing.join()}`);
  return answer.outcome;
}

const atSurvey = (document: DocumentAssessment['outstanding'][number]['document']) => ({
  document,
  collectedAt: 'siteSurvey',
});

describe('the route, and what is collected later (3.1.2)', () => {
  it.each<[string, Facts, readonly string[], string, readonly unknown[]]>([
    ['hall, both proofs', resident, ['identityCard', 'titleDeed'], 'twoCertificates', []],
    ['hall, subject proof only', resident, ['identityCard'], 'deferredDocuments', [atSurvey('propertyProof')]],
    ['hall, nothing', resident, [], 'guidedToOnline', [atSurvey('subjectProof'), atSurvey('propertyProof')]],
    [
      'hall, property proof only, no pilot',
      { ...resident, ...unwilling },
      ['titleDeed'],
      'deferredDocuments',
      [atSurvey('subjectProof')],
    ],
    [
      'hall, property proof only, commitment signed',
      { ...resident, commitmentSigned: true },
      ['titleDeed'],
      'oneCertificatePilot',
      [atSurvey('subjectProof')],
    ],
    ['a lease with the title of the landlord', resident, ['passport', 'leaseWithLandlordTitle'], 'twoCertificates', []],
    ['the names people use', resident, ['身份证', '房产证'], 'twoCertificates', []],
    ['the documents by their own names', resident, ['subjectProof', 'propertyProof'], 'twoCertificates', []],
    [
      'papers that serve as nothing',
      resident,
      ['taxCertificate'],
      'guidedToOnline',
      [atSurvey('subjectProof'), atSurvey('propertyProof')],
    ],
    [
      'online, nothing',
      { ...resident, intakeChannel: 'online' },
      [],
      'zeroCertificateBooking',
      [atSurvey('subjectProof'), atSurvey('propertyProof')],
    ],
    [
      'telephone',
      { ...resident, intakeChannel: 'phone' },
      [],
      'zeroCertificateBooking',
      [atSurvey('subjectProof'), atSurvey('propertyProof')],
    ],
    ['any other channel', { ...resident, intakeChannel: 'other' }, ['identityCard', 'titleDeed'], 'notPermitted', []],
    [
      'important, two of three',
      important,
      ['identityCard', 'titleDeed'],
      'twoCertificates',
      [{ document: 'governmentApproval', collectedAt: 'supplyPlan' }],
    ],
    [
      'important, complete with a filing',
      important,
      ['identityCard', 'titleDeed', 'filingDocument'],
      'twoCertificates',
      [],
    ],
    [
      'important at low voltage, where there is no supply plan',
      { ...important, voltageLevel: '380V' },
      ['identityCard', 'titleDeed'],
      'twoCertificates',
      [{ document: 'governmentApproval', collectedAt: 'connection' }],
    ],
    ['the papers by the names people use', resident, ['身份证', '房产证'], 'twoCertificates', []],
    ['names in English, in any case', resident, ['ID Card', 'Lease contract'], 'twoCertificates', []],
    [
      'small enterprise at high voltage',
      { intakeChannel: 'businessHall', importantCustomer: false, voltageLevel: '10kV', ...smallMicro },
      ['businessLicence', 'titleDeed'],
      'twoCertificates',
      [{ document: 'voluntaryHighVoltageStatement', collectedAt: 'supplyPlan' }],
    ],
  ])('%s', (_, facts, presented, route, outstanding) => {
    expect(assessed(facts, { presented })).toEqual({ route, outstanding, exempt: [], excessive: [] });
  });

  it('uses the facts if no list of papers is given', () => {
    const facts: Facts = { ...resident, presentsSubjectProof: true, presentsPropertyProof: false };
    expect(assessed(facts, {})).toMatchObject({
      route: 'deferredDocuments',
      outstanding: [atSurvey('propertyProof')],
    });
  });

  it('uses the list if it differs from the facts', () => {
    const facts: Facts = { ...resident, presentsSubjectProof: false, presentsPropertyProof: false };
    expect(assessed(facts, { presented: ['identityCard', 'titleDeed'] }).route).toBe('twoCertificates');
  });
});

describe('what need not be supplied (3.1.3, 3.2.7)', () => {
  it('documents that the utility can obtain by data sharing', () => {
    const facts = { ...resident, intakeChannel: 'online' } as const;
    expect(assessed(facts, { presented: [], availableBySharing: ['subjectProof'] })).toMatchObject({
      outstanding: [atSurvey('propertyProof')],
      exempt: [{ document: 'subjectProof', because: 'dataSharing' }],
    });
  });

  it('the two proofs for a real-name face scan, not an approval', () => {
    const request = { presented: [], availableBySharing: ['subjectProof'], realNameAuthenticated: true } as const;
    expect(assessed(important, request)).toMatchObject({
      outstanding: [{ document: 'governmentApproval', collectedAt: 'supplyPlan' }],
      exempt: [
        { document: 'subjectProof', because: 'realNameAuthentication' },
        { document: 'propertyProof', because: 'realNameAuthentication' },
      ],
    });
  });

  it("never the customer's own statement", () => {
    const facts: Facts = { intakeChannel: 'online', importantCustomer: false, voltageLevel: '10kV', ...smallMicro };
    const request = { presented: [], availableBySharing: [...documentKinds], realNameAuthenticated: true };
    expect(assessed(facts, request).outstanding).toEqual([
      { document: 'voluntaryHighVoltageStatement', collectedAt: 'supplyPlan' },
    ]);
  });
});

describe('what was demanded in excess (3.1.2, 3.1.3)', () => {
  const hall = { presented: ['identityCard', 'titleDeed'] };

  it.each<[string, Facts, Omit<DocumentRequest, 'facts'>, readonly unknown[]]>([
    ['nothing', resident, { ...hall, demanded: ['identityCard', 'titleDeed'] }, []],
    [
      'a tax certificate as well',
      resident,
      { ...hall, demanded: ['identityCard', 'taxCertificate'] },
      [{ demanded: 'taxCertificate', because: 'unknownName' }],
    ],
    [
      'a government approval of an ordinary customer',
      resident,
      { ...hall, demanded: ['approvalDocument'] },
      [{ demanded: 'approvalDocument', because: 'notRequired' }],
    ],
    [
      'all three kinds of approval of an important one',
      important,
      { ...hall, demanded: ['approvalDocument', 'ratificationDocument', 'filingDocument'] },
      [
        { demanded: 'ratificationDocument', because: 'oneSuffices' },
        { demanded: 'filingDocument', because: 'oneSuffices' },
      ],
    ],
    [
      'the voluntary statement at low voltage',
      { ...resident, voltageLevel: '380V', ...smallMicro },
      { ...hall, demanded: ['voluntaryHighVoltageStatement'] },
      [{ demanded: 'voluntaryHighVoltageStatement', because: 'notRequired' }],
    ],
    [
      'anything at an online booking',
      { ...resident, intakeChannel: 'online' },
      {
        presented: [],
        demanded: [
          { document: 'identityCard', at: 'booking' },
          { document: 'taxCertificate', at: 'booking' },
        ],
      },
      [
        { demanded: 'identityCard', because: 'bookingNeedsNone' },
        { demanded: 'taxCertificate', because: 'bookingNeedsNone' },
        { demanded: 'taxCertificate', because: 'unknownName' },
      ],
    ],
    [
      'a proof after an online booking, at the survey or whenever it was',
      { ...resident, intakeChannel: 'online' },
      { presented: [], demanded: [{ document: 'identityCard', at: 'survey' }, 'titleDeed'] },
      [],
    ],
    [
      'a proof at the hall, where a booking is none',
      resident,
      { presented: [], demanded: [{ document: 'identityCard', at: 'booking' }] },
      [],
    ],
    [
      'one paper under two names',
      resident,
      { ...hall, demanded: ['税务登记证', '税务登记证', '批复', 'approvalDocument'] },
      [
        { demanded: '税务登记证', because: 'unknownName' },
        { demanded: '批复', because: 'notRequired' },
      ],
    ],
    [
      'approvals of which the first was demanded at a forbidden booking',
      { ...important, intakeChannel: 'online' },
      {
        ...hall,
        demanded: [{ document: 'approvalDocument', at: 'booking' }, 'ratificationDocument', 'filingDocument'],
      },
      [
        { demanded: 'approvalDocument', because: 'bookingNeedsNone' },
        { demanded: 'approvalDocument', because: 'oneSuffices' },
        { demanded: 'filingDocument', because: 'oneSuffices' },
      ],
    ],
    [
      'approvals all of which were demanded at a forbidden booking',
      { ...important, intakeChannel: 'online' },
      {
        ...hall,
        demanded: [
          { document: 'approvalDocument', at: 'booking' },
          { document: 'filingDocument', at: 'booking' },
        ],
      },
      [
        { demanded: 'approvalDocument', because: 'bookingNeedsNone' },
        { demanded: 'filingDocument', because: 'bookingNeedsNone' },
        { demanded: 'filingDocument', because: 'oneSuffices' },
      ],
    ],
    [
      'a name that nobody knows, at a forbidden booking and before',
      { ...resident, intakeChannel: 'phone' },
      { presented: [], demanded: ['税务登记证', { document: '税务登记证', at: 'booking' }] },
      [
        { demanded: '税务登记证', because: 'bookingNeedsNone' },
        { demanded: '税务登记证', because: 'unknownName' },
      ],
    ],
    [
      'a paper that is both: demanded at a booking, and obtainable by sharing',
      { ...resident, intakeChannel: 'online' },
      {
        presented: [],
        demanded: [{ document: 'identityCard', at: 'booking' }],
        availableBySharing: ['subjectProof'],
      },
      [
        { demanded: 'identityCard', because: 'bookingNeedsNone' },
        { demanded: 'identityCard', because: 'dataSharing' },
      ],
    ],
    [
      'anything at a booking by telephone',
      { ...resident, intakeChannel: 'phone' },
      { presented: [], demanded: [{ document: 'titleDeed', at: 'booking' }] },
      [{ demanded: 'titleDeed', because: 'bookingNeedsNone' }],
    ],
    [
      'what is obtainable by sharing',
      resident,
      { ...hall, demanded: ['identityCard'], availableBySharing: ['subjectProof'] },
      [{ demanded: 'identityCard', because: 'dataSharing' }],
    ],
    [
      'a licence of a customer with a face scan',
      resident,
      { ...hall, demanded: ['businessLicence'], realNameAuthenticated: true },
      [{ demanded: 'businessLicence', because: 'realNameAuthentication' }],
    ],
  ])('%s', (_, facts, request, excessive) => {
    expect(assessed(facts, request).excessive).toEqual(excessive);
  });
});

describe('the catalogue of papers', () => {
  it('is that of the policy', () => {
    const policy = definePolicy({ id: 'pilot', papers: { ...commonPapers, allotmentLetter: 'propertyProof' } });
    const request = { facts: resident, presented: ['identityCard', 'allotmentLetter'], realNameAuthenticated: false };
    expect(assessDocuments(request, { policy })).toMatchObject({ outcome: { route: 'twoCertificates' } });
    expect(assessDocuments(request, { policy: neixiang2021 })).toMatchObject({
      outcome: { route: 'deferredDocuments' },
    });
  });

  it('is the common one if only parameters are given', () => {
    const request = { facts: resident, presented: ['identityCard', 'titleDeed'], realNameAuthenticated: false };
    expect(assessDocuments(request, { policy: { parameters: neixiang2021.parameters } })).toMatchObject({
      outcome: { route: 'twoCertificates' },
    });
  });

  it.each(['constructor', '__proto__', 'toString'])('has no paper called %s', (paper) => {
    expect(assessed(resident, { presented: [paper], demanded: [paper] })).toMatchObject({
      route: 'guidedToOnline',
      excessive: [{ demanded: paper, because: 'unknownName' }],
    });
  });
});

describe('what is still open', () => {
  it('a face scan matters only if something would be owed or was demanded', () => {
    const request = { facts: resident, presented: ['identityCard'] };
    expect(assessDocuments(request)).toMatchObject({ status: 'open', missing: ['realNameAuthenticated'] });
  });

  it('the commitment matters only for a property proof alone', () => {
    const authenticated = { realNameAuthenticated: false };
    expect(assessDocuments({ facts: resident, presented: ['titleDeed'], ...authenticated })).toMatchObject({
      status: 'open',
      missing: ['commitmentSigned'],
    });
    expect(assessDocuments({ facts: resident, presented: ['identityCard'], ...authenticated }).status).toBe('decided');
  });

  const papers = [
    'identityCard',
    'businessLicence',
    'titleDeed',
    'filingDocument',
    'approvalDocument',
    'taxCertificate',
  ];
  const names = [
    'voltageLevel',
    'usage',
    'equipmentCapacityKw',
    'temporarySupply',
    'importantCustomer',
    'intakeChannel',
    'presentsSubjectProof',
    'presentsPropertyProof',
    'commitmentSigned',
    'siteType',
    'ownership',
    'batchApplication',
  ] as const;

  it('is exactly what every completion gives', () => {
    const named = fc.constantFrom(...papers, 'voluntaryHighVoltageStatement');
    const occasions = fc.constantFrom('booking' as const, 'survey' as const, undefined);
    const demands = fc.oneof(named, fc.record({ document: named, at: occasions }));
    const requests = fc.record(
      {
        presented: fc.subarray(papers),
        demanded: fc.array(demands, { maxLength: 3 }),
        availableBySharing: fc.subarray([...documentKinds]),
        realNameAuthenticated: fc.boolean(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(partlyKnown(names, 4), requests, ({ full, known, unknowns }, request) => {
        const { presented, realNameAuthenticated } = request;
        const replaced = presented === undefined ? [] : ['presentsSubjectProof', 'presentsPropertyProof'];
        const open = Object.fromEntries(Object.entries(unknowns).filter(([name]) => !replaced.includes(name)));
        const scan = realNameAuthenticated === undefined ? { realNameAuthenticated: [false, true] } : {};
        const truth = exactly({ ...open, ...scan }, (values) =>
          expected({ ...full, ...known, ...values }, { realNameAuthenticated, ...values, ...request }),
        );
        expect(saidBy(assessDocuments({ facts: known, ...request }))).toEqual(truth);
      }),
      { numRuns: runs(300) },
    );
  });
});

describe('bad input', () => {
  const facts = resident;
  it.each<[string, (value: unknown) => unknown]>([
    ['the request', (value) => errorOf(assessDocuments, value)],
    ['facts', (value) => errorOf(assessDocuments, { facts: value })],
    ['facts beside a list of papers', (value) => errorOf(assessDocuments, { facts: value, presented: [] })],
    [
      'a fact that the list of papers replaces',
      (value) => errorOf(assessDocuments, { facts: { presentsSubjectProof: value }, presented: [] }),
    ],
    ['presented', (value) => errorOf(assessDocuments, { facts, presented: value })],
    ['a presented paper', (value) => errorOf(assessDocuments, { facts, presented: [{ paper: value }] })],
    [
      'a demanded paper',
      (value) => errorOf(assessDocuments, { facts, presented: [], demanded: [{ document: [value] }] }),
    ],
    ['an occasion', (value) => errorOf(assessDocuments, { facts, demanded: [{ document: 'titleDeed', at: value }] })],
    ['demanded', (value) => errorOf(assessDocuments, { facts, presented: [], demanded: value })],
    ['availableBySharing', (value) => errorOf(assessDocuments, { facts, presented: [], availableBySharing: value })],
    ['a shared document', (value) => errorOf(assessDocuments, { facts, availableBySharing: [value] })],
    ['realNameAuthenticated', (value) => errorOf(assessDocuments, { facts, realNameAuthenticated: value })],
  ])('%s meets it with an error of ours', (_, attempt) => {
    const others = hostileValues.map(attempt).filter((error) => !(error instanceof YekuoError));
    expect(others).toEqual([]);
  });

  it('reports every invalid value with its path', () => {
    expect(
      errorOf(assessDocuments, {
        facts,
        presented: ['identityCard', 7],
        availableBySharing: ['titleDeed'],
        demanded: 'all',
      }),
    ).toMatchObject({
      code: 'invalid-request',
      problems: [
        { code: 'wrong-type', path: ['presented', 1], received: '7' },
        { code: 'unknown-value', path: ['availableBySharing', 0], received: '"titleDeed"' },
        { code: 'wrong-type', path: ['demanded'], received: '"all"' },
      ],
    });
  });
});

/** The assessment in plain code, from the specification alone. */
function expected(facts: FullFacts, request: Omit<DocumentRequest, 'facts'>): unknown {
  const kinds: Readonly<Record<string, string>> = {
    identityCard: 'subjectProof',
    businessLicence: 'subjectProof',
    titleDeed: 'propertyProof',
    filingDocument: 'governmentApproval',
    approvalDocument: 'governmentApproval',
  };
  const kindOf = (paper: string): string => kinds[paper] ?? paper;
  const held: string[] = [];
  if (request.presented === undefined) {
    if (facts.presentsSubjectProof) held.push('subjectProof');
    if (facts.presentsPropertyProof) held.push('propertyProof');
  } else {
    held.push(...request.presented.map(kindOf));
  }
  const presents = {
    presentsSubjectProof: held.includes('subjectProof'),
    presentsPropertyProof: held.includes('propertyProof'),
  };
  const exemption = (document: string): string | undefined => {
    if (document === 'voluntaryHighVoltageStatement') return undefined;
    const isProof = document === 'subjectProof' || document === 'propertyProof';
    if (isProof && request.realNameAuthenticated === true) return 'realNameAuthentication';
    return request.availableBySharing?.some((shared) => shared === document) === true ? 'dataSharing' : undefined;
  };
  const low = facts.voltageLevel === '220V' || facts.voltageLevel === '380V';
  const points: Readonly<Record<string, string>> = {
    subjectProof: 'siteSurvey',
    propertyProof: 'siteSurvey',
    governmentApproval: low ? 'connection' : 'supplyPlan',
    voluntaryHighVoltageStatement: 'supplyPlan',
  };
  const outstanding = [];
  const exempt = [];
  const excessive: { demanded: string; because: string }[] = [];
  const required = reference.requiredDocuments(facts, printedFigures);
  for (const document of required) {
    const because = exemption(document);
    if (because !== undefined) exempt.push({ document, because });
    else if (!held.includes(document)) outstanding.push({ document, collectedAt: points[document] });
  }
  const demanded = (request.demanded ?? []).map((each) =>
    typeof each === 'string' ? { document: each, at: undefined } : each,
  );
  const booking = facts.intakeChannel === 'online' || facts.intakeChannel === 'phone';
  const isBooked = (name: string): boolean =>
    booking && demanded.some((each) => each.document === name && each.at === 'booking');
  const names = [...new Set(demanded.map(({ document }) => document))];
  const approvals = names.filter((name) => kindOf(name) === 'governmentApproval');
  const suffices = approvals.find((name) => !isBooked(name)) ?? approvals[0];
  for (const name of names) {
    const document = kindOf(name);
    const isKnown = name in kinds || ['voluntaryHighVoltageStatement'].includes(name);
    if (isBooked(name)) excessive.push({ demanded: name, because: 'bookingNeedsNone' });
    if (!isKnown) excessive.push({ demanded: name, because: 'unknownName' });
    else if (!required.includes(document)) excessive.push({ demanded: name, because: 'notRequired' });
    else if (approvals.includes(name) && name !== suffices) excessive.push({ demanded: name, because: 'oneSuffices' });
    const spared = isKnown ? exemption(document) : undefined;
    if (spared !== undefined) excessive.push({ demanded: name, because: spared });
  }
  return { route: reference.intakeRoute({ ...facts, ...presents }, printedFigures), outstanding, exempt, excessive };
}
