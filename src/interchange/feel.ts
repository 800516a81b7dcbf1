import type { AnyTest, Compound } from '../engine';
import { type Parameters, resolve } from '../engine/internal';

const operators = { atMost: '<=', moreThan: '>', atLeast: '>=', lessThan: '<' } as const;

/** A value as a FEEL literal. */
export function feelLiteral(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(feelLiteral).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([field, item]) => `${field}: ${feelLiteral(item)}`);
    return `{${entries.join(', ')}}`;
  }
  if (typeof value === 'number') return decimal(value);
  return typeof value === 'string' ? `"${value.replace(/["\\]/g, '\\$&')}"` : String(value);
}

/** A test as FEEL unary tests; without a test any value will do. */
export function feelTest(test: AnyTest | undefined, parameters: Parameters | undefined): string {
  if (test === undefined) return '-';
  if (typeof test !== 'object' || test === null) return feelLiteral(test);
  if ('operand' in test) return `${operators[test.test]} ${feelLiteral(resolve(test.operand, parameters))}`;
  if ('tests' in test) return compoundTest(test, parameters);
  const values = test.values.map(feelLiteral).join(', ');
  return test.test === 'noneOf' ? `not(${values})` : values;
}

/** A range, or tests of which one has to hold. */
function compoundTest({ test, tests }: Compound<AnyTest>, parameters: Parameters | undefined): string {
  if (test === 'anyOf') return tests.map((each) => feelTest(each, parameters)).join(', ');
  const [lower, upper] = tests.map((each) => ({ each, bound: feelTest(each, parameters).replace(/^[<>=]+ /, '') }));
  const isOpen = (each: AnyTest | undefined, name: string): boolean => Object(each).test === name;
  const start = isOpen(lower?.each, 'moreThan') ? '(' : '[';
  const end = isOpen(upper?.each, 'lessThan') ? ')' : ']';
  return `${start}${lower?.bound}..${upper?.bound}${end}`;
}

/** FEEL has no exponents: `1e21` is written out. */
function decimal(value: number): string {
  const plain = String(value);
  const [, sign = '', whole = '', fraction = '', exponent = ''] = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(plain) ?? [];
  if (exponent === '') return plain;
  const places = Number(exponent);
  const digits = whole + fraction;
  return places < 0 ? `${sign}0.${'0'.repeat(-places - 1)}${digits}` : `${sign}${digits.padEnd(places + 1, '0')}`;
}
