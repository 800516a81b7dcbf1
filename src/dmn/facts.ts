import type { FactDefinition } from '../engine';
import { isObject } from '../plain/is-object';
import { structuralKey } from '../plain/structural-key';
import type { Problems } from './dmn-error';
import { readLiteral, type FeelValue } from './feel/literal';
import { UnknownExpression } from './feel/tokens';
import { readGaps } from './feel/unary-tests';
import { kindOf, type Column, type FactColumn } from './logic/column';
import type { Draft } from './logic/draft';

/** A column that tests a fact, with the values that it lists; a fact that is part of a combination lists none. */
interface Use extends FactColumn {
  readonly listed?: string;
}

/** The facts that tables test, or that are part of combinations, by name. */
export function factsOf(drafts: readonly Draft[], { report }: Problems): Readonly<Record<string, FactDefinition>> {
  const columns = drafts.flatMap((draft): readonly (Column & { readonly listed?: string })[] =>
    draft.kind === 'table' ? draft.columns : [...draft.entries.values()],
  );
  const facts = new Map<string, Use[]>();
  for (const column of columns) {
    if (column.fact === undefined) continue;
    const uses = facts.get(column.fact);
    if (uses === undefined) facts.set(column.fact, [column]);
    else uses.push(column);
  }
  return Object.fromEntries(
    [...facts].flatMap(([fact, uses]): readonly (readonly [string, FactDefinition])[] => {
      const definition = definitionOf(uses);
      if (definition !== undefined) return [[fact, definition]];
      const types = [...new Set(uses.map(({ type }) => type.base ?? 'no type'))].join(', ');
      report('unsupported', [fact], 'an input of one type: string, number, boolean or date', types);
      return [];
    }),
  );
}

/**
 * The definition of a fact, from all columns that test it; undefined if they contradict each other, or if its values
 * cannot be facts.
 */
function definitionOf(uses: readonly Use[]): FactDefinition | undefined {
  const [kind, ...others] = new Set(uses.map(({ type }) => kindOf(type)));
  const [{ definition: written } = { definition: undefined }] = uses;
  if (kind === undefined || others.length > 0) return undefined;
  if (kind === 'string') return textOf(uses, written);
  // DMN has neither whole numbers nor bounds.
  const isOwn = isObject(written) && (written['kind'] === kind || (written['kind'] === 'integer' && kind === 'number'));
  if (isOwn) return withoutName(written);
  return kind === 'boolean' ? { kind } : limited(kind, uses);
}

/**
 * A fact of numbers or days, from the least to the greatest that is allowed, or that every table which tests it lists.
 * Gaps between them are not kept.
 */
function limited(kind: 'number' | 'integer' | 'date', uses: readonly Use[]): FactDefinition {
  const lists = uses.flatMap(({ type: { allowed }, listed = [] }) => allowed || listed);
  const gaps = knownOr([], () => readGaps(lists.join(', '), kind === 'date' ? 'date' : 'number'));
  const limit = (...tests: readonly string[]): number | string | undefined =>
    gaps.flatMap((gap) => (gap.test !== 'between' && tests.includes(gap.test) ? gap.operand : []))[0];
  const least = limit('lessThan', 'atMost');
  const greatest = limit('moreThan', 'atLeast');
  if (kind === 'date') {
    const earliest = least !== undefined && { earliest: String(least) };
    return { kind, ...earliest, ...(greatest !== undefined && { latest: String(greatest) }) };
  }
  const [most, up, down] =
    kind === 'integer' ? [Number.MAX_SAFE_INTEGER, Math.ceil, Math.floor] : [Number.MAX_VALUE, Number, Number];
  const minimum = Math.max(-most, up(Number(least ?? -most)));
  const maximum = Math.min(most, down(Number(greatest ?? most)));
  return { kind, minimum, ...(maximum < most && { maximum }) };
}

/** A fact with the listed texts if every table that tests it lists them, or else with any text. */
function textOf(uses: readonly Use[], written: unknown): FactDefinition {
  const lists = uses.flatMap(({ type, listed }) => (listed === undefined ? [] : [textsIn(type.allowed || listed)]));
  const [first, ...others] = new Set(lists.flatMap((list) => list ?? []));
  const values = first === undefined || lists.includes(undefined) ? undefined : ([first, ...others] as const);
  if (isObject(written) && written['kind'] === 'oneOf') {
    const isUnchanged = lists.length === 0 || structuralKey(written['values']) === structuralKey(values);
    if (isUnchanged) return withoutName(written);
  }
  return values ? { kind: 'oneOf', values } : { kind: 'text' };
}

/** The definition that `toDmn` wrote; the tables then validate its values. */
function withoutName(written: Readonly<Record<string, unknown>>): FactDefinition {
  const definition = Object.entries(written).filter(([field]) => field !== 'name');
  return Object.fromEntries(definition) as unknown as FactDefinition;
}

/** The texts of a list in FEEL; undefined if it contains anything else. */
function textsIn(list: string): readonly string[] | undefined {
  const values = knownOr([], () => readLiteral(`[${list}]`) as readonly FeelValue[]); // a list was written
  const texts = values.filter((value) => typeof value === 'string');
  return texts.length > 0 && texts.length === values.length ? texts : undefined;
}

/** What is read, or something else if it is no known expression. */
function knownOr<Value>(otherwise: Value, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    if (error instanceof UnknownExpression) return otherwise;
    throw error;
  }
}
