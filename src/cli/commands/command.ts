import type { Text } from '../../facts';
import type { ExitCode } from '../exit-code';
import type { Language } from '../language';
import type { Outside } from '../outside';

/** One command of the program. */
export interface Command {
  readonly name: string;
  /** A summary, on one line. */
  readonly summary: Text;
  /** The full help text. */
  readonly help: Text;
  readonly run: (args: readonly string[], outside: Outside, language: Language) => Promise<ExitCode>;
}
