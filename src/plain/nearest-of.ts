import { editDistance } from './edit-distance';
import { wordKey } from './word-key';

const most = 3;
/** Longer texts are no misspelt words. */
const longest = 40;

/** The words that a text is nearest to, nearest first; none where all are far off. */
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

/** One word within another is near it. */
function distanceOf(one: string, other: string): number {
  const within = other !== '' && (one.includes(other) || other.includes(one));
  return editDistance(one, other) / (within ? 2 : 1);
}
