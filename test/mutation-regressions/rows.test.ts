import { describe, expect, it } from 'vitest';
import { decisions, type Decision, type Source } from '../../src';
import type { PolicyLanguage } from '../../src/policy/language';

type Table = Extract<Source, { readonly rows: unknown }>;
type Cited = Pick<Table['rows'][number], 'id' | 'clauses' | 'interpretations'>;

/** Every row of a decision on a line: its condition, what it gives, and the clauses and readings it rests on. */
function register({ source }: Decision<PolicyLanguage, unknown>): string {
  if (source.kind === 'combination') return '';
  const { id, kind, reads, rows, none } = source;
  return [
    [id, kind, ...Object.entries(reads).map(([name, read]) => `${name}: ${read.id}`)].join(' | '),
    ...rows.map((row) =>
      [row.id, JSON.stringify(row.when ?? {}), JSON.stringify(row.outcome), citation(row)].join(' | '),
    ),
    ...(none === undefined ? [] : [[none.id, 'none', citation(none)].join(' | ')]),
  ].join('\n');
}

function citation({ clauses, interpretations = [] }: Cited): string {
  return [...clauses, ...interpretations].join(' ');
}

/** The citations are the point of an answer: a row that cites another clause, or none, is another answer. */
describe.each(Object.entries<Decision<PolicyLanguage, unknown>>(decisions))(
  '%s',
  (name, decision) => {
    it('tests, gives and cites in every row what it did', async () => {
      await expect(`${register(decision)}\n`).toMatchFileSnapshot(`rows/${name}.txt`);
    });
  },
);
