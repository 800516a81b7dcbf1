import type { ExitCode } from '../exit-code';
import type { Outside } from '../outside';

/** One thing the program can do. */
export interface Command {
  readonly name: string;
  /** What it does, in a line. */
  readonly summary: string;
  /** How it is used, in full. */
  readonly help: string;
  readonly run: (args: readonly string[], outside: Outside) => Promise<ExitCode>;
}
