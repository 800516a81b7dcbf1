import { readWrittenNumber } from '../forms/read-entry';
import { vocabulary, type FactName, type Facts } from '../facts';
import { isFactName } from '../facts/vocabulary';
import { isPlainObject } from '../plain/is-plain-object';
import { readingChoices } from '../policy/reading-choices';

/** The state of the element: the answers as entered, the readings and the policy. */
export interface ElementState {
  /** The facts entered so far. */
  readonly facts: Facts;
  /** Choices of readings, by their numbers. */
  readonly readings: Readonly<Record<string, string>>;
  /** The chosen policy; absent: none. */
  readonly policy?: string | undefined;
}

/**
 * The facts after an entry: without the fact if the entry is empty, with the entry itself if it is no value of the
 * fact.
 */
export function withEntry(facts: Facts, name: FactName, entry: string): Facts {
  const others = Object.entries(facts).filter(([other]) => other !== name);
  const text = entry.trim();
  return Object.fromEntries(text === '' ? others : [...others, [name, valueOf(name, text)]]);
}

function valueOf(name: FactName, text: string): unknown {
  const { kind } = vocabulary[name];
  if (kind === 'oneOf') return text;
  if (kind === 'boolean') return text === 'true' || (text === 'false' ? false : text);
  const reading = readWrittenNumber(name, text);
  return reading.status === 'answered' ? reading.value : text;
}

/**
 * Writes the state as the fragment of an address, after `#`.
 *
 * @example
 * permalinkOf({ facts: { usage: 'residential' }, readings: { 'I-03': 'subsidiariesOnly' } });
 * // => 'usage=residential&I-03=subsidiariesOnly'
 */
export function permalinkOf({ facts, readings, policy }: ElementState): string {
  const chosen = policy === undefined ? {} : { policy };
  const entries = Object.entries({ ...facts, ...readings, ...chosen }).map(([name, value]): [string, string] => [
    name,
    String(value),
  ]);
  return new URLSearchParams(entries).toString();
}

/**
 * Reads facts as JSON. Which facts they are is left to the decision.
 *
 * @throws SyntaxError if they are no JSON; TypeError if they are no object
 */
export function factsFrom(json: string): Facts {
  const facts: unknown = JSON.parse(json);
  if (!isPlainObject(facts)) throw new TypeError('no facts');
  return facts;
}

const choices: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(readingChoices));

/**
 * Reads the fragment that `permalinkOf` wrote. Names that are neither a fact, a reading nor a policy are ignored, and
 * choices that a reading does not have: the link may be older than the register.
 */
export function stateFrom(permalink: string): ElementState {
  let facts: Facts = {};
  const readings: Record<string, string> = {};
  let policy: string | undefined;
  for (const [name, entry] of new URLSearchParams(permalink)) {
    if (isFactName(name)) facts = withEntry(facts, name, entry);
    else if (choices.get(name)?.includes(entry) === true) readings[name] = entry;
    else if (name === 'policy') policy = entry;
  }
  return { facts, readings, policy };
}
