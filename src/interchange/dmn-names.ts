import type { Source } from '../engine';

/** The names and ids of a model: each stands for one thing, and XML and FEEL can write it. */
export interface DmnNames {
  readonly ofFact: (name: string) => string;
  readonly ofDecision: (source: Source) => string;
  /** A name that nothing else has, made of a text. */
  readonly unused: (text: string) => string;
}

/** Words that FEEL keeps for itself. */
const reserved =
  'and between date else every external false for function get if in instance list not null of or return satisfies some string then time true';

/** Whether FEEL reads a text as one name. */
export function isPlainName(text: string): boolean {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(text) && !reserved.split(' ').includes(text);
}

/** Gives facts their own names as far as that can be, and decisions their ids as far as no fact has taken them. */
export function dmnNames(facts: readonly string[], sources: readonly Source[]): DmnNames {
  const taken = new Set(reserved.split(' '));
  const unused = (text: string): string => {
    const plain = text.replace(/[^\p{L}\p{N}_]/gu, '_').replace(/^(?![\p{L}_])/u, '_');
    let name = plain;
    for (let count = 2; taken.has(name); count += 1) name = `${plain}_${count}`;
    taken.add(name);
    return name;
  };
  const ofFacts = new Map(facts.map((name) => [name, unused(name)]));
  // The decision that is asked comes last, and first of all it keeps its name.
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
