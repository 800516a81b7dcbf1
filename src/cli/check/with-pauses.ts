/** The longest time without a pause, in milliseconds, unless a single step takes longer. */
const longest = 20;

/** Runs work step by step. */
export type RunWithPauses = <Result>(work: Generator<undefined, Result>) => Promise<Result>;

/**
 * Makes a function that runs one piece of work after another, and pauses now and then for events of the system, such as
 * a signal to end. Without pauses they would wait for the end of the work.
 */
export function withPauses(): RunWithPauses {
  let begun = performance.now();
  return async (work) => {
    for (;;) {
      const { done, value } = work.next();
      if (performance.now() - begun >= longest) {
        await new Promise((resume) => setImmediate(resume));
        begun = performance.now();
      }
      if (done === true) return value;
    }
  };
}
