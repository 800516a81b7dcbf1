import { readFileSync } from 'node:fs';
import { decisions, type DecisionId, type Facts, type WorksItem } from 'yekuo';

/** A case as written in `examples/cases`. */
export interface ExampleCase {
  readonly title: { readonly zh: string; readonly en: string };
  readonly facts: Facts;
  /** The day of the application. */
  readonly appliedOn: string;
  /** The decisions the demo shows. */
  readonly decisions: readonly DecisionId[];
  readonly works?: {
    readonly startedOn: string;
    readonly items: readonly WorksItem[];
    readonly customerWorksCompletedOn?: string;
  };
  readonly documents?: {
    readonly channel: NonNullable<Facts['intakeChannel']>;
    readonly presented?: readonly string[];
    readonly demanded?: readonly string[];
    readonly realNameAuthenticated?: boolean;
  };
}

/** Reads a case. Only its structure is checked here; the library validates the facts. */
export function readCase(file: string): ExampleCase {
  const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!isExampleCase(value)) throw new Error(`${file} is no case: it needs title, facts, appliedOn and decisions`);
  return value;
}

function isExampleCase(value: unknown): value is ExampleCase {
  return (
    typeof value === 'object' &&
    value !== null &&
    'title' in value &&
    'facts' in value &&
    'appliedOn' in value &&
    'decisions' in value &&
    Array.isArray(value.decisions) &&
    value.decisions.every((id) => typeof id === 'string' && Object.hasOwn(decisions, id))
  );
}
