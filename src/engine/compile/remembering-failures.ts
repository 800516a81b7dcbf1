import { InvalidTableError, isTooLarge } from '../terms/errors';
import type { Source } from '../terms/table';

/** Compiles sources, each after those that it reads, so that they answer for the given classes. */
export type CompileFor<Result> = (sources: readonly Source[], known: readonly number[]) => Result;

/** The number of remembered failures; when it is reached, all are dropped. */
const mostRemembered = 1000;

/**
 * The same function, which remembers what was too large: that takes as long to find out as anything takes to compile,
 * and the same question is often asked again.
 */
export function rememberingFailures<Result>(compileFor: CompileFor<Result>): CompileFor<Result> {
  const failures = new Map<string, InvalidTableError>();
  const numbers = new Map<Source, number>();
  return (sources, known) => {
    // The last source reads the others; together they were perhaps too large although some of them are not.
    const last = sources[sources.length - 1] as Source; // there is at least one
    const number = numbers.get(last) ?? numbers.size;
    numbers.set(last, number);
    const key = [number, sources.length, ...known].join();
    const failure = failures.get(key);
    // A new error, since the one that was thrown is somebody else's.
    if (failure) throw new InvalidTableError(failure.code, failure.subject, failure.measured);
    try {
      return compileFor(sources, known);
    } catch (error) {
      if (failures.size >= mostRemembered) failures.clear();
      if (error instanceof InvalidTableError && isTooLarge(error)) failures.set(key, error);
      throw error;
    }
  };
}
