import type { Facts } from '../facts';
import type { Evidence, Observation } from './observation';
import type { RecordPath } from './finding';

/** An intake channel. */
export type IntakeChannel = NonNullable<Facts['intakeChannel']>;

/** Makes an observation that applies only to certain channels. */
export function objectIfChannel(
  concerned: readonly IntakeChannel[],
  channel: IntakeChannel | undefined,
  path: RecordPath,
  evidence: Evidence,
): readonly Observation[] {
  if (channel === undefined) return [{ path, missing: ['intakeChannel'] }];
  return concerned.includes(channel) ? [{ path, evidence }] : [];
}
