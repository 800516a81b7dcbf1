/**
 * The destination of a report. Its methods throw a `CommandError` if it cannot be written; `write` and `discard` never
 * do.
 */
export interface Sink {
  /** Adds text; it may be buffered until the next flush. */
  readonly write: (text: string) => void;
  /** Flushes the buffer, and waits until more is accepted. */
  readonly flush: () => Promise<void>;
  /** Completes the output. */
  readonly commit: () => void;
  /** Discards what can be discarded. */
  readonly discard: () => void;
}
