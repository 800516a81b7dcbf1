import type { Finding } from '../../compliance';

/** All levels at which a run can fail. */
export const failingLevels = ['violation', 'advisory', 'uncontested', 'never'] as const;

/** The least severe findings that fail a run; `uncontested`: violations that no combination of readings clears. */
export type FailingLevel = (typeof failingLevels)[number];

/** Whether a finding fails a run. */
export function failsAt(
  { severity, standsUnderAllReadings = true }: Pick<Finding, 'severity' | 'standsUnderAllReadings'>,
  level: FailingLevel,
): boolean {
  if (level === 'advisory') return true;
  if (level === 'uncontested' && !standsUnderAllReadings) return false;
  return level !== 'never' && severity === 'violation';
}
