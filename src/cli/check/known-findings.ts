import type { Severity } from '../../compliance';
import type { BaselineEntry } from './baseline';
import { isNoWorse } from './evidence';
import type { LocatedFinding } from './located-finding';

/** Known findings, by fingerprint. */
export interface KnownFindings {
  /**
   * The entry of a finding.
   *
   * @param severity the severity of the finding in this run
   */
  readonly entryFor: (finding: LocatedFinding, severity: Severity) => MetEntry | undefined;
}

/** An entry whose finding occurs. */
export interface MetEntry {
  readonly entry: BaselineEntry;
  /** Whether the finding is worse than it was, so that it counts as new. */
  readonly isWorse: boolean;
}

/**
 * Makes known findings from entries.
 *
 * @param asOf the day of the check; entries that expired before it are ignored
 */
export function knownFindings(entries: readonly BaselineEntry[], asOf: string): KnownFindings {
  const valid = new Map(entries.filter((entry) => !isExpired(entry, asOf)).map((entry) => [entry.fingerprint, entry]));
  return {
    entryFor(finding, severity) {
      if (valid.size === 0) return undefined;
      const entry = valid.get(finding.fingerprint) ?? valid.get(finding.formerFingerprint);
      if (entry === undefined) return undefined;
      const isMoreSevere = entry.severity === 'advisory' && severity === 'violation';
      const isWorse = isMoreSevere || (entry.evidence !== undefined && !isNoWorse(finding.evidence, entry.evidence));
      return { entry, isWorse };
    },
  };
}

/** Whether the last day of an entry is past. */
export function isExpired({ expires }: BaselineEntry, asOf: string): boolean {
  return expires !== undefined && expires < asOf;
}

/** Whether an entry lacks how bad its finding was, so that it also hides worse ones. */
export function isVague({ severity, evidence }: BaselineEntry): boolean {
  return severity === undefined || evidence === undefined;
}
