import { CalendarError } from '../../calendar';
import { InvalidRequestError, type RequestProblem } from '../../plain/invalid-request-error';

/** The result of counting days; if it would be after 9999-12-31, the result of the second function. */
export function withinDates<Result>(count: () => Result, beyond: () => Result): Result {
  try {
    return count();
  } catch (error) {
    if (error instanceof CalendarError && error.code === 'out-of-range') return beyond();
    throw error;
  }
}

/**
 * Counts days from a day of a request. If the result would be after 9999-12-31, that day is reported as invalid. The
 * path is only computed for the error.
 *
 * @throws InvalidRequestError naming the day by its path
 */
export function countedFrom<Result>(pathOf: () => RequestProblem['path'], day: string, count: () => Result): Result {
  return withinDates(count, () => {
    const expected = 'a day whose time limit ends no later than 9999-12-31';
    throw new InvalidRequestError([{ path: pathOf(), code: 'out-of-range', expected, received: JSON.stringify(day) }]);
  });
}
