/**
 * The terms of a text for the search: words of letters and digits, and for Chinese every character and every pair of
 * adjacent characters, since Chinese does not separate words.
 *
 * @example
 * searchTerms('160 kW 小微'); // => ['160', 'kw', '小', '微', '小微']
 */
export function searchTerms(text: string): string[] {
  const parts = text.toLowerCase().match(/\p{Script=Han}+|[\p{L}\p{N}]+/gu) ?? [];
  return parts.flatMap((part) => (/^\p{Script=Han}/u.test(part) ? withPairs(Array.from(part)) : [part]));
}

function withPairs(characters: readonly string[]): readonly string[] {
  const pairs = characters.slice(1).map((character, index) => `${characters[index]}${character}`);
  return [...characters, ...pairs];
}
