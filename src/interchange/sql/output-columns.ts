import type { Grammar } from './dialect';
import { allOf, type NamedKinds } from './fact-kinds';
import type { DecisionFunctions } from './functions';
import type { SqlColumn } from './mask-columns';
import { outcomeLiteral } from './outcome-literal';
import { powerOfTwo } from './power-of-two';
import { SqlError } from './sql-error';

/** The output columns about a decision. */
export type ColumnKind = 'outcome' | 'status' | 'possible' | 'missing' | 'clauses';

/** Makes the output columns of a decision from its masks. */
export function outputsOf(
  { id, outcomes, missing, clauses }: DecisionFunctions,
  index: number,
  sets: ReadonlyMap<number, NamedKinds>,
  grammar: Grammar,
  columnOf: (decision: string, kind: ColumnKind) => string,
): readonly SqlColumn[] {
  const { identifier, bitAnd } = grammar;
  const mask = identifier(`o${index}`);
  const isSeveral = `(${bitAnd(mask, `(${mask} - 1)`)}) <> 0`;
  const literal = outcomeLiteral(outcomes, grammar);
  const byMask = (texts: ReadonlyMap<string, string>): string => textOf(mask, texts, outcomes.length, grammar);
  const cases = new Map(outcomes.map((outcome, number) => [powerOfTwo(number), literal(outcome)]));
  const list = (items: readonly (readonly [text: string, test: string])[]): string => jsonList(items, grammar);
  const isFew = outcomes.length <= few;
  const possible = outcomes.map(
    (outcome, number) => [JSON.stringify(outcome), `(${bitAnd(mask, powerOfTwo(number))}) <> 0`] as const,
  );
  const unknown = missing?.map(([{ variable, name }]) => {
    const { name: column, size } = sets.get(variable) as NamedKinds; // its own fact
    const isUnknown = `${identifier(column)} = ${allOf(size)}`;
    return [JSON.stringify(name), `${isUnknown} AND ${identifier(`m${index}_${variable}`)} >= 2`] as const;
  });
  const cited = clauses?.map(
    ([clause], number) => [JSON.stringify(clause), `${identifier(`c${index}_${number}`)} = 2`] as const,
  );
  return [
    { name: columnOf(id, 'outcome'), expression: byMask(cases) },
    {
      name: columnOf(id, 'status'),
      expression: `CASE WHEN ${mask} = 0 THEN 'invalid' WHEN ${isSeveral} THEN 'open' ELSE 'decided' END`,
    },
    {
      name: columnOf(id, 'possible'),
      expression: isFew ? byMask(severalOf(outcomes, grammar)) : `CASE WHEN ${isSeveral} THEN ${list(possible)} END`,
    },
    ...(unknown === undefined
      ? []
      : [{ name: columnOf(id, 'missing'), expression: `CASE WHEN ${isSeveral} THEN ${list(unknown)} END` }]),
    ...(cited === undefined
      ? []
      : [
          {
            name: columnOf(id, 'clauses'),
            expression: `CASE WHEN ${mask} <> 0 AND NOT ${isSeveral} THEN ${list(cited)} END`,
          },
        ]),
  ];
}

/** Up to this number of outcomes, every set of them is written out, since a lookup is faster than joining texts. */
const few = 6;

/** The sets of several outcomes as JSON lists, by mask. */
function severalOf(outcomes: readonly unknown[], { text }: Grammar): ReadonlyMap<string, string> {
  const masks = Array.from({ length: 2 ** outcomes.length }, (_, mask) => mask);
  const sets = masks.map((mask) => outcomes.filter((_, number) => Math.floor(mask / 2 ** number) % 2 === 1));
  return new Map(
    sets.flatMap((set, mask) => (set.length < 2 ? [] : [[String(mask), text(JSON.stringify(set))] as const])),
  );
}

/** The text for a mask; NULL if there is none. */
function textOf(mask: string, texts: ReadonlyMap<string, string>, outcomes: number, { lists }: Grammar): string {
  if (lists !== undefined && outcomes <= few) {
    const items = Array.from({ length: 2 ** outcomes - 1 }, (_, place) => texts.get(String(place + 1)) ?? 'NULL');
    return lists.itemAt(items, mask);
  }
  if (texts.size === 0) return 'NULL';
  return `CASE ${mask} ${[...texts].map(([number, text]) => `WHEN ${number} THEN ${text}`).join(' ')} END`;
}

/** A JSON list of the items whose tests pass. */
function jsonList(items: readonly (readonly [text: string, test: string])[], grammar: Grammar): string {
  if (items.length === 0) return grammar.text('[]');
  const parts = items.map(([text, test]) => `CASE WHEN ${test} THEN ${grammar.text(`,${text}`)} ELSE '' END`);
  const joined = parts.length === 1 ? (parts[0] ?? '') : grammar.concatenate(...parts);
  return grammar.concatenate(`'['`, `SUBSTR(${joined}, 2)`, `']'`);
}

/** @throws SqlError with the code `duplicate-column` */
export function refuseDuplicates(columns: readonly SqlColumn[]): void {
  const seen = new Set<string>();
  for (const { name } of columns) {
    const key = name.toLowerCase(); // many engines ignore the case of identifiers
    if (seen.has(key)) throw new SqlError('duplicate-column', name);
    seen.add(key);
  }
}
