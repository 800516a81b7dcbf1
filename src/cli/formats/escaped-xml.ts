/**
 * Escapes a text for XML or HTML. Characters that XML cannot contain become U+FFFD. Line breaks, characters that
 * control a terminal or change the writing direction, and the first character of a CI command are written as
 * references: the text stays on one line of the log, and a reader gets it unchanged.
 */
export function escapedXml(text: string): string {
  return text
    .replace(/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\u{FFFD}')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
    .replace(/#(?=#[a-z]*\[)|(?<=^\s*):(?=:)/gi, reference)
    .replace(/[\n\r\u007F-\u009F\p{Cf}\u2028\u2029]/gu, reference);
}

/** Escapes a text for an attribute: XML readers replace tabs by spaces unless they are references. */
export function escapedAttribute(text: string): string {
  return escapedXml(text).replaceAll('\t', reference);
}

function reference(character: string): string {
  return `&#${character.codePointAt(0)};`;
}
