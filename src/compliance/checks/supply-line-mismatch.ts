import { supplyLine } from '../../investment';
import type { Check } from '../check';
import { oneOrAll } from '../rulings';

/** 3.3.1 — a customer whom the rule governs gets a public or a dedicated line by its capacity. */
export const supplyLineMismatch: Check = {
  code: 'supply-line-mismatch',
  clauses: ['3.3.1'],
  severity: 'advisory',
  judge({ record: { supplyLine: found }, rule }) {
    if (found === undefined) return undefined;
    return rule(
      supplyLine,
      (governed) => governed !== 'notGoverned' && governed !== found,
      ['supplyLine'],
      (possible) => ({ expected: oneOrAll(possible), found }),
    );
  },
};
