/**
 * A text as XML or HTML content. Characters that XML cannot hold become U+FFFD; carriage returns, which readers of XML
 * drop, and characters that steer a terminal or turn the direction of writing are written as references.
 */
export function escapedXml(text: string): string {
  return text
    .replace(/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\u{FFFD}')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
    .replace(/[\r\u007F-\u009F\p{Cf}\u2028\u2029]/gu, reference);
}

/** A text as the value of an attribute: readers of XML turn line breaks and tabs into spaces unless they are references. */
export function escapedAttribute(text: string): string {
  return escapedXml(text).replace(/[\t\n]/g, reference);
}

function reference(character: string): string {
  return `&#${character.codePointAt(0)};`;
}
