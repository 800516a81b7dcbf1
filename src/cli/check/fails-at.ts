import type { Finding } from '../../compliance';
import type { FailingLevel } from '../formats/report';

/** Whether a finding fails a run. */
export function failsAt(
  { severity, standsUnderAllReadings = true }: Pick<Finding, 'severity' | 'standsUnderAllReadings'>,
  level: FailingLevel,
): boolean {
  if (level === 'advisory') return true;
  if (level === 'uncontested' && !standsUnderAllReadings) return false;
  return level !== 'never' && severity === 'violation';
}
