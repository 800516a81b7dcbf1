import type { Generated } from './generated-files';

/**
 * The generators of committed files, in order. Modules are loaded one by one: the first ones write sources that the
 * others read.
 */
export const generators: Readonly<Record<string, () => Promise<Generated>>> = {
  calendar: async () => (await import('./calendar')).calendarTable(),
  'hover-comments': async () => (await import('./hover-comments')).hoverComments(),
  // A changed verdict stops here, before anything is made of it.
  answers: async () => (await import('./answers')).answerHashes(),
  'json-schema': async () => (await import('./json-schema')).jsonSchemaFiles(),
  'rule-book': async () => (await import('./rule-book')).ruleBook(),
  interpretations: async () => (await import('./interpretations')).interpretationBook(),
  migration: async () => (await import('./migration')).migrationPages(),
  conformance: async () => (await import('./conformance')).conformancePack(),
  'api-report': async () => (await import('./api-report')).apiReport(),
};
