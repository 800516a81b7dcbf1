import type { Text } from '../../facts';
import { CommandError } from '../command-error';
import type { Sink } from './sink';

/** The outputs of a run. One that fails is given up; the others go on. */
export interface Outputs {
  /** Adds an output and returns the function to write to it. After it was given up, writes are dropped. */
  readonly add: (sink: Sink) => Sink['write'];
  /** Flushes all outputs, and waits until they accept more. */
  readonly flush: () => Promise<void>;
  /** Completes all outputs. */
  readonly commit: () => void;
  /** Discards outputs that were not completed. */
  readonly discard: () => void;
  /** The reasons why outputs were given up. */
  readonly failures: () => readonly Text[];
}

/** Makes an empty set of outputs. */
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
