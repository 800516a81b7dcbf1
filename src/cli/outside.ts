/** A text stream that leaves the program. */
export interface TextStream {
  readonly isTerminal: boolean;
  /**
   * Resolves when the stream accepts more, or when nobody reads it any longer. Rejects with a `CommandError` if it
   * cannot be written.
   */
  readonly write: (text: string) => Promise<void>;
}

/** Everything outside the program that a command may access, except the file system. */
export interface Outside {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: TextStream;
  /** The stream for messages; a write never rejects. */
  readonly stderr: TextStream;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The folder from which relative paths start. */
  readonly workingDirectory: string;
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly now: () => number;
  /** Calls `cleanUp` if the program is asked to end early. Returns a function that cancels this. */
  readonly onTermination: (cleanUp: () => void) => () => void;
}
