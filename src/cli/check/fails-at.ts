import type { Severity } from '../../compliance';
import type { FailingLevel } from '../formats/report';

/** Whether a finding of a severity fails a run. */
export function failsAt(severity: Severity, level: FailingLevel): boolean {
  return level === 'advisory' || (level === 'violation' && severity === 'violation');
}
