import { investmentBoundary } from '../../investment';
import type { Check } from '../check';
import { oneOrAll } from '../rulings';

/** 3.3.1 — the utility invests up to the point that the rules name. */
export const boundaryMismatch: Check = {
  code: 'boundary-mismatch',
  clauses: ['3.3.1'],
  severity: 'violation',
  judge({ record: { boundary }, rule }) {
    if (boundary === undefined) return undefined;
    return rule(
      investmentBoundary,
      (governed) => governed !== boundary,
      ['boundary'],
      (possible) => ({ expected: oneOrAll(possible), found: boundary }),
    );
  },
};
