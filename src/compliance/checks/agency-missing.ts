import { agencyService } from '../../rules/service';
import type { Check } from '../check';
import { oneOrAll, ruling } from '../rulings';

/** Narrowest first. */
const scopes = ['none', 'internal', 'internalAndExternal'] as const;

const agencyDue = /* @__PURE__ */ ruling({
  decision: agencyService,
  forbids: (due, agency: (typeof scopes)[number]) => scopes.indexOf(agency) < scopes.indexOf(due),
  path: () => ['agency'],
  evidence: (possible, agency) => ({ expected: oneOrAll(possible), found: agency }),
});

/** 3.2.7 — a person of the utility handles the matters that the rules name on the customer's behalf. */
export const agencyMissing: Check = {
  code: 'agency-missing',
  clauses: ['3.2.7'],
  severity: 'violation',
  judge: ({ record: { agency }, rule }) => (agency === undefined ? undefined : rule(agencyDue, agency)),
};
