import {
  analyse,
  combine,
  defineVocabulary,
  InvalidTableError,
  MalformedTableError,
  ruleLanguage,
  tableFromJson,
  type AnyTest,
  type Decision,
  type FactDefinition,
  type Language,
  type RuleLanguage,
} from '../engine';
import { hasOwn } from '../plain/has-own';
import { structuralKey } from '../plain/structural-key';
import { DmnError, type DmnProblem } from './dmn-error';
import { readLiteral, readTests, UnknownExpression, type FeelValue } from './read-feel';
import { childrenOf, readModel, textIn, type ItemType, type Model, type ModelDecision } from './read-model';
import type { XmlElement } from './read-xml';

/** The decisions of a model by name. */
export type DmnDecisions = Readonly<Record<string, Decision<Language, unknown>>>;

/**
 * Reads the decisions of a DMN model, version 1.1 to 1.5: decision tables with unary tests and every hit policy, decisions
 * that read others, and contexts that take several as one. Facts are the inputs that tables test; a part of a structured
 * input is a fact of its own, such as `Applicant.Age`. Expressions that calculate, functions and imports are refused by
 * name. A fact that is left out is unknown, not null.
 *
 * @param xml the document; its size is bounded, and document types are refused
 * @returns the decisions by their names
 * @throws DmnError naming everything that is not understood
 *
 * @example
 * const { umbrella } = fromDmn(toDmn(rainTable));
 * umbrella.decide({ rain: true }).outcome; // => true
 */
export function fromDmn(xml: string): DmnDecisions {
  const model = readModel(xml);
  const problems: DmnProblem[] = [];
  const drafts = inOrder(model).map((decision) => draftOf(decision, model, problems));
  if (problems.length > 0) throw new DmnError(problems);
  const vocabulary = defineVocabulary(vocabularyOf(drafts, problems));
  if (problems.length > 0) throw new DmnError(problems);
  const language = ruleLanguage({ vocabulary });
  const made = new Map<string, Decision<Language, unknown>>();
  for (const draft of drafts) {
    try {
      made.set(draft.decision.name, decisionOf(draft, language as unknown as RuleLanguage<Language>, made));
    } catch (error) {
      throw described(error, draft.decision.name);
    }
  }
  return Object.freeze(Object.fromEntries(made));
}

/** What a decision is made of, before the kinds of all facts are known. */
type Draft = TableDraft | CombinationDraft;

interface TableDraft {
  readonly kind: 'table';
  readonly decision: ModelDecision;
  readonly hitPolicy: string;
  readonly aggregate: string | undefined;
  readonly columns: readonly Column[];
  readonly rows: readonly DraftRow[];
  readonly otherwise: FeelValue | undefined;
}

interface CombinationDraft {
  readonly kind: 'combination';
  readonly decision: ModelDecision;
  readonly columns: readonly (Column & { readonly as: string })[];
}

/** What is tested: a fact, or a decision and perhaps a field of its outcome. */
type Column =
  | { readonly fact: string; readonly type: ItemType; readonly listed: string; readonly decision?: never }
  | { readonly fact?: never; readonly decision: string; readonly field: string | undefined };

interface DraftRow {
  readonly id: string;
  readonly tests: readonly (AnyTest | undefined)[];
  readonly outcome: FeelValue;
  readonly clauses: readonly string[];
}

const longestChain = 1000;

/** The decisions, what is read before its reader. */
function inOrder({ decisions }: Model): readonly ModelDecision[] {
  const ordered = new Set<ModelDecision>();
  const visit = (decision: ModelDecision, behind: ReadonlySet<ModelDecision>): void => {
    if (ordered.has(decision)) return;
    if (behind.has(decision) || behind.size > longestChain) {
      const code = behind.has(decision) ? 'circular' : 'too-large';
      const received = behind.has(decision) ? decision.name : 'more of them';
      throw new DmnError([
        { code, path: [decision.name], expected: `at most ${longestChain} decisions one through another`, received },
      ]);
    }
    const through = new Set(behind).add(decision);
    for (const id of decision.decisions) visit(decisions.get(id) as ModelDecision, through); // the model was checked
    ordered.add(decision);
  };
  for (const decision of decisions.values()) visit(decision, new Set());
  return [...ordered];
}

function draftOf(decision: ModelDecision, model: Model, problems: DmnProblem[]): Draft {
  const { name, expression } = decision;
  const report = (
    code: DmnProblem['code'],
    path: readonly (string | number)[],
    expected: string,
    received: string,
  ): void => {
    problems.push({ code, path: [name, ...path], expected, received });
  };
  const columnOf = (text: string, path: readonly (string | number)[], listed: string, typeRef = ''): Column => {
    const column = columnNamed(text, decision, model, listed, typeRef);
    if (column === undefined) report('unsupported-expression', path, 'the name of an input or a decision', text);
    return column ?? { decision: '', field: undefined };
  };
  if (expression.name === 'context') {
    const columns = childrenOf(expression, 'contextEntry').map((entry, index) => {
      const as = childrenOf(entry, 'variable')[0]?.attributes['name'] ?? '';
      return { as, ...columnOf(textIn(childrenOf(entry, 'literalExpression')[0]), [as || index], '') };
    });
    return { kind: 'combination', decision, columns };
  }
  const { hitPolicy = 'UNIQUE', aggregation } = expression.attributes;
  if (!policies.has(hitPolicy) || (aggregation !== undefined && hitPolicy !== 'COLLECT')) {
    report('unsupported', ['hitPolicy'], [...policies].join(', '), `${hitPolicy} ${aggregation ?? ''}`.trim());
  }
  const columns = childrenOf(expression, 'input').map((input, index) => {
    const [inner] = childrenOf(input, 'inputExpression');
    const listed = textIn(childrenOf(input, 'inputValues')[0]);
    return columnOf(textIn(inner), ['input', index], listed, inner?.attributes['typeRef']);
  });
  const outputs = childrenOf(expression, 'output');
  const reading = <Value>(
    text: string,
    path: readonly (string | number)[],
    of: (text: string) => Value,
  ): Value | undefined => {
    try {
      return of(text);
    } catch (error) {
      if (!(error instanceof UnknownExpression)) throw error;
      report('unsupported-expression', path, 'a literal or unary tests', text);
      return undefined;
    }
  };
  const isGrounds = childrenOf(expression, 'annotation')[0]?.attributes['name'] === 'grounds';
  const outcomeOf = (texts: readonly string[], path: readonly (string | number)[]): FeelValue => {
    const values = texts.map((text, index) => reading(text, [...path, index], readLiteral) ?? null);
    if (outputs.length === 1) return values[0] ?? null;
    return Object.fromEntries(
      outputs.map(({ attributes }, index) => [attributes['name'] ?? `output ${index + 1}`, values[index] ?? null]),
    );
  };
  const rows = childrenOf(expression, 'rule').map((rule, index): DraftRow => {
    const path = ['rule', index];
    const annotations = childrenOf(rule, 'annotationEntry')
      .map(textIn)
      .filter((text) => text !== '');
    return {
      id: rule.attributes['id'] ?? `rule ${index + 1}`,
      tests: columns.map((_, column) =>
        reading(textIn(childrenOf(rule, 'inputEntry')[column]), [...path, 'input', column], readTests),
      ),
      outcome: outcomeOf(childrenOf(rule, 'outputEntry').map(textIn), [...path, 'output']),
      clauses: isGrounds ? annotations.flatMap((text) => text.split(' ')) : annotations,
    };
  });
  const defaults = outputs.map((output) => textIn(childrenOf(output, 'defaultOutputEntry')[0]));
  const otherwise = defaults.some((text) => text !== '') ? outcomeOf(defaults, ['defaultOutputEntry']) : undefined;
  const priorities = outputs.map((output) =>
    reading(`[${textIn(childrenOf(output, 'outputValues')[0])}]`, ['outputValues'], readLiteral),
  );
  return {
    kind: 'table',
    decision,
    hitPolicy,
    aggregate: aggregation?.toLowerCase(),
    columns,
    rows: ranked.has(hitPolicy) ? byPriority(rows, outputs, priorities as readonly (readonly FeelValue[])[]) : rows,
    otherwise,
  };
}

const policies = new Set(['UNIQUE', 'FIRST', 'ANY', 'PRIORITY', 'COLLECT', 'RULE ORDER', 'OUTPUT ORDER']);
const ranked = new Set(['PRIORITY', 'OUTPUT ORDER']);

/** The rows that come first in the order of the listed outputs first; those of equal rank stay in their order. */
function byPriority(
  rows: readonly DraftRow[],
  outputs: readonly XmlElement[],
  priorities: readonly (readonly FeelValue[])[],
): readonly DraftRow[] {
  const ranks = new Map(
    rows.map((row) => [
      row,
      priorities.map((values, output) => {
        const name = outputs[output]?.attributes['name'] ?? `output ${output + 1}`;
        const value = outputs.length === 1 ? row.outcome : (row.outcome as Readonly<Record<string, FeelValue>>)[name];
        const place = values.findIndex((each) => structuralKey(each) === structuralKey(value));
        return place < 0 ? values.length : place;
      }),
    ]),
  );
  return [...rows].sort((one, other) => {
    const [first = [], second = []] = [ranks.get(one), ranks.get(other)];
    const output = first.findIndex((rank, index) => rank !== second[index]);
    return output < 0 ? 0 : (first[output] ?? 0) - (second[output] ?? 0);
  });
}

/** What a text names, if it is a name of what the decision may use, or the path to a part of it. */
function columnNamed(
  text: string,
  { inputs, decisions }: ModelDecision,
  model: Model,
  listed: string,
  typeRef: string,
): Column | undefined {
  const restBehind = (name: string): string | undefined =>
    text === name ? '' : text.startsWith(`${name}.`) ? text.slice(name.length + 1) : undefined;
  for (const id of decisions) {
    const { name } = model.decisions.get(id) as ModelDecision; // the model was checked
    const rest = restBehind(name);
    if (rest !== undefined) return { decision: name, field: rest === '' ? undefined : rest };
  }
  for (const { name, type } of inputs) {
    const rest = restBehind(name);
    if (rest === undefined) continue;
    let part: ItemType | undefined = type;
    for (const step of rest === '' ? [] : rest.split('.')) part = part?.components.get(step);
    const isPlain = part !== undefined && !part.isCollection && part.components.size === 0;
    if (part === undefined || !isPlain) return undefined;
    const base = part.base === undefined || part.base === 'Any' ? typeRef : part.base;
    return { fact: text, type: { ...part, base }, listed: part.allowed ?? listed };
  }
  return undefined;
}

/** The facts that tables test, with their kinds. */
function vocabularyOf(drafts: readonly Draft[], problems: DmnProblem[]): Readonly<Record<string, FactDefinition>> {
  const columns = drafts.flatMap((draft) => draft.columns).filter((column) => column.fact !== undefined);
  const facts = new Map(columns.map((column) => [column.fact, column]));
  return Object.fromEntries(
    [...facts].flatMap(([fact, { type }]): readonly (readonly [string, FactDefinition])[] => {
      const own = columns.filter((column) => column.fact === fact);
      const lists = own.map(({ listed }) => listedTexts(listed));
      const definition = definitionOf(type.base ?? '', lists);
      if (definition !== undefined) return [[fact, definition]];
      problems.push({
        code: 'unsupported',
        path: [fact],
        expected: 'an input of type string, number, boolean or date',
        received: type.base === '' ? 'no type' : String(type.base),
      });
      return [];
    }),
  );
}

function definitionOf(base: string, lists: readonly (readonly string[] | undefined)[]): FactDefinition | undefined {
  switch (base) {
    case 'boolean':
      return { kind: 'boolean' };
    case 'number':
      return { kind: 'number', minimum: -Number.MAX_VALUE };
    case 'date':
      return { kind: 'date' };
    case 'string': {
      const [first, ...others] = new Set(lists.flatMap((list) => list ?? []));
      // Only where every column lists its values, no other is possible.
      return first !== undefined && lists.every((list) => list !== undefined)
        ? { kind: 'oneOf', values: [first, ...others] }
        : { kind: 'text' };
    }
    default:
      return undefined;
  }
}

function listedTexts(listed: string): readonly string[] | undefined {
  try {
    const values = readLiteral(`[${listed}]`) as readonly FeelValue[]; // a list was written
    const texts = values.filter((value) => typeof value === 'string');
    return texts.length > 0 && texts.length === values.length ? texts : undefined;
  } catch (error) {
    if (error instanceof UnknownExpression) return undefined;
    throw error;
  }
}

function decisionOf(
  draft: Draft,
  language: RuleLanguage<Language>,
  made: ReadonlyMap<string, Decision<Language, unknown>>,
): Decision<Language, unknown> {
  const { decision, columns } = draft;
  const decisions = Object.fromEntries(made);
  const refuse = (code: DmnProblem['code'], path: readonly string[], expected: string, received: string): never => {
    throw new DmnError([{ code, path: [decision.name, ...path], expected, received }]);
  };
  if (made.has(decision.name)) refuse('duplicate', [], 'a name of its own', decision.name);
  if (draft.kind === 'combination') {
    const parts = draft.columns.flatMap(({ as, decision: read, field }) => {
      const part = read === undefined ? undefined : made.get(read);
      return part !== undefined && field === undefined ? [[as, part] as const] : [];
    });
    const facts = draft.columns.flatMap(({ as, fact }) => (fact !== undefined && fact === as ? [fact] : []));
    if (parts.length + facts.length < columns.length) {
      refuse('unsupported', [], 'decisions, and inputs under their own names', 'other entries');
    }
    return combine(language, { id: decision.name, combines: Object.fromEntries(parts), facts: facts as never[] });
  }
  const aliases = new Map<string, string>();
  const nameOf = (column: Column): string => {
    if (column.fact !== undefined) return column.fact;
    let alias = aliases.get(column.decision) ?? `decision ${aliases.size + 1}`;
    while (!aliases.has(column.decision) && hasOwn(language.vocabulary, alias)) alias += "'";
    aliases.set(column.decision, alias);
    return column.field === undefined ? alias : `${alias}.${column.field}`;
  };
  const names = columns.map(nameOf);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) refuse('unsupported', ['input'], 'one column for each input', twice);
  const { hitPolicy, aggregate, otherwise } = draft;
  const isList = hitPolicy === 'COLLECT' || hitPolicy.endsWith('ORDER');
  if (isList && otherwise !== undefined) refuse('unsupported', ['defaultOutputEntry'], 'none for a list', 'an outcome');
  const rows = draft.rows.map(({ tests, ...row }) => ({
    ...row,
    when: Object.fromEntries(
      names.flatMap((name, column) => (tests[column] === undefined ? [] : [[name, tests[column]]])),
    ),
  }));
  const table = {
    id: decision.name,
    reads: Object.fromEntries([...aliases].map(([read, alias]) => [alias, read])),
    rows,
    ...(isList ? { keepsEqual: true } : { otherwise: otherwise ?? null }),
    ...(aggregate !== undefined && { aggregate }),
  };
  const of = (policy: string): Decision<Language, unknown> =>
    tableFromJson(language, { ...table, hitPolicy: policy }, decisions as never);
  if (hitPolicy === 'ANY') {
    const outcomes = new Map(rows.map(({ id, outcome }) => [id, structuralKey(outcome)]));
    for (const defect of analyse(of('unique'))) {
      if (defect.kind !== 'overlap') continue;
      const [one, other] = defect.rows;
      if (outcomes.get(one) !== outcomes.get(other)) {
        refuse('conflicting-rows', [], 'rows that agree where several apply', `${one} and ${other}`);
      }
    }
  }
  return of(hitPolicy === 'UNIQUE' ? 'unique' : isList ? 'collect' : 'first');
}

/** What a table of the model has that tables here have not, as a problem of the model. */
function described(error: unknown, decision: string): unknown {
  if (error instanceof MalformedTableError) {
    return new DmnError(
      error.problems.map(({ path, expected, received }) => ({
        code: 'unsupported',
        path: [decision, ...path],
        expected,
        received,
      })),
    );
  }
  if (!(error instanceof InvalidTableError)) return error;
  return new DmnError([{ code: 'unsupported', path: [decision], expected: 'a sound table', received: error.message }]);
}
