/** Measures one section in a separate process, so that the memory use of one section does not affect another. */
import type { Measure } from './measure';
import { fullEffort, quickEffort, type Effort } from './compare-times';

type Section = (effort: Effort) => Promise<readonly Measure[]>;

const sections: Readonly<Record<string, () => Promise<Section>>> = {
  decide: async () => (await import('./sections/decide')).decideSection,
  partial: async () => (await import('./sections/partial')).partialSection,
  exactness: async () => (await import('./sections/exactness')).exactnessSection,
  guarantees: async () => (await import('./sections/guarantees')).guaranteesSection,
  calendar: async () => (await import('./sections/calendar')).calendarSection,
  growth: async () => (await import('./sections/growth')).growthSection,
  'case-check': async () => (await import('./sections/case-check')).caseCheckSection,
  law: async () => (await import('./sections/law')).lawSection,
  sql: async () => (await import('./sections/sql')).sqlSection,
  released: async () => (await import('./sections/released')).releasedSection,
  'command-line': async () => (await import('./sections/command-line')).commandLineSection,
  tables: async () => (await import('./sections/tables')).tablesSection,
  'bundle-size': async () => (await import('./sections/bundle-size')).bundleSizeSection,
  'import-time': async () => (await import('./sections/import-time')).importTimeSection,
};

const [, , name = '', speed] = process.argv;
const load = sections[name];
if (load === undefined) throw new Error(`there is no section "${name}"`);
const section = await load();
process.send?.(await section(speed === 'quick' ? quickEffort : fullEffort));
process.disconnect?.();
