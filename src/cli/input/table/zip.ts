import { Unzip, UnzipInflate } from 'fflate';
import { expansionGuard } from './bounded';
import { TableFault } from './table-row';

const pushedAtOnce = 64 * 1024;

/** The files of an archive that lies in memory. */
export interface Archive {
  /** The content of a file, some at a time; nothing if there is no such file. */
  readonly read: (name: string) => Generator<Uint8Array>;
  /** The content of a small file as text. */
  readonly text: (name: string) => string;
}

/** Small files of a workbook are no larger. */
const longestText = 64 * 1024 * 1024;

/** Opens an archive. Files are unpacked as they are read and never as a whole. */
export function openArchive(bytes: Uint8Array): Archive {
  const read = function* (name: string): Generator<Uint8Array> {
    const guard = expansionGuard();
    let pieces: Uint8Array[] = [];
    let found = false;
    let done = false;
    let failure: Error | undefined;
    const unzip = new Unzip((file) => {
      if (found || file.name.replace(/^\//, '') !== name) return;
      found = true;
      file.ondata = (error, piece, final) => {
        if (error !== null) failure = error;
        else pieces.push(piece);
        done ||= final;
      };
      file.start();
    });
    unzip.register(UnzipInflate);
    for (let at = 0; at < bytes.length && !done; at += pushedAtOnce) {
      try {
        unzip.push(bytes.subarray(at, at + pushedAtOnce), at + pushedAtOnce >= bytes.length);
      } catch {
        throw damaged();
      }
      if (failure !== undefined) throw damaged();
      guard(
        found ? pushedAtOnce : 0,
        pieces.reduce((sum, { length }) => sum + length, 0),
      );
      yield* pieces;
      pieces = [];
    }
    if (found && !done) throw damaged();
  };
  return {
    read,
    text(name) {
      const pieces: Uint8Array[] = [];
      let length = 0;
      for (const piece of read(name)) {
        length += piece.length;
        if (length > longestText) throw damaged();
        pieces.push(piece);
      }
      return Buffer.concat(pieces).toString('utf8');
    },
  };
}

function damaged(): TableFault {
  return new TableFault({ en: 'the workbook is damaged', zh: '工作簿已损坏' });
}
