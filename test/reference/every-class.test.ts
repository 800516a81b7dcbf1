import { describe, expect, it } from 'vitest';
import { factRanges, printedFigures, reference, type ReferenceDecision } from './index';
import { decisions, type DecisionId } from '../../src/rules/decisions';
import { vocabulary } from '../../src/facts';
import { neixiang2021Parameters } from '../../src/policy';
import { decisionIds, pairFor } from '../decisions/classes';
import { closeUp } from './close-up';
import { compare } from './compare';
import { takenRows } from '../decisions/taken-rows';
import { comparedOf, readBy, seenOf, whatToDo } from './seen';

describe('the vocabulary', () => {
  it('is that of the specification, in its order', () => {
    const listed = Object.entries(vocabulary).map(([name, definition]) => {
      if (definition.kind === 'boolean') return [name, [false, true]];
      if (definition.kind === 'oneOf') return [name, definition.values];
      const { minimum: from, maximum: to } = { maximum: undefined, ...definition };
      return [name, to === undefined ? { from } : { from, to }];
    });
    expect(listed).toEqual(Object.entries(factRanges));
  });

  it.each(decisionIds)('has every value that %s distinguishes', (id) => {
    const listed = [...pairFor(id).classes].filter(([name]) => Array.isArray(rangeOf(name)));
    expect(listed).toEqual(listed.map(([name]) => [name, rangeOf(name)]));
  });
});

function rangeOf(fact: string): unknown {
  return Object.hasOwn(factRanges, fact) ? Reflect.get(factRanges, fact) : undefined;
}

describe('the figures', () => {
  it('are those of the document', () => {
    expect(neixiang2021Parameters).toMatchObject(printedFigures);
  });
});

describe('the tables, over the classes of their facts and on and beside every threshold', () => {
  it('have a second implementation in plain code for every decision', () => {
    expect(new Set(Object.keys(reference))).toEqual(new Set(decisionIds));
  });

  it.for(decisionIds)(
    '%s agrees with the plain code (test/reference), and every row applies to some facts',
    (id, { skip }) => {
      const differing = readBy(id).find((read) => seenOf(read).difference !== undefined);
      // A difference is reported once, at its origin.
      skip(differing !== undefined, `${differing} differs, which it reads`);
      const { combinations, difference, rules } = seenOf(id);
      expect(difference, whatToDo(id)).toBeUndefined();
      expect(combinations).toBe(comparedOf(id));
      expect([...rules]).toEqual(expect.arrayContaining(takenRows(decisions[id].rows).map((row) => `${id}/${row.id}`)));
    },
  );
});

/** Decisions by plausible wrong readings. */
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
  it.each(otherReadings)('notices the wrong reading: %s', (_, id, misread) => {
    const pair = { ...pairFor(id), expected: misread };
    const classes = closeUp(pair.classes, printedFigures);
    expect(compare(pair, printedFigures, { classes, atMost: 20_000 }).difference).toBeDefined();
  });
});
