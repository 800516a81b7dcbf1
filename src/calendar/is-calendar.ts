import { isObject } from '../plain/is-object';
import type { MadeShape } from '../plain/read/options';
import type { Calendar } from './calendar';

const functions: readonly (keyof Calendar)[] = /* @__PURE__ */ Object.freeze([
  'isWorkingDay',
  'describeDay',
  'addWorkingDays',
  'subtractWorkingDays',
  'startBy',
  'countWorkingDays',
] as const);

/** Whether a value has all functions of a calendar. */
function isCalendar(value: unknown): value is Calendar {
  return isObject(value) && isObject(value['coverage']) && functions.every((name) => typeof value[name] === 'function');
}

/** The shape of an option that takes a calendar. */
export const calendarOption: MadeShape = /* @__PURE__ */ Object.freeze({
  kind: 'made',
  expected: 'a calendar, such as chinaCalendar or one that its extend makes',
  isOne: isCalendar,
});
