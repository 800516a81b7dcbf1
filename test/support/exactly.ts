import type { Answer } from '../../src/engine';

/** The exact answer to a question: the possible results, and the unknowns that can change them. */
export interface Truth {
  readonly possible: readonly string[];
  readonly missing: readonly string[];
}

/** Computes it by trying every combination of values of the unknowns; the last unknown varies fastest. */
export function exactly<Value>(
  unknowns: Readonly<Record<string, readonly Value[]>>,
  resultOf: (values: Readonly<Record<string, Value>>) => unknown,
): Truth {
  const texts = combinations(unknowns).map((values) => textOf(resultOf(values)));
  const missing: string[] = [];
  let step = 1;
  for (const [name, { length }] of Object.entries(unknowns).toReversed()) {
    const size = step * length;
    const first = (position: number): number => position - (position % size) + (position % step);
    if (texts.some((text, position) => text !== texts[first(position)])) missing.push(name);
    step = size;
  }
  return { possible: [...new Set(texts)].sort(), missing: missing.sort() };
}

/** The same, taken from an answer. */
export function saidBy(answer: Answer<unknown>): Truth {
  return answer.status === 'decided'
    ? { possible: [textOf(answer.outcome)], missing: [] }
    : { possible: answer.possible.map(textOf).sort(), missing: [...answer.missing].sort() };
}

function combinations<Value>(
  unknowns: Readonly<Record<string, readonly Value[]>>,
): readonly Readonly<Record<string, Value>>[] {
  return Object.entries(unknowns).reduce<readonly Readonly<Record<string, Value>>[]>(
    (found, [name, values]) => found.flatMap((each) => values.map((value) => ({ ...each, [name]: value }))),
    [{}],
  );
}

/** A text that is the same for equal values, whatever the order of their fields. */
function textOf(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'object' && each !== null && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([one], [other]) => (one < other ? -1 : 1)))
      : each,
  );
}
