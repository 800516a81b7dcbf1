/** An element, with names without prefixes. */
export interface XmlElement {
  readonly name: string;
  readonly namespace: string;
  /** The attributes without a prefix. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text, without that of its children. */
  readonly text: string;
}

/** The children with a name, in the namespace of the element. */
export function childrenOf({ children, namespace }: XmlElement, name: string): readonly XmlElement[] {
  return children.filter((each) => each.name === name && each.namespace === namespace);
}

/** The first child with a name. */
export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return childrenOf(element, name)[0];
}

/**
 * The text of the expression in an element; empty without one. What is written elsewhere than in its only `text` belongs
 * to it as well, because without it the expression would be another one.
 */
export function expressionIn(element: XmlElement | undefined): string {
  if (element === undefined) return '';
  const texts = childrenOf(element, 'text');
  return (texts.length > 0 ? texts : [element]).map(contentOf).join(' ; ').trim();
}

function contentOf({ text, children }: XmlElement): string {
  return text + children.map(contentOf).join('');
}

/** A name as FEEL compares it: any sequence of white space in it is one space. */
export function plainName(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}
