import { vocabulary, type FactName, type Facts } from '../facts';

/** The answers of a form as they were entered, and the readings that were chosen. */
export interface ElementState {
  /** What is known. */
  readonly facts: Facts;
  /** Choices of readings by their numbers. */
  readonly readings: Readonly<Record<string, string>>;
}

/** The value of an entry, as the fact has it; `undefined` if nothing was entered. */
export function valueOf(name: FactName, entry: string): string | number | boolean | undefined {
  const text = entry.trim();
  if (text === '') return undefined;
  const { kind } = vocabulary[name];
  if (kind === 'boolean') return text === 'true';
  return kind === 'number' ? Number(text) : text;
}

/**
 * The state as the part of an address behind `#`.
 *
 * @example
 * permalinkOf({ facts: { usage: 'residential' }, readings: { 'I-03': 'mayBe' } }); // => 'usage=residential&I-03=mayBe'
 */
export function permalinkOf({ facts, readings }: ElementState): string {
  const entries = Object.entries({ ...facts, ...readings }).map(([name, value]) => [name, String(value)]);
  return new URLSearchParams(entries).toString();
}

/** Reads what `permalinkOf` wrote. What names neither a fact nor a reading is left aside. */
export function stateFrom(permalink: string): ElementState {
  const facts: Record<string, unknown> = {};
  const readings: Record<string, string> = {};
  for (const [name, entry] of new URLSearchParams(permalink)) {
    if (isFactName(name)) facts[name] = valueOf(name, entry);
    else if (/^I-\d\d$/.test(name)) readings[name] = entry;
  }
  return { facts, readings };
}

function isFactName(name: string): name is FactName {
  return Object.hasOwn(vocabulary, name);
}
