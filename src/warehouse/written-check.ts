import { isTerminal, terminalOf, type Variable } from '../engine/internal';
import type { MaskedFunction } from '../interchange/sql/mask-query';
import { powerOfTwo } from '../interchange/sql/power-of-two';
import type { Grammar } from '../interchange/sql/dialect';
import { SqlError } from '../interchange/sql/sql-error';
import type { OpenDecisions, Question } from './open-decisions';
import type { RecordSource } from './known-cases';

/** Masks that become columns of one query; equal masks are written once. */
export interface Masks {
  readonly functions: readonly MaskedFunction[];
  /** The column of a function, or its bit if it is constant. */
  readonly columnFor: (root: number, guarded?: readonly Variable[]) => string;
}

/** The context for writing checks. */
export interface Writing {
  readonly source: RecordSource;
  readonly open: OpenDecisions;
  readonly masks: Masks;
  readonly contested: boolean;
}

/** Collects masks. Their names must not be those of facts, nodes or kept columns in the query of masks. */
export function collectMasks(prefix: 'm' | 'w'): Masks {
  const functions: MaskedFunction[] = [];
  const names = new Map<string, string>();
  return {
    functions,
    columnFor(root, guarded) {
      if (isTerminal(root) && (guarded ?? []).length === 0) return powerOfTwo(terminalOf(root));
      const key = [root, ...(guarded ?? []).map(({ variable }) => variable)].join();
      const found = names.get(key);
      if (found !== undefined) return found;
      const name = `${prefix}${functions.length}`;
      names.set(key, name);
      functions.push({ name, root, guarded });
      return name;
    },
  };
}

/** The number of bits that a number holds exactly. */
const mostBits = 53;

/**
 * The sum of the bits of numbers.
 *
 * @throws SqlError with the code `too-many-outcomes`
 */
export function bitsOf(numbers: readonly number[]): number {
  const most = Math.max(0, ...numbers);
  if (most >= mostBits) throw new SqlError('too-many-outcomes', 'sqlChecks', { size: most + 1, limit: mostBits });
  return numbers.reduce((sum, number) => sum + 2 ** number, 0);
}

/** Whether all bits of a mask are among some bits. */
export function isWithin(mask: string, bits: number | string, { bitOr }: Grammar): string {
  return `(${bitOr(mask, String(bits))}) = ${bits}`;
}

/**
 * The questions for which another choice gives no finding, as a JSON list. By the other reading of I-19, nothing is
 * found in the cases that come before the first day of the policy.
 *
 * @param foundByCheck for each other choice, whether the check still has a finding in the row `j`
 */
export function contestedColumn(
  foundByCheck: readonly (readonly [question: Question, found: string])[],
  { grammar: { text, concatenate, identifier }, readings }: RecordSource,
): string {
  const foundBy: typeof foundByCheck =
    readings['I-19'] === 'issueDate'
      ? foundByCheck
      : [...foundByCheck, ['I-19', `j.${identifier('before_first_day')} = FALSE`]];
  const questions = [...new Set(foundBy.map(([question]) => question))].sort();
  if (questions.length === 0) return text('[]');
  const parts = questions.map((question) => {
    const all = foundBy.flatMap(([each, found]) => (each === question ? [`(${found})`] : []));
    return `CASE WHEN ${all.join(' AND ')} THEN '' ELSE ${text(`,${JSON.stringify(question)}`)} END`;
  });
  const joined = parts.length === 1 ? (parts[0] ?? '') : concatenate(...parts);
  return concatenate(`'['`, `SUBSTR(${joined}, 2)`, `']'`);
}
