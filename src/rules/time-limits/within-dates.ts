import { CalendarError } from '../../calendar';
import { InvalidRequestError, type RequestProblem } from '../../plain/invalid-request-error';

/** Counts days, unless the result lies beyond all dates: then the second function gives it. */
export function withinDates<Result>(count: () => Result, beyond: () => Result): Result {
  try {
    return count();
  } catch (error) {
    if (error instanceof CalendarError && error.code === 'out-of-range') return beyond();
    throw error;
  }
}

/**
 * Counts days from a day of a request. A result beyond all dates is a fault of that day: the caller did not give what
 * is counted. The path is only looked for then.
 *
 * @throws InvalidRequestError naming the day by its path
 */
export function countedFrom<Result>(pathOf: () => RequestProblem['path'], day: string, count: () => Result): Result {
  return withinDates(count, () => {
    const expected = 'a day whose time limit ends no later than 9999-12-31';
    throw new InvalidRequestError([{ path: pathOf(), code: 'out-of-range', expected, received: JSON.stringify(day) }]);
  });
}
