import { isObject } from '../../../plain/is-object';
import { dayNumber } from '../../compile/general-kinds';
import type { Scalar } from '../../terms/unary-test';

export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

export function isNumber(value: unknown): value is number {
  return Number.isFinite(value);
}

/** Whether a value is an existing day, written `YYYY-MM-DD`. */
export function isDay(value: unknown): boolean {
  return !Number.isNaN(dayNumber(value));
}

export function isScalar(value: unknown): value is Scalar {
  return value === null || isText(value) || isNumber(value) || typeof value === 'boolean';
}

export function isListOf(value: unknown, is: (item: unknown) => boolean): value is readonly unknown[] {
  return Array.isArray(value) && value.every(is);
}

/** Whether a value refers to parameters, and is nothing else. */
export function isReference(value: unknown): value is { readonly parameters: readonly string[] } {
  return (
    isObject(value) &&
    isListOf(value['parameters'], isText) &&
    value['parameters'].length > 0 &&
    Object.keys(value).length === 1
  );
}
