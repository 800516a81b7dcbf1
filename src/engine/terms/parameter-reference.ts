import { decimalSum } from '../../plain/decimal-sum';
import { deepFreeze } from '../../plain/deep-freeze';
import { InvalidTableError } from './errors';
import { refuseOtherThanObjects } from './refuse-other-than-objects';
import { isObject } from '../../plain/is-object';

/** Parameters by name. Tables refer to the names, so that each rulebook can set other figures. */
export type Parameters = Readonly<Record<string, number>>;

/** In a table: the sum of the named parameters. */
export interface ParameterReference<Name extends string = string> {
  /** The names of the parameters to add. */
  readonly parameters: readonly Name[];
  /** Their figures without a rulebook; absent: only a rulebook sets them. */
  readonly figures?: Readonly<Partial<Record<Name, number>>>;
}

/** A reference that contains its own figures. */
export interface Figure<Name extends string = string> extends ParameterReference<Name> {
  /** The figures by name, which apply without a rulebook. */
  readonly figures: Readonly<Partial<Record<Name, number>>>;
}

/**
 * An outcome with every parameter reference replaced by a number. Where rows give different lists, also in a field, the
 * type is one list of all their items: a union of lists has no `includes`.
 */
export type Resolved<Outcome, Whole = Outcome> =
  | ResolvedValue<Exclude<Outcome, readonly unknown[]>, Exclude<Whole, readonly unknown[]>>
  | ([Extract<Outcome, readonly unknown[]>] extends [never]
      ? never
      : ResolvedList<Extract<Whole, readonly unknown[]>[number]>);

/** Terms are themselves, so that editors show them as they are. */
type ResolvedList<Item> = [Extract<Item, object>] extends [never] ? readonly Item[] : readonly Resolved<Item>[];

type ResolvedValue<Outcome, Whole> = Outcome extends ParameterReference
  ? number
  : Outcome extends object
    ? { readonly [Key in keyof Outcome]: Resolved<Outcome[Key], FieldOf<Whole, Key>> }
    : Outcome;

type FieldOf<Outcome, Key extends PropertyKey> = Outcome extends { readonly [Name in Key]?: infer Value }
  ? Value
  : never;

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

/**
 * A parameter with its figure, which applies without a rulebook. Each parameter is a separate export, so a bundle
 * contains only the parameters of the rules that it imports.
 *
 * @example
 * figure({ base: 10 }); // => { parameters: ['base'], figures: { base: 10 } }
 */
// @__NO_SIDE_EFFECTS__
export function figure<const Name extends string>(figures: Readonly<Record<Name, number>>): Figure<Name> {
  refuseOtherThanObjects({ figures });
  return deepFreeze({ parameters: Object.keys(figures) as Name[], figures: { ...figures } });
}

/**
 * Refers to the sum of figures.
 *
 * @example
 * sum(figure({ base: 10 }), figure({ extra: 4 })); // => { parameters: ['base', 'extra'], figures: { base: 10, extra: 4 } }
 */
// @__NO_SIDE_EFFECTS__
export function sum<const Name extends string>(...figures: readonly Figure<Name>[]): Figure<Name> {
  refuseOtherThanObjects(figures);
  return deepFreeze({ parameters: figures.flatMap(({ parameters }) => parameters), figures: figuresOf(...figures) });
}

/**
 * The figures contained in references, by name.
 *
 * @example
 * figuresOf(figure({ base: 10 }), figure({ extra: 4 })); // => { base: 10, extra: 4 }
 */
// @__NO_SIDE_EFFECTS__
export function figuresOf<const Name extends string>(
  ...figures: readonly Figure<Name>[]
): Readonly<Record<Name, number>> {
  return Object.freeze(Object.assign({}, ...figures.map((each) => each.figures)) as Record<Name, number>); // every name has a figure
}

/**
 * Replaces the parameter references within a value by their figures.
 *
 * @param parameters the figures of a rulebook; without them each reference uses its own
 * @throws InvalidTableError if a parameter has no figure
 */
export function resolve<T>(value: T, parameters: Parameters | undefined): Resolved<T>;
export function resolve(value: unknown, parameters: Parameters | undefined): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => resolve(item, parameters));
  if (!isObject(value)) return value;
  if (isParameterReference(value)) {
    const figures = parameters ?? value.figures;
    return decimalSum(value.parameters.map((name) => figureOf(name, figures)));
  }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolve(item, parameters)]));
}

function isParameterReference(value: object): value is ParameterReference {
  return Array.isArray((value as Partial<ParameterReference>).parameters); // any other value may be anything
}

function figureOf(name: string, figures: Readonly<Record<string, number | undefined>> | undefined): number {
  const found = figures?.[name];
  if (!isFinite(found as number)) throw new InvalidTableError('unknown-parameter', name);
  return found as number; // checked above
}
