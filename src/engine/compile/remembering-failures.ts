import { InvalidTableError, isTooLarge } from '../terms/errors';
import type { Source } from '../terms/table';
import { isOutcome } from '../terms/wrong-part';

/** Compiles sources, each after those that it reads, so that they answer for the given classes. */
export type CompileFor<Result> = (sources: readonly Source[], known: readonly number[]) => Result;

/** Compiled sources with their outcomes. */
type WithOutcomes = ReadonlyMap<Source, { readonly compiled: { readonly outcomes: readonly unknown[] } }>;

/** The number of remembered failures; at this number all are dropped. */
const mostRemembered = 1000;

/**
 * The same compiler, which remembers what was too large: finding that out takes the maximum number of steps, and the
 * same question is often repeated. It refuses assembled outcomes that are not plain data.
 */
export function rememberingFailures<Result extends WithOutcomes>(compileFor: CompileFor<Result>): CompileFor<Result> {
  const failures = new Map<string, InvalidTableError>();
  const numbers = new Map<Source, number>();
  return (sources, known) => {
    // The last source reads the others. The sources can be too large together although the last one alone is not.
    const last = sources[sources.length - 1] as Source; // there is at least one
    const number = numbers.get(last) ?? numbers.size;
    numbers.set(last, number);
    const key = [number, sources.length, ...known].join();
    const failure = failures.get(key);
    // A new error, since the caller may have changed the one thrown before.
    if (failure) throw new InvalidTableError(failure.code, failure.subject, failure.measured);
    try {
      const compiled = compileFor(sources, known);
      for (const [{ id, assemble }, { compiled: made }] of compiled) {
        if (assemble && !made.outcomes.every(isOutcome)) throw new InvalidTableError('wrong-type', `${id}: assemble`);
      }
      return compiled;
    } catch (error) {
      if (failures.size >= mostRemembered) failures.clear();
      if (isTooLarge(error)) failures.set(key, error);
      throw error;
    }
  };
}
