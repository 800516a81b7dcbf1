/** The part of the inputs that `npm test` tries. It finds most mistakes; the gate tries all inputs. */
const part = 8;
/** With fewer inputs, a property would prove almost nothing. */
const fewest = 10;
/** Of listed inputs every seventh is tried: by a prime number, whatever alternates in the list occurs in every way. */
const stride = 7;

type Environment = Readonly<Record<string, string | undefined>>;

function isWhole(environment: Environment): boolean {
  const usual = environment['CI'] === undefined ? 'part' : 'all';
  return (environment['PROPERTY_RUNS'] ?? usual) === 'all';
}

/** The number of generated inputs to try in an environment, out of all. */
export function runsIn(environment: Environment): (all: number) => number {
  return isWhole(environment) ? (all) => all : (all) => Math.min(all, Math.max(fewest, Math.ceil(all / part)));
}

/** The listed inputs to try in an environment, out of all. */
export function triedIn(environment: Environment): <T>(all: readonly T[]) => readonly T[] {
  return isWhole(environment) ? (all) => all : (all) => all.filter((_, index) => index % stride === 0);
}

/**
 * The number of generated inputs to try, out of all: all in the gate, otherwise an eighth, but at least ten. A test
 * that needs certain inputs to occur always tries all of them.
 */
export const runs = runsIn(process.env);

/** The same for many inputs that are listed instead of generated: all in the gate, otherwise every seventh. */
export const tried = triedIn(process.env);
