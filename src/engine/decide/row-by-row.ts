import type { DecidedAnswer } from '../terms/answer';
import { unknownClass } from '../compile/diagram';
import { deepFreeze } from '../../plain/deep-freeze';
import { InvalidTableError } from '../terms/errors';
import type { Machine } from '../compile/machine';
import { numbering } from '../../plain/numbering';
import { onceFor } from '../../plain/once-for';
import { resolve } from '../terms/parameter-reference';
import type { Variable } from '../compile/partition';
import { closureOf, collected, groundsOfRow, testsOfRow, type Grounds, type Source } from '../terms/table';
import { fieldOf } from '../compile/prepare-table';
import { rowsByClass, type TestedRow } from './rows-by-class';
import { passes } from '../terms/unary-test';

/** A function from facts to a value. */
interface Reading {
  readonly outcome: unknown;
  readonly grounds: readonly Grounds[];
  /** Whether unique rows overlap. */
  readonly overlaps?: boolean;
}

/** A row with its tests, and its outcome with figures in place of parameters; equal outcomes are one object. */
interface ReadyRow extends TestedRow {
  readonly outcome: unknown;
  readonly grounds: Grounds;
}

/** Gives the answer for the classes of facts, or undefined if the answer needs an unknown fact. */
type Reader = (classes: readonly number[]) => DecidedAnswer<unknown> | undefined;

/**
 * Evaluates tables row by row. This is exact for tables of any size, unless it needs an unknown fact.
 *
 * @returns a function from the classes of facts to the answer, or to undefined if it needs an unknown fact
 */
export function rowByRow({ variables, choices: { parameters } }: Machine, asked: Source): Reader {
  const sources = closureOf(asked);
  const rowsOf = onceFor((source: Source): readonly ReadyRow[] => {
    const { values: outcomes, numberOf } = numbering<unknown>();
    return source.rows.map((row) => ({
      tests: testsOfRow(row).map(([name, test]) => [name, resolve(test, parameters), variables.get(name)] as const),
      outcome: outcomes[numberOf(deepFreeze(resolve(row.outcome, parameters)))],
      grounds: groundsOfRow(source, row),
    }));
  });
  const applyingTo = onceFor((source: Source) => ({ find: rowsByClass(rowsOf(source), source.kind === 'first') }));
  const answerTo: Reader = (classes) => {
    const consulted = new Map<Source, Reading>();
    const valueOf = (source: Source, name: string, fact = variables.get(name)): unknown => {
      if (fact) return valueIn(fact, classes);
      const [decision = name, ...path] = name.split('.');
      const outcome = outcomeOf(source.reads[decision] as Source); // names were checked when the table was compiled
      return outcome === notKnown || path.length === 0 ? outcome : fieldOf(outcome, path.join('.'));
    };
    const outcomeOf = (source: Source): unknown => {
      let reading = consulted.get(source);
      if (!reading) {
        reading = readingOf(source);
        consulted.set(source, reading);
      }
      return reading.outcome;
    };
    const readingOf = (source: Source): Reading => {
      if (source.kind === 'combination') {
        const parts = [
          ...Object.entries(source.reads).map(([name, read]) => [name, outcomeOf(read)] as const),
          ...source.facts.map((name) => [name, valueOf(source, name)] as const),
        ];
        const isKnown = parts.every(([, value]) => value !== notKnown);
        return { outcome: isKnown ? Object.fromEntries(parts) : notKnown, grounds: [] };
      }
      const rows = rowsOf(source);
      const positions = applyingTo(source).find?.(classes);
      const applying = positions?.map((position) => rows[position] as ReadyRow) ?? inTurn(source, rows);
      if (applying === undefined) return { outcome: notKnown, grounds: [] };
      const [first, second] = applying;
      if (source.kind !== 'collect') {
        if (first === undefined) {
          const otherwise: unknown = resolve(source.otherwise, parameters);
          if (otherwise === undefined) throw new InvalidTableError('incomplete-table', source.id);
          return { outcome: deepFreeze(otherwise), grounds: [] };
        }
        // Refused below, unless only rows behind the one that applies consult it.
        return { outcome: first.outcome, grounds: [first.grounds], overlaps: second !== undefined };
      }
      return {
        outcome: collected(
          source,
          applying.map(({ outcome }) => outcome),
          eachOnce,
        ),
        grounds: first || !source.none ? applying.map(({ grounds }) => grounds) : [groundsOfRow(source, source.none)],
      };
    };
    /** The rows that apply, tested in order; undefined if a test needs an unknown fact. */
    const inTurn = (source: Source, rows: readonly ReadyRow[]): readonly ReadyRow[] | undefined => {
      const applying: ReadyRow[] = [];
      let cited = Infinity;
      for (const row of rows) {
        let applies = true;
        for (const [name, test, fact] of row.tests) {
          const value = valueOf(source, name, fact);
          if (value === notKnown) return undefined;
          applies = passes(test, value);
          if (!applies) break;
        }
        if (!applies) continue;
        applying.push(row);
        if (source.kind === 'first') break;
        if (source.kind === 'unique') cited = Math.min(cited, consulted.size);
      }
      // Rows behind the one that applies are tested for overlaps only.
      for (const later of [...consulted.keys()].slice(cited)) consulted.delete(later);
      return applying;
    };
    const outcome = outcomeOf(asked);
    if (outcome === notKnown) return undefined;
    // Loops, since large tables spend most of their time here.
    const rules = new Set<string>();
    const clauses = new Set<string>();
    const interpretations = new Set<string>();
    for (const source of sources) {
      const reading = consulted.get(source);
      if (reading?.overlaps === true) throw new InvalidTableError('overlapping-rows', source.id);
      for (const cited of reading?.grounds ?? []) {
        for (const name of cited.rules) rules.add(name);
        for (const name of cited.clauses) clauses.add(name);
        for (const name of cited.interpretations) interpretations.add(name);
      }
    }
    return Object.freeze({
      status: 'decided',
      outcome: deepFreeze(outcome),
      rules: Object.freeze([...rules]),
      clauses: Object.freeze([...clauses]),
      interpretations: Object.freeze([...interpretations]),
    });
  };
  // Without other decisions, the first row that applies is the whole answer.
  const findFirst = sources.length === 1 && asked.kind === 'first' ? applyingTo(asked).find : undefined;
  if (findFirst === undefined) return answerTo;
  const answers: ReturnType<Reader>[] = [];
  return (classes) => {
    const [first] = findFirst(classes) ?? [];
    return first === undefined ? answerTo(classes) : (answers[first] ??= answerTo(classes));
  };
}

/** Equal values become one object. */
function eachOnce<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}

/** A value that depends on an unknown fact. */
const notKnown: unique symbol = Symbol('not known');

function valueIn({ variable, values }: Variable, classes: readonly number[]): unknown {
  const known = classes[variable] as number; // classes cover the variables
  return known === unknownClass ? notKnown : values[known];
}
