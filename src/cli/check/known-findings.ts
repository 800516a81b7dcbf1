import type { BaselineEntry } from './baseline';
import { isNoWorse } from './evidence';
import type { LocatedFinding } from './located-finding';

/** Findings that are known, by their fingerprints. */
export interface KnownFindings {
  /** The entry that knows a finding, if it is no worse than it was. */
  readonly entryFor: (finding: LocatedFinding) => BaselineEntry | undefined;
}

/**
 * Makes known findings of entries.
 *
 * @param asOf the day of the check; entries that expired before it know nothing
 */
export function knownFindings(entries: readonly BaselineEntry[], asOf: string): KnownFindings {
  const valid = new Map(entries.filter((entry) => !isExpired(entry, asOf)).map((entry) => [entry.fingerprint, entry]));
  return {
    entryFor(finding) {
      if (valid.size === 0) return undefined;
      const entry = valid.get(finding.fingerprint);
      if (entry === undefined) return undefined;
      return entry.evidence === undefined || isNoWorse(finding.evidence, entry.evidence) ? entry : undefined;
    },
  };
}

/** Whether the last day of an entry is over. */
export function isExpired({ expires }: BaselineEntry, asOf: string): boolean {
  return expires !== undefined && expires < asOf;
}
