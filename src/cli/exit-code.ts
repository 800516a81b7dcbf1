/** What the program ends with. */
export const exitCode = Object.freeze({
  /** It did its job, and found nothing at the failing level. */
  clean: 0,
  /** It found something at the failing level. */
  findings: 1,
  /** It could not do its job, or not all of it. */
  failed: 2,
});

/** One of the numbers above. */
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
