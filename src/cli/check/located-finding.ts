import type { CaseRecord, Finding } from '../../compliance';
import type { InterpretationId } from '../../policy';
import type { Position } from '../input/record-text';
import type { BaselineEntry } from './baseline';
import { evidenceOf, type Evidence } from './evidence';
import type { IdentityOf } from './finding-identity';
import { fingerprintOf, formerFingerprintOf } from './fingerprint';
import type { RecordPlaces, Region } from './record-places';

/** Why a finding is suppressed. */
export interface Suppression {
  readonly by: 'baseline' | 'configuration';
  readonly reason: string | undefined;
  /** The entry of the baseline that lists it. */
  readonly entry?: BaselineEntry;
}

/** The origin of the finding. */
export interface FoundIn {
  readonly id: string;
  readonly record: CaseRecord;
  readonly places: RecordPlaces;
  readonly identityOf: IdentityOf;
  /** Whether the case was judged although it is outside the term of its policy. */
  readonly outsideForce: boolean;
}

/** How a run treats a finding. */
export interface Standing {
  readonly severity?: Finding['severity'];
  /** Whether the finding is new since an earlier run; undefined without an earlier run. */
  readonly isNew?: boolean | undefined;
  readonly suppression?: Suppression | undefined;
}

/**
 * A finding with its position in the input and its identity across runs. Values that only some reports need are
 * computed on first use.
 */
export class LocatedFinding implements Finding {
  readonly code: Finding['code'];
  readonly severity: Finding['severity'];
  readonly clauses: Finding['clauses'];
  readonly interpretations: Finding['interpretations'];
  readonly departments: Finding['departments'];
  readonly path: Finding['path'];
  readonly params: Finding['params'];
  readonly contested: readonly InterpretationId[] | undefined;
  readonly standsUnderAllReadings: boolean | undefined;
  readonly isNew: boolean | undefined;
  readonly suppression: Suppression | undefined;
  readonly #foundIn: FoundIn;

  constructor(finding: Finding, foundIn: FoundIn, { severity = finding.severity, isNew, suppression }: Standing = {}) {
    this.code = finding.code;
    this.severity = severity;
    this.clauses = finding.clauses;
    this.interpretations = finding.interpretations;
    this.departments = finding.departments;
    this.path = finding.path;
    this.params = finding.params;
    this.contested = finding.contested;
    this.standsUnderAllReadings = finding.standsUnderAllReadings;
    this.isNew = isNew;
    this.suppression = suppression;
    this.#foundIn = foundIn;
  }

  get position(): Position {
    return this.#foundIn.places.positionOf(this.path);
  }

  get region(): Region {
    return this.#foundIn.places.regionOf(this.path);
  }

  get outsideForce(): boolean {
    return this.#foundIn.outsideForce;
  }

  get fingerprint(): string {
    const { id, identityOf } = this.#foundIn;
    return fingerprintOf({ case: id, code: this.code, path: this.path }, identityOf);
  }

  /** Its fingerprint in baselines and reports of earlier versions. */
  get formerFingerprint(): string {
    return formerFingerprintOf({ case: this.#foundIn.id, code: this.code, path: this.path });
  }

  /** How bad it is, as far as numbers, dates and lists show. */
  get evidence(): Evidence {
    return evidenceOf(this, this.#foundIn.record);
  }

  /** The same finding, as treated by a run. */
  as(standing: Standing): LocatedFinding {
    return new LocatedFinding(this, this.#foundIn, standing);
  }
}
