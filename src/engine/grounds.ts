import type { DecidedAnswer } from './answer';
import type { CompiledSource } from './compile';
import type { Way } from './table';

/** What an answer rests on. */
export type Grounds = Pick<DecidedAnswer<unknown>, 'rules' | 'clauses' | 'interpretations'>;

/** What some of the ways to an outcome rest on: what was consulted comes first, then the rows in table order. */
export function groundsOf({ ways, grounds }: CompiledSource, taken: readonly number[]): Grounds {
  const positions = new Set(taken.flatMap((way) => (ways[way] as Way).grounds)); // ways are told by their positions
  const met = grounds.filter((_, position) => positions.has(position));
  return {
    rules: distinct(met.map(({ rule }) => rule)),
    clauses: distinct(met.flatMap(({ clauses }) => clauses)),
    interpretations: distinct(met.flatMap(({ interpretations }) => interpretations)),
  };
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
