import type { Text } from '../../facts';
import type { ExitCode } from '../exit-code';
import type { Language } from '../language';
import type { Outside } from '../outside';

/** One thing the program can do. */
export interface Command {
  readonly name: string;
  /** What it does, in a line. */
  readonly summary: Text;
  /** How it is used, in full. */
  readonly help: Text;
  readonly run: (args: readonly string[], outside: Outside, language: Language) => Promise<ExitCode>;
}
