import type { InputUnit } from '../input/input-unit';
import type { Outside } from '../outside';
import type { CheckSettings } from './check-settings';
import type { CheckedUnit, UnitChecker } from './unit-checker';

/** A checker in a thread of its own. */
export interface RemoteChecker {
  readonly check: (source: string, unit: InputUnit) => Promise<CheckedUnit>;
  readonly end: () => Promise<void>;
}

/** What is outside the program, with threads. Without `startChecker` there are none. */
export interface OutsideWithThreads extends Outside {
  /** Starts a checker in another thread. */
  readonly startChecker?: (settings: CheckSettings) => RemoteChecker;
}

/** A unit on its way through the threads. */
export interface UnitInProgress {
  readonly source: string;
  readonly unit: InputUnit;
  readonly result: Promise<CheckedUnit>;
}

/** Hands units to the threads. */
export interface Threads {
  readonly start: (source: string, unit: InputUnit) => Promise<UnitInProgress>;
  /** How many units are to be under way, so that no thread waits. */
  readonly width: number;
  readonly end: () => Promise<void>;
}

/** So many units wait for each of the other threads, since this one is busy with units of its own. */
const waiting = 3;

/**
 * Checks units in this thread and in others. This one reads the inputs and writes the reports; it checks a unit itself
 * when the others have enough to do.
 *
 * @param others how many threads there are apart from this one
 */
export function openThreads(
  others: number,
  here: UnitChecker,
  settings: CheckSettings,
  startChecker: (settings: CheckSettings) => RemoteChecker,
): Threads {
  const remote = Array.from({ length: others }, () => ({ checker: startChecker(settings), underWay: 0 }));
  return {
    width: (others + 1) * waiting * 2,
    async start(source, unit) {
      // The answers of the others are taken in between.
      await new Promise((resume) => setImmediate(resume));
      const idle = remote.find(({ underWay }) => underWay < waiting);
      if (idle === undefined) return { source, unit, result: Promise.resolve(here.check(source, unit)) };
      idle.underWay += 1;
      const result = idle.checker.check(source, unit).finally(() => {
        idle.underWay -= 1;
      });
      result.catch(() => undefined); // the caller that awaits it sees the error
      return { source, unit, result };
    },
    async end() {
      await Promise.all(remote.map(({ checker }) => checker.end()));
    },
  };
}
