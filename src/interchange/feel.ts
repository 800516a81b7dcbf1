import type { AnyTest, FactDefinition, Scalar } from '../engine';
import { type Parameters, passes, resolve } from '../engine/internal';
import { isPlainName } from './dmn-names';

type Kind = FactDefinition['kind'] | undefined;

type Single = Exclude<AnyTest, { readonly tests: unknown }>;

const operators = { atMost: '<=', moreThan: '>', atLeast: '>=', lessThan: '<' } as const;

/** A value as a FEEL literal. */
export function feelLiteral(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(feelLiteral).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(
      ([field, item]) => `${isPlainName(field) ? field : feelText(field)}: ${feelLiteral(item)}`,
    );
    return `{${entries.join(', ')}}`;
  }
  if (typeof value === 'number') return decimal(value);
  return typeof value === 'string' ? feelText(value) : String(value);
}

/** A test as FEEL unary tests; without a test any value passes. */
export function feelTest(test: AnyTest | undefined, parameters: Parameters | undefined, kind?: Kind): string {
  if (test === undefined) return '-';
  const excepted = exceptedIn(test);
  if (excepted !== undefined) {
    // If one of several tests excludes only some values, then only these values can fail all tests.
    const resolved = resolve(test, parameters);
    const failing = excepted.filter((value) => !passes(resolved, value));
    return failing.length === 0 ? '-' : `not(${failing.map((value) => literalOf(value, kind)).join(', ')})`;
  }
  return alternatives(test, parameters, kind).join(', ');
}

/** The values that a test, or one of several tests, excludes. */
function exceptedIn(test: AnyTest): readonly Scalar[] | undefined {
  if (isSingle(test)) return isMembership(test) && test.test === 'noneOf' ? test.values : undefined;
  return test.tests.map(exceptedIn).find((found) => found !== undefined);
}

/** Tests that are combined by or; none of them excludes only some values. */
function alternatives(test: AnyTest, parameters: Parameters | undefined, kind: Kind): readonly string[] {
  if (!isSingle(test)) {
    if (test.test === 'anyOf') return test.tests.flatMap((each) => alternatives(each, parameters, kind));
    return [range(test.tests, parameters, kind)];
  }
  if (isMembership(test)) return test.values.map((value) => literalOf(value, kind));
  if (typeof test !== 'object' || test === null) return [literalOf(test, kind)];
  return [comparison({ test: test.test, operand: resolve(test.operand, parameters) }, kind)];
}

interface Bound {
  readonly test: keyof typeof operators;
  readonly operand: number | string;
}

function comparison({ test, operand }: Bound, kind: Kind): string {
  return `${operators[test]} ${literalOf(operand, kind)}`;
}

/** A range has a lower and an upper bound. Of several bounds on one side, only the strictest one matters. */
function range(tests: readonly AnyTest[], parameters: Parameters | undefined, kind: Kind): string {
  const bounds = tests.map((test): Bound => {
    if (typeof test !== 'object' || test === null || !('operand' in test)) {
      throw new TypeError('a range has two bounds');
    }
    return { test: test.test, operand: resolve(test.operand, parameters) };
  });
  const lower = strictest(bounds.filter(isLower));
  const upper = strictest(bounds.filter((bound) => !isLower(bound)));
  if (lower === undefined || upper === undefined) return comparison((lower ?? upper) as Bound, kind); // a range has a bound
  const begin = lower.test === 'moreThan' ? '(' : '[';
  const end = upper.test === 'lessThan' ? ')' : ']';
  return `${begin}${literalOf(lower.operand, kind)}..${literalOf(upper.operand, kind)}${end}`;
}

/** The strictest bound of one side. */
function strictest([first, ...others]: readonly Bound[]): Bound | undefined {
  return first && others.reduce((strict, each) => (passes(strict, each.operand) ? each : strict), first);
}

function isLower({ test }: Bound): boolean {
  return test === 'atLeast' || test === 'moreThan';
}

function isSingle(test: AnyTest): test is Single {
  return typeof test !== 'object' || test === null || !('tests' in test);
}

function isMembership(test: Single): test is Extract<Single, { readonly values: unknown }> {
  return typeof test === 'object' && test !== null && 'values' in test;
}

/** Days have their own FEEL notation. */
function literalOf(value: unknown, kind: Kind): string {
  return kind === 'date' && typeof value === 'string' ? `date(${feelText(value)})` : feelLiteral(value);
}

const escapes: Readonly<Record<string, string>> = { '\n': 'n', '\r': 'r', '\t': 't' };

/** Characters that XML cannot contain are written as escapes. */
function feelText(text: string): string {
  const written = text
    .replace(/["\\\n\r\t]/g, (character) => `\\${escapes[character] ?? character}`)
    .replace(/[^\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, (character) => {
      return `\\u${`000${character.charCodeAt(0).toString(16)}`.slice(-4)}`;
    });
  return `"${written}"`;
}

/** FEEL has no exponents: `1e21` is written in full. */
function decimal(value: number): string {
  const plain = String(value);
  const [, sign = '', whole = '', fraction = '', exponent = ''] = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(plain) ?? [];
  if (exponent === '') return plain;
  const places = Number(exponent);
  const digits = whole + fraction;
  return places < 0 ? `${sign}0.${'0'.repeat(-places - 1)}${digits}` : `${sign}${digits.padEnd(places + 1, '0')}`;
}
