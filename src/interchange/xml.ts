/** An XML element with attributes and content; attributes without a value are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  ...content: readonly (string | readonly string[])[]
): string {
  const stated = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escaped(value)}"`],
  );
  const inner = content.flat();
  if (inner.length === 0) return `<${name}${stated.join('')}/>`;
  const indented = inner.map((part) => part.replace(/^/gm, '  ')).join('\n');
  return `<${name}${stated.join('')}>\n${indented}\n</${name}>`;
}

/** An element that contains only text. */
export function textElement(name: string, text: string): string {
  return `<${name}>${escaped(text)}</${name}>`;
}

/** A text without the characters that XML 1.0 does not allow. */
export function writable(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');
}

function escaped(text: string): string {
  return (
    writable(text)
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/"/g, '&quot;')
      // As an escape, because indentation would move a literal line break.
      .replace(/[\t\n\r\u2028\u2029]/g, (character) => `&#${character.charCodeAt(0)};`)
  );
}
