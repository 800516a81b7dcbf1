import { vocabulary, type FactName } from '../facts';
import { readNumber } from '../facts/read-number';
import { booleanWords, valueWords } from '../facts/value-words';
import { hasOwn } from '../plain/has-own';
import { isPlainObject } from '../plain/is-plain-object';
import { halfWidth, wordKey } from '../plain/word-key';

/** The codes of what can be wrong with the entry of a fact. */
export type EntryProblemCode = 'unknown-value' | 'not-a-number' | 'wrong-unit' | 'out-of-range' | 'several-answers';

/** The value of a fact. */
export type Answer = string | number | boolean;

/** The meaning of an entry: unanswered, a value, or a problem. */
export type EntryReading =
  | { readonly status: 'unanswered' }
  | { readonly status: 'answered'; readonly value: Answer }
  | { readonly status: 'problem'; readonly code: EntryProblemCode };

const unanswered: EntryReading = /* @__PURE__ */ Object.freeze({ status: 'unanswered' });

/**
 * Reads the entry of a fact. This is the only place that decides what counts as unanswered and what an answer means.
 * Unanswered are `undefined`, `null`, `NaN`, blank text, and an empty list or a list of such entries.
 */
export function readEntry(name: FactName, held: unknown): EntryReading {
  try {
    return readHeld(name, held);
  } catch {
    return problem(name); // its parts cannot be read
  }
}

function readHeld(name: FactName, held: unknown): EntryReading {
  if (Array.isArray(held)) return readSeveral(name, held);
  const value = isOption(held) ? held.value : held;
  switch (typeof value) {
    case 'undefined':
      return unanswered;
    case 'string':
      return value.trim() === '' ? unanswered : readText(name, value.trim());
    case 'number':
      return Number.isNaN(value) ? unanswered : readPlainNumber(name, value);
    case 'boolean':
      return vocabulary[name].kind === 'boolean' ? { status: 'answered', value } : problem(name);
    case 'object':
      return value === null ? unanswered : problem(name);
    case 'bigint':
    case 'function':
    case 'symbol':
      return problem(name);
  }
}

/** A list of check boxes may hold several answers; equal answers count as one. */
function readSeveral(name: FactName, held: readonly unknown[]): EntryReading {
  let found = unanswered;
  for (const each of held) {
    const reading = Array.isArray(each) ? problem(name) : readHeld(name, each);
    if (reading.status === 'unanswered') continue;
    if (reading.status === 'problem') return reading;
    if (found.status === 'answered' && found.value !== reading.value) {
      return { status: 'problem', code: 'several-answers' };
    }
    found = reading;
  }
  return found;
}

function readText(name: FactName, text: string): EntryReading {
  if (vocabulary[name].kind === 'number') return readWrittenNumber(name, text);
  const value = valueNamed(name, text);
  return value === undefined ? problem(name) : { status: 'answered', value };
}

/** Reads a number as people write it, with or without a unit. */
export function readWrittenNumber(name: FactName, text: string): EntryReading {
  const definition = vocabulary[name];
  if (definition.kind !== 'number') return problem(name);
  const target = { ...definition, fact: name };
  const written = halfWidth(text);
  const bare = readNumber(written, target, undefined);
  const number =
    typeof bare !== 'number' && bare.code === 'unit-in-number' ? readNumber(written, target, 'asWritten') : bare;
  if (typeof number === 'number') return { status: 'answered', value: number };
  const { code } = number;
  if (code === 'unit-in-number') return { status: 'problem', code: 'wrong-unit' };
  return code === 'out-of-range' ? { status: 'problem', code } : problem(name);
}

function readPlainNumber(name: FactName, value: number): EntryReading {
  const definition = vocabulary[name];
  // Codes of options and yes/no answers may be given as numbers.
  if (definition.kind !== 'number') return readText(name, String(value));
  const { minimum } = definition;
  const maximum = 'maximum' in definition ? definition.maximum : Number.MAX_VALUE;
  return value >= minimum && value <= maximum
    ? { status: 'answered', value }
    : { status: 'problem', code: 'out-of-range' };
}

function problem(name: FactName): EntryReading {
  return { status: 'problem', code: vocabulary[name].kind === 'number' ? 'not-a-number' : 'unknown-value' };
}

/** Finds the option that an entry selects from a list, as `fieldsFor` lists it. */
function isOption(held: unknown): held is { readonly value: unknown } {
  return isPlainObject(held) && hasOwn(held, 'value');
}

/** Finds the value that a word means. */
function valueNamed(name: FactName, text: string): Answer | undefined {
  const key = wordKey(text);
  return wordsFor(name).find(([word]) => wordKey(word) === key)?.[1];
}

function wordsFor(name: FactName): readonly (readonly [word: string, value: Answer])[] {
  const definition = vocabulary[name];
  switch (definition.kind) {
    case 'boolean':
      return booleanWords(name);
    case 'oneOf':
      return definition.values.flatMap((value: string) =>
        valueWords(name, value).map((word) => [word, value] as const),
      );
    case 'number':
      return [];
  }
}
