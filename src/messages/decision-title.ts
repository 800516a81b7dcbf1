import type { Language } from './language';
import { titlesIn } from './texts-in';

/**
 * The title of a decision of the policy.
 *
 * @param decision its id; an unknown id is returned unchanged
 *
 * @example
 * decisionTitle('investmentBoundary', 'en'); // => 'Investment boundary'
 */
export function decisionTitle(decision: string, language: Language): string {
  const titles = new Map<string, string>(Object.entries(titlesIn(language)));
  return titles.get(decision) ?? decision;
}
