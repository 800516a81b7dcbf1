import { isObject } from './is-object';

/** Whether a value is a list of texts without holes. A proxy may throw. */
export function isListOfTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && Array.from<unknown>(value).every((each) => typeof each === 'string');
}

/** Whether a value is an object whose fields are texts, or undefined. A proxy may throw. */
export function isObjectOfTexts(value: unknown): value is Readonly<Record<string, string | undefined>> {
  return isObject(value) && Object.values(value).every((each) => each === undefined || typeof each === 'string');
}
