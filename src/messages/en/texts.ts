import type { Texts } from '../texts';
import { findings } from './findings';
import { outcomes } from './outcomes';
import { headings, phrases } from './phrases';
import { problems } from './problems';
import { rules } from './rules';
import { terms } from './terms';

/** Every text in English. */
export const english: Texts = /* @__PURE__ */ Object.freeze({
  outcomes,
  rules,
  findings,
  terms,
  problems,
  headings,
  phrases,
});
