import { definePolicy, type Policy } from '../../src/policy';
import { decisions, type DecisionId } from '../../src/rules/decisions';
import { countOf, decisionIds, pairFor } from '../decisions/classes';
import { closeUp } from './close-up';
import { compare, type Comparison } from './compare';
import { printedFigures, reference, readingChoices, takenReadings, type Readings } from './index';

/** A question that rows test. */
type Question = keyof typeof readingChoices;

/** A question with one of its readings. */
export type Choice = readonly [question: Question, choice: string];

const questions = Object.keys(readingChoices) as readonly Question[]; // the keys of the record

/** Every reading but those taken. */
export const alternatives: readonly Choice[] = questions.flatMap((question) =>
  readingChoices[question].slice(1).map((choice): Choice => [question, choice]),
);

/** The questions whose readings the rows of a decision test, its own and those it rests on. */
export function testedBy(id: DecisionId): ReadonlySet<string> {
  const tested = new Set<string>();
  const visit = (source: (typeof decisions)[DecisionId]['source']): void => {
    if ('rows' in source) {
      for (const { when = {} } of source.rows) Object.keys(when).forEach((name) => tested.add(name));
    }
    Object.values(source.reads).forEach(visit);
  };
  visit(decisions[id].source);
  return new Set([...tested].filter((name) => name in readingChoices));
}

const policies = new Map<string, Policy>();

/** A policy with other readings, one for all that are equal. */
export function policyWith(chosen: readonly Choice[]): Policy {
  const key = JSON.stringify(chosen);
  const policy = policies.get(key) ?? definePolicy({ id: 'other', readings: Object.fromEntries(chosen) });
  policies.set(key, policy);
  return policy;
}

/** Up to so many combinations of classes are all compared; `npm run verify -- --only exhaustive` sets it higher. */
export const exhaustiveUpTo = Number(process.env['READING_COMBINATIONS'] ?? 3_000);

/** How many combinations close to the thresholds are compared besides. */
const nearThresholds = 3_000;

/** What came of the comparison of a decision with the plain code under a choice of readings. */
interface UnderReadings extends Comparison {
  /** How many combinations of classes there are. */
  readonly classes: number;
}

/** Compares a decision with the plain code under a choice of readings: over all classes, then close to every threshold. */
export function compared(id: DecisionId, ...chosen: readonly Choice[]): UnderReadings {
  const expected = { ...takenReadings, ...Object.fromEntries(chosen) } as Readings; // of the register
  const own = pairFor(id, policyWith(chosen));
  const pair: typeof own = { ...own, expected: (facts, figures) => reference[id](facts, figures, expected) };
  const whole = compare(pair, printedFigures, { atMost: exhaustiveUpTo });
  const near = compare(pair, printedFigures, {
    classes: closeUp(pair.classes, printedFigures),
    atMost: nearThresholds,
  });
  return { ...whole, difference: whole.difference ?? near.difference, classes: countOf(pair.classes) };
}

/** The decisions of which rows test readings, their own or those of decisions they rest on. */
export const readingDecisions = decisionIds.filter((id) => testedBy(id).size > 0);
