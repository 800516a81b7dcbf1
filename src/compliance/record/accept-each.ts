/** Copies a value, or gives `undefined` if it is not as it should be. */
export type Acceptor = (value: unknown) => unknown;

/** A copy of a list of which every item is accepted; otherwise `undefined`. */
export function acceptEach(value: unknown, accept: Acceptor): unknown {
  if (!Array.isArray(value)) return undefined;
  const copy: unknown[] = [];
  for (let index = 0; index < value.length; index += 1) {
    const accepted = accept(value[index]);
    if (accepted === undefined) return undefined;
    copy.push(accepted);
  }
  return copy;
}
