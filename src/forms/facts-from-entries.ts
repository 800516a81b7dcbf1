import { vocabulary, type FactName, type Facts } from '../facts';
import type { Language } from '../messages/language';
import { deepFreeze } from '../plain/deep-freeze';
import { describeValue } from '../plain/describe-value';
import { hasOwn } from '../plain/has-own';
import { InvalidRequestError } from '../plain/invalid-request-error';
import { isPlainObject } from '../plain/is-plain-object';
import { englishWords } from '../plain/read/words';
import { entryProblemText } from './entry-texts';
import { readEntry, type Answer, type EntryProblemCode } from './read-entry';

/** What a form holds, by the names of its fields: an object, or pairs as `FormData`, `URLSearchParams` and `Map` list them. */
export type FormEntries = Readonly<Record<string, unknown>> | Iterable<readonly [name: string, value: unknown]>;

/** What is wrong with one field of a form. */
export interface EntryProblem {
  /** The field, by the name of its fact. */
  readonly name: FactName;
  /** What is wrong, as a stable code. */
  readonly code: EntryProblemCode;
  /** What the field should hold, in a few words. */
  readonly message: string;
}

/** What a form says, as far as it can be understood. */
export interface FactsFromEntries {
  /** The facts that are answered and understood, in the order of the vocabulary. */
  readonly facts: Facts;
  /** One problem for each field that cannot be understood, in the order of the vocabulary. */
  readonly problems: readonly EntryProblem[];
  /** The names that are no facts: those of other fields, or misspelt ones. */
  readonly others: readonly string[];
}

/** How entries are read. */
export interface EntriesOptions {
  /** The language of the messages, `zh-CN` when left out. */
  readonly language?: Language | undefined;
}

/** So many entries at most are read from pairs: no form has more. */
const mostEntries = 10_000;

/**
 * Reads facts from what a form holds, whatever keeps it: native inputs, `FormData`, React Hook Form, Element Plus and
 * others. Numbers may be text of any width, with thousands separators and a unit; yes and no and the options may be given
 * by their codes or their names. `undefined`, `null`, `NaN`, blank text and an empty list are unanswered, which is no
 * problem. Other fields are left alone.
 *
 * @throws InvalidRequestError for entries that are neither an object nor pairs
 *
 * @example
 * factsFromEntries({ equipmentCapacityKw: '１，２００ kW', temporarySupply: '否', usage: '', phone: '95598' });
 * // => { facts: { equipmentCapacityKw: 1200, temporarySupply: false }, problems: [], others: ['phone'] }
 * @example
 * factsFromEntries({ substitutionShare: '150%' }, { language: 'en' }).problems;
 * // => [{ name: 'substitutionShare', code: 'out-of-range', message: 'Expected a number from 0 to 1' }]
 */
export function factsFromEntries(entries: FormEntries, { language = 'zh-CN' }: EntriesOptions = {}): FactsFromEntries {
  const held = heldBy(entries);
  if (held === undefined) {
    const { object: expected } = englishWords;
    throw new InvalidRequestError([{ path: [], code: 'not-an-object', expected, received: describeValue(entries) }]);
  }
  const { facts, problems } = readFacts(held, factNames(), language);
  const others = [...held.keys()].filter((name) => !hasOwn(vocabulary, name));
  return deepFreeze({ facts, problems, others });
}

/** Reads some facts from what is held for each name. */
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
 * What is held for each name; several values of one name are a list. Undefined for what holds no names, or does not let
 * them be read.
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
