import { InvalidRequestError, type RequestProblem } from '../invalid-request-error';
import { YekuoError } from '../yekuo-error';
import type { Problem } from '../problem';
import type { Infer } from './infer';
import { readerOf, type ReadProblem } from './read';
import type { ObjectShape } from './shape';
import { englishWords } from './words';

/** A request that cannot be understood. */
export interface InvalidRequest {
  /** Tells it from an answer. */
  readonly status: 'invalid';
  /** Every bad part, named by the fields of the request. */
  readonly problems: readonly Problem[];
}

/** What is wrong with a request as a whole, once each of its parts is sound. */
type FurtherCheck<Request> = (request: Request) => readonly (RequestProblem | undefined)[];

/**
 * Makes the reader of a kind of request: it gives a copy that is what its type says, or throws InvalidRequestError naming
 * every bad part. A field that the request does not have is a mistake: a misspelt one would change the answer unnoticed.
 */
// @__NO_SIDE_EFFECTS__
export function requestReader<S extends ObjectShape>(
  shape: S,
  further: FurtherCheck<Infer<S>> = () => [],
): (request: unknown) => Infer<S> {
  const readShape = readerOf(shape);
  return (request) => {
    const problems: ReadProblem[] = [];
    const copy = readShape(request, problems) as Infer<S>; // what the shape describes
    if (problems.length > 0) throw new InvalidRequestError(problems);
    const others = further(copy).filter((problem) => problem !== undefined);
    if (others.length > 0) throw new InvalidRequestError(others);
    return copy;
  };
}

/** The problem of a day that comes before another, if it does. Days that are not known are in order. */
export function reversed(
  earlier: string | undefined,
  later: string | undefined,
  path: RequestProblem['path'],
): RequestProblem | undefined {
  if (earlier === undefined || later === undefined || later >= earlier) return undefined;
  return {
    path,
    code: 'dates-out-of-order',
    expected: englishWords.notBefore(earlier),
    received: JSON.stringify(later),
  };
}

/**
 * Makes the variant of a function that takes a request of any origin, such as parsed JSON, and answers with the problems
 * where the function would throw an error of this library.
 */
// @__NO_SIDE_EFFECTS__
export function safely<Request, Rest extends readonly unknown[], Result>(
  ask: (request: Request, ...rest: Rest) => Result,
): (request: unknown, ...rest: Rest) => Result | InvalidRequest {
  return (request, ...rest) => {
    try {
      return ask(request as Request, ...rest); // the function reads it
    } catch (error) {
      if (!(error instanceof YekuoError) || error.problems.length === 0) throw error;
      return Object.freeze({ status: 'invalid', problems: error.problems });
    }
  };
}
