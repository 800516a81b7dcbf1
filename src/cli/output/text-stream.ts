import type { Text } from '../../facts';
import { CommandError } from '../command-error';
import type { TextStream } from '../outside';
import { reasonOf } from '../reason';
import { cannotWrite } from './cannot-write';
import { readerLeft } from './reader-left';

/** A stream of the process. What is written after its reader left is dropped. */
export function textStream(stream: NodeJS.WriteStream, name: Text): TextStream {
  let unread = false;
  stream.on('error', () => undefined); // each write reports its own error
  return {
    isTerminal: stream.isTTY, // undefined if it is not
    write: (text) =>
      new Promise((resolve, reject) => {
        if (unread) {
          resolve();
          return;
        }
        stream.write(text, (error) => {
          unread = readerLeft(error);
          if (error === null || error === undefined || unread) resolve();
          else reject(new CommandError('OUTPUT', cannotWrite(name, reasonOf(error))));
        });
      }),
  };
}
