import type { Calendar } from '../calendar';
import { calendarOption } from '../calendar/is-calendar';
import { isObject } from '../plain/is-object';
import { onceFor } from '../plain/once-for';
import { optionChecker, type MadeShape } from '../plain/read/options';
import type { PolicyRulebook } from './language';
import { neixiang2021Parameters } from './parameters';

/** By what a function of the rules judges, other than the case itself. */
export interface RuleOptions {
  /** The calendar of working days; the State Council's when left out. */
  readonly calendar?: Calendar | undefined;
  /** The policy whose figures apply; 内电〔2021〕34号 when left out. */
  readonly policy?: PolicyRulebook | undefined;
}

/** Examined once, since the same policy is given again and again. */
const examined = /* @__PURE__ */ onceFor((value: Readonly<Record<string, unknown>>) => {
  const { parameters, readings = {}, tables = {} } = value;
  const names = Object.keys(neixiang2021Parameters);
  const isRulebook =
    isObject(parameters) &&
    names.every((name) => Number.isFinite(parameters[name])) &&
    isObject(readings) &&
    isObject(tables);
  return { isRulebook };
});

/** A policy as an option of a function that asks no more of it than its figures, readings and tables. */
const rulebookOption: MadeShape = /* @__PURE__ */ Object.freeze({
  kind: 'made',
  expected: 'a policy, such as definePolicy makes',
  isOne: (value: unknown) => isObject(value) && examined(value).isRulebook,
});

const refuseBadOptions = /* @__PURE__ */ optionChecker(() => ({ calendar: calendarOption, policy: rulebookOption }));

/** The options of a function of the rules, or an InvalidRequestError naming every bad one. */
export function readRuleOptions<Options extends RuleOptions>(options: Options): Options {
  refuseBadOptions(options);
  return options;
}
