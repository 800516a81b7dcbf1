import { onceFor } from '../../plain/once-for';
import type { Compiled } from '../compile/machine';
import { canAllEnd } from '../compile/can-all-end';
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

/** Finds out what the answers of a decision cite: once, since its functions are the same for every question. */
export const citationsOf = /* @__PURE__ */ onceFor(findCitations);

function findCitations({ compiled, graph }: Compiled): Citations {
  const functions = citingFunctions(compiled, graph);
  const { nodes } = graph.builder;

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
          const citing = functions.filter((_, index) => left[index]?.some(cites));
          return !canAllEnd(
            nodes,
            citing.map(({ root }) => root),
            (number, index) => !cites(citing[index]?.grounds[number] ?? []),
            classes,
          );
        });
      const known = grounds(certain);
      const mayApply = grounds((kind) => all[kind].filter((name) => !known[kind].includes(name)));
      const isWhole = Object.values(mayApply).every(({ length }) => length === 0);
      return isWhole ? known : { ...known, mayApply };
    },
  };
}

function grounds(of: (kind: keyof Grounds) => readonly string[]): Grounds {
  return { rules: of('rules'), clauses: of('clauses'), interpretations: of('interpretations') };
}

/** What is cited together, each once. */
function together(cited: readonly Grounds[]): Grounds {
  return grounds((kind) => [...new Set(cited.flatMap((each) => each[kind]))]);
}
