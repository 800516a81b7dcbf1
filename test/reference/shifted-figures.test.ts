import { describe, expect, it } from 'vitest';
import { printedFigures, type Figures } from '.';
import { definePolicy, neixiang2021Parameters } from '../../src/policy';
import type { DecisionId } from '../../src/rules/decisions';
import { decisionIds, forEachCombination, pairFor } from '../decisions/classes';
import { closeUp, onThresholds } from './close-up';
import { compare } from './compare';
import { readBy, seenOf, whatToDo } from './seen';

type FigureName = keyof Figures;
type Shift = readonly [name: FigureName, value: number];

const figureNames = Object.keys(printedFigures) as readonly FigureName[]; // the keys of the record

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

/** The figures that the plain code of a decision looks at. */
function figuresOf(id: DecisionId): readonly FigureName[] {
  const read = new Set<string>();
  const watched = new Proxy<Figures>(printedFigures, {
    get: (figures, name): unknown => {
      read.add(String(name));
      return Reflect.get(figures, name);
    },
  });
  const { classes, expected } = pairFor(id);
  forEachCombination(classes, (facts) => void expected(facts, watched), 60_000);
  return figureNames.filter((name) => read.has(name));
}

const figuresRead = new Map(decisionIds.map((id) => [id, figuresOf(id)]));

it.each(figureNames)('%s is shifted up and down, and some decision reads it', (name) => {
  const values = shifts.filter(([shifted]) => shifted === name).map(([, value]) => value);
  expect(values.some((value) => value < printedFigures[name])).toBe(true);
  expect(values.some((value) => value > printedFigures[name])).toBe(true);
  expect([...figuresRead.values()].flat()).toContain(name);
});

describe('by every figure that it reads, shifted', () => {
  it.for(decisionIds)('%s agrees with the plain code', (id, { skip }) => {
    const differing = [id, ...readBy(id)].find((each) => seenOf(each).difference !== undefined);
    skip(differing !== undefined, `${differing} differs by the printed figures already`);
    for (const [name, value] of shifts.filter(([shifted]) => figuresRead.get(id)?.includes(shifted))) {
      const pair = pairFor(id, definePolicy({ id: 'shifted', parameters: { [name]: value } }));
      const figures: Figures = { ...printedFigures, [name]: value };
      const shifted = `${name} = ${value}. ${whatToDo(id)}`;
      expect(compare(pair, figures, { atMost: 20_000 }).difference, shifted).toBeUndefined();
      const near = closeUp(pair.classes, printedFigures, figures);
      expect(compare(pair, figures, { classes: near, atMost: 5_000 }).difference, shifted).toBeUndefined();
      const between = onThresholds(pair.classes, printedFigures, figures);
      const changed = compare(pair, printedFigures, { classes: between, atMost: 20_000 }).difference;
      expect(changed, `${name} = ${value} changes nothing`).toBeDefined();
    }
  });
});

describe('by every other figure of the policy, shifted at once', () => {
  it.for(decisionIds)('%s is the same', (id, { skip }) => {
    skip(seenOf(id).difference !== undefined, `${id} differs by the printed figures already`);
    const shifted = Object.fromEntries(shifts);
    const unread = Object.entries({ ...shifted, ...figuresOfFunctions }).filter(
      ([name]) => !figuresRead.get(id)?.some((read) => read === name),
    );
    const policy = definePolicy({ id: 'elsewhere', parameters: Object.fromEntries(unread) });
    expect(compare(pairFor(id, policy), printedFigures, { atMost: 10_000 }).difference).toBeUndefined();
  });

  it('no other decision reads it', () => {
    const everyName = Object.keys({ ...printedFigures, ...figuresOfFunctions });
    expect(new Set(everyName)).toEqual(new Set(Object.keys(neixiang2021Parameters)));
  });
});

/** Figures that functions over dates and shares read, and no decision, each with another value. */
const figuresOfFunctions = {
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
