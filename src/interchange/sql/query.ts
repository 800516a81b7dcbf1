import { commonVariables, decisionFrom, diagramBuilder } from '../../engine/internal';
import type { Decision, Language, ReadingChoices, Rulebook } from '../../engine';
import { hasOwn } from '../../plain/has-own';
import { isObject } from '../../plain/is-object';
import type { MadeShape, OptionShapes } from '../../plain/read/options';
import { boolean } from '../../plain/read/shape';
import { isObjectOfTexts } from '../../plain/texts';
import { lookedAtLater, namesOption } from '../read-arguments';
import { grammarOf, qualifiedName, type Grammar, type SqlDialect } from './dialect';
import { functionsOf, type DecisionFunctions } from './functions';
import { lookupQuery, type AnsweringQuery } from './lookup-query';
import type { SqlColumn } from './mask-columns';
import { maskQuery, select, type MaskedFunction, type MaskSource } from './mask-query';
import { outputsOf, refuseDuplicates, type ColumnKind } from './output-columns';
import { SqlError } from './sql-error';

/** The table and dialect of the SQL, and its options. */
export interface SqlOptions<L extends Language> {
  /** The engine that will run it. */
  readonly dialect: SqlDialect;
  /** The table or view with the facts as columns; a list of names if it is qualified, such as schema and table. */
  readonly from: string | readonly string[];
  /** The columns of that table to include in the result, such as the number of the case. */
  readonly keep?: readonly string[] | undefined;
  /** The names of columns for facts, where they differ from the names of the facts. */
  readonly columns?: { readonly [Name in keyof L['vocabulary']]?: string | undefined } | undefined;
  /** The policy whose parameters and readings apply; by default those of the decision. */
  readonly policy?: Rulebook<L> | undefined;
  /** Readings that differ from those of the policy. */
  readonly readings?: ReadingChoices<L> | undefined;
  /** Whether to output the facts that can still change an outcome. */
  readonly missing?: boolean | undefined;
  /** Whether to output the clauses that an outcome cites. */
  readonly clauses?: boolean | undefined;
}

/** A rulebook must have parameters: otherwise those of the decision would silently be used. */
const rulebookOption: MadeShape = /* @__PURE__ */ Object.freeze({
  kind: 'made',
  expected: 'a policy, such as definePolicy makes',
  isOne: (value: unknown) =>
    isObject(value) &&
    isObject(value['parameters']) &&
    (value['readings'] === undefined || isObjectOfTexts(value['readings'])),
});

/** The options of SQL, besides the name of a view. */
export const sqlOptions = (): OptionShapes => ({
  dialect: lookedAtLater,
  from: lookedAtLater,
  keep: {
    kind: 'made',
    expected: 'a list of names',
    isOne: (value) => Array.isArray(value) && lookedAtLater.isOne(value),
  },
  columns: namesOption,
  policy: rulebookOption,
  readings: { kind: 'made', expected: 'an object of choices by their readings', isOne: isObjectOfTexts },
  missing: boolean,
  clauses: boolean,
});

/**
 * Writes the query. If the engine has lists and only outcomes are requested, it uses lookups. Otherwise it computes the
 * sets of facts, then in layers the nodes that are used several times, then the masks of the functions, and last the
 * outputs.
 *
 * @param columnOf the name of an output column, by decision and kind
 */
export function decidingQuery<L extends Language>(
  decisions: readonly Decision<L, unknown>[],
  { dialect, from, keep: given = [], columns = {}, policy, readings, missing, clauses }: SqlOptions<L>,
  columnOf: (decision: string, kind: ColumnKind) => string,
): string {
  const grammar = grammarOf(dialect);
  const keep = [...given]; // a hole in a list is a name that is missing
  if (decisions.length === 0) throw new SqlError('no-decision', 'decisions');
  refuseUnknownFacts(decisions, columns);
  const builder = diagramBuilder(() => decisions.map(({ id }) => id).join());
  const asked = decisions.map((decision) => underReadings(decision, policy, readings));
  const variables = commonVariables(asked);
  const all = asked.map((decision) => functionsOf(decision, variables, builder, { missing, clauses }));
  const source = {
    subject: decisions.map(({ id }) => id).join(', '),
    builder,
    facts: all.flatMap((each) => each.facts),
    from: qualifiedName(from, 'from', grammar),
    keep,
    columnOf: (fact: string): string => columnNamed(columns, fact),
  };
  const kept = keep.map((name, index): SqlColumn => ({ name, expression: grammar.identifier(`k${index}`) }));
  if (grammar.outputsFirst === true) {
    const facts = source.facts.map(({ name }) => source.columnOf(name));
    refuseGeneratedNames([...keep, ...facts, ...decisions.map(({ id }) => columnOf(id, 'outcome'))]);
  }
  const isPlain = missing !== true && clauses !== true;
  const { lists } = grammar;
  const lookups = isPlain && lists !== undefined ? lookupQuery(all, source, grammar, lists, columnOf) : undefined;
  const { rows, outputs } = lookups ?? masked(all, source, grammar, columnOf);
  refuseDuplicates([...kept, ...outputs]);
  return select([...kept, ...outputs], rows, grammar);
}

/** @throws SqlError with the code `invalid-name` for a column with the name of a column within the query */
function refuseGeneratedNames(columns: readonly string[]): void {
  const taken = columns.find((column) => /^([fkno]\d+|[cfm]\d+_\d+)$/.test(column));
  if (taken !== undefined) throw new SqlError('invalid-name', taken);
}

function masked(
  all: readonly DecisionFunctions[],
  source: MaskSource,
  grammar: Grammar,
  columnOf: (decision: string, kind: ColumnKind) => string,
): AnsweringQuery {
  const { rows, sets } = maskQuery(all.flatMap(masksOf), source, grammar);
  return { rows, outputs: all.flatMap((each, index) => outputsOf(each, index, sets, grammar, columnOf)) };
}

function underReadings<L extends Language>(
  decision: Decision<L, unknown>,
  policy: Rulebook<L> | undefined,
  readings: ReadingChoices<L> | undefined,
): Decision<L, unknown> {
  if (policy === undefined && readings === undefined) return decision;
  const {
    parameters = decision.parameters,
    readings: chosen = decision.readings,
    tables = decision.tables,
  } = policy ?? {};
  // Without parameters, the tables of a decision use their own, under other readings too.
  return decisionFrom(decision.written, { parameters, readings: { ...chosen, ...readings }, tables });
}

/** The masks of a decision; the mask of the outcome is 0 if a fact is invalid. */
function masksOf({ facts, outcome, missing, clauses }: DecisionFunctions, index: number): readonly MaskedFunction[] {
  return [
    { name: `o${index}`, root: outcome, guarded: facts },
    ...(missing ?? []).map(([{ variable }, root]) => ({ name: `m${index}_${variable}`, root })),
    ...(clauses ?? []).map(([, root], clause) => ({ name: `c${index}_${clause}`, root })),
  ];
}

function columnNamed(columns: Readonly<Record<string, string | undefined>>, fact: string): string {
  return (hasOwn(columns, fact) ? columns[fact] : undefined) ?? fact;
}

/** @throws SqlError with the code `unknown-fact` if a column is given for a fact that no vocabulary has */
function refuseUnknownFacts(decisions: readonly Decision<Language, unknown>[], columns: object): void {
  const unknown = Object.keys(columns).find((fact) => !decisions.some(({ source }) => hasOwn(source.vocabulary, fact)));
  if (unknown !== undefined) throw new SqlError('unknown-fact', unknown);
}
