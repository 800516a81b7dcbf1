import {
  analyse,
  combine,
  InvalidTableError,
  MalformedTableError,
  type AnyTest,
  type Decision,
  type Language,
  type RuleLanguage,
  type Source,
} from '../engine';
import { closureOf, tableOfModel } from '../engine/internal';
import { isObject } from '../plain/is-object';
import { structuralKey } from '../plain/structural-key';
import type { Path, Problems } from './dmn-error';
import type { Column } from './logic/column';
import { isListPolicy, type CombinationDraft, type Draft, type TableDraft } from './logic/draft';

/** A decision of a model. */
export type DmnDecision = Decision<Language, unknown>;

/** The decisions that are already made, by name. */
type Made = ReadonlyMap<string, DmnDecision>;

/** Makes a decision from a draft. If tables cannot express it, this is reported, and no decision is made. */
export function makeDecision(
  draft: Draft,
  language: RuleLanguage<Language>,
  made: Made,
  problems: Problems,
): DmnDecision | undefined {
  const columns = draft.kind === 'table' ? draft.columns : [...draft.entries.values()];
  // The problem of a decision that it reads has already been reported.
  if (columns.some((column) => column.fact === undefined && !made.has(column.decision))) return undefined;
  try {
    const decision =
      draft.kind === 'table' ? table(draft, language, made, problems) : combination(draft, language, made, problems);
    if (decision) closureOf(decision.source); // which checks it, and everything that it reads
    return decision;
  } catch (error) {
    if (error instanceof InvalidTableError) {
      const isLarge = error.code === 'table-too-large';
      problems.report(isLarge ? 'too-large' : 'unsupported', [draft.name], 'a sound table', error.message);
    } else if (error instanceof MalformedTableError) {
      const names = draft.kind === 'table' ? namesOf(draft.columns, Object.keys(language.vocabulary)).names : [];
      for (const { path, expected, received } of error.problems) {
        problems.report('unsupported', [draft.name, ...placeOf(path, draft, names)], expected, received);
      }
    } else throw error;
    return undefined;
  }
}

function combination(
  { name, entries }: CombinationDraft,
  language: RuleLanguage<Language>,
  made: Made,
  { report }: Problems,
): DmnDecision {
  const parts: (readonly [string, DmnDecision])[] = [];
  const facts: string[] = [];
  for (const [as, column] of entries) {
    const { fact } = column;
    const kind = fact === undefined ? undefined : language.vocabulary[fact]?.kind;
    const part = fact === undefined && column.field === undefined ? made.get(column.decision) : undefined;
    if (part !== undefined) parts.push([as, part]);
    else if (fact === as && (kind === 'boolean' || kind === 'oneOf')) facts.push(fact);
    else {
      const expected = 'a decision, or an input of few values under its own name';
      report('unsupported', [name, as], expected, fact ?? 'a field of a decision');
    }
  }
  return combine(language, { id: name, combines: Object.fromEntries(parts), facts: facts as never[] }); // of its vocabulary
}

function table(
  draft: TableDraft,
  language: RuleLanguage<Language>,
  known: Made,
  { report }: Problems,
): DmnDecision | undefined {
  const { name, hitPolicy, aggregate, rows, otherwise, columns } = draft;
  const isList = isListPolicy(hitPolicy);
  const { names, reads } = namesOf(columns, Object.keys(language.vocabulary));
  const twice = names.findIndex((each, index) => names.indexOf(each) !== index);
  if (twice >= 0) {
    report('unsupported', [name, 'input', twice], 'an input that no other column tests', names[twice] ?? '');
    return undefined;
  }
  columns.forEach((column, at) => {
    if (column.fact !== undefined || rows.every(({ tests }) => isOfNullAlone(tests[at]))) return;
    const read = known.get(column.decision)?.source;
    if (read === undefined || hasSingleValues(read, column.field)) return;
    report('unsupported', [name, 'input', at], 'a decision of single values, or a field of one', column.decision);
  });
  const written = {
    id: name,
    reads,
    rows: rows.map(({ id, tests, outcome, clauses, interpretations }) => ({
      id,
      when: Object.fromEntries<unknown>(
        names.map((each, at) => [each, tests[at]] as const).filter(([, test]) => test !== undefined),
      ),
      outcome,
      clauses,
      interpretations,
    })),
  };
  const decisions = Object.fromEntries(Object.values(reads).flatMap((read) => [[read, known.get(read)]])) as Readonly<
    Record<string, never> // of this language
  >;
  const under = (policy: object): DmnDecision => tableOfModel(language, { ...written, ...policy }, decisions);
  if (hitPolicy === 'ANY') {
    const outcomes = new Map(rows.map(({ id, outcome }) => [id, structuralKey(outcome)]));
    for (const defect of analyse(under({ hitPolicy: 'unique' }))) {
      if (defect.kind !== 'overlap') continue;
      const [one, other] = defect.rows;
      if (outcomes.get(one) !== outcomes.get(other)) {
        report('conflicting-rows', [name], 'rows that agree where several apply', `${one}, ${other}`);
      }
    }
  }
  if (!isList) return under({ hitPolicy: hitPolicy === 'UNIQUE' ? 'unique' : 'first', otherwise: otherwise ?? null });
  // If some row always applies, the default is never needed.
  const isNeeded = (): boolean =>
    rows.length === 0 || analyse(under({ hitPolicy: 'first' })).some(({ kind }) => kind === 'gap');
  if (otherwise !== undefined && isNeeded()) {
    report('unsupported', [name, 'defaultOutputEntry'], 'none where outcomes are collected', 'an outcome');
  }
  return under({ hitPolicy: 'collect', keepsEqual: true, ...(aggregate !== undefined && { aggregate }) });
}

/** Whether a test only tests for null, or for anything. */
function isOfNullAlone(test: AnyTest | undefined): boolean {
  if (typeof test !== 'object' || test === null) return test === undefined || test === null;
  return 'values' in test && test.values.every((value) => value === null);
}

/**
 * Whether all outcomes of a decision, or all values of a field of them, are single values, which unary tests require.
 */
function hasSingleValues({ kind, aggregate, rows, otherwise }: AnySource, field: string | undefined): boolean {
  if (kind === 'collect') return aggregate !== undefined;
  if (kind === 'combination') return field !== undefined;
  return [...rows.map(({ outcome }) => outcome), otherwise].every((outcome) => {
    const value = field === undefined || !isObject(outcome) ? outcome : outcome[field];
    return typeof value !== 'object' || value === null;
  });
}

/** A source of any kind. */
type AnySource = Pick<Source, 'kind' | 'rows' | 'otherwise'> & { readonly aggregate?: unknown };

/** The names of columns in rows. Each column of a decision has its own name, which no fact has: two may test the same. */
function namesOf(
  columns: readonly Column[],
  facts: readonly string[],
): { readonly names: readonly string[]; readonly reads: Readonly<Record<string, string>> } {
  const isTaken = (alias: string): boolean => facts.some((fact) => fact === alias || fact.startsWith(`${alias}.`));
  const reads: Record<string, string> = {};
  const names = columns.map((column, index) => {
    if (column.fact !== undefined) return column.fact;
    let alias = `decision ${index + 1}`;
    while (isTaken(alias)) alias += "'";
    reads[alias] = column.decision;
    return column.field === undefined ? alias : `${alias}.${column.field}`;
  });
  return { names, reads };
}

/** Converts a path in the table into the path in the model from which it was made. */
function placeOf(path: Path, draft: Draft, names: readonly string[]): Path {
  const [part, index, ...rest] = path;
  if (draft.kind !== 'table' || part !== 'rows' || index === undefined) return path;
  const row = ['rule', draft.rows[Number(index)]?.index ?? index];
  if (rest[0] === 'outcome') return [...row, 'outputEntry', ...rest.slice(1)];
  const column = rest[0] === 'when' ? names.indexOf(String(rest[1])) : -1;
  return column < 0 ? [...row, ...rest] : [...row, 'inputEntry', column];
}
