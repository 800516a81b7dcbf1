import { childOf, childrenOf, expressionIn, plainName, type XmlElement } from './xml-element';

/** The type of a single value. */
export interface ValueType {
  /** The FEEL type, or a name that the model does not define; absent: any. */
  readonly base: string | undefined;
  /** The allowed values, in FEEL; empty: all. */
  readonly allowed: string;
}

/** The types that the model defines, by name. */
export type ItemTypes = ReadonlyMap<string, XmlElement>;

/** The type that an element refers to, without its namespace prefix. */
export function typeRefOf(element: XmlElement | undefined): string | undefined {
  const written = element?.attributes['typeRef'] ?? (element && childOf(element, 'typeRef'))?.text;
  return written === undefined ? undefined : plainName(written).replace(/^[\w-]+:/, '');
}

/**
 * The type of a component of a value, such as the age of an applicant.
 *
 * @param path the names of the components that lead to the part
 * @returns undefined if there is no such component, or if it is not a single value
 */
export function typeOfPart(
  typeRef: string | undefined,
  path: readonly string[],
  types: ItemTypes,
): ValueType | undefined {
  const visited = new Set<XmlElement>();
  let [steps, ref, allowed] = [path, typeRef, ''];
  let next = ref === undefined ? undefined : types.get(ref);
  while (next !== undefined) {
    const current: XmlElement = next;
    if (current.attributes['isCollection'] === 'true' || visited.has(current)) return undefined;
    visited.add(current);
    const own = expressionIn(childOf(current, 'allowedValues') ?? childOf(current, 'typeConstraint'));
    if (allowed === '') allowed = own;
    const components = childrenOf(current, 'itemComponent');
    if (components.length === 0) {
      ref = typeRefOf(current);
      next = ref === undefined ? undefined : types.get(ref);
    } else {
      const [step, ...rest] = steps;
      next = components.find(({ attributes: { name = '' } }) => plainName(name) === step);
      if (next === undefined) return undefined;
      [steps, ref, allowed] = [rest, undefined, ''];
      visited.clear();
    }
  }
  return steps.length > 0 ? undefined : { base: ref === 'Any' ? undefined : ref, allowed };
}
