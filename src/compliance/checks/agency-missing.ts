import { agencyService } from '../../service';
import type { Check } from '../check';
import { oneOrAll } from '../rulings';

/** Narrowest first. */
const scopes = ['none', 'internal', 'internalAndExternal'] as const;

/** 3.2.7 — a person of the utility handles the matters that the rules name on the customer's behalf. */
export const agencyMissing: Check = {
  code: 'agency-missing',
  clauses: ['3.2.7'],
  severity: 'violation',
  judge({ record: { agency }, rule }) {
    if (agency === undefined) return undefined;
    return rule(
      agencyService,
      (due) => scopes.indexOf(agency) < scopes.indexOf(due),
      ['agency'],
      (possible) => ({ expected: oneOrAll(possible), found: agency }),
    );
  },
};
