/** The part of the inputs that `npm test` tries. It finds most mistakes; the gate tries all inputs. */
const part = 8;
/** With fewer inputs, a property would prove almost nothing. */
const fewest = 10;

/** The number of generated inputs to try in an environment, out of all. */
export function runsIn(environment: Readonly<Record<string, string | undefined>>): (all: number) => number {
  const usual = environment['CI'] === undefined ? 'part' : 'all';
  const isWhole = (environment['PROPERTY_RUNS'] ?? usual) === 'all';
  return isWhole ? (all) => all : (all) => Math.min(all, Math.max(fewest, Math.ceil(all / part)));
}

/**
 * The number of generated inputs to try, out of all: all in the gate, otherwise an eighth, but at least ten. A test
 * that needs certain inputs to occur always tries all of them.
 */
export const runs = runsIn(process.env);
