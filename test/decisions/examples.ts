import { expect, it } from 'vitest';

import { decisions, type DecisionId } from '../../src/rules/decisions';
import type { Facts } from '../../src/facts';
import type { DecidedAnswer } from '../../src/engine';
import { takenRows } from './taken-rows';

/** A case: what it is, its facts, the outcome, and the rows of the decision's own table that give it. */
export type Example<Outcome = unknown> = readonly [story: string, facts: Facts, outcome: Outcome, ...rows: string[]];

/** The answer of a decision to sufficient facts. */
export function verdict(id: DecisionId, facts: Facts): DecidedAnswer<unknown> {
  const answer = decisions[id].decide(facts);
  if (answer.status === 'open') throw new Error(`${id} still depends on ${answer.missing.join(', ')}`);
  return answer;
}

/** The clauses and readings behind an outcome. */
export function grounds(id: DecisionId, facts: Facts): Pick<DecidedAnswer<unknown>, 'clauses' | 'interpretations'> {
  const { clauses, interpretations } = verdict(id, facts);
  return { clauses, interpretations };
}

/** Tests every example, and that every row of the table has one. */
export function itDecides(id: DecisionId, examples: readonly Example[]): void {
  const named = examples.map(([story, facts, outcome, ...rows]) => ({ story, facts, outcome, rows }));

  it.each(named)('$story', ({ facts, outcome, rows }) => {
    const answer = verdict(id, facts);
    expect(answer.outcome).toEqual(outcome);
    expect(answer.rules.filter((rule) => rule.startsWith(`${id}/`))).toEqual(rows.map((row) => `${id}/${row}`));
  });

  it('has an example of every row that the readings taken can reach', () => {
    const used = new Set(named.flatMap(({ rows }) => rows));
    const { rows, source } = decisions[id];
    const none = source.kind !== 'combination' && source.none !== undefined ? [source.none] : [];
    expect(used).toEqual(new Set([...takenRows(rows), ...none].map((row) => row.id)));
  });
}
