import type { TextStream } from '../outside';
import type { Sink } from './sink';

/** Standard output as the destination of a report. What was written cannot be discarded. */
export function streamSink(stream: TextStream): Sink {
  let pending: string[] = [];
  return {
    write: (text) => {
      pending.push(text);
    },
    flush: async () => {
      const text = pending.join('');
      pending = [];
      if (text !== '') await stream.write(text);
    },
    commit: () => undefined,
    discard: () => undefined,
  };
}
