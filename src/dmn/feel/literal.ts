import type { Scalar } from '../../engine';
import { dayNumber } from '../../engine/internal';
import { sumOfDecimals } from '../../plain/exact-sum';
import { listOf, tokensOf, UnknownExpression, type TokenReader } from './tokens';

/** A value with a FEEL literal; a day is given as its text. */
export type FeelValue = Scalar | readonly FeelValue[] | { readonly [Field: string]: FeelValue };

/** The FEEL types of single values. */
export type FeelType = 'number' | 'string' | 'boolean' | 'date' | 'null';

/** A single value with its type. */
export interface TypedScalar {
  readonly type: FeelType;
  readonly value: Scalar;
}

const deepest = 50;

/**
 * Reads a literal: a number, text, boolean, `null`, day, list or context.
 *
 * @param type the only type that is accepted, besides `null`; absent: any
 * @throws UnknownExpression
 */
export function readLiteral(text: string, type?: FeelType): FeelValue {
  const reader = tokensOf(text);
  const value = type === undefined ? literal(reader, 0) : literalOf(reader, type);
  reader.take('end');
  return value;
}

function literalOf(reader: TokenReader, type: FeelType): Scalar {
  const found = scalar(reader);
  if (found.type !== type && found.value !== null) throw new UnknownExpression(String(found.value));
  return found.value;
}

function literal(reader: TokenReader, depth: number): FeelValue {
  if (depth > deepest) throw new UnknownExpression('nested too deep');
  if (reader.isNext('[')) {
    reader.take('sign', '[');
    const items = reader.isNext(']') ? [] : listOf(reader, () => literal(reader, depth + 1));
    reader.take('sign', ']');
    return items;
  }
  if (reader.isNext('{')) {
    reader.take('sign', '{');
    const entries = reader.isNext('}') ? [] : listOf(reader, () => contextEntry(reader, depth + 1));
    reader.take('sign', '}');
    if (new Map(entries).size < entries.length) throw new UnknownExpression('a name twice');
    return Object.fromEntries(entries);
  }
  return scalar(reader).value;
}

/** A name in a context may consist of several words. */
function contextEntry(reader: TokenReader, depth: number): readonly [string, FeelValue] {
  const words = [reader.take(reader.next().kind === 'text' ? 'text' : 'name')];
  while (reader.next().kind === 'name') words.push(reader.take('name'));
  reader.take('sign', ':');
  return [words.join(' '), literal(reader, depth)];
}

/** Reads a single value. */
export function scalar(reader: TokenReader): TypedScalar {
  const { kind, value } = reader.next();
  switch (kind) {
    case 'number':
      return number(reader, 1);
    case 'text':
      return { type: 'string', value: reader.take('text') };
    case 'sign':
      if (value === '@') {
        reader.take('sign', '@');
        return day(reader);
      }
      reader.take('sign', '-');
      return number(reader, -1);
    case 'name':
      reader.take('name');
      if (value === 'true' || value === 'false') return { type: 'boolean', value: value === 'true' };
      if (value === 'null') return { type: 'null', value: null };
      if (value === 'date') {
        reader.take('sign', '(');
        const found = day(reader);
        reader.take('sign', ')');
        return found;
      }
      throw new UnknownExpression(value);
    case 'end':
      throw new UnknownExpression('nothing');
  }
}

/** A number of DMN has up to 34 digits; one that would be rounded is refused. */
function number(reader: TokenReader, sign: 1 | -1): TypedScalar {
  const written = reader.take('number').toLowerCase();
  const value = Number(written);
  if (!Number.isFinite(value) || sumOfDecimals([`0${written}`]) !== sumOfDecimals([String(value)])) {
    throw new UnknownExpression(written, 'numbers that need not be rounded');
  }
  return { type: 'number', value: value === 0 ? 0 : value * sign };
}

/** Other date and time values, and durations, are not supported. */
function day(reader: TokenReader): TypedScalar {
  const value = reader.take('text');
  if (Number.isNaN(dayNumber(value))) throw new UnknownExpression(value);
  return { type: 'date', value };
}
