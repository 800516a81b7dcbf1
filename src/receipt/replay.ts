import { deepFreeze } from '../plain/deep-freeze';
import { hasOwn } from '../plain/has-own';
import { isObject } from '../plain/is-object';
import { badArgument } from '../plain/read/argument';
import { structuralKey } from '../plain/structural-key';
import { plainCopy } from './plain-copy';
import type { Question } from './questions';
import { receipt, type Basis, type Receipt } from './receipt';

/** One point in which a receipt and its replay differ. */
export interface Difference {
  /** The way to the value within the receipt. */
  readonly path: readonly (string | number)[];
  /** The value in the receipt; `undefined` if it has none. */
  readonly recorded: unknown;
  /** The value of today; `undefined` if there is none. */
  readonly replayed: unknown;
}

/** Whether a receipt is confirmed, and if not, what differs. */
export type Replay =
  | {
      /** Everything is the same. */
      readonly status: 'confirmed';
    }
  | {
      /**
       * `refuted`: the answer is another one. `otherBasis`: so it is, but by another policy or calendar than that of the
       * receipt: give it the receipt's own. `sameAnswer`: the answer is the same, but not everything it was given by.
       */
      readonly status: 'refuted' | 'otherBasis' | 'sameAnswer';
      /** Everything that differs, in the order of the receipt. */
      readonly differences: readonly Difference[];
    };

/**
 * Asks the question of a receipt again and compares everything.
 *
 * @param recorded a receipt, such as one read from JSON
 * @param basis the policy and calendar of the receipt, where they are not those of the library
 * @throws InvalidRequestError for what is no receipt and for a bad basis; InvalidFactsError or CalendarError if the
 * receipt's question cannot be understood
 *
 * @example
 * replay(receipt({ ask: 'transformerLease', facts: { temporarySupply: true } })).status; // => 'confirmed'
 */
export function replay(recorded: Receipt, basis: Basis = {}): Replay {
  const kept: unknown = isRecord(recorded) ? plainCopy(recorded) : recorded;
  if (!isObject(kept)) throw badArgument('recorded', 'not-an-object', 'a receipt', kept);
  const question = ownValue(kept, 'question');
  if (!isRecord(question)) throw badArgument('question', 'not-an-object', 'the question of a receipt', question);
  const differences = differencesBetween(kept, receipt(question as Question, basis), []); // judged when it is asked
  if (differences.length === 0) return deepFreeze({ status: 'confirmed' });
  const differsIn = (...parts: readonly string[]): boolean =>
    differences.some(({ path: [part] }) => parts.some((each) => each === part));
  if (!differsIn('answer')) return deepFreeze({ status: 'sameAnswer', differences });
  return deepFreeze({ status: differsIn('policy', 'calendar') ? 'otherBasis' : 'refuted', differences });
}

/** The innermost points in which two plain values differ. */
function differencesBetween(
  recorded: unknown,
  replayed: unknown,
  path: readonly (string | number)[],
): readonly Difference[] {
  if (structuralKey(recorded) === structuralKey(replayed)) return [];
  if (!isRecord(recorded) || !isRecord(replayed)) return [{ path, recorded, replayed }];
  return [...new Set([...Object.keys(recorded), ...Object.keys(replayed)])].flatMap((key) =>
    differencesBetween(ownValue(recorded, key), ownValue(replayed, key), [...path, key]),
  );
}

/** What an object has by a name itself: a stranger's receipt may name what every object inherits, such as `__proto__`. */
function ownValue(record: Readonly<Record<string, unknown>>, name: string): unknown {
  return hasOwn(record, name) ? record[name] : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
