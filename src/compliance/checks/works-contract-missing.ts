import type { Check } from '../check';
import { along, nothing, objection } from '../observation';

/** 3.2.5 — utility and customer sign a contract on the completion of supporting works. */
export const worksContractMissing: Check = {
  code: 'works-contract-missing',
  clauses: ['3.2.5'],
  severity: 'violation',
  judge: ({ record: { works } }) =>
    along(works, ({ contractSigned }, index) =>
      contractSigned === false ? objection(['works', index, 'contractSigned']) : nothing,
    ),
};
