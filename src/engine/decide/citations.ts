import { InvalidTableError } from '../terms/errors';
import { onceFor } from '../../plain/once-for';
import type { Compiled } from '../compile/machine';
import { no, yes } from '../compile/diagram';
import { diagramBuilder } from '../compile/diagram-builder';
import { citingFunctions } from '../compile/grounds';
import { restrict } from '../compile/restrict';
import type { DecidedAnswer } from '../terms/answer';
import type { Grounds } from '../terms/table';
import { terminalsLeft } from '../compile/terminals-left';

/** What the answers of a decision cite. */
export interface Citations {
  /** The functions that tell. */
  readonly roots: readonly number[];
  /** What is cited whatever the unknown facts are, and what may be. */
  readonly told: (classes: readonly number[]) => Pick<DecidedAnswer<unknown>, keyof Grounds | 'mayApply'>;
}

/** Finds out what the answers of a decision cite: once, since the functions are the same for every question. */
export const citationsOf = /* @__PURE__ */ onceFor(findCitations);

function findCitations({ compiled, graph }: Compiled): Citations {
  const functions = citingFunctions(compiled, graph);
  const { nodes } = graph.builder;

  /** Whether some function or other always cites something, so that one of them does in any case. */
  const isAlwaysCited = (cites: Cites, classes: readonly number[]): boolean => {
    const builder = diagramBuilder(() => compiled.source.id);
    const cited = functions.map(({ root, grounds }) => {
      const labels = grounds.map((each) => Number(cites(each)));
      return restrict({ nodes, root }, classes, labels, builder).root;
    });
    return cited.reduce((found, each) => builder.choose(each, yes, found), no) === yes;
  };

  return {
    roots: functions.map(({ root }) => root),
    told(classes) {
      const left = functions.map(({ root, grounds, overlaps: { table, at } }) => {
        const terminals = terminalsLeft({ nodes, root }, classes);
        if (terminals.every((number) => at[number])) throw new InvalidTableError('OVERLAPPING_ROWS', table);
        return terminals.map((number) => grounds[number] as readonly Grounds[]);
      });
      const possible = new Set(left.flat(2));
      const cited = functions.flatMap(({ inOrder }) => inOrder.filter((each) => possible.has(each)));
      const all = byKind((kind) => [...new Set(cited.flatMap((each) => each[kind]))]);
      const known = byKind((kind) =>
        all[kind].filter((name) => {
          const cites: Cites = (together) => together.some((each) => each[kind].includes(name));
          const citing = left.filter((each) => each.some(cites));
          return citing.some((each) => each.every(cites)) || (citing.length > 1 && isAlwaysCited(cites, classes));
        }),
      );
      const mayApply = byKind((kind) => all[kind].filter((name) => !known[kind].includes(name)));
      const isWhole = Object.values(mayApply).every(({ length }) => length === 0);
      return isWhole ? known : { ...known, mayApply };
    },
  };
}

/** Whether something is among what is cited together. */
type Cites = (cited: readonly Grounds[]) => boolean;

function byKind(of: (kind: keyof Grounds) => readonly string[]): Grounds {
  return { rules: of('rules'), clauses: of('clauses'), interpretations: of('interpretations') };
}
