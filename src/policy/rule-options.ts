import type { Calendar } from '../calendar';
import { calendarOption } from '../calendar/is-calendar';
import { isObject } from '../plain/is-object';
import { onceFor } from '../plain/once-for';
import { optionChecker, type MadeShape } from '../plain/read/options';
import { isObjectOfTexts } from '../plain/texts';
import type { PolicyRulebook } from './language';
import { neixiang2021Parameters } from './parameters';

/** The options of a function of the rules. */
export interface RuleOptions {
  /** The calendar of working days; by default `chinaCalendar`. */
  readonly calendar?: Calendar | undefined;
  /** The policy to apply; by default 内电〔2021〕34号. */
  readonly policy?: PolicyRulebook | undefined;
}

/** Each policy is examined once, since the same one is passed many times. */
const examined = /* @__PURE__ */ onceFor((value: Readonly<Record<string, unknown>>) => {
  const { parameters, readings = {}, tables = {} } = value;
  const names = Object.keys(neixiang2021Parameters);
  const isRulebook =
    isObject(parameters) &&
    names.every((name) => Number.isFinite(parameters[name])) &&
    isObjectOfTexts(readings) &&
    isObject(tables);
  return { isRulebook };
});

/** The shape of an option for a policy; only parameters, readings and tables are used. */
const rulebookOption: MadeShape = /* @__PURE__ */ Object.freeze({
  kind: 'made',
  expected: 'a policy, such as definePolicy makes',
  isOne: (value: unknown) => isObject(value) && examined(value).isRulebook,
});

const refuseBadOptions = /* @__PURE__ */ optionChecker(() => ({ calendar: calendarOption, policy: rulebookOption }));

/** Reads the options of a function of the rules; throws one InvalidRequestError naming every invalid option. */
export function readRuleOptions<Options extends RuleOptions>(options: Options): Options {
  refuseBadOptions(options);
  return options;
}
