import { printedFigures } from '.';
import { decisions, type DecisionId } from '../../src/rules/decisions';
import { decisionIds, pairFor } from '../decisions/classes';
import { closeUp } from './close-up';
import { compare, type Comparison } from './compare';

const seen = new Map<DecisionId, Comparison>();

/** What the comparison of a decision saw by the printed figures: over all classes, then close to every threshold. */
export function seenOf(id: DecisionId): Comparison {
  const known = seen.get(id);
  if (known !== undefined) return known;
  const pair = pairFor(id);
  const all = compare(pair, printedFigures);
  const near = compare(pair, printedFigures, { classes: closeUp(pair.classes, printedFigures), atMost: 40_000 });
  const comparison = { ...all, difference: all.difference ?? near.difference };
  seen.set(id, comparison);
  return comparison;
}

/** The decisions that a decision reads. */
export function readBy(id: DecisionId): readonly DecisionId[] {
  const { source } = decisions[id];
  const ids = 'facts' in source ? [] : Object.values(source.reads).map((read) => read.id);
  return decisionIds.filter((each) => ids.includes(each));
}

/** What to do about a difference. */
export function whatToDo(id: DecisionId): string {
  return [
    `The table of ${id} in src/rules and the plain code of test/reference say different things of these facts.`,
    'If a row is wrong, correct the row: the other tests that fail follow from it.',
    'If the policy is another one, follow "Add a rule" in CONTRIBUTING.md: plain code, version of the rules, npm run generate.',
  ].join(' ');
}
