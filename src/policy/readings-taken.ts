import { describeValue } from '../plain/describe-value';
import { InvalidTableError } from '../engine';
import { onceFor } from '../plain/once-for';
import { readingChoices, type PolicyReadings, type ReadingChoices } from './reading-choices';

/** One reading for every question that a policy can decide. */
export type TakenReadings = { readonly [Id in keyof ReadingChoices]: ReadingChoices[Id][number] };

/**
 * The readings that apply under a rulebook: its own choices, and for every other question the default of the register.
 *
 * @throws InvalidTableError with the code `unknown-reading` for a choice that does not exist
 */
export const readingsTaken = /* @__PURE__ */ onceFor(
  ({ readings = {} }: { readonly readings?: PolicyReadings | undefined }): TakenReadings => {
    const questions = new Map<string, readonly string[]>(Object.entries(readingChoices));
    const taken = new Map([...questions].map(([id, [first]]) => [id, first]));
    for (const [id, choice] of Object.entries(readings)) {
      if (choice === undefined) continue;
      if (questions.get(id)?.includes(choice) !== true) {
        throw new InvalidTableError('unknown-reading', `${id}: ${describeValue(choice)}`);
      }
      taken.set(id, choice);
    }
    return Object.freeze(Object.fromEntries(taken)) as TakenReadings; // every question has a choice
  },
);
