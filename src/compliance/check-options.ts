import { calendarOption } from '../calendar/is-calendar';
import { date } from '../calendar/date-shapes';
import { readDateArgument } from '../calendar/calendar-date';
import { InvalidRequestError } from '../plain/invalid-request-error';
import { badArgument } from '../plain/read/argument';
import { optionFaults } from '../plain/read/options';
import { boolean, oneOf, text } from '../plain/read/shape';
import { neixiang2021 } from '../policy';
import { policiesOption } from '../policy/is-policy';
import type { CheckOptions } from './options';

const faultsOf = /* @__PURE__ */ optionFaults(() => ({
  asOf: date,
  calendar: calendarOption,
  policy: policiesOption,
  area: text,
  applyOutsideForce: boolean,
  readings: oneOf(['policy', 'all']),
}));

/**
 * Refuses invalid options.
 *
 * @throws InvalidRequestError naming every invalid option; CalendarError if only the day of the check is invalid
 */
export function refuseBadOptions(options: CheckOptions): void {
  const problems = faultsOf(options);
  if (problems.some(({ path: [name] }) => name !== 'asOf')) throw new InvalidRequestError(problems);
  readDateArgument(options.asOf, 'asOf');
  const { policy = neixiang2021, area } = options;
  if (area !== undefined && !('policyAround' in policy) && area !== policy.area) {
    const expected = policy.area === undefined ? 'no area, since the policy has none' : JSON.stringify(policy.area);
    throw badArgument('area', 'unknown-value', expected, area);
  }
}
