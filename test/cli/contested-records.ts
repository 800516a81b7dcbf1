import type { CaseRecord } from '../../src/compliance';
import { smallMicro } from '../support/small-micro';

const shop = {
  voltageLevel: '10kV',
  ...smallMicro,
  residentialDistributionWorks: false,
  evChargingFacility: false,
  parkLevel: 'none',
  substitutionShare: 0,
} as const;
/** The utility stops short of the red line: a violation, unless small enterprises at high voltage are not included. */
export const contested: CaseRecord = { id: 'contested', facts: shop, boundary: 'gridConnectionPoint' };
/** A fee that is not permitted, under any reading. */
export const firm: CaseRecord = { id: 'firm', facts: {}, fees: [{ item: 'meterFee' }] };

/** The day of the check. */
export const day = ['--as-of', '2021-07-01'];
