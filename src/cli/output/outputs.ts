import type { Text } from '../../facts';
import { CommandError } from '../command-error';
import type { Sink } from './sink';

/** The outputs of a run. One that cannot be written is given up; the others go on. */
export interface Outputs {
  /** Adds an output and gives the way to write to it. What is written after it was given up is dropped. */
  readonly add: (sink: Sink) => Sink['write'];
  /** Passes on what was written, and waits until there is room for more. */
  readonly flush: () => Promise<void>;
  /** Makes what was written count. */
  readonly commit: () => void;
  /** Takes back what was not committed. */
  readonly discard: () => void;
  /** Why outputs were given up. */
  readonly failures: () => readonly Text[];
}

/** The outputs of a run, none yet. */
export function openOutputs(): Outputs {
  const sinks = new Set<Sink>();
  const failures: Text[] = [];

  const giveUp = (sink: Sink, error: unknown): void => {
    if (!(error instanceof CommandError)) throw error;
    failures.push(error.text);
    sinks.delete(sink);
    sink.discard();
  };

  return {
    add(sink) {
      sinks.add(sink);
      return (text) => {
        if (sinks.has(sink)) sink.write(text);
      };
    },
    async flush() {
      for (const sink of sinks) {
        try {
          await sink.flush();
        } catch (error) {
          giveUp(sink, error);
        }
      }
    },
    commit() {
      for (const sink of sinks) {
        try {
          sink.commit();
          sinks.delete(sink);
        } catch (error) {
          giveUp(sink, error);
        }
      }
    },
    discard() {
      for (const sink of sinks) sink.discard();
      sinks.clear();
    },
    failures: () => failures,
  };
}
