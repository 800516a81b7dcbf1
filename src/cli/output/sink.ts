/** Where a report goes. Its steps throw a `CommandError` when it cannot be written; `write` and `discard` never do. */
export interface Sink {
  /** Takes text; it may be kept until the next flush. */
  readonly write: (text: string) => void;
  /** Passes on what was kept, and waits until there is room for more. */
  readonly flush: () => Promise<void>;
  /** Makes what was written count. */
  readonly commit: () => void;
  /** Takes back what can be taken back. */
  readonly discard: () => void;
}
