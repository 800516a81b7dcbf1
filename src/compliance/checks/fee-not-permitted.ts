import { permittedConnectionFees } from '../../policy';
import { isPermittedFee } from '../../rules/service';
import type { Check } from '../check';
import { along, nothing, objection } from '../observation';

/** 3.3.2 — no fee is charged for a connection but the one that is left. */
export const feeNotPermitted: Check = {
  code: 'fee-not-permitted',
  clauses: ['3.3.2'],
  severity: 'violation',
  judge: ({ record: { fees } }) =>
    along(fees, ({ item, amountYuan }, index) =>
      isPermittedFee(item)
        ? nothing
        : objection(['fees', index, 'item'], {
            expected: permittedConnectionFees,
            found: item,
            ...(amountYuan !== undefined && { amountYuan }),
          }),
    ),
};
