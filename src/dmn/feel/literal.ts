import type { Scalar } from '../../engine';
import { dayNumber } from '../../engine/internal';
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
 * @throws UnknownExpression
 */
export function readLiteral(text: string): FeelValue {
  const reader = tokensOf(text);
  const value = literal(reader, 0);
  reader.take('end');
  return value;
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

function number(reader: TokenReader, sign: 1 | -1): TypedScalar {
  const value = Number(reader.take('number')) * sign;
  if (!Number.isFinite(value)) throw new UnknownExpression('a number without end');
  return { type: 'number', value: value === 0 ? 0 : value };
}

/** Other date and time values, and durations, are not supported. */
function day(reader: TokenReader): TypedScalar {
  const value = reader.take('text');
  if (Number.isNaN(dayNumber(value))) throw new UnknownExpression(value);
  return { type: 'date', value };
}
