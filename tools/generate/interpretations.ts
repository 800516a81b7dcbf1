/** Writes the interpretation register into `docs/interpretations.md`. */
import { interpretationRegister } from './book/interpretation-register';
import { formatted, type Generated } from './generated-files';

/** The interpretation register. */
export async function interpretationBook(): Promise<Generated> {
  return { files: await formatted([{ path: 'docs/interpretations.md', content: interpretationRegister() }]) };
}
