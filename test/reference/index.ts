import * as documents from './documents';
import type { FullFacts } from './facts';
import * as investment from './investment';
import type { Figures } from './parameters';
import { takenReadings, type Readings } from './readings';
import * as service from './service';
import * as stages from './stages';
import * as supportingWorks from './supporting-works';
import * as timeLimits from './time-limits';

export { factRanges, type FullFacts } from './facts';
export { printedFigures, type Figures } from './parameters';
export { functionReadings, readingChoices, takenReadings, type Readings } from './readings';

/** One decision, written out as plain code; without readings it goes by those that the specification takes. */
export type ReferenceDecision = (facts: FullFacts, figures: Figures, readings?: Readings) => unknown;

const byAnyReadings = {
  ...investment,
  ...stages,
  ...timeLimits,
  ...supportingWorks,
  ...service,
  ...documents,
} satisfies Readonly<Record<string, (facts: FullFacts, figures: Figures, readings: Readings) => unknown>>;

/** All decisions by id. */
export type Reference = {
  readonly [Id in keyof typeof byAnyReadings]: (
    facts: FullFacts,
    figures: Figures,
    readings?: Readings,
  ) => ReturnType<(typeof byAnyReadings)[Id]>;
};

/** Every decision once more, from the specification alone: it shares nothing with the library. */
export const reference = Object.fromEntries(
  Object.entries(byAnyReadings).map(([id, decision]): [string, ReferenceDecision] => [
    id,
    (facts, figures, readings = takenReadings) => decision(facts, figures, readings),
  ]),
) as Reference; // the same decisions
