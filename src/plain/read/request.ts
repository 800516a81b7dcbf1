import { InvalidRequestError, type RequestProblem } from '../invalid-request-error';
import { YekuoError } from '../yekuo-error';
import type { Problem } from '../problem';
import type { Infer } from './infer';
import { otherProblems } from './other-problems';
import { readerOf, type ReadProblem } from './read';
import type { ObjectShape } from './shape';
import { englishWords } from './words';

/** The result of reading an invalid request. */
export interface InvalidRequest {
  /** Distinguishes it from an answer. */
  readonly status: 'invalid';
  /** Every invalid part, named by the fields of the request. */
  readonly problems: readonly Problem[];
}

/** A request as far as it can be read: its invalid parts are undefined. */
type Legible<Part> = Part extends readonly (infer Item)[]
  ? readonly (Legible<Item> | undefined)[]
  : Part extends object
    ? { readonly [Name in keyof Part]?: Legible<Part[Name]> | undefined }
    : Part;

/** Checks the parts of a request against each other, also beside invalid parts, so that one error names all faults. */
type FurtherCheck<Request> = (request: Legible<Request>) => readonly (RequestProblem | undefined)[];

/**
 * Makes the reader of a kind of request. It returns a copy of the type that the shape describes, or throws
 * InvalidRequestError naming every invalid part. An unknown field is a fault: a misspelt one would silently change the
 * answer.
 */
// @__NO_SIDE_EFFECTS__
export function requestReader<S extends ObjectShape>(
  shape: S,
  further: FurtherCheck<Infer<S>> = () => [],
): (request: unknown) => Infer<S> {
  const readShape = readerOf(shape);
  return (request) => {
    const problems: ReadProblem[] = [];
    const copy = readShape(request, problems) as Infer<S> | undefined; // a value without problems has the shape
    const found = copy === undefined ? [] : further(copy as Legible<Infer<S>>);
    const others = otherProblems(
      problems,
      found.filter((problem) => problem !== undefined),
    );
    if (problems.length + others.length > 0) throw new InvalidRequestError([...problems, ...others]);
    return copy as Infer<S>;
  };
}

/** Whether the first of two days or instants is before the second. */
type IsBefore = (one: string, other: string) => boolean;

/** Days can be compared as texts. */
const isDayBefore: IsBefore = (one, other) => one < other;

/** The problem of a day that is before another one; undefined for days in order, and if one is unknown. */
export function reversed(
  earlier: string | undefined,
  later: string | undefined,
  path: RequestProblem['path'],
  isBefore = isDayBefore,
): RequestProblem | undefined {
  if (earlier === undefined || later === undefined || !isBefore(later, earlier)) return undefined;
  return outOfOrder(path, englishWords.notBefore(earlier), later);
}

/**
 * The problem of a day after the end of the record; the record contains nothing about such days. Undefined if there is
 * no problem, or if a day is unknown.
 */
export function beyondRecord(
  end: string | undefined,
  day: string | undefined,
  path: RequestProblem['path'],
  isBefore = isDayBefore,
): RequestProblem | undefined {
  if (end === undefined || day === undefined || !isBefore(end, day)) return undefined;
  return outOfOrder(path, englishWords.notAfter(end), day);
}

function outOfOrder(path: RequestProblem['path'], expected: string, received: string): RequestProblem {
  return { path, code: 'dates-out-of-order', expected, received: JSON.stringify(received) };
}

/**
 * Makes the safe variant of a function that takes a request: it accepts a value of any origin, such as parsed JSON, and
 * returns the problems where the function would throw.
 */
// @__NO_SIDE_EFFECTS__
export function safely<Request, Rest extends readonly unknown[], Result>(
  ask: (request: Request, ...rest: Rest) => Result,
): (request: unknown, ...rest: Rest) => Result | InvalidRequest {
  return (request, ...rest) => {
    try {
      return ask(request as Request, ...rest); // the function validates it
    } catch (error) {
      if (!(error instanceof YekuoError) || error.problems.length === 0) throw error;
      return Object.freeze({ status: 'invalid', problems: error.problems });
    }
  };
}
