import type { ObjectShape } from '../plain/read/shape';
import { vocabulary } from './vocabulary';

/** The shape of facts: every fact of the vocabulary is optional, and no other field is accepted. */
export const factsShape: ObjectShape<Record<never, never>, typeof vocabulary> = /* @__PURE__ */ Object.freeze({
  kind: 'object',
  required: {},
  optional: vocabulary,
  unknown: 'unknown-fact',
});
