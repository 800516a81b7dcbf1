import type { Decision, Language } from '../engine';
import { isObject } from '../plain/is-object';
import { badArgument } from '../plain/read/argument';
import type { MadeShape } from '../plain/read/options';

/** An option that is looked at later, with an error of its own; of a list it is seen that its items can be read. */
export const lookedAtLater: MadeShape = /* @__PURE__ */ Object.freeze({
  kind: 'made',
  expected: 'a value that can be read',
  isOne: (value: unknown) => !Array.isArray(value) || Array.from(value as readonly unknown[]).length === value.length,
});

/** An object of names, each looked at later. */
export const namesOption: MadeShape = /* @__PURE__ */ Object.freeze({
  kind: 'made',
  expected: 'an object of names',
  isOne: (value: unknown) => isObject(value) && Object.values(value).every(lookedAtLater.isOne),
});

/**
 * Refuses what is no decision.
 *
 * @throws InvalidRequestError naming the argument
 */
export function refuseOtherThanDecision(name: string, value: unknown): void {
  if (!isDecision(value)) throw badArgument(name, 'wrong-type', 'a decision, such as decisionTable makes', value);
}

/** Whether a value has what is asked of a decision. A proxy may refuse any question. */
function isDecision(value: unknown): value is Decision<Language, unknown> {
  try {
    return isObject(value) && isObject(value['source']) && [value['under'], value['graph']].every(isFunction);
  } catch {
    return false;
  }
}

function isFunction(value: unknown): boolean {
  return typeof value === 'function';
}
