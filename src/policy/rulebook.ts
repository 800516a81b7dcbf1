import { neixiang2021Parameters } from './parameters';
import type { PolicyRulebook } from './language';

/** The figures that apply when no policy is named. */
export const defaultRulebook: PolicyRulebook = /* @__PURE__ */ Object.freeze({ parameters: neixiang2021Parameters });
