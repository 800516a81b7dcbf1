import { isCalendarDate } from '../calendar';
import { isObject } from '../plain/is-object';
import { onceFor } from '../plain/once-for';
import type { MadeShape } from '../plain/read/options';
import { isListOfTexts, isObjectOfTexts } from '../plain/texts';
import { neixiang2021Parameters } from './parameters';
import type { Policy } from './policy';

/** The parts that are objects of any fields, and those whose fields are texts. */
const objects = ['title', 'issuer', 'clauses', 'interpretations'] as const;
const registers = ['readings', 'papers', 'paperNames', 'feeNames'] as const;

/**
 * Whether a value has all parts of a policy, so that every rule has its parameters. A definition must first be passed
 * through `definePolicy`.
 */
export function isPolicy(value: unknown): value is Policy {
  return typeof value === 'object' && value !== null && examined(value).isPolicy;
}

/** A policy is passed with every record and examined once. A proxy may throw. */
const examined = /* @__PURE__ */ onceFor((value: object) => {
  try {
    return { isPolicy: isObject(value) && hasAllParts(value) };
  } catch {
    return { isPolicy: false };
  }
});

function hasAllParts(value: Readonly<Record<string, unknown>>): boolean {
  const { id, documentNumber, inForceFrom, inForceThrough, area, parameters, tables = {}, fees } = value;
  return (
    [id, documentNumber].every((text) => typeof text === 'string' && text.trim() !== '') &&
    isCalendarDate(inForceFrom) &&
    (inForceThrough === undefined || isCalendarDate(inForceThrough)) &&
    (area === undefined || typeof area === 'string') &&
    isObject(parameters) &&
    Object.keys(neixiang2021Parameters).every((name) => Number.isFinite(parameters[name])) &&
    isObject(tables) &&
    isListOfTexts(fees) &&
    registers.every((name) => isObjectOfTexts(value[name])) &&
    objects.every((name) => isObject(value[name]))
  );
}

/** Whether a value is a policy set, which has at least one policy. */
function isPolicySet(value: unknown): boolean {
  if (!isObject(value) || typeof value['policyAround'] !== 'function') return false;
  const { policies } = value;
  return Array.isArray(policies) && isPolicy(policies[0]);
}

/** The shape of an option that takes a policy. */
export const policyOption: MadeShape = /* @__PURE__ */ Object.freeze({
  kind: 'made',
  expected: 'a policy, such as definePolicy makes',
  isOne: isPolicy,
});

/** The shape of an option that takes a policy or a policy set. */
export const policiesOption: MadeShape = /* @__PURE__ */ Object.freeze({
  kind: 'made',
  expected: 'a policy, such as definePolicy makes, or a set that policySet makes',
  isOne: (value: unknown) => isPolicy(value) || isPolicySet(value),
});
