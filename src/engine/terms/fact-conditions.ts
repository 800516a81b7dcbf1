import type { UnaryTest } from './unary-test';
import type { FactValue, Vocabulary } from './vocabulary';

/** Tests of facts that must all pass, such as a combination that does not occur. */
export type FactConditions<V extends Vocabulary = Vocabulary> = {
  readonly [Name in keyof V]?: UnaryTest<FactValue<V[Name]>, never> | undefined;
};
