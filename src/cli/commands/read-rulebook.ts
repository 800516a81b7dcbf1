import { dirname, join } from 'node:path';
import { CalendarError, chinaCalendar, type Calendar, type CalendarExtension } from '../../calendar';
import type { Text } from '../../facts';
import { describeProblem } from '../../messages';
import { hasOwn } from '../../plain/has-own';
import { isObject } from '../../plain/is-object';
import {
  InvalidPolicyError,
  neixiang2021,
  policyFromJson,
  policySet,
  policyToJson,
  type Policy,
  type PolicySet,
} from '../../policy';
import { CommandError } from '../command-error';
import { about, readJson } from '../input/read-json';
import type { Outside } from '../outside';
import { acceptedHint } from './nearest';

/** The policy and calendar to use, with the JSON from which they were made. */
export interface Rulebook {
  /** The policy, or the set of the given ones. */
  readonly policy: Policy | PolicySet;
  readonly calendar: Calendar;
  /** The policies, each complete; empty for the policy of the library. */
  readonly policiesJson: readonly unknown[];
  readonly calendarsJson: readonly unknown[];
}

/**
 * Reads policies and notices for the calendar. Several policies form a set.
 *
 * @throws CommandError for a file that cannot be read or is not valid, and for policies in force on the same days
 */
export async function readRulebook(
  policyFiles: readonly string[] | undefined,
  calendarFiles: readonly string[] | undefined,
  outside: Outside,
): Promise<Rulebook> {
  const policies: Policy[] = [];
  for (const file of policyFiles ?? []) policies.push(await readPolicyFile(file, outside));
  const policiesJson = policies.map(policyToJson);
  const policy = makePolicy((policyFiles ?? []).join(' '), () => policyOf(policiesJson));
  const calendarsJson: unknown[] = [];
  let calendar = chinaCalendar;
  for (const file of calendarFiles ?? []) {
    const json = await readJson(file, 'calendar', outside);
    calendarsJson.push(json);
    calendar = extendCalendar(file, calendar, json);
  }
  return { policy, calendar, policiesJson, calendarsJson };
}

/** Whether a name means the policy of the library, and not a file. */
export function isOfLibrary(name: string): boolean {
  return name === 'default' || name === neixiang2021.id;
}

/**
 * Reads one policy; `default`, or its id, means that of the library.
 *
 * @throws CommandError for a file that cannot be read or is not a policy
 */
export async function readPolicyFile(file: string, outside: Outside): Promise<Policy> {
  if (isOfLibrary(file)) return neixiang2021;
  const json = extendingPath(await readJson(file, 'policy', outside), dirname(file));
  const others = await extendedFiles(json, outside);
  return makePolicy(file, () => policyFromJson(json, others));
}

/** Reads the policy of a command that takes exactly one. */
export async function readOnePolicy(file: string | undefined, outside: Outside): Promise<Policy> {
  return file === undefined ? neixiang2021 : readPolicyFile(file, outside);
}

/** Makes one policy or a set from complete JSON, or returns the policy of the library. */
export function policyOf(policiesJson: readonly unknown[]): Policy | PolicySet {
  const policies = policiesJson.map((json) => policyFromJson(json));
  const [only] = policies;
  return policies.length > 1 ? policySet(policies) : (only ?? neixiang2021);
}

/** The policies of a policy or a set. */
export function policiesIn(policy: Policy | PolicySet): readonly Policy[] {
  return 'policies' in policy ? policy.policies : [policy];
}

/**
 * The area whose policies apply.
 *
 * @throws CommandError for an area that no policy names, and if no area is given although every policy names one
 */
export function areaIn(policy: Policy | PolicySet, area: string | undefined): string | undefined {
  const areas = [...new Set(policiesIn(policy).map((each) => each.area))];
  // A single policy judges all cases, whatever its area.
  if (area === undefined && (areas.includes(undefined) || !('policies' in policy))) return undefined;
  if (area !== undefined && areas.includes(area)) return area;
  const named = areas.flatMap((each) => each ?? []);
  throw new CommandError('USAGE', {
    en: `--area has to be an area of a policy: ${named.join(', ') || 'no policy names one'}`,
    zh: `--area 应为某份政策所注明的地区：${named.join('、') || '没有政策注明地区'}`,
  });
}

/** The policy of a day, or the nearest one; it is named at the head of a report. */
export function policyOfDay(policy: Policy | PolicySet, date: string, area: string | undefined): Policy {
  return 'policies' in policy ? policy.policyAround({ date, area }) : policy;
}

/** The files that a policy extends, one after another, by their paths. */
async function extendedFiles(json: unknown, outside: Outside): Promise<Readonly<Record<string, unknown>>> {
  const others: Record<string, unknown> = {};
  let path = extendedBy(json);
  while (path !== undefined && !hasOwn(others, path)) {
    const next = extendingPath(await readJson(path, 'policy', outside), dirname(path));
    others[path] = next;
    path = extendedBy(next);
  }
  return others;
}

/**
 * The policy with the path of the file that it extends in place of its name, which is relative to the folder of the
 * policy: in different folders, files may have the same name.
 */
function extendingPath(json: unknown, folder: string): unknown {
  const name = extendedBy(json);
  return name === undefined || !isObject(json) ? json : { ...json, extends: join(folder, name) };
}

function extendedBy(json: unknown): string | undefined {
  const named = isObject(json) ? (json as { readonly extends?: unknown }).extends : undefined;
  return typeof named === 'string' && named.endsWith('.json') ? named : undefined;
}

/** The calendar of the library, with notices added in their order. */
export function calendarWith(notices: readonly unknown[]): Calendar {
  return notices.reduce<Calendar>((calendar, json) => calendar.extend(json as CalendarExtension), chinaCalendar); // validated by it
}

/** Makes a policy from a file, and reports its problems as those of the file. */
function makePolicy<T>(file: string, make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof InvalidPolicyError)) throw error;
    const details = error.problems.map((problem) => {
      const place = problem.path.join('.') || 'policy';
      const said = describeProblem(problem, 'zh-CN');
      const hint = acceptedHint(problem);
      return {
        en: `${place}: expected ${problem.expected}, received ${problem.received}${hint.en}`,
        // A parameter is named by its label there, anything else by its path.
        zh: `${said.startsWith(place) ? said : `${place}：${said}`}${hint.zh}`,
      };
    });
    throw new CommandError('INPUT', about('policy', file, { en: '', zh: '' }), details);
  }
}

function extendCalendar(file: string, calendar: Calendar, json: unknown): Calendar {
  try {
    return calendar.extend(json as CalendarExtension); // it validates what it gets
  } catch (error) {
    throw error instanceof CalendarError
      ? new CommandError('INPUT', about('calendar', file, calendarText(error)))
      : error;
  }
}

/** Describes what is wrong with an argument of the calendar, or with a notice. */
export function calendarText(error: CalendarError): Text {
  return { en: error.message, zh: error.problems.map((problem) => describeProblem(problem, 'zh-CN')).join('；') };
}
