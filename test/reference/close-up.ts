import type { Figures } from './index';
import type { Classes, Value } from '../decisions/classes';
import { nextAbove, nextBelow } from './neighbours';

/** The figure that cuts the range of a number in two. */
const thresholds: Readonly<Record<string, keyof Figures>> = {
  equipmentCapacityKw: 'smallMicroMaximumCapacityKw',
  appliedCapacityKva: 'dedicatedLineMinimumCapacityKva',
  substitutionShare: 'substitutionShareThreshold',
};

/** The same classes, but for every number the values on, beside and far from its thresholds by these figures. */
export function closeUp(classes: Classes, ...policies: readonly Figures[]): Classes {
  return withNumbers(classes, policies, valuesAround);
}

/** The same classes, but for every number just its thresholds by these figures. */
export function onThresholds(classes: Classes, ...policies: readonly Figures[]): Classes {
  return withNumbers(classes, policies, (_, figures) => [...figures]);
}

function withNumbers(
  classes: Classes,
  policies: readonly Figures[],
  numbersFor: (fact: string, figures: ReadonlySet<number>) => readonly number[],
): Classes {
  return new Map(
    [...classes].map(([fact, values]): [string, readonly Value[]] => {
      const figure = thresholds[fact];
      return [fact, figure === undefined ? values : numbersFor(fact, new Set(policies.map((each) => each[figure])))];
    }),
  );
}

function valuesAround(fact: string, figures: ReadonlySet<number>): readonly number[] {
  const [unit, greatest] = fact === 'substitutionShare' ? [1e-7, 1] : [0.01, Number.MAX_VALUE];
  const near = [...figures].flatMap((at) => [at - 1, at - unit, nextBelow(at), at, nextAbove(at), at + unit, at + 1]);
  const far = [-0, 0, Number.MIN_VALUE, nextBelow(greatest), greatest];
  return [...new Set([...near, ...far])].filter((value) => value >= 0 && value <= greatest);
}
