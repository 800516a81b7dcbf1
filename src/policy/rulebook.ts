import { neixiang2021Parameters } from './parameters';
import type { PolicyRulebook } from './language';

/** The parameters that apply if no policy is given. */
export const defaultRulebook: PolicyRulebook = /* @__PURE__ */ Object.freeze({ parameters: neixiang2021Parameters });
