import { deepFreeze } from '../plain/deep-freeze';
import { clauses } from './clauses';
import { interpretations } from './interpretations';
import { commonFeeNames, permittedConnectionFees } from './fees';
import { commonPaperNames, commonPapers } from './papers';
import { neixiang2021Parameters } from './parameters';
import type { Policy } from './policy';

/**
 * The connection policy of Neixiang County, in force from 27 May 2021.
 *
 * @example
 * neixiang2021.parameters.smallMicroMaximumCapacityKw // => 160
 */
export const neixiang2021: Policy = /* @__PURE__ */ deepFreeze<Policy>({
  id: 'neixiang2021',
  documentNumber: '内电〔2021〕34号',
  title: {
    zh: '内乡县用电报装服务升级方案（2021年）',
    en: 'Neixiang County plan for better electricity connection (2021)',
  },
  issuer: { zh: '国网内乡县供电公司', en: 'State Grid Neixiang County Power Supply Company' },
  inForceFrom: '2021-05-27',
  parameters: neixiang2021Parameters,
  readings: {},
  papers: commonPapers,
  paperNames: commonPaperNames,
  fees: permittedConnectionFees,
  feeNames: commonFeeNames,
  clauses,
  interpretations,
});
