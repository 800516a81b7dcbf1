import { feeIn, transformerRent } from '../../policy/fees';
import { agencyService, isPermittedFee, projectResponsibility, transformerLease } from '../../rules/service';
import { alongOnce } from '../along';
import type { CaseFile } from '../case-file';
import type { Check } from '../check';
import { nothing, objection, type Observation } from '../observation';
import { hold, oneOrAll, requirement } from '../requirement';
import type { ContractorRecord, FeeRecord } from '../record/case-record';

const leaseOffered = /* @__PURE__ */ requirement({
  decision: transformerLease,
  forbids: (offered, _charge: Charge) => !offered,
  path: (index) => ['fees', index, 'item'],
  evidence: (_, charge) => feeEvidence(charge),
});

/** A fee that was charged, and the permitted fees. */
interface Charge {
  readonly fee: FeeRecord;
  readonly permitted: readonly string[];
}

/** 3.3.2 — only the permitted fees are charged for a connection; the rent of an offered lease is not such a fee. */
export const feeNotPermitted: Check = {
  code: 'fee-not-permitted',
  clauses: ['3.3.2'],
  severity: 'violation',
  judge: (file) => alongOnce(file.record.fees, unpermittedFee, file),
};

function unpermittedFee(fee: FeeRecord, index: number, { policy, facts }: CaseFile): readonly Observation[] {
  if (fee.amountYuan === 0 || isPermittedFee(fee.item, { policy })) return nothing;
  const charge: Charge = { fee, permitted: policy.fees };
  if (feeIn(policy)(fee.item) === transformerRent) return hold(facts, leaseOffered, charge, index);
  return objection(['fees', index, 'item'], feeEvidence(charge));
}

function feeEvidence({ fee: { item, amountYuan }, permitted }: Charge) {
  return { expected: permitted, found: item, ...(amountYuan !== undefined && { amountYuan }) };
}

/** 3.3.4 — the customer chooses who designs, builds and supplies its works. */
export const contractorDesignated: Check = {
  code: 'contractor-designated',
  clauses: ['3.3.4'],
  severity: 'violation',
  judge: (file) => alongOnce(file.record.contractors, designation, file),
};

function designation({ role, designatedBy }: ContractorRecord, index: number): readonly Observation[] {
  if (designatedBy !== 'utility' && designatedBy !== 'affiliate') return nothing;
  const evidence = { ...(role !== undefined && { role }), expected: 'customer', found: designatedBy };
  return objection(['contractors', index, 'designatedBy'], evidence);
}

/** 3.3.4 — a firm that belongs to the utility wins works only by tender. */
export const contractorNotTendered: Check = {
  code: 'contractor-not-tendered',
  clauses: ['3.3.4'],
  severity: 'violation',
  judge: (file) => alongOnce(file.record.contractors, awardWithoutTender, file),
};

function awardWithoutTender({ role, affiliated, tendered }: ContractorRecord, index: number): readonly Observation[] {
  if (affiliated !== true || tendered !== false) return nothing;
  return objection(['contractors', index, 'tendered'], { ...(role !== undefined && { role }) });
}

/** From the smallest scope to the largest. */
const scopes = ['none', 'internal', 'internalAndExternal'] as const;

const agencyDue = /* @__PURE__ */ requirement({
  decision: agencyService,
  forbids: (due, agency: (typeof scopes)[number]) => scopes.indexOf(agency) < scopes.indexOf(due),
  path: () => ['agency'],
  evidence: (possible, agency) => ({ expected: oneOrAll(possible), found: agency }),
});

/** 3.2.7 — a person of the utility handles the matters that the rules name on behalf of the customer. */
export const agencyMissing: Check = {
  code: 'agency-missing',
  clauses: ['3.2.7'],
  severity: 'violation',
  judge: ({ record: { agency }, facts }) => (agency === undefined ? undefined : hold(facts, agencyDue, agency)),
};

const personDue = /* @__PURE__ */ requirement({
  decision: projectResponsibility,
  forbids: (due, _persons: number) => due,
  path: () => ['responsiblePersons'],
  evidence: (_, persons) => ({ found: persons }),
});

/** 3.2.1 — persons responsible for the project are named where the rules require it. */
export const responsibilityMissing: Check = {
  code: 'responsibility-missing',
  clauses: ['3.2.1'],
  severity: 'violation',
  judge({ record: { responsiblePersons }, facts }) {
    if (responsiblePersons === undefined) return undefined;
    return responsiblePersons > 0 ? nothing : hold(facts, personDue, responsiblePersons);
  },
};
