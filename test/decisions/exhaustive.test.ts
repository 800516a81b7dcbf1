import { describe, expect, it } from 'vitest';

import { factRanges, printedFigures, reference, type Figures, type ReferenceDecision } from '../reference';
import { decisions, type DecisionId } from '../../src/rules/decisions';
import { vocabulary } from '../../src/facts';
import { definePolicy, neixiang2021Parameters } from '../../src/policy';
import { countOf, decisionIds, forEachCombination, pairFor } from './classes';
import { closeUp, onThresholds } from './close-up';
import { compare } from './compare';
import { takenRows } from './taken-rows';

describe('the vocabulary', () => {
  it('is the one of the specification, in its order', () => {
    const listed = Object.entries(vocabulary).map(([name, definition]) => {
      if (definition.kind === 'boolean') return [name, [false, true]];
      if (definition.kind === 'oneOf') return [name, definition.values];
      const { minimum: from, maximum: to } = { maximum: undefined, ...definition };
      return [name, to === undefined ? { from } : { from, to }];
    });
    expect(listed).toEqual(Object.entries(factRanges));
  });

  it.each(decisionIds)('lends every value to %s', (id) => {
    const listed = [...pairFor(id).classes].filter(([name]) => Array.isArray(rangeOf(name)));
    expect(listed).toEqual(listed.map(([name]) => [name, rangeOf(name)]));
  });
});

function rangeOf(fact: string): unknown {
  return Object.hasOwn(factRanges, fact) ? Reflect.get(factRanges, fact) : undefined;
}

describe('the figures', () => {
  it('are the printed ones', () => {
    expect(neixiang2021Parameters).toMatchObject(printedFigures);
  });
});

describe('over all classes of its facts', () => {
  it('every decision is written twice', () => {
    expect(new Set(Object.keys(reference))).toEqual(new Set(decisionIds));
  });

  it.each(decisionIds)('%s is what the plain code says, and every row is used', (id) => {
    const pair = pairFor(id);
    const { combinations, difference, rules } = compare(pair, printedFigures);
    process.stdout.write(`${id}: ${combinations} combinations\n`);
    expect(difference).toBeUndefined();
    expect(combinations).toBe(countOf(pair.classes));
    expect([...rules]).toEqual(expect.arrayContaining(takenRows(decisions[id].rows).map((row) => `${id}/${row.id}`)));
  });
});

describe('on and beside every threshold', () => {
  it.each(decisionIds)('%s is what the plain code says', (id) => {
    const pair = pairFor(id);
    const classes = closeUp(pair.classes, printedFigures);
    expect(compare(pair, printedFigures, { classes, atMost: 40_000 }).difference).toBeUndefined();
  });
});

/** The figures that the plain code of a decision looks at. */
function figuresOf(id: DecisionId): ReadonlySet<string> {
  const seen = new Set<string>();
  const watched = new Proxy<Figures>(printedFigures, {
    get: (figures, name): unknown => {
      seen.add(String(name));
      return Reflect.get(figures, name);
    },
  });
  const { classes, expected } = pairFor(id);
  forEachCombination(classes, (facts) => void expected(facts, watched), 60_000);
  return seen;
}

type Shift = readonly [name: keyof Figures, value: number];

const figureNames = Object.keys(printedFigures) as readonly (keyof Figures)[]; // the keys of the record

const shifts: readonly Shift[] = [
  ['smallMicroMaximumCapacityKw', 0],
  ['smallMicroMaximumCapacityKw', 159.5],
  ['smallMicroMaximumCapacityKw', 161],
  ['substitutionShareThreshold', 0],
  ['substitutionShareThreshold', 0.4],
  ['substitutionShareThreshold', 0.6],
  ['substitutionShareThreshold', 1],
  ['dedicatedLineMinimumCapacityKva', 0],
  ['dedicatedLineMinimumCapacityKva', 7999],
  ['dedicatedLineMinimumCapacityKva', 8000.5],
  ...figureNames
    .filter((name) => name.endsWith('Days'))
    .flatMap((name): Shift[] => [
      [name, printedFigures[name] - 1],
      [name, printedFigures[name] + 1],
    ]),
];

describe('by other figures', () => {
  const readBy = new Map(decisionIds.map((id) => [id, figuresOf(id)]));

  it.each(figureNames)('%s is shifted up and down', (name) => {
    const values = shifts.filter(([shifted]) => shifted === name).map(([, value]) => value);
    expect(values.some((value) => value < printedFigures[name])).toBe(true);
    expect(values.some((value) => value > printedFigures[name])).toBe(true);
  });

  it.each(shifts)('%s = %d: every decision is what the plain code says', (name, value) => {
    const policy = definePolicy({ id: 'shifted', parameters: { [name]: value } });
    const figures: Figures = { ...printedFigures, [name]: value };
    const changed = decisionIds.filter((id) => {
      const reads = readBy.get(id)?.has(name) === true;
      const pair = pairFor(id, policy);
      const all = compare(pair, figures, { atMost: reads ? 20_000 : 100 });
      expect(all.difference).toBeUndefined();
      const classes = closeUp(pair.classes, printedFigures, figures);
      const near = { classes, atMost: reads ? 5_000 : 100 };
      expect(compare(pair, figures, near).difference).toBeUndefined();
      const between = { classes: onThresholds(pair.classes, printedFigures, figures), atMost: 20_000 };
      return reads && compare(pair, printedFigures, between).difference !== undefined;
    });
    expect(changed, 'the decisions that the figure changes').toEqual(
      decisionIds.filter((id) => readBy.get(id)?.has(name)),
    );
  });

  it('no other figure of the policy matters', () => {
    const parameters = {
      telephoneDispatchMinutes: 19,
      constrainedFilingDays: 3,
      urgentWorksMonths: 4,
      blueAlertFraction: 0.4,
      orangeAlertFraction: 0.7,
      redAlertFraction: 1.5,
      cityCentreOutageHours: 3,
      urbanOutageHours: 6,
      townOutageHours: 10,
      ruralOutageHours: 16,
      outageReductionShare: 0.09,
    };
    const everyName = Object.keys({ ...printedFigures, ...parameters });
    expect(new Set(everyName)).toEqual(new Set(Object.keys(neixiang2021Parameters)));
    const policy = definePolicy({ id: 'elsewhere', parameters });
    for (const id of decisionIds) {
      expect(compare(pairFor(id, policy), printedFigures, { atMost: 10_000 }).difference).toBeUndefined();
    }
  });
});

/** Decisions as another reader might have taken them. */
const otherReadings: readonly (readonly [reading: string, id: DecisionId, misread: ReferenceDecision])[] = [
  [
    'below 160 kW only',
    'smallMicroEnterprise',
    (facts, figures) => facts.equipmentCapacityKw < 160 && reference.smallMicroEnterprise(facts, figures),
  ],
  [
    'a state-owned parent may be small (I-03)',
    'smallMicroEnterprise',
    (facts, figures) => {
      const ownership = facts.ownership === 'stateOwned' ? 'independent' : facts.ownership;
      return reference.smallMicroEnterprise({ ...facts, ownership }, figures);
    },
  ],
  [
    'no red line for small enterprises at high voltage (I-04)',
    'investmentBoundary',
    (facts, figures) => {
      const usage = facts.voltageLevel === '10kV' && facts.parkLevel === 'none' ? 'other' : facts.usage;
      return reference.investmentBoundary({ ...facts, usage }, figures);
    },
  ],
  [
    'temporary supply excludes every ground (I-05)',
    'redLineEligibility',
    (facts, figures) =>
      facts.temporarySupply ? { eligible: false, grounds: [] } : reference.redLineEligibility(facts, figures),
  ],
  [
    'half is enough',
    'redLineEligibility',
    (facts, figures) => {
      const substitutionShare = facts.substitutionShare === 0.5 ? 1 : facts.substitutionShare;
      return reference.redLineEligibility({ ...facts, substitutionShare }, figures);
    },
  ],
  [
    'three stages at least (I-06)',
    'connectionStages',
    (facts, figures) => {
      const stages = reference.connectionStages(facts, figures);
      return stages.length === 2 && stages[0] === 'supplyPlanReply' ? ['application', ...stages] : stages;
    },
  ],
  [
    'the greater scope swallows the other (I-08)',
    'technicalReviews',
    (facts, figures) =>
      reference.technicalReviews(
        { ...facts, importantCustomer: facts.importantCustomer && !facts.assetTransfer },
        figures,
      ),
  ],
  [
    'fifteen days without works too (I-01)',
    'processTimeLimit',
    (facts, figures) =>
      reference.processTimeLimit(
        { ...facts, supportingWorks: facts.supportingWorks || reference.smallMicroEnterprise(facts, figures) },
        figures,
      ),
  ],
  [
    'no limit for a new 10 kV bay (I-11)',
    'supportingWorksLimit',
    (facts, figures) =>
      facts.worksVoltageLevel === '10kV' && facts.worksType === 'substationBay'
        ? { workingDays: null }
        : reference.supportingWorksLimit(facts, figures),
  ],
  [
    'fortnightly at low voltage too (I-12)',
    'outageSchedule',
    (facts, figures) =>
      reference.outageSchedule(
        { ...facts, voltageLevel: facts.voltageLevel === '220V' ? '10kV' : facts.voltageLevel },
        figures,
      ),
  ],
  [
    'the property proof alone sends online (I-14)',
    'intakeRoute',
    (facts, figures) =>
      reference.intakeRoute(
        {
          ...facts,
          presentsPropertyProof: facts.presentsPropertyProof && (facts.presentsSubjectProof || facts.commitmentSigned),
        },
        figures,
      ),
  ],
];

describe('the comparison', () => {
  it.each(otherReadings)('notices when it is read that %s', (_, id, misread) => {
    const pair = { ...pairFor(id), expected: misread };
    const classes = closeUp(pair.classes, printedFigures);
    expect(compare(pair, printedFigures, { classes, atMost: 20_000 }).difference).toBeDefined();
  });
});
