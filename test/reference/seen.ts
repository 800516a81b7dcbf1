import { printedFigures } from '.';
import { decisions, type DecisionId } from '../../src/rules/decisions';
import { countOf, decisionIds, pairFor } from '../decisions/classes';
import { runs } from '../support/runs';
import { closeUp } from './close-up';
import { compare, type Comparison } from './compare';

/** With fewer combinations a decision is compared over all of them everywhere. */
const fewest = 40_000;

/** How many combinations of a decision are compared here: all in the gate, elsewhere a part, spread over all. */
export function comparedOf(id: DecisionId): number {
  const all = countOf(pairFor(id).classes);
  return Math.min(all, Math.max(fewest, runs(all)));
}

const seen = new Map<DecisionId, Comparison>();

/** The comparison of a decision by the printed figures: over the classes of its facts, then close to every threshold. */
export function seenOf(id: DecisionId): Comparison {
  const known = seen.get(id);
  if (known !== undefined) return known;
  const pair = pairFor(id);
  const all = compare(pair, printedFigures, { atMost: comparedOf(id) });
  const near = compare(pair, printedFigures, {
    classes: closeUp(pair.classes, printedFigures),
    atMost: Math.max(fewest / 2, runs(fewest)),
  });
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
    `The table of ${id} in src/rules and the plain code of test/reference differ for these facts.`,
    'If the row is wrong, correct it: the other failing tests follow from it.',
    'If the policy has changed, follow "Add a rule" in CONTRIBUTING.md: plain code, version of the rules, npm run generate.',
  ].join(' ');
}
