/**
 * A text as part of a line for a terminal or a CI log: without characters that control a terminal or change the writing
 * direction, and without CI commands. GitHub reads lines that begin with `::`, and `##[…]` anywhere; Azure reads
 * `##vso[…]`, TeamCity `##teamcity[…]`.
 *
 * @example
 * printable('::error::\u{1B}[2J') // => '\\u{3a}:error::\\u{1b}[2J'
 */
export function printable(text: string): string {
  return withoutControls(text)
    .replace(/##(?=[a-z]*\[)/gi, `${escaped('#')}#`)
    .replace(/^(\s*):(?=:)/, `$1${escaped(':')}`);
}

/** A text without characters that control a terminal or change the writing direction. */
export function withoutControls(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u{2028}\u{2029}]/gu, escaped);
}

function escaped(unit: string): string {
  return `\\u{${unit.codePointAt(0)?.toString(16)}}`;
}
