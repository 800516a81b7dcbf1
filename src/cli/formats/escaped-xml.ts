/**
 * A text as XML or HTML content. Characters that XML cannot hold become U+FFFD. Line breaks, characters that steer a
 * terminal or turn the direction of writing, and the first character of what a CI system takes for a command are written
 * as references: the text stays in one line of the log and is read as it was.
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

/** A text as the value of an attribute: readers of XML turn tabs into spaces unless they are references. */
export function escapedAttribute(text: string): string {
  return escapedXml(text).replaceAll('\t', reference);
}

function reference(character: string): string {
  return `&#${character.codePointAt(0)};`;
}
