import type { Generated } from './generated-files';

/**
 * The generators of committed files, in order. Modules are loaded one by one, because the first generators write
 * sources that later ones read.
 */
export const generators: Readonly<Record<string, () => Promise<Generated>>> = {
  calendar: async () => (await import('./calendar')).calendarTable(),
  'hover-comments': async () => (await import('./hover-comments')).hoverComments(),
  // First, because a changed verdict under the same rules version must stop everything else.
  answers: async () => (await import('./answers')).answerHashes(),
  'json-schema': async () => (await import('./json-schema')).jsonSchemaFiles(),
  'rule-book': async () => (await import('./rule-book')).ruleBook(),
  interpretations: async () => (await import('./interpretations')).interpretationBook(),
  migration: async () => (await import('./migration')).migrationPages(),
  conformance: async () => (await import('./conformance')).conformancePack(),
  'api-report': async () => (await import('./api-report')).apiReport(),
};
