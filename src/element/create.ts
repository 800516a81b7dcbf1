/** The properties of an element: attributes, and listeners by the name of their event. */
interface Given {
  readonly [name: string]: string | boolean | ((event: Event) => void) | undefined;
}

/** Creates an HTML element with attributes, listeners and children. Texts are never parsed as HTML. */
export function create<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  given: Given = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(given)) {
    if (typeof value === 'function') element.addEventListener(key, value);
    else if (value === true) element.setAttribute(key, '');
    else if (typeof value === 'string') element.setAttribute(key, value);
  }
  element.append(...children);
  return element;
}

/** Shows nodes in a part of the page. The same content is kept: it would be announced again. */
export function show(part: HTMLElement, nodes: readonly Node[]): void {
  const shown = create('div', {}, ...nodes);
  if (part.innerHTML !== shown.innerHTML) part.replaceChildren(...nodes);
}
