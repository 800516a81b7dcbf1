/** Says what a value has to be. Set on every schema, so that neither the locale of zod nor that of the host shows. */
export function issueText(expected: string): string {
  return `Expected ${expected}`;
}

/** Says which keys an object may not have. */
export function unknownKeysText(keys: readonly string[]): string {
  return `Unknown: ${keys.map((key) => JSON.stringify(key)).join(', ')}`;
}
