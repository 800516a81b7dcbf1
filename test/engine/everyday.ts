import {
  atLeast,
  atMost,
  collection,
  decisionTable,
  defineVocabulary,
  lessThan,
  moreThan,
  oneOf,
  parameter,
  ruleLanguage,
} from '../../src/engine';

const weather = defineVocabulary({
  sky: { kind: 'oneOf', values: ['clear', 'cloudy', 'rain', 'snow'] },
  windKmh: { kind: 'number', minimum: 0, unit: 'km/h' },
  onFoot: { kind: 'boolean' },
});

/** Rules for going out. */
const outdoors = ruleLanguage({ vocabulary: weather, parameters: { umbrellaBreaksAboveKmh: 50 } });

export const protection = decisionTable(outdoors, {
  id: 'protection',
  outcomes: ['nothing', 'raincoat', 'umbrella'],
  rows: [
    { id: 'dry', when: { sky: oneOf('clear', 'cloudy') }, outcome: 'nothing', clauses: ['common sense'] },
    { id: 'indoors', when: { onFoot: false }, outcome: 'nothing', clauses: ['common sense'] },
    {
      id: 'storm',
      when: { windKmh: moreThan(parameter('umbrellaBreaksAboveKmh')) },
      outcome: 'raincoat',
      clauses: ['maker’s leaflet'],
    },
    { id: 'wet', outcome: 'umbrella', clauses: ['common sense'] },
  ],
});

const visitor = defineVocabulary({
  age: { kind: 'number', minimum: 0, maximum: 130, unit: 'years' },
  occupation: { kind: 'oneOf', values: ['pupil', 'student', 'employed', 'retired'] },
  resident: { kind: 'boolean' },
  cardLost: { kind: 'boolean' },
});

/** The figures of a library. */
export const libraryRulebook = {
  parameters: { adultFromAge: 18, archiveFromAge: 16, adultFee: 20, reducedFee: 8, replacementFee: 5 },
};

/** The house rules of a library. */
export const library = ruleLanguage({ vocabulary: visitor, ...libraryRulebook });

export const reader = decisionTable(library, {
  id: 'reader',
  outcomes: ['child', 'reduced', 'adult'],
  rows: [
    { id: 'young', when: { age: lessThan(parameter('adultFromAge')) }, outcome: 'child', clauses: ['§1'] },
    { id: 'pupil', when: { occupation: 'pupil' }, outcome: 'child', clauses: ['§1'], interpretations: ['old pupils'] },
    { id: 'reduced', when: { occupation: oneOf('student', 'retired') }, outcome: 'reduced', clauses: ['§2'] },
    { id: 'adult', outcome: 'adult', clauses: ['§2'] },
  ],
});

export const cardFee = decisionTable(library, {
  id: 'cardFee',
  reads: { reader },
  outcomes: [],
  rows: [
    {
      id: 'lostByChild',
      when: { reader: 'child', cardLost: true },
      outcome: { euros: parameter('replacementFee') },
      clauses: ['§4'],
    },
    { id: 'child', when: { reader: 'child' }, outcome: { euros: 0 }, clauses: ['§3'] },
    {
      id: 'lostByReduced',
      when: { reader: 'reduced', cardLost: true },
      outcome: { euros: parameter('reducedFee', 'replacementFee') },
      clauses: ['§3', '§4'],
    },
    { id: 'reduced', when: { reader: 'reduced' }, outcome: { euros: parameter('reducedFee') }, clauses: ['§3'] },
    {
      id: 'lostByAdult',
      when: { cardLost: true },
      outcome: { euros: parameter('adultFee', 'replacementFee') },
      clauses: ['§3', '§4'],
    },
    { id: 'adult', outcome: { euros: parameter('adultFee') }, clauses: ['§3'] },
  ],
});

export const shelves = collection(library, {
  id: 'shelves',
  reads: { reader },
  outcomes: ['pictureBooks', 'novels', 'archive'],
  rows: [
    { id: 'everyone', outcome: 'pictureBooks', clauses: ['§5'] },
    { id: 'grownUp', when: { reader: oneOf('reduced', 'adult') }, outcome: 'novels', clauses: ['§5'] },
    {
      id: 'archive',
      when: { resident: true, age: atLeast(parameter('archiveFromAge')) },
      outcome: 'archive',
      clauses: ['§6'],
    },
  ],
});

const parcel = defineVocabulary({
  weightKg: { kind: 'number', minimum: 0, maximum: 31.5, unit: 'kg' },
  lengthCm: { kind: 'number', minimum: 0, unit: 'cm' },
  destination: { kind: 'oneOf', values: ['domestic', 'neighbouring', 'overseas'] },
  insured: { kind: 'boolean' },
});

/** The tariff of a post office, in cents. */
export const post = ruleLanguage({
  vocabulary: parcel,
  parameters: { letter: 150, parcel: 600, abroad: 900, insurance: 250, letterMaximumKg: 1, letterMaximumCm: 60 },
});

export const consignment = decisionTable(post, {
  id: 'consignment',
  outcomes: ['letter', 'parcel'],
  rows: [
    {
      id: 'small',
      when: { weightKg: atMost(parameter('letterMaximumKg')), lengthCm: atMost(parameter('letterMaximumCm')) },
      outcome: { kind: 'letter', tracked: false },
      clauses: ['tariff 1'],
    },
    { id: 'rest', outcome: { kind: 'parcel', tracked: true }, clauses: ['tariff 2'] },
  ],
});

export const postage = decisionTable(post, {
  id: 'postage',
  reads: { consignment },
  outcomes: ['surface', 'air'],
  rows: [
    {
      id: 'overseas',
      when: { destination: 'overseas' },
      outcome: { cents: parameter('parcel', 'abroad'), route: 'air' },
      clauses: ['tariff 4'],
    },
    {
      id: 'letter',
      when: { 'consignment.kind': 'letter' },
      outcome: { cents: parameter('letter'), route: 'surface' },
      clauses: ['tariff 3'],
    },
    { id: 'parcel', outcome: { cents: parameter('parcel'), route: 'surface' }, clauses: ['tariff 3'] },
  ],
});

export const services = collection(post, {
  id: 'services',
  reads: { consignment },
  outcomes: ['tracking', 'insurance'],
  rows: [
    { id: 'tracking', when: { 'consignment.tracked': true }, outcome: 'tracking', clauses: ['tariff 5'] },
    { id: 'insurance', when: { insured: true }, outcome: 'insurance', clauses: ['tariff 6'] },
  ],
  assemble: (names) => ({ names, several: names.length > 1 }),
});
