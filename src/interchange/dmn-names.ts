import type { Source } from '../engine';

/** Allocates the names and ids of a model: each is unique, and valid in XML and FEEL. */
export interface DmnNames {
  readonly ofFact: (name: string) => string;
  readonly ofDecision: (source: Source) => string;
  /** Makes a unique name from a text. */
  readonly unused: (text: string) => string;
}

/** Reserved words of FEEL. */
const reserved =
  'and between date else every external false for function get if in instance list not null of or return satisfies some string then time true';

/**
 * Latin, Greek, Cyrillic, Japanese, Chinese and Korean letters. As ranges, since mini programs do not support Unicode
 * character classes.
 */
const letters =
  'A-Za-z\u00C0-\u00D6\u00D8-\u00F6\u00F8-\u02AF\u0388-\u03CE\u0400-\u0481\u3041-\u3096\u30A1-\u30FA\u3400-\u9FFF\uAC00-\uD7A3';

/** Whether FEEL reads a text as one name. */
export function isPlainName(text: string): boolean {
  return new RegExp(`^[${letters}_][${letters}0-9_]*$`, 'u').test(text) && !reserved.split(' ').includes(text);
}

/** Facts keep their names where possible, and decisions their ids unless a fact has the same name. */
export function dmnNames(facts: readonly string[], sources: readonly Source[]): DmnNames {
  const taken = new Set(reserved.split(' '));
  const unused = (text: string): string => {
    const plain = text
      .replace(new RegExp(`[^${letters}0-9_]`, 'gu'), '_')
      .replace(new RegExp(`^(?![${letters}_])`, 'u'), '_');
    let name = plain;
    for (let count = 2; taken.has(name); count += 1) name = `${plain}_${count}`;
    taken.add(name);
    return name;
  };
  const ofFacts = new Map(facts.map((name) => [name, unused(name)]));
  // The decision itself comes last; it keeps its name before all others.
  const ofDecisions = new Map(
    [...sources]
      .map((_, index) => sources[sources.length - 1 - index] as Source)
      .map((source) => [source, unused(source.id)]),
  );
  return {
    ofFact: (name) => ofFacts.get(name) ?? name,
    ofDecision: (source) => ofDecisions.get(source) ?? source.id,
    unused,
  };
}
