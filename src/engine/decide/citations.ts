import type { Compiled } from '../compile/machine';
import { no } from '../compile/diagram';
import { either } from '../compile/draft';
import { citingFunctions, type CitingFunction } from '../compile/grounds';
import type { DecidedAnswer } from '../terms/answer';
import type { Grounds } from '../terms/table';
import { terminalsLeft } from '../compile/terminals-left';

/** What an answer cites while facts are unknown. */
type PartialGrounds = Pick<DecidedAnswer<unknown>, keyof Grounds | 'mayApply'>;

/** What the answers of a decision cite. */
export interface Citations {
  /** The functions that tell. */
  readonly functions: readonly CitingFunction[];
  /** What is cited at a terminal of each function. */
  at(terminals: readonly number[]): Grounds;
  /** What is cited whatever the unknown facts are, and what may be. */
  partly(classes: readonly number[]): PartialGrounds;
}

/** Finds out what the answers of a decision cite. */
export function citationsOf({ compiled, graph: { builder, ...graph } }: Compiled): Citations {
  const functions = citingFunctions(compiled, { builder, ...graph });
  const joined = new Map<string, number>();

  /** Where something is cited by any function. */
  const citedAnywhere = (kind: keyof Grounds, name: string): number =>
    functions.reduce((anywhere, { reference, grounds }) => {
      const cites = grounds.map((each) => each?.[kind].includes(name) === true);
      if (!cites.includes(true)) return anywhere;
      return either(
        anywhere,
        builder.relabel(reference, (number) => (cites[number] === true ? 1 : 0)),
        builder,
      );
    }, no);

  return {
    functions,
    at: (terminals) => all(functions.flatMap(({ grounds }, index) => grounds[terminals[index] as number] ?? [])),
    partly(classes) {
      const left = functions.map((each) => terminalsLeft(each, classes));
      const met = functions.map(({ grounds }, index) =>
        (left[index] as readonly number[]).map((number) => grounds[number]),
      );
      const possible = all(met.flatMap((each) => each.flatMap((grounds) => grounds ?? [])));
      const isCertain = (kind: keyof Grounds, name: string): boolean => {
        const citing = met.filter((each) => each.some((grounds) => grounds?.[kind].includes(name)));
        if (citing.some((each) => each.every((grounds) => grounds?.[kind].includes(name)))) return true;
        if (citing.length === 1) return false;
        // Several functions may cite it in turn, so that one of them always does.
        const key = `${kind} ${name}`;
        const root = joined.get(key) ?? citedAnywhere(kind, name);
        joined.set(key, root);
        return terminalsLeft({ nodes: builder.nodes, root }, classes).every((number) => number === 1);
      };
      const split = (certain: boolean): Grounds => {
        const some = (kind: keyof Grounds): readonly string[] =>
          possible[kind].filter((name) => isCertain(kind, name) === certain);
        return { rules: some('rules'), clauses: some('clauses'), interpretations: some('interpretations') };
      };
      const mayApply = split(false);
      const isComplete = Object.values(mayApply).every(({ length }) => length === 0);
      return isComplete ? possible : { ...split(true), mayApply };
    },
  };
}

/** What is cited together, each once. */
function all(grounds: readonly Grounds[]): Grounds {
  const of = (kind: keyof Grounds): readonly string[] => [...new Set(grounds.flatMap((each) => each[kind]))];
  return { rules: of('rules'), clauses: of('clauses'), interpretations: of('interpretations') };
}
