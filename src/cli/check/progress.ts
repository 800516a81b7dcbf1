import { plural } from '../formats/texts';
import type { Outside } from '../outside';
import type { Totals } from './totals';

const firstAfter = 1_000;
const every = 250;

/** A line on the terminal that shows the progress of a long run. */
export interface Progress {
  readonly update: (totals: () => Totals) => Promise<void>;
  readonly clear: () => Promise<void>;
}

/** Shows progress on standard error if that is a terminal; short runs show nothing. */
export function progress({ stderr, now }: Outside): Progress {
  if (!stderr.isTerminal) return { update: async () => undefined, clear: async () => undefined };
  const begun = now();
  let shown = begun + firstAfter - every;
  return {
    async update(totals) {
      const time = now();
      if (time < shown + every) return;
      shown = time;
      const { cases, violations, advisories } = totals();
      await stderr.write(`\r\u{1B}[K${plural(cases, 'case')} checked, ${plural(violations + advisories, 'finding')}`);
    },
    async clear() {
      if (shown >= begun + firstAfter) await stderr.write('\r\u{1B}[K');
    },
  };
}
