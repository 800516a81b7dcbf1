/** A stream of text that leads out of the program. */
export interface TextStream {
  readonly isTerminal: boolean;
  /**
   * Resolves when the stream is ready for more, or when nobody reads it any longer. Rejects with a `CommandError` when it
   * cannot be written.
   */
  readonly write: (text: string) => Promise<void>;
}

/** Everything outside the program that a command may touch, the file system apart. */
export interface Outside {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: TextStream;
  /** For messages; a write never rejects. */
  readonly stderr: TextStream;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The folder that relative paths start from. */
  readonly workingDirectory: string;
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly now: () => number;
  /** Calls `cleanUp` if the program is asked to end early. Returns a function that cancels this. */
  readonly onTermination: (cleanUp: () => void) => () => void;
}
