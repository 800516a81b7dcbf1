import { deepFreeze } from '../plain/deep-freeze';
import type { BilingualText } from './bilingual-text';

/** A department that the document makes responsible for a clause. */
export type Department =
  | 'marketing'
  | 'developmentAndConstruction'
  | 'finance'
  | 'operationAndMaintenance'
  | 'materials'
  | 'discipline'
  | 'dispatch'
  | 'supplyStations';

/**
 * The names of the departments.
 *
 * @example
 * departments.marketing; // => { zh: '营销部', en: 'marketing' }
 */
export const departments: Readonly<Record<Department, BilingualText>> = /* @__PURE__ */ deepFreeze({
  marketing: { zh: '营销部', en: 'marketing' },
  developmentAndConstruction: { zh: '发建部', en: 'development and construction' },
  finance: { zh: '财务部', en: 'finance' },
  operationAndMaintenance: { zh: '运维部', en: 'operation and maintenance' },
  materials: { zh: '物资部', en: 'materials' },
  discipline: { zh: '纪委办', en: 'discipline' },
  dispatch: { zh: '调控中心', en: 'dispatch centre' },
  supplyStations: { zh: '各供电所（中心）', en: 'supply stations' },
});
