import type { Finding } from '../../compliance';
import type { Position } from '../input/record-text';
import { fingerprintOf } from './fingerprint';
import type { RecordPlaces, Region } from './record-places';

/**
 * A finding with its place in the input and the name it is known by across runs. What only some reports ask for is made
 * when it is asked for.
 */
export class LocatedFinding implements Finding {
  readonly code: Finding['code'];
  readonly severity: Finding['severity'];
  readonly clauses: Finding['clauses'];
  readonly path: Finding['path'];
  readonly params: Finding['params'];
  readonly #case: string;
  readonly #places: RecordPlaces;

  constructor({ code, severity, clauses, path, params }: Finding, id: string, places: RecordPlaces) {
    this.code = code;
    this.severity = severity;
    this.clauses = clauses;
    this.path = path;
    this.params = params;
    this.#case = id;
    this.#places = places;
  }

  get position(): Position {
    return this.#places.positionOf(this.path);
  }

  get region(): Region {
    return this.#places.regionOf(this.path);
  }

  get fingerprint(): string {
    return fingerprintOf({ case: this.#case, code: this.code, path: this.path });
  }
}
