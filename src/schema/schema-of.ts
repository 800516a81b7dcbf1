import * as z from 'zod/mini';
import type { Language } from '../messages';
import type { Infer } from '../plain/read/infer';
import { readerOf, type ReadProblem } from '../plain/read/read';
import type { Shape } from '../plain/read/shape';
import type { Words } from '../plain/read/words';
import { issueTextsIn } from './issue-texts';

/** An issue of a value as a whole, looked for once its parts are valid. */
type FurtherCheck<T> = (value: T, words: Words) => readonly { path: readonly PropertyKey[]; message: string }[];

/**
 * Makes the schema of a shape. It uses the reader of the shape, so that it accepts exactly what the library accepts,
 * and outputs the value as the library reads it.
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
        // An unknown key is an issue of the object that contains it.
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
  return schema as z.ZodMiniType<Infer<S>, Infer<S>>; // without issues the value has the shape
}
