import type { AnyTest } from '../../engine';
import type { FeelValue } from '../feel/literal';
import type { Column } from './column';

/** The hit policies of the standard. */
export const hitPolicies = ['UNIQUE', 'FIRST', 'ANY', 'PRIORITY', 'COLLECT', 'RULE ORDER', 'OUTPUT ORDER'] as const;

export type HitPolicy = (typeof hitPolicies)[number];

/** Whether all rows that apply count. */
export function isListPolicy(policy: HitPolicy): boolean {
  return policy === 'COLLECT' || policy === 'RULE ORDER' || policy === 'OUTPUT ORDER';
}

/** A table as written in a model, before the facts of all tables are known. */
export interface TableDraft {
  readonly kind: 'table';
  /** The name of the decision. */
  readonly name: string;
  readonly hitPolicy: HitPolicy;
  /** The aggregate of the collected outcomes: `count`, `sum`, `min` or `max`. */
  readonly aggregate: string | undefined;
  readonly columns: readonly DraftColumn[];
  /** The rows in the order in which they are tried. */
  readonly rows: readonly DraftRow[];
  /** The outcome if no row applies. */
  readonly otherwise: FeelValue | undefined;
}

/** A column with the values that it lists, in FEEL. */
export type DraftColumn = Column & { readonly listed: string };

/** A row of a table. */
export interface DraftRow {
  /** Its index in the document. */
  readonly index: number;
  readonly id: string;
  /** The tests of the columns; undefined where any value passes. */
  readonly tests: readonly (AnyTest | undefined)[];
  readonly outcome: FeelValue;
  readonly clauses: readonly string[];
  readonly interpretations: readonly string[];
}

/** Several decisions and facts combined into one. */
export interface CombinationDraft {
  readonly kind: 'combination';
  readonly name: string;
  /** The parts, each with its name in the outcome. */
  readonly entries: ReadonlyMap<string, Column>;
}

export type Draft = TableDraft | CombinationDraft;
