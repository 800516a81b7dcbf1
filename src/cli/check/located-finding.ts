import type { Finding } from '../../compliance';
import { advance } from '../input/advance';
import type { ValuePath, ValuePlaces } from '../input/locate-value';
import type { Position, RecordText } from '../input/record-text';
import { fingerprintOf } from './fingerprint';

/** Where a value stands in an input; the end is exclusive. */
export interface Region {
  readonly start: Position;
  readonly end: Position;
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
  readonly #case: string;
  readonly #part: RecordText;
  readonly #places: ValuePlaces;

  constructor(finding: Finding, id: string, part: RecordText, places: ValuePlaces) {
    const { code, severity, clauses, interpretations, departments, path, params } = finding;
    this.code = code;
    this.severity = severity;
    this.clauses = clauses;
    this.interpretations = interpretations;
    this.departments = departments;
    this.path = path;
    this.params = params;
    this.#case = id;
    this.#part = part;
    this.#places = places;
  }

  get position(): Position {
    return positionOf(this.path, this.#part, this.#places);
  }

  get region(): Region {
    const { start, end } = this.#places.extentOf(this.path);
    return { start: positionAt(start, this.#part), end: positionAt(end, this.#part) };
  }

  get fingerprint(): string {
    return fingerprintOf({ case: this.#case, code: this.code, path: this.path });
  }
}

/** Where a value of a record begins in the input. */
export function positionOf(path: ValuePath, part: RecordText, places: ValuePlaces): Position {
  return positionAt(places.startOf(path), part);
}

function positionAt(offset: number, part: RecordText): Position {
  return advance(part, part.text.slice(0, offset));
}
