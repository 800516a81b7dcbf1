import type { CaseRecord, Finding } from '../../compliance';
import type { InterpretationId } from '../../policy';
import type { Position } from '../input/record-text';
import type { BaselineEntry } from './baseline';
import { evidenceOf, type Evidence } from './evidence';
import { fingerprintOf } from './fingerprint';
import type { RecordPlaces, Region } from './record-places';

/** Why a finding is not reported as one. */
export interface Suppression {
  readonly by: 'baseline' | 'configuration';
  readonly reason: string | undefined;
  /** The entry of the baseline that knows it. */
  readonly entry?: BaselineEntry;
}

/** What the finding was found in. */
export interface FoundIn {
  readonly id: string;
  readonly record: CaseRecord;
  readonly places: RecordPlaces;
}

/** What a run makes of a finding. */
export interface Standing {
  readonly severity?: Finding['severity'];
  /** Whether an earlier run did not have it; undefined if the run is not compared with one. */
  readonly isNew?: boolean | undefined;
  readonly suppression?: Suppression | undefined;
}

/**
 * A finding with its place in the input and the name it is known by across runs. What only some reports ask for is made
 * when it is asked for.
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

  get fingerprint(): string {
    return fingerprintOf({ case: this.#foundIn.id, code: this.code, path: this.path });
  }

  /** How bad it is, as far as numbers, dates and lists show it. */
  get evidence(): Evidence {
    return evidenceOf(this, this.#foundIn.record);
  }

  /** The same finding, as a run makes of it. */
  as(standing: Standing): LocatedFinding {
    return new LocatedFinding(this, this.#foundIn, standing);
  }
}
