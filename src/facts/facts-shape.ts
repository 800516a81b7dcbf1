import type { ObjectShape } from '../plain/read/shape';
import { vocabulary } from './vocabulary';

/** The shape of facts: every fact of the vocabulary may be left out, and nothing else is known. */
export const factsShape: ObjectShape<Record<never, never>, typeof vocabulary> = /* @__PURE__ */ Object.freeze({
  kind: 'object',
  required: {},
  optional: vocabulary,
  unknown: 'unknown-fact',
});
