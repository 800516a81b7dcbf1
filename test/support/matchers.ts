import { expect } from 'vitest';

// The matchers of the test runner have the type `any`; these have exact types.

/** Matches every text with a part like this. */
export function containing(part: string): unknown {
  return expect.stringContaining(part);
}

/** Matches every text without a part like this. */
export function notContaining(part: string): unknown {
  return expect.not.stringContaining(part);
}

/** Matches every text. */
export function anyText(): unknown {
  return expect.any(String);
}

/** Matches every record with these entries. */
export function recordWith(entries: object): unknown {
  return expect.objectContaining(entries);
}

/** Matches every text that a pattern matches. */
export function matching(pattern: RegExp): unknown {
  return expect.stringMatching(pattern);
}
