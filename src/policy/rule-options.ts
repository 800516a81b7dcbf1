import type { Calendar } from '../calendar';
import type { PolicyRulebook } from './language';

/** By what a function of the rules judges, other than the case itself. */
export interface RuleOptions {
  /** The calendar of working days; the State Council's when left out. */
  readonly calendar?: Calendar | undefined;
  /** The policy whose figures apply; 内电〔2021〕34号 when left out. */
  readonly policy?: PolicyRulebook | undefined;
}
