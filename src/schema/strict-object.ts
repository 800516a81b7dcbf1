import * as z from 'zod/mini';
import type { Language } from '../messages';
import { issueText, unknownKeysText } from './issue-text';

/** An object with the given fields and no others. */
export function strictObject(
  fields: Readonly<Record<string, z.ZodMiniType>>,
  language: Language = 'en',
): z.ZodMiniObject {
  return z.strictObject(fields, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? unknownKeysText(issue.keys, language)
        : issueText(language === 'en' ? 'an object' : '对象', language),
  });
}
