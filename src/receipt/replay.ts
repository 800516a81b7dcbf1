import { deepFreeze } from '../plain/deep-freeze';
import { hasOwn } from '../plain/has-own';
import { isObject } from '../plain/is-object';
import { badArgument, readingArgument } from '../plain/read/argument';
import { structuralKey } from '../plain/structural-key';
import { plainCopy } from './plain-copy';
import type { Question } from './questions';
import { receipt, type Basis, type Receipt } from './receipt';

/** One difference between a receipt and its replay. */
export interface Difference {
  /** The keys that lead to the value within the receipt. */
  readonly path: readonly (string | number)[];
  /** The value in the receipt; `undefined` if it has none. */
  readonly recorded: unknown;
  /** The value today; `undefined` if there is none. */
  readonly replayed: unknown;
}

/** Whether a receipt is confirmed, and if not, the differences. */
export type Replay =
  | {
      /** Everything is equal. */
      readonly status: 'confirmed';
    }
  | {
      /**
       * `refuted`: the answer differs. `otherBasis`: the answer differs, but the rules, policy or calendar are not those
       * of the receipt; replay it with the receipt's own, and with a version of the library that has its rules.
       * `sameAnswer`: the answer is equal, but something it depends on differs.
       */
      readonly status: 'refuted' | 'otherBasis' | 'sameAnswer';
      /** All differences, in the order of the receipt. */
      readonly differences: readonly Difference[];
    };

/**
 * Asks the question of a receipt again and compares everything.
 *
 * @param recorded a receipt, such as one read from JSON
 * @param basis the policy and calendar of the receipt, if they are not those of the library
 * @throws InvalidRequestError for an invalid receipt or basis; InvalidFactsError or CalendarError if the question of the
 * receipt is invalid
 *
 * @example
 * replay(receipt({ ask: 'transformerLease', facts: { temporarySupply: true } })).status; // => 'confirmed'
 */
export function replay(recorded: Receipt, basis: Basis = {}): Replay {
  // A forged receipt may be nested more deeply than can be read.
  return readingArgument('recorded', recorded, 'a receipt, as plain data', () => compared(recorded, basis));
}

function compared(recorded: unknown, basis: Basis): Replay {
  const kept: unknown = isRecord(recorded) ? plainCopy(recorded) : recorded;
  if (!isObject(kept)) throw badArgument('recorded', 'not-an-object', 'a receipt', kept);
  const question = ownValue(kept, 'question');
  if (!isRecord(question)) throw badArgument('question', 'not-an-object', 'the question of a receipt', question);
  const differences = differencesBetween(kept, receipt(question as Question, basis), []); // validated when it is asked
  if (differences.length === 0) return deepFreeze({ status: 'confirmed' });
  const differsIn = (...parts: readonly string[]): boolean =>
    differences.some(({ path: [part] }) => parts.some((each) => each === part));
  if (!differsIn('answer')) return deepFreeze({ status: 'sameAnswer', differences });
  return deepFreeze({ status: differsIn('rules', 'policy', 'calendar') ? 'otherBasis' : 'refuted', differences });
}

/** The innermost differences between two plain values. */
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

/**
 * The own property of an object under a name: a receipt of unknown origin may name inherited ones, such as `__proto__`.
 */
function ownValue(record: Readonly<Record<string, unknown>>, name: string): unknown {
  return hasOwn(record, name) ? record[name] : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
