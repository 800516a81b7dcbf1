import { Unzip, UnzipInflate, type UnzipFile } from 'fflate';
import { expansionGuard } from './bounded';
import { crc32 } from './crc32';
import { TableFault } from './table-row';

const pushedAtOnce = 64 * 1024;

/** The files of an archive in memory. */
export interface Archive {
  /** The names of the files. */
  readonly names: readonly string[];
  /** The content of a file, in pieces; empty if there is no such file. */
  readonly read: (name: string) => Generator<Uint8Array>;
  /** The content of a small file as text. */
  readonly text: (name: string) => string;
}

/** The maximum size of a small file of a workbook. */
const longestText = 64 * 1024 * 1024;

/** Opens an archive. Files are unpacked in pieces and never as a whole. */
export function openArchive(bytes: Uint8Array): Archive {
  const checksums = checksumsIn(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const read = function* (name: string): Generator<Uint8Array> {
    const guard = expansionGuard();
    const checksum = crc32();
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
      for (const piece of state.pieces) checksum.add(piece);
      yield* state.pieces;
      state.pieces = [];
    }
    if (state.found && !state.done) throw damaged();
    if (state.found && checksum.value() !== checksums.get(name)) {
      throw new TableFault({
        en: `the workbook is damaged: ${name} does not match its checksum`,
        zh: `工作簿已损坏：${name} 与其校验和不符`,
      });
    }
  };
  return {
    names: [...checksums.keys()],
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

/** The checksums in the directory at the end of an archive; for files of the same name the first counts. */
function checksumsIn(bytes: Buffer): ReadonlyMap<string, number> {
  const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (end < 0 || end + 22 > bytes.length) {
    throw new TableFault({
      en: 'the workbook, a ZIP archive, is damaged or ends early',
      zh: '工作簿（ZIP 压缩包）已损坏或不完整',
    });
  }
  const isLarge = end >= 76 && bytes.toString('latin1', end - 20, end - 16) === 'PK\x06\x07';
  const size = isLarge ? Number(bytes.readBigUInt64LE(end - 76 + 40)) : bytes.readUInt32LE(end + 12);
  const stop = isLarge ? end - 76 : end;
  const checksums = new Map<string, number>();
  for (let at = stop - size; at >= 0 && at + 46 <= stop;) {
    const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, nameEnd).replace(/^\//, '');
    if (!checksums.has(name)) checksums.set(name, bytes.readUInt32LE(at + 16));
    at = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return checksums;
}

function damaged(): TableFault {
  return new TableFault({ en: 'the workbook is damaged', zh: '工作簿已损坏' });
}
