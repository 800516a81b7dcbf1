/** The part of the inputs that people try: it notices most of what a change breaks, and the gate notices the rest. */
const part = 8;
/** With fewer a property would say next to nothing. */
const fewest = 10;

/** How many of so many generated inputs are tried in an environment. */
export function runsIn(environment: Readonly<Record<string, string | undefined>>): (all: number) => number {
  const usual = environment['CI'] === undefined ? 'part' : 'all';
  const isWhole = (environment['PROPERTY_RUNS'] ?? usual) === 'all';
  return isWhole ? (all) => all : (all) => Math.min(all, Math.max(fewest, Math.ceil(all / part)));
}

/**
 * How many of so many generated inputs are tried here: all in the gate, elsewhere the first eighth, ten at least. A test
 * that counts on what occurs among its inputs tries all of them everywhere.
 */
export const runs = runsIn(process.env);
