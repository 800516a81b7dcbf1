import * as z from 'zod/mini';
import type { Language } from '../messages';
import type { Infer } from '../plain/read/infer';
import { readerOf, type ReadProblem } from '../plain/read/read';
import type { Shape } from '../plain/read/shape';
import type { Words } from '../plain/read/words';
import { issueTextsIn } from './issue-texts';

/** Something wrong with a value as a whole, found once nothing is wrong with its parts. */
type FurtherCheck<T> = (value: T, words: Words) => readonly { path: readonly PropertyKey[]; message: string }[];

/**
 * The schema of a shape. It asks the reader of the shape, so that it lets through exactly what the library reads, and
 * gives the value as the library reads it.
 */
export function schemaOf<S extends Shape>(
  shape: S,
  language: Language,
  further: FurtherCheck<Infer<S>>,
): z.ZodMiniType<Infer<S>, Infer<S>> {
  const { expected, unknownKey, words } = issueTextsIn(language);
  const readValue = readerOf(shape, words);
  const schema = z.unknown().check((payload) => {
    const problems: ReadProblem[] = [];
    const input = payload.value;
    const value = readValue(input, problems);
    for (const { path, code, expected: what } of problems) {
      const isUnknown = code.startsWith('unknown-') && code !== 'unknown-value';
      payload.issues.push({
        code: 'custom',
        // An unknown key is an issue of the object that has it.
        path: isUnknown ? path.slice(0, -1) : [...path],
        message: isUnknown ? unknownKey(String(path[path.length - 1])) : expected(what),
        input,
      });
    }
    if (problems.length > 0) return;
    Object.assign(payload, { value });
    for (const { path, message } of further(value as Infer<S>, words)) {
      payload.issues.push({ code: 'custom', path: [...path], message, input });
    }
  });
  return schema as z.ZodMiniType<Infer<S>, Infer<S>>; // what the shape describes
}
