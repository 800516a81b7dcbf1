import type { Variable } from '../../engine/internal';
import type { Grammar, Lists } from './dialect';
import { factColumn, factKinds, type FactKinds } from './fact-kinds';
import type { DecisionFunctions } from './functions';
import { kindsWithUnknown, lookupsOf, type Lookups } from './lookups';
import type { SqlColumn } from './mask-columns';
import { reachedFrom, select, subquery, type MaskSource } from './mask-query';
import { outcomeLiteral } from './outcome-literal';
import type { ColumnKind } from './output-columns';

/** A query with the answers of decisions. */
export interface AnsweringQuery {
  /** The query in parentheses, to follow FROM. */
  readonly rows: string;
  /** The output columns. */
  readonly outputs: readonly SqlColumn[];
}

/**
 * Writes decisions as lookups in lists. The last lookup gives the state of each decision, NULL if a fact is invalid.
 * Lookups take fewer steps than bit masks, without branches. The kind of a fact that several decisions read is a
 * separate column, so that the texts of a row are looked up once.
 *
 * @returns undefined if a decision has too many states
 */
export function lookupQuery(
  decisions: readonly DecisionFunctions[],
  { builder: { nodes }, from, keep, columnOf }: Omit<MaskSource, 'subject' | 'facts'>,
  grammar: Grammar,
  lists: Lists,
  outputColumnOf: (decision: string, kind: ColumnKind) => string,
): AnsweringQuery | undefined {
  const { identifier } = grammar;
  const all: Lookups[] = [];
  for (const { outcome, facts: own } of decisions) {
    const reached = reachedFrom([outcome], nodes);
    const inOrder = [...own].sort((one, other) => one.variable - other.variable);
    const lookups = lookupsOf(
      nodes,
      outcome,
      inOrder.map((fact) => factKinds(fact, reached)),
    );
    if (lookups === undefined) return undefined;
    all.push(lookups);
  }

  const everywhere = reachedFrom(
    decisions.map(({ outcome }) => outcome),
    nodes,
  );
  const facts = [...new Set(decisions.flatMap((each) => each.facts))];
  const isShared = (fact: Variable): boolean => decisions.filter((each) => each.facts.includes(fact)).length > 1;
  const shared = new Map(facts.filter(isShared).map((fact) => [fact, factKinds(fact, everywhere)]));
  const columnNamed = ({ variable }: Variable): string => `f${variable}`;
  // If kinds are shared, an inner query reads the table, and includes the other columns under generated names.
  const rawColumn = ({ name, variable }: Variable): string =>
    identifier(shared.size === 0 ? columnOf(name) : `r${variable}`);
  const term = (own: FactKinds, weight: number, first: number): string => {
    const common = shared.get(own.fact);
    const value = (kind: number): string => String(kind * weight + first);
    const texts = { known: value, unknown: value(kindsWithUnknown(own) - 1), invalid: 'NULL' };
    if (common === undefined) return factColumn(own, rawColumn(own.fact), texts, grammar);
    const ofCommon = Array.from({ length: common.size }, (_, kind) =>
      value(own.kinds[common.kinds.indexOf(kind)] ?? 0),
    );
    return lists.itemAt([...ofCommon, texts.unknown], identifier(columnNamed(own.fact)));
  };
  const kept = keep.map((name, index): SqlColumn => ({ name: `k${index}`, expression: identifier(name) }));
  const ofFacts = [...shared.values()].map((kinds): SqlColumn => {
    const texts = { known: (kind: number) => String(kind + 1), unknown: String(kinds.size + 1), invalid: 'NULL' };
    const expression = factColumn(kinds, identifier(columnOf(kinds.fact.name)), texts, grammar);
    return { name: columnNamed(kinds.fact), expression };
  });
  const states = all.map((lookups, index): SqlColumn => ({
    name: `s${index}`,
    expression: stateOf(lookups, grammar, lists, term),
  }));
  const alone = facts
    .filter((fact) => !shared.has(fact))
    .map((fact): SqlColumn => ({ name: `r${fact.variable}`, expression: identifier(columnOf(fact.name)) }));
  const passed = kept.map(({ name }): SqlColumn => ({ name, expression: identifier(name) }));
  const rows =
    shared.size === 0
      ? select([...kept, ...states], from, grammar)
      : select(
          [...passed, ...states],
          subquery(select([...kept, ...ofFacts, ...alone], from, grammar), 's0', grammar),
          grammar,
        );
  return {
    rows: subquery(rows, 's1', grammar),
    outputs: decisions.flatMap((decision, index) =>
      outputsOf(decision, all[index] as Lookups, `s${index}`, grammar, lists, outputColumnOf),
    ),
  };
}

/** The last state. Positions and states count from 1. */
function stateOf(
  { steps }: Lookups,
  { bitOr }: Grammar,
  { itemAt }: Lists,
  term: (fact: FactKinds, weight: number, first: number) => string,
): string {
  if (steps.length === 0) return '1';
  return steps.reduce((before, { weights, stateWeight, states }, index) => {
    const next = steps[index + 1]?.stateWeight ?? 1;
    const items = states.slice(1).map((state) => (state === undefined ? 'NULL' : String((state + 1) * next)));
    const digits = weights.map(([fact, weight], number) =>
      term(fact, weight, stateWeight === undefined && number === 0 ? weight : 0),
    );
    return itemAt(items, bitOr(...(before === '' ? [] : [before]), ...digits));
  }, '');
}

/** Up to this number of outcomes are compared one by one, because an engine copies texts that come from a list. */
const fewOutcomes = 8;

function outputsOf(
  { id, outcomes }: DecisionFunctions,
  { terminals }: Lookups,
  name: string,
  grammar: Grammar,
  { itemAt }: Lists,
  columnOf: (decision: string, kind: ColumnKind) => string,
): readonly SqlColumn[] {
  const state = grammar.identifier(name);
  const literal = outcomeLiteral(outcomes, grammar);
  const decided = terminals.flatMap(([outcome, ...others]) =>
    others.length > 0 || outcome === undefined ? [] : [literal(outcomes[outcome])],
  );
  const open = terminals
    .slice(decided.length)
    .map((left) => grammar.text(JSON.stringify(left.map((outcome) => outcomes[outcome]))));
  const isOpen = `${state} > ${decided.length}`;
  return [
    {
      name: columnOf(id, 'outcome'),
      expression:
        decided.length === 0 || decided.length > fewOutcomes
          ? itemAt(decided, state)
          : `CASE ${state} ${decided.map((outcome, number) => `WHEN ${number + 1} THEN ${outcome}`).join(' ')} END`,
    },
    {
      name: columnOf(id, 'status'),
      expression: `CASE WHEN ${state} IS NULL THEN 'invalid' WHEN ${isOpen} THEN 'open' ELSE 'decided' END`,
    },
    {
      name: columnOf(id, 'possible'),
      expression:
        open.length === 0 ? 'NULL' : `CASE WHEN ${isOpen} THEN ${itemAt(open, `${state} - ${decided.length}`)} END`,
    },
  ];
}
