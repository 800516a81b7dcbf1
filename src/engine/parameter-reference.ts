import { deepFreeze } from './deep-freeze';
import { isObject } from './is-object';

/** The figures that tables refer to by name, so that another rulebook can carry other figures. */
export type Parameters = Readonly<Record<string, number>>;

/** Stands in a table for the sum of the named parameters. */
export interface ParameterReference<Name extends string = string> {
  readonly parameters: readonly Name[];
}

/** An outcome with every parameter reference replaced by a number. */
export type Resolved<Outcome> = Outcome extends ParameterReference
  ? number
  : Outcome extends readonly (infer Item)[]
    ? readonly Resolved<Item>[]
    : Outcome extends object
      ? { readonly [Key in keyof Outcome]: Resolved<Outcome[Key]> }
      : Outcome;

/**
 * Refers to the sum of one or more parameters, in a condition or in an outcome.
 *
 * @example
 * parameter('base', 'extra'); // => { parameters: ['base', 'extra'] }
 */
// @__NO_SIDE_EFFECTS__
export function parameter<const Name extends string>(...names: readonly [Name, ...Name[]]): ParameterReference<Name> {
  return deepFreeze({ parameters: names });
}

/** Replaces the parameter references within a value by the figures of a rulebook. */
export function resolve<T>(value: T, parameters: Parameters): Resolved<T>;
export function resolve(value: unknown, parameters: Parameters): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => resolve(item, parameters));
  if (!isObject(value)) return value;
  if (isParameterReference(value)) {
    return value.parameters.reduce((total, name) => total + parameterValue(name, parameters), 0);
  }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolve(item, parameters)]));
}

function isParameterReference(value: object): value is ParameterReference {
  return Array.isArray((value as Partial<ParameterReference>).parameters); // whatever it is
}

function parameterValue(name: string, parameters: Parameters): number {
  const figure = parameters[name];
  if (typeof figure !== 'number') throw new TypeError(`The rulebook has no parameter "${name}"`);
  return figure;
}
