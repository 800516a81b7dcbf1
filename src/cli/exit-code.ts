/** The exit codes of the program. */
export const exitCode = Object.freeze({
  /** Success, without findings at the failing level. */
  clean: 0,
  /** There are findings at the failing level. */
  findings: 1,
  /** The command failed, or could not do all of its work. */
  failed: 2,
});

/** One of these numbers. */
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
