import type { InputUnit } from '../input/input-unit';
import type { Outside } from '../outside';
import type { CheckSettings } from './check-settings';
import type { CheckedUnit, UnitChecker } from './unit-checker';
import { withPauses } from './with-pauses';

/** A checker in a thread of its own. */
export interface RemoteChecker {
  readonly check: (source: string, unit: InputUnit) => Promise<CheckedUnit>;
  readonly end: () => Promise<void>;
}

/** The outside of the program, with threads. Without `startChecker` there are none. */
export interface OutsideWithThreads extends Outside {
  /** Starts a checker in another thread. */
  readonly startChecker?: (settings: CheckSettings) => RemoteChecker;
}

/** A unit that is being checked by a thread. */
export interface UnitInProgress {
  readonly source: string;
  readonly unit: InputUnit;
  readonly result: Promise<CheckedUnit>;
}

/** Distributes units among threads. */
export interface Threads {
  readonly start: (source: string, unit: InputUnit) => Promise<UnitInProgress>;
  /** The number of units to keep in progress, so that no thread waits. */
  readonly width: number;
  readonly end: () => Promise<void>;
}

/** The number of units that wait for each of the other threads while this one checks a unit itself. */
const waiting = 3;

/**
 * Checks units in this thread and in others. This thread reads the inputs and writes the reports; it checks a unit
 * itself when the others have enough to do.
 *
 * @param others the number of other threads
 */
export function openThreads(
  others: number,
  here: UnitChecker,
  settings: CheckSettings,
  startChecker: (settings: CheckSettings) => RemoteChecker,
): Threads {
  const runWithPauses = withPauses();
  const remote = Array.from({ length: others }, () => ({ checker: startChecker(settings), underWay: 0 }));
  return {
    width: (others + 1) * waiting * 2,
    async start(source, unit) {
      // Answers of the other threads are received here.
      await new Promise((resume) => setImmediate(resume));
      const idle = remote.find(({ underWay }) => underWay < waiting);
      if (idle === undefined) {
        const checked = await runWithPauses(here.checkByRecord(source, unit));
        return { source, unit, result: Promise.resolve(checked) };
      }
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
