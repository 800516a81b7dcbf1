/**
 * A value as JSON, in one line unless lines are indented, that may be shown at a terminal or in the log of a CI system: characters that steer a
 * terminal or turn the direction of writing are escaped, and so is what a CI system takes for a command. It is parsed to
 * the same value.
 *
 * @example
 * jsonText('##vso[x]') // => '"\\u0023#vso[x]"'
 */
export function jsonText(value: unknown, indent?: number): string {
  const text = JSON.stringify(value, undefined, indent);
  return suspicious.test(text) ? text.replace(everySuspicious, (part) => escapedUnits(part)) : text;
}

const suspicious = /[\u007F-\u009F\p{Cf}\u2028\u2029]|##(?=[a-z]*\[)/iu;
const everySuspicious = /[\u007F-\u009F\p{Cf}\u2028\u2029]|#(?=#[a-z]*\[)/giu;

function escapedUnits(part: string): string {
  return Array.from(
    { length: part.length },
    (_, index) => `\\u${part.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('');
}
