import { isDeepStrictEqual } from 'node:util';
import type { Facts } from '../../src/facts';
import type { Peer } from './peers/peer';

/** Stops the run unless a peer has the expected outcome for every form, so that only equivalent programs are compared. */
export async function verifyEqual(peer: Peer, forms: readonly Facts[], expected: readonly unknown[]): Promise<void> {
  const outcomes = await peer.decideAll(forms);
  for (const [index, form] of forms.entries()) {
    verifySame(peer.name, form, outcomes[index], expected[index]);
  }
}

/** Stops the run unless two answers are the same. */
export function verifySame(name: string, question: unknown, answer: unknown, expected: unknown): void {
  if (isDeepStrictEqual(answer, expected)) return;
  const told = [question, answer, expected].map((value) => JSON.stringify(value));
  throw new Error(`${name} answers ${told[0]} with ${told[1]} and not ${told[2]}`);
}
