import * as documents from './documents';
import type { FullFacts } from './facts';
import * as investment from './investment';
import type { Figures } from './parameters';
import * as service from './service';
import * as stages from './stages';
import * as supportingWorks from './supporting-works';
import * as timeLimits from './time-limits';

export { factRanges, type FullFacts } from './facts';
export { printedFigures, type Figures } from './parameters';

/** One decision, written out as plain code. */
export type ReferenceDecision = (facts: FullFacts, figures: Figures) => unknown;

/** Every decision once more, from the specification alone: it shares nothing with the library. */
export const reference = {
  ...investment,
  ...stages,
  ...timeLimits,
  ...supportingWorks,
  ...service,
  ...documents,
} satisfies Readonly<Record<string, ReferenceDecision>>;
