import { editDistance } from './edit-distance';
import { wordKey } from './word-key';

const most = 3;
/** Longer texts are not compared: they are not misspelt words. */
const longest = 40;

/**
 * The known words most similar to a text, nearest first. Words that share less than half of their letters are left out.
 */
export function nearestOf(text: string, words: readonly string[]): readonly string[] {
  const key = wordKey(text);
  if (key.length > longest) return [];
  return words
    .map((word) => ({ word, distance: distanceOf(key, wordKey(word)) }))
    .filter(({ word, distance }) => distance < Math.max(key.length, word.length))
    .sort((one, other) => one.distance - other.distance)
    .slice(0, most)
    .map(({ word }) => word);
}

const negation = /[非不无未]/;

/** Twice the edit distance; less if one word contains the other, and too large to be near if one negates the other. */
function distanceOf(one: string, other: string): number {
  if (negation.test(one) !== negation.test(other)) return Infinity;
  const within = other !== '' && (one.includes(other) || other.includes(one));
  return editDistance(one, other) * (within ? 1 : 2);
}
