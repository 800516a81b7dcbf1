import { leadershipSupervision, supportingWorksFunding } from '../../rules/supporting-works';
import type { CaseFile } from '../case-file';
import { alongWorks, worksAt } from '../along';
import type { Check } from '../check';
import { nothing, objection, type Observation } from '../observation';
import type { WorksRecord } from '../record/case-record';
import { hold, oneOrAll, requirement } from '../requirement';

/** 3.2.5 — utility and customer sign a contract on the completion of the supporting works. */
export const worksContractMissing: Check = {
  code: 'works-contract-missing',
  clauses: ['3.2.5'],
  severity: 'violation',
  judge: (file) => alongWorks(file, missingContract),
};

function missingContract({ contractSigned }: WorksRecord, index: number): readonly Observation[] {
  return contractSigned === false ? objection(['works', index, 'contractSigned']) : nothing;
}

const governedFunding = /* @__PURE__ */ requirement({
  decision: supportingWorksFunding,
  forbids: (governed, funding: string) => governed !== funding,
  path: (index) => ['works', index, 'funding'],
  evidence: (possible, funding) => ({ expected: oneOrAll(possible), found: funding }),
});

/** 3.2.5 — supporting works are paid from the plan that the rules name. */
export const worksFundingMismatch: Check = {
  code: 'works-funding-mismatch',
  clauses: ['3.2.5'],
  severity: 'advisory',
  judge: (file) => alongWorks(file, fundingOfWorks),
};

function fundingOfWorks({ funding }: WorksRecord, index: number, file: CaseFile): readonly Observation[] {
  return funding === undefined ? nothing : hold(worksAt(index, file).facts, governedFunding, funding, index);
}

const supervisedByLeader = /* @__PURE__ */ requirement({
  decision: leadershipSupervision,
  forbids: (supervised, leaderNamed: boolean) => supervised && !leaderNamed,
  path: (index) => ['works', index, 'leaderNamed'],
  evidence: () => ({}),
});

/** 3.2.5 — a named leader supervises urgent supporting works of the highest voltage levels. */
export const worksLeaderMissing: Check = {
  code: 'works-leader-missing',
  clauses: ['3.2.5'],
  severity: 'violation',
  judge: (file) => alongWorks(file, missingLeader),
};

function missingLeader({ leaderNamed }: WorksRecord, index: number, file: CaseFile): readonly Observation[] {
  return leaderNamed === false ? hold(worksAt(index, file).facts, supervisedByLeader, leaderNamed, index) : nothing;
}
