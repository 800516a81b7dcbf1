import { readPath, type Step, type Target } from './record-path';

/** Where a value is written in records. */
export interface Slot {
  readonly target: Target;
  /** The number of the object that contains it. */
  readonly container: number;
  /** Its path, if it is the same in every record; within a list it depends on the entries before it. */
  readonly path: readonly string[] | undefined;
}

/** An object within records to which a mapping writes. */
export interface Container {
  readonly parent: number;
  readonly step: Step;
}

/** The objects to which a mapping writes, each once. The record itself is number 0. */
export interface RecordLayout {
  readonly slotOf: (path: string) => Slot;
  readonly containers: readonly (Container | undefined)[];
}

/** The layout of the records of a mapping. It grows with the paths that are requested; they must be valid. */
export function recordLayout(): RecordLayout {
  const containers: (Container | undefined)[] = [undefined];
  const numbers = new Map<string, number>();
  const slots = new Map<string, Slot>();
  const containerOf = (steps: readonly Step[]): number => {
    if (steps.length === 0) return 0;
    const name = JSON.stringify(steps);
    const known = numbers.get(name);
    if (known !== undefined) return known;
    const parent = containerOf(steps.slice(0, -1));
    const number = containers.length;
    containers.push({ parent, step: steps[steps.length - 1] as Step }); // there is one
    numbers.set(name, number);
    return number;
  };
  return {
    containers,
    slotOf(path) {
      const known = slots.get(path);
      if (known !== undefined) return known;
      const target = readPath(path);
      if ('accepted' in target) throw new TypeError(path);
      const { within, name } = target;
      const fixed = within.every(({ by }) => by === 'field') ? [...within.map((step) => step.name), name] : undefined;
      const slot = { target, container: containerOf(within), path: fixed };
      slots.set(path, slot);
      return slot;
    },
  };
}
