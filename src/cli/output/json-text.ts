/**
 * A value as JSON, on one line unless indented, that is safe for terminals and CI logs: characters that control a
 * terminal or change the writing direction are escaped, and so are CI commands. It parses to the same value.
 *
 * @example
 * jsonText('##vso[x]') // => '"\\u0023#vso[x]"'
 */
export function jsonText(value: unknown, indent?: number): string {
  const text = JSON.stringify(value, undefined, indent);
  return unusual.test(text) && suspicious.test(text)
    ? text.replace(everySuspicious, (part) => escapedUnits(part))
    : text;
}

/** Beyond ASCII and common Chinese text, or the beginning of a CI command. Without case and classes, it is found faster. */
const unusual = /[^\n -~\u{3001}-\u{303F}\u{4E00}-\u{9FFF}\u{FF01}-\u{FF5E}]|##/u;
const suspicious = /[\u007F-\u009F\p{Cf}\u2028\u2029]|##(?=[a-z]*\[)/iu;
const everySuspicious = /[\u007F-\u009F\p{Cf}\u2028\u2029]|#(?=#[a-z]*\[)/giu;

function escapedUnits(part: string): string {
  return Array.from(
    { length: part.length },
    (_, index) => `\\u${part.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('');
}
