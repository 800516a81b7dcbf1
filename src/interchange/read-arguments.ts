import { isObject } from '../plain/is-object';
import type { MadeShape } from '../plain/read/options';

/** An option that is checked later, by code with its own error. Here only the items of a list are read once. */
export const lookedAtLater: MadeShape = /* @__PURE__ */ Object.freeze({
  kind: 'made',
  expected: 'a value that can be read',
  isOne: (value: unknown) => !Array.isArray(value) || Array.from(value as readonly unknown[]).length === value.length,
});

/** An object of names, each of which is checked later. */
export const namesOption: MadeShape = /* @__PURE__ */ Object.freeze({
  kind: 'made',
  expected: 'an object of names',
  isOne: (value: unknown) => isObject(value) && Object.values(value).every(lookedAtLater.isOne),
});
