import { vocabulary, type FactName, type Facts } from '../facts';
import type { Language } from '../messages/language';
import { deepFreeze } from '../plain/deep-freeze';
import { describeValue } from '../plain/describe-value';
import { hasOwn } from '../plain/has-own';
import { InvalidRequestError } from '../plain/invalid-request-error';
import { isPlainObject } from '../plain/is-plain-object';
import { plainObject } from '../plain/read/words';
import { entryProblemText } from './entry-texts';
import { languageOption } from './options';
import { refuseOtherOptions } from '../plain/read/other-options';
import { readEntry, type Answer, type EntryProblemCode } from './read-entry';

/** The content of a form, by field name: an object, or pairs as in `FormData`, `URLSearchParams` and `Map`. */
export type FormEntries = object | Iterable<readonly [name: string, value: unknown]>;

/** A problem with one field of a form. */
export interface EntryProblem {
  /** The field, which has the name of its fact. */
  readonly name: FactName;
  /** The stable code of the problem. */
  readonly code: EntryProblemCode;
  /** What the field should contain, in a few words. */
  readonly message: string;
}

/** The content of a form, as far as it can be understood. */
export interface FactsFromEntries {
  /** The facts with a valid answer, in the order of the vocabulary. */
  readonly facts: Facts;
  /** One problem for each invalid field, in the order of the vocabulary. */
  readonly problems: readonly EntryProblem[];
  /** The names that are not facts: other fields, or misspelt names. */
  readonly others: readonly string[];
}

/** The options for reading entries. */
export interface EntriesOptions {
  /** The language of the messages, `zh-CN` by default. */
  readonly language?: Language | undefined;
}

/** The most entries that are read from pairs; no form has more. */
const mostEntries = 10_000;

/**
 * Reads facts from the content of a form of any origin: native inputs, `FormData`, React Hook Form, Element Plus and
 * others. Numbers may be text, full-width or not, with thousands separators and a unit; booleans and options may be
 * given by code or by label. `undefined`, `null`, `NaN`, blank text and an empty list mean unanswered, which is not a
 * problem. Other fields are ignored.
 *
 * @throws InvalidRequestError if the entries are neither an object nor pairs, and naming every invalid option
 *
 * @example
 * factsFromEntries({ equipmentCapacityKw: '１，２００ kW', temporarySupply: '否', usage: '', phone: '95598' });
 * // => { facts: { equipmentCapacityKw: 1200, temporarySupply: false }, problems: [], others: ['phone'] }
 * @example
 * factsFromEntries({ substitutionShare: '150%' }, { language: 'en' }).problems;
 * // => [{ name: 'substitutionShare', code: 'out-of-range', message: 'Expected a number from 0 to 1' }]
 */
export function factsFromEntries(entries: FormEntries, options: EntriesOptions = {}): FactsFromEntries {
  refuseOtherOptions('options', options, { language: languageOption });
  const { language = 'zh-CN' } = options;
  const held = heldBy(entries);
  if (held === undefined) {
    const received = describeValue(entries);
    throw new InvalidRequestError([{ path: [], code: 'not-an-object', expected: plainObject, received }]);
  }
  const { facts, problems } = readFacts(held, factNames(), language);
  const others = [...held.keys()].filter((name) => !hasOwn(vocabulary, name));
  return deepFreeze({ facts, problems, others });
}

/** Reads the given facts from the values of their names. */
export function readFacts(
  held: ReadonlyMap<string, unknown>,
  names: readonly FactName[],
  language: Language,
): Pick<FactsFromEntries, 'facts' | 'problems'> {
  const facts: Record<string, Answer> = {};
  const problems: EntryProblem[] = [];
  for (const name of names) {
    const reading = readEntry(name, held.get(name));
    if (reading.status === 'answered') facts[name] = reading.value;
    if (reading.status === 'problem') {
      problems.push({ name, code: reading.code, message: entryProblemText(name, reading.code, language) });
    }
  }
  return { facts, problems };
}

/**
 * The value of each name; several values of one name become a list. Undefined if the entries cannot be read.
 */
export function heldBy(entries: unknown): ReadonlyMap<string, unknown> | undefined {
  try {
    if (isPlainObject(entries)) return new Map(Object.entries(entries));
    if (!isIterable(entries)) return undefined;
    const held = new Map<string, unknown>();
    let count = 0;
    for (const pair of entries) {
      count += 1;
      if (!Array.isArray(pair) || count > mostEntries) return undefined;
      const [name, value] = pair as readonly unknown[];
      if (typeof name !== 'string') return undefined;
      const before = held.get(name);
      held.set(
        name,
        !held.has(name) ? value : Array.isArray(before) ? [...(before as unknown[]), value] : [before, value],
      );
    }
    return held;
  } catch {
    return undefined;
  }
}

function isIterable(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Symbol.iterator in value;
}

/** The names of the facts, in the order of the vocabulary. */
export function factNames(): readonly FactName[] {
  return Object.keys(vocabulary) as FactName[]; // its own keys
}
