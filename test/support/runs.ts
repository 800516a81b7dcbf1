/** The inputs to try: all of them, or a part. */
interface Share {
  /** Of generated inputs, one in so many. */
  readonly generated: number;
  /** Of listed inputs, one in so many: a prime number, so that whatever alternates in a list occurs in every way. */
  readonly listed: number;
}

/** With fewer inputs, a property would prove almost nothing. */
const fewest = 10;

const shares: Readonly<Record<string, Share>> = {
  all: { generated: 1, listed: 1 },
  /** For steps of the gate that try the same properties again, in another surrounding. */
  part: { generated: 8, listed: 1 },
  /** For `npm test`. It finds most mistakes; the gate tries all inputs. */
  few: { generated: 16, listed: 7 },
};

type Environment = Readonly<Record<string, string | undefined>>;

function shareIn(environment: Environment): Share {
  const usual = environment['CI'] === undefined ? 'few' : 'all';
  const chosen = environment['PROPERTY_RUNS'] ?? usual;
  const share = shares[chosen];
  if (share === undefined) throw new RangeError(`PROPERTY_RUNS has to be ${Object.keys(shares).join(', ')}: ${chosen}`);
  return share;
}

/** The number of generated inputs to try in an environment, out of all. */
export function runsIn(environment: Environment): (all: number) => number {
  const { generated } = shareIn(environment);
  return (all) => Math.min(all, Math.max(fewest, Math.ceil(all / generated)));
}

/** The listed inputs to try in an environment, out of all. */
export function triedIn(environment: Environment): <T>(all: readonly T[]) => readonly T[] {
  const { listed } = shareIn(environment);
  return (all) => all.filter((_, index) => index % listed === 0);
}

/**
 * The number of generated inputs to try, out of all: all in the gate, otherwise a sixteenth, but at least ten. A test
 * that needs certain inputs to occur always tries all of them.
 */
export const runs = runsIn(process.env);

/** The same for many inputs that are listed instead of generated: all in the gate, otherwise every seventh. */
export const tried = triedIn(process.env);
