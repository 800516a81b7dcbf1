import { readEntry } from '../forms/read-entry';
import { vocabulary, type FactName, type Facts } from '../facts';

/** The answers of a form as they were entered, and the readings that were chosen. */
export interface ElementState {
  /** What is known. */
  readonly facts: Facts;
  /** Choices of readings by their numbers. */
  readonly readings: Readonly<Record<string, string>>;
}

/** The facts with another entry: without the fact if nothing was entered, with the entry itself if it is no value. */
export function withEntry(facts: Facts, name: FactName, entry: string): Facts {
  const others = Object.entries(facts).filter(([other]) => other !== name);
  const reading = readEntry(name, entry);
  if (reading.status === 'unanswered') return Object.fromEntries(others);
  return Object.fromEntries([...others, [name, reading.status === 'answered' ? reading.value : entry]]);
}

/**
 * The state as the part of an address behind `#`.
 *
 * @example
 * permalinkOf({ facts: { usage: 'residential' }, readings: { 'I-03': 'mayBe' } }); // => 'usage=residential&I-03=mayBe'
 */
export function permalinkOf({ facts, readings }: ElementState): string {
  const entries = Object.entries({ ...facts, ...readings }).map(([name, value]): [string, string] => [
    name,
    String(value),
  ]);
  return new URLSearchParams(entries).toString();
}

/** Reads what `permalinkOf` wrote. What names neither a fact nor a reading is left aside. */
export function stateFrom(permalink: string): ElementState {
  let facts: Facts = {};
  const readings: Record<string, string> = {};
  for (const [name, entry] of new URLSearchParams(permalink)) {
    if (isFactName(name)) facts = withEntry(facts, name, entry);
    else if (/^I-\d\d$/.test(name)) readings[name] = entry;
  }
  return { facts, readings };
}

function isFactName(name: string): name is FactName {
  return Object.hasOwn(vocabulary, name);
}
