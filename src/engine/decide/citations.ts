import type { Compiled } from '../compile/machine';
import { no, yes } from '../compile/diagram';
import { citingFunctions, type CitingFunction } from '../compile/grounds';
import type { DecidedAnswer } from '../terms/answer';
import type { Grounds } from '../terms/table';
import { terminalsLeft } from '../compile/terminals-left';

/** What the answers of a decision cite. */
export interface Citations {
  /** The functions that tell. */
  readonly functions: readonly CitingFunction[];
  /** What is cited at a terminal of each function. */
  at(terminals: readonly number[]): Grounds;
  /** What is cited whatever the unknown facts are, and what may be. */
  partly(classes: readonly number[]): Pick<DecidedAnswer<unknown>, keyof Grounds | 'mayApply'>;
}

/** Finds out what the answers of a decision cite. */
export function citationsOf({ compiled, graph }: Compiled): Citations {
  const functions = citingFunctions(compiled, graph);
  const { nodes, relabel, choose } = graph.builder;
  const anywhere = new Map<string, number>();

  /** Whether some function or other always cites something, so that one of them does in any case. */
  const isAlwaysCited = (kind: keyof Grounds, name: string, classes: readonly number[]): boolean => {
    const cites = (grounds: readonly Grounds[] = []): boolean => grounds.some((each) => each[kind].includes(name));
    const root =
      anywhere.get(kind + name) ??
      functions.reduce(
        (found, { root: citing, grounds }) =>
          grounds.some(cites)
            ? choose(
                relabel(citing, (number) => (cites(grounds[number]) ? 1 : 0)),
                yes,
                found,
              )
            : found,
        no,
      );
    anywhere.set(kind + name, root);
    return !terminalsLeft({ nodes, root }, classes).includes(0);
  };

  return {
    functions,
    at: (terminals) => together(functions.flatMap(({ grounds }, index) => grounds[terminals[index] as number] ?? [])),
    partly(classes) {
      const left = functions.map(({ root, grounds }) =>
        terminalsLeft({ nodes, root }, classes).map((number) => grounds[number] as readonly Grounds[]),
      );
      const all = together(left.flat(2));
      const certain = (kind: keyof Grounds): readonly string[] =>
        all[kind].filter((name) => {
          const cites = (cited: readonly Grounds[]): boolean => cited.some((each) => each[kind].includes(name));
          const citing = left.filter((each) => each.some(cites));
          return citing.some((each) => each.every(cites)) || (citing.length > 1 && isAlwaysCited(kind, name, classes));
        });
      const known = byKind(certain);
      const mayApply = byKind((kind) => all[kind].filter((name) => !known[kind].includes(name)));
      const isWhole = Object.values(mayApply).every(({ length }) => length === 0);
      return isWhole ? known : { ...known, mayApply };
    },
  };
}

function byKind(of: (kind: keyof Grounds) => readonly string[]): Grounds {
  return { rules: of('rules'), clauses: of('clauses'), interpretations: of('interpretations') };
}

/** What is cited together, each once. */
function together(cited: readonly Grounds[]): Grounds {
  return byKind((kind) => [...new Set(cited.flatMap((each) => each[kind]))]);
}
