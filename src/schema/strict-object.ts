import * as z from 'zod/mini';
import { issueText, unknownKeysText } from './issue-text';

/** An object with the given fields and no others. */
export function strictObject(fields: Readonly<Record<string, z.ZodMiniType>>): z.ZodMiniObject {
  return z.strictObject(fields, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? unknownKeysText(issue.keys) : issueText('an object')),
  });
}
