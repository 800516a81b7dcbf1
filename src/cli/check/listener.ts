import type { CheckedCase } from './checked-case';
import type { Fault } from './fault';
import type { LocatedFinding } from './located-finding';

/** Whoever is told what becomes of the records. */
export interface Listener {
  /** `known` are its findings that the baseline knows. */
  readonly checked: (checked: CheckedCase, known: readonly LocatedFinding[]) => void;
  readonly fault: (fault: Fault) => void;
}
