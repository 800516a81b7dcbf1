/** The correct answers for incomplete forms, computed from every completion. */
import type { Facts } from '../../src/facts';
import type { FactValues } from './forms';

export interface Truth {
  /** The outcomes of at least one completion, as JSON. */
  readonly possible: ReadonlySet<string>;
  /** The unknown facts that alone can change the outcome of some completion. */
  readonly missing: ReadonlySet<string>;
}

/**
 * Decides every complete form once, with one value of each class of each fact; the answers for incomplete forms are
 * looked up in these results.
 */
export function truthOf(facts: FactValues, decide: (form: Facts) => unknown): (form: Facts) => Truth {
  const steps = facts.map((_, index) => facts.slice(index + 1).reduce((size, [, values]) => size * values.length, 1));
  const places = new Map(facts.map(([name, values], index) => [name, { values, step: steps[index] ?? 1 }]));
  const total = facts.reduce((size, [, values]) => size * values.length, 1);
  const outcomes = Array.from({ length: total }, (_, position) => JSON.stringify(decide(formAt(position))));

  function formAt(position: number): Facts {
    return Object.fromEntries(
      [...places].map(([name, { values, step }]) => [name, values[Math.floor(position / step) % values.length]]),
    );
  }

  return (form) => {
    const known = new Map<string, unknown>(Object.entries(form));
    let positions = [0];
    for (const [name, { values, step }] of places) {
      const value = known.get(name);
      const classes = value === undefined ? [...values.keys()] : [values.findIndex((each) => each === value)];
      positions = positions.flatMap((position) => classes.map((index) => position + index * step));
    }
    const matters = ([name, { values, step }]: readonly [
      string,
      { values: readonly unknown[]; step: number },
    ]): boolean =>
      !known.has(name) &&
      positions.some((position) => {
        const lowest = position - (Math.floor(position / step) % values.length) * step;
        return outcomes[position] !== outcomes[lowest];
      });
    return {
      possible: new Set(positions.map((position) => outcomes[position] ?? '')),
      missing: new Set([...places].filter(matters).map(([name]) => name)),
    };
  };
}

/** Every form with a subset of the facts. */
export function* incompleteForms(facts: FactValues): Generator<Facts> {
  const [first, ...rest] = facts;
  if (first === undefined) {
    yield {};
    return;
  }
  const [name, values] = first;
  for (const form of incompleteForms(rest)) {
    yield form;
    for (const value of values) yield { [name]: value, ...form };
  }
}
