import type { Finding, Severity } from '../../compliance';
import type { Keeping, Kept } from './keeper';

/** A severity, and whether an earlier run had the finding. */
export type FindingKind = Severity | 'unchangedViolation' | 'unchangedAdvisory';

/** The kind of a finding in a report that has room for a number of findings. */
export function findingKind({
  severity,
  isNew,
}: Pick<Finding, 'severity'> & { readonly isNew?: boolean | undefined }): FindingKind {
  if (isNew !== false) return severity;
  return severity === 'violation' ? 'unchangedViolation' : 'unchangedAdvisory';
}

/** The same room for each kind. */
export function roomForFindings(first: number): Readonly<Record<FindingKind, Keeping>> {
  const room = { first };
  return { violation: room, unchangedViolation: room, advisory: room, unchangedAdvisory: room };
}

/** The kept findings of a severity, in the order of importance: what an earlier run had comes last. */
export function keptFindings(severity: Severity, kept: Readonly<Record<FindingKind, Kept>>): readonly string[] {
  const unchanged = severity === 'violation' ? kept.unchangedViolation : kept.unchangedAdvisory;
  return [...kept[severity].texts(), ...unchanged.texts()];
}
