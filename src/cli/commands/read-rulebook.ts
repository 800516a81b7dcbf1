import { CalendarError, chinaCalendar, type Calendar, type CalendarExtension } from '../../calendar';
import { InvalidPolicyError, neixiang2021, policyFromJson, type Policy } from '../../policy';
import { CommandError } from '../command-error';
import { readJson } from '../input/read-json';
import type { Outside } from '../outside';

/** The policy of a file, or the policy of the library. */
export async function readPolicy(file: string | undefined, outside: Outside): Promise<Policy> {
  if (file === undefined) return neixiang2021;
  const json = await readJson(file, 'policy', outside);
  try {
    return policyFromJson(json);
  } catch (error) {
    if (!(error instanceof InvalidPolicyError)) throw error;
    const details = error.problems.map(
      ({ path, expected, received }) => `${path.join('.') || 'policy'}: expected ${expected}, received ${received}`,
    );
    throw new CommandError('INPUT', `policy ${file}:`, details);
  }
}

/** The calendar of the library, with the notices of the files added in their order. */
export async function readCalendar(files: readonly string[] | undefined, outside: Outside): Promise<Calendar> {
  let calendar = chinaCalendar;
  for (const file of files ?? []) {
    const json = await readJson(file, 'calendar', outside);
    try {
      calendar = calendar.extend(json as CalendarExtension); // it checks what it is given
    } catch (error) {
      throw error instanceof CalendarError ? new CommandError('INPUT', `calendar ${file}: ${error.message}`) : error;
    }
  }
  return calendar;
}

/** The options for both, the same for every command. */
export const rulebookHelp = `  --policy FILE          judge by a policy of your own, as JSON (see policyFromJson)
  --calendar FILE        add a State Council notice to the calendar; may be repeated`;
