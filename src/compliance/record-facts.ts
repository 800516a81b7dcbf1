import { rules } from '../policy/rules';

/** Reads no fact, so all that asking it does is to check facts against the vocabulary. */
export const recordFacts = /* @__PURE__ */ rules.decision({
  id: 'recordFacts',
  title: { zh: '档案事实', en: 'Facts of a record' },
  outcomes: [true],
  rows: [{ id: 'understood', outcome: true, clauses: [] }],
});
