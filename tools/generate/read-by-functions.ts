/** The functions that depend on a reading, in addition to rows of tables. */
import type { InterpretationId } from '../../src/policy';

/** Functions, checks and values of the library, by the question of the register. */
export const readByFunctions: Readonly<Partial<Record<InterpretationId, readonly string[]>>> = {
  'I-09': ['stageEligibility'],
  'I-13': ['assessDocuments', 'stageEligibility', 'missing-government-approval'],
  'I-15': ['processDeadline', 'supportingWorksDeadline', 'constraintFilingDuty', 'checkCase', 'openClocks'],
  'I-16': ['supportingWorksDeadline', 'works-agreed-too-late'],
  'I-17': ['meetsReliabilityTarget'],
  'I-18': ['process-overtime', 'openClocks'],
  'I-19': ['Policy.inForceFrom', 'not-in-force'],
  'I-23': ['process-overtime', 'openClocks'],
  'I-25': ['assessDocuments', 'stageEligibility', 'document-obtainable-by-sharing', 'missing-high-voltage-statement'],
  'I-26': ['assessDocuments', 'document-over-collection'],
  'I-29': ['meetsReliabilityTarget'],
  'I-30': ['supportingWorksDeadline', 'works-overtime'],
  'I-31': ['works-overtime', 'openClocks'],
};
