import type { Grammar } from './dialect';
import { doubleLiteral } from './fact-kinds';

/**
 * How the outcomes of a decision are written: as plain values if all of them are texts, numbers or booleans; otherwise
 * as JSON texts, so that records and lists are data and NULL is never an outcome.
 */
export function outcomeLiteral(outcomes: readonly unknown[], { text }: Grammar): (outcome: unknown) => string {
  const all = (kind: string): boolean => outcomes.every((outcome) => typeof outcome === kind);
  if (all('string')) return (outcome) => text(String(outcome));
  if (all('boolean')) return (outcome) => (outcome === true ? 'TRUE' : 'FALSE');
  if (all('number')) {
    const literal = outcomes.every(Number.isSafeInteger) ? String : doubleLiteral; // ClickHouse does not mix them
    return (outcome) => literal(Number(outcome));
  }
  return (outcome) => text(JSON.stringify(outcome));
}
