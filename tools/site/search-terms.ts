/**
 * The terms of a text for the search: words of letters and digits, and for Chinese every character and every pair of
 * adjacent characters, since Chinese does not separate words. A number is the same however it is written, and so is its
 * unit.
 *
 * @example
 * searchTerms('160 kW 小微'); // => ['160', 'kw', '小', '微', '小微']
 * searchTerms('１６０千瓦，8,000kVA'); // => ['160', 'kw', '8000', 'kva']
 */
export function searchTerms(text: string): string[] {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/(\d),(?=\d{3})/g, '$1')
    .replaceAll(
      /(\d) ?(千伏安|千瓦|千伏|kva|kw|kv)(?![a-z])/g,
      (_, digit: string, unit: string) => `${digit} ${units[unit] ?? unit} `,
    );
  const parts = plain.match(/\p{Script=Han}+|[\p{L}\p{N}]+/gu) ?? [];
  return parts.flatMap((part) => (/^\p{Script=Han}/u.test(part) ? withPairs(Array.from(part)) : [part]));
}

const units: Readonly<Record<string, string>> = { 千瓦: 'kw', 千伏: 'kv', 千伏安: 'kva' };

function withPairs(characters: readonly string[]): readonly string[] {
  const pairs = characters.slice(1).map((character, index) => `${characters[index]}${character}`);
  return [...characters, ...pairs];
}
