import { onceFor } from '../../plain/once-for';
import type { Compiled } from '../compile/machine';
import { no, walk, yes } from '../compile/diagram';
import { diagramBuilder } from '../compile/diagram-builder';
import { citingFunctions } from '../compile/grounds';
import { restrict } from '../compile/restrict';
import type { DecidedAnswer } from '../terms/answer';
import type { Grounds } from '../terms/table';
import { terminalsLeft } from '../compile/terminals-left';

/** The citations of the answers of a decision. */
export interface Citations {
  /** The citing functions: which rows apply, for each table. */
  readonly roots: readonly number[];
  /** What is certainly cited for some classes, and what may be cited. */
  readonly groundsFor: (classes: readonly number[]) => Pick<DecidedAnswer<unknown>, keyof Grounds | 'mayApply'>;
  /** The interpretations that are certainly cited. */
  readonly interpretations: (classes: readonly number[]) => readonly string[];
}

/** Compiles the citations of a decision, once: every question uses the same functions. */
export const citationsOf = /* @__PURE__ */ onceFor(({ compiled, graph, citing }: Compiled): Citations => {
  const functions = citing ?? citingFunctions(compiled, graph);
  // Usually few rows cite an interpretation.
  const interpreting = functions.filter(({ inOrder }) => inOrder.some((each) => each.interpretations.length > 0));
  const { nodes } = graph.builder;

  /**
   * Whether in every case at least one of the functions cites something, although none of them cites it in every case.
   */
  const isAlwaysCited = (cites: Cites, classes: readonly number[]): boolean => {
    const builder = diagramBuilder(() => compiled.source.id);
    const cited = functions.map(({ root, grounds }) => {
      const labels = grounds.map((each) => Number(cites(each)));
      return restrict({ nodes, root }, classes, labels, builder).root;
    });
    return cited.reduce((found, each) => builder.choose(each, yes, found), no) === yes;
  };

  /** The citations if the facts settle every function. This is the usual case, and fast. */
  const citedForCertain = (classes: readonly number[], among = functions): readonly Grounds[] | undefined => {
    const cited: Grounds[] = [];
    for (const { root, grounds } of among) {
      const settled = grounds[walk({ nodes, root }, classes)];
      if (settled === undefined) return undefined;
      cited.push(...settled);
    }
    return cited;
  };

  const groundsFor: Citations['groundsFor'] = (classes) => {
    const settled = citedForCertain(classes);
    if (settled !== undefined) return byKind((kind) => citedAs(kind, settled));
    const left = functions.map(({ root, grounds }) =>
      terminalsLeft({ nodes, root }, classes).map((number) => grounds[number] as readonly Grounds[]),
    );
    const possible = new Set(left.flat(2));
    const cited = functions.flatMap(({ inOrder }) => inOrder.filter((each) => possible.has(each)));
    const all = byKind((kind) => citedAs(kind, cited));
    const known = byKind((kind) =>
      all[kind].filter((name) => {
        const cites: Cites = (together) => together.some((each) => each[kind].includes(name));
        const some = left.filter((each) => each.some(cites));
        return some.some((each) => each.every(cites)) || (some.length > 1 && isAlwaysCited(cites, classes));
      }),
    );
    const mayApply = byKind((kind) => all[kind].filter((name) => !known[kind].includes(name)));
    const isWhole = Object.values(mayApply).every(({ length }) => length === 0);
    return isWhole ? known : { ...known, mayApply };
  };

  return {
    roots: functions.map(({ root }) => root),
    groundsFor,
    interpretations(classes) {
      const settled = citedForCertain(classes, interpreting);
      return settled === undefined ? groundsFor(classes).interpretations : citedAs('interpretations', settled);
    },
  };
});

/** Whether a set of citations contains something. */
type Cites = (cited: readonly Grounds[]) => boolean;

/** The citations of one kind in some rows, each once. */
function citedAs(kind: keyof Grounds, places: readonly Grounds[]): readonly string[] {
  const names: string[] = [];
  for (const each of places) {
    for (const name of each[kind]) if (!names.includes(name)) names.push(name);
  }
  return names;
}

function byKind(of: (kind: keyof Grounds) => readonly string[]): Grounds {
  return { rules: of('rules'), clauses: of('clauses'), interpretations: of('interpretations') };
}
