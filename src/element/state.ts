import { readWrittenNumber } from '../forms/read-entry';
import { vocabulary, type FactName, type Facts } from '../facts';
import { isFactName } from '../facts/vocabulary';

/** The answers of a form as they were entered, and the readings that were chosen. */
export interface ElementState {
  /** What is known. */
  readonly facts: Facts;
  /** Choices of readings by their numbers. */
  readonly readings: Readonly<Record<string, string>>;
  /** The policy that was chosen; left out: none. */
  readonly policy?: string | undefined;
}

/** The facts with another entry: without the fact if nothing was entered, with the entry itself if it is no value. */
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
 * The state as the part of an address behind `#`.
 *
 * @example
 * permalinkOf({ facts: { usage: 'residential' }, readings: { 'I-03': 'mayBe' } }); // => 'usage=residential&I-03=mayBe'
 */
export function permalinkOf({ facts, readings, policy }: ElementState): string {
  const chosen = policy === undefined ? {} : { policy };
  const entries = Object.entries({ ...facts, ...readings, ...chosen }).map(([name, value]): [string, string] => [
    name,
    String(value),
  ]);
  return new URLSearchParams(entries).toString();
}

/** Reads what `permalinkOf` wrote. What names neither a fact nor a reading nor a policy is left aside. */
export function stateFrom(permalink: string): ElementState {
  let facts: Facts = {};
  const readings: Record<string, string> = {};
  let policy: string | undefined;
  for (const [name, entry] of new URLSearchParams(permalink)) {
    if (isFactName(name)) facts = withEntry(facts, name, entry);
    else if (/^I-\d\d$/.test(name)) readings[name] = entry;
    else if (name === 'policy') policy = entry;
  }
  return { facts, readings, policy };
}
