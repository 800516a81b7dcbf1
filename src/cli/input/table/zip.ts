import { Unzip, UnzipInflate, type UnzipFile } from 'fflate';
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
    const state: { pieces: Uint8Array[]; found: boolean; done: boolean; failed: boolean } = {
      pieces: [],
      found: false,
      done: false,
      failed: false,
    };
    const unzip = new Unzip((file) => {
      if (state.found || file.name.replace(/^\//, '') !== name) return;
      state.found = true;
      const ondata: UnzipFile['ondata'] = (error, piece, final) => {
        if (error !== null) state.failed = true;
        else state.pieces.push(piece);
        state.done ||= final;
      };
      Object.assign(file, { ondata });
      file.start();
    });
    unzip.register(UnzipInflate);
    for (let at = 0; at < bytes.length && !state.done; at += pushedAtOnce) {
      try {
        unzip.push(bytes.subarray(at, at + pushedAtOnce), at + pushedAtOnce >= bytes.length);
      } catch {
        throw damaged();
      }
      if (state.failed) throw damaged();
      const unpacked = state.pieces.reduce((sum, { length }) => sum + length, 0);
      guard(state.found ? pushedAtOnce : 0, unpacked);
      yield* state.pieces;
      state.pieces = [];
    }
    if (state.found && !state.done) throw damaged();
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
