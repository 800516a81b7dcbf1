import { permittedConnectionFees } from '../../policy';
import { isPermittedFee } from '../../service';
import type { Check } from '../check';
import { objectIf } from '../observation';

/** 3.3.2 — no fee is charged for a connection but the one that is left. */
export const feeNotPermitted: Check = {
  code: 'fee-not-permitted',
  clauses: ['3.3.2'],
  severity: 'violation',
  judge: ({ record: { fees } }) =>
    fees?.flatMap(({ item, amountYuan }, index) =>
      objectIf(!isPermittedFee(item), ['fees', index, 'item'], {
        expected: permittedConnectionFees,
        found: item,
        ...(amountYuan !== undefined && { amountYuan }),
      }),
    ),
};
