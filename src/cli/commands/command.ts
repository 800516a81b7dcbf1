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
  /** The words that its options take, where they are a fixed list, by option; those of `--lang` are the same everywhere. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
  /** The words that may follow its name, where they are a fixed list. */
  readonly words?: readonly string[];
  readonly run: (args: readonly string[], outside: Outside, language: Language) => Promise<ExitCode>;
}
