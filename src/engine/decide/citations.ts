import { onceFor } from '../../plain/once-for';
import type { Compiled } from '../compile/machine';
import { no, walk, yes } from '../compile/diagram';
import { diagramBuilder } from '../compile/diagram-builder';
import { decidingMeans } from './deciding-means';
import { citingFunctions } from '../compile/grounds';
import { restrict } from '../compile/restrict';
import type { DecidedAnswer } from '../terms/answer';
import type { Grounds } from '../terms/table';
import { terminalsLeft } from '../compile/terminals-left';

/** What the answers of a decision cite. */
export interface Citations {
  /** The functions that say which rules apply. */
  readonly roots: readonly number[];
  /** What is cited whatever the unknown facts are, and what may be. */
  readonly told: (classes: readonly number[]) => Pick<DecidedAnswer<unknown>, keyof Grounds | 'mayApply'>;
  /** The interpretations that are cited whatever the unknown facts are. */
  readonly interpretations: (classes: readonly number[]) => readonly string[];
}

/** Finds out what the answers of a decision cite: once, since the functions are the same for every question. */
export const citationsOf = /* @__PURE__ */ onceFor(findCitations);

function findCitations({ compiled, graph }: Compiled): Citations {
  const functions = citingFunctions(compiled, graph);
  // Mostly few cite an interpretation anywhere.
  const interpreting = functions.filter(({ inOrder }) => inOrder.some((each) => each.interpretations.length > 0));
  const { nodes } = graph.builder;
  const general = decidingMeans(compiled.source);

  /** Whether some function or other always cites something, so that one of them does in any case. */
  const isAlwaysCited = (cites: Cites, classes: readonly number[]): boolean => {
    const builder = diagramBuilder(() => compiled.source.id);
    const cited = functions.map(({ root, grounds }) => {
      const labels = grounds.map((each) => Number(cites(each)));
      return restrict({ nodes, root }, classes, labels, builder).root;
    });
    return cited.reduce((found, each) => builder.choose(each, yes, found), no) === yes;
  };

  /** What is cited where the facts settle every function: no need to ask what is left of them. */
  const citedForCertain = (classes: readonly number[], among = functions): readonly Grounds[] | undefined => {
    general?.refuseOverlaps(functions, nodes, classes);
    const cited: Grounds[] = [];
    for (const { root, grounds } of among) {
      const settled = grounds[walk({ nodes, root }, classes)];
      if (settled === undefined) return undefined;
      cited.push(...settled);
    }
    return cited;
  };

  const told: Citations['told'] = (classes) => {
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
        const citing = left.filter((each) => each.some(cites));
        return citing.some((each) => each.every(cites)) || (citing.length > 1 && isAlwaysCited(cites, classes));
      }),
    );
    const mayApply = byKind((kind) => all[kind].filter((name) => !known[kind].includes(name)));
    const isWhole = Object.values(mayApply).every(({ length }) => length === 0);
    return isWhole ? known : { ...known, mayApply };
  };

  return {
    roots: functions.map(({ root }) => root),
    told,
    interpretations(classes) {
      const settled = citedForCertain(classes, interpreting);
      return settled === undefined ? told(classes).interpretations : citedAs('interpretations', settled);
    },
  };
}

/** Whether something is among what is cited together. */
type Cites = (cited: readonly Grounds[]) => boolean;

/** What some places cite of one kind, each once. */
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
