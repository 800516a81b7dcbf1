import * as z from 'zod/mini';
import type { IssueTexts } from './issue-texts';

/** An object with the given fields and no others. */
export function strictObject(fields: Readonly<Record<string, z.ZodMiniType>>, texts: IssueTexts): z.ZodMiniObject {
  return z.strictObject(fields, {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? texts.unknownKeys(issue.keys) : texts.expected(texts.object),
  });
}
