import { isDeepStrictEqual } from 'node:util';
import type { Facts } from '../../src/facts';
import type { Peer } from './peers/peer';

/** Throws unless a tool has the expected outcome for every form, so that only equivalent programs are compared. */
export async function verifyEqual(peer: Peer, forms: readonly Facts[], expected: readonly unknown[]): Promise<void> {
  const outcomes = await peer.decideAll(forms);
  for (const [index, form] of forms.entries()) {
    verifySame(peer.name, form, outcomes[index], expected[index]);
  }
}

/** Throws unless two answers are equal. */
export function verifySame(name: string, question: unknown, answer: unknown, expected: unknown): void {
  if (isDeepStrictEqual(answer, expected)) return;
  const texts = [question, answer, expected].map((value) => JSON.stringify(value));
  throw new Error(`${name} answers ${texts[0]} with ${texts[1]} and not ${texts[2]}`);
}
