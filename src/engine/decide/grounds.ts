import type { CompiledSource } from '../compile/compile';
import type { Grounds, Way } from '../terms/table';

/** What some of the ways to an outcome rest on: what was consulted comes first, then the rows in table order. */
export function groundsOf({ ways, grounds }: CompiledSource, taken: readonly number[]): Grounds {
  const positions = new Set(taken.flatMap((way) => (ways[way] as Way).grounds)); // ways are told by their positions
  const met = grounds.filter((_, position) => positions.has(position));
  const all = (kind: keyof Grounds): readonly string[] => [...new Set(met.flatMap((each) => each[kind]))];
  return { rules: all('rules'), clauses: all('clauses'), interpretations: all('interpretations') };
}
