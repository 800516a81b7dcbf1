import { Inflate } from 'fflate';
import { expansionGuard } from './bounded';
import { crc32 } from './crc32';
import { TableFault } from './table-row';
import { directoryOf, fileKey, type ArchivedFile } from './zip-directory';

const pushedAtOnce = 64 * 1024;

/** The files of an archive in memory. Capitals in their names make no difference. */
export interface Archive {
  /** Whether there is a file whose name begins so. */
  readonly has: (start: string) => boolean;
  /** The content of a file, in pieces; empty if there is no such file. */
  readonly read: (name: string) => Generator<Uint8Array>;
  /** The content of a small file as text; empty if there is no such file. */
  readonly text: (name: string) => string;
}

/** The maximum size of a small file of a workbook. */
const longestText = 64 * 1024 * 1024;

/** Opens an archive. Files are unpacked in pieces and never as a whole. */
export function openArchive(archived: Uint8Array): Archive {
  const bytes = Buffer.from(archived.buffer, archived.byteOffset, archived.byteLength);
  const files = directoryOf(bytes);
  const read = function* (name: string): Generator<Uint8Array> {
    const file = files.get(fileKey(name));
    if (file === undefined) return;
    const guard = expansionGuard();
    const checksum = crc32();
    for (const { packed, pieces } of unpacked(packedIn(bytes, file), file.method)) {
      guard(
        packed,
        pieces.reduce((sum, { length }) => sum + length, 0),
      );
      for (const piece of pieces) checksum.add(piece);
      yield* pieces;
    }
    if (checksum.value() === file.checksum) return;
    throw new TableFault({
      en: `the workbook is damaged: ${file.name} does not match its checksum`,
      zh: `工作簿已损坏：${file.name} 与其校验和不符`,
    });
  };
  return {
    has: (start) => [...files.keys()].some((key) => key.startsWith(fileKey(start))),
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

/** The packed content of a file. */
function packedIn(bytes: Buffer, { name, method, isEncrypted, isRepeated, start, packedBytes }: ArchivedFile): Buffer {
  if (isRepeated) {
    throw new TableFault({
      en: `the workbook is damaged: it contains ${name} more than once`,
      zh: `工作簿已损坏：其中有多个 ${name}`,
    });
  }
  if (isEncrypted) {
    throw new TableFault({
      en: 'a ZIP archive with a password; save the workbook without one',
      zh: 'ZIP 压缩包带有密码，请另存为不带密码的工作簿',
    });
  }
  if (method !== 0 && method !== 8) {
    throw new TableFault({
      en: `the workbook is packed in an unusual way (method ${method}); save it again as .xlsx`,
      zh: `工作簿的压缩方式不常见（方式${method}），请重新另存为 .xlsx`,
    });
  }
  const isThere =
    start >= 0 && start + 30 <= bytes.length && bytes.toString('latin1', start, start + 4) === 'PK\x03\x04';
  if (!isThere) throw damaged();
  const begin = start + 30 + bytes.readUInt16LE(start + 26) + bytes.readUInt16LE(start + 28);
  if (begin + packedBytes > bytes.length) throw damaged();
  return bytes.subarray(begin, begin + packedBytes);
}

/** Unpacks in steps, each with the number of packed bytes that it took. */
function* unpacked(
  content: Buffer,
  method: number,
): Generator<{ readonly packed: number; readonly pieces: readonly Uint8Array[] }> {
  let pieces: Uint8Array[] = [];
  const inflate = new Inflate((piece) => pieces.push(piece));
  for (let at = 0; at < content.length; at += pushedAtOnce) {
    const part = content.subarray(at, at + pushedAtOnce);
    if (method === 0) pieces = [part];
    else {
      try {
        inflate.push(part, at + pushedAtOnce >= content.length);
      } catch {
        throw damaged();
      }
    }
    yield { packed: part.length, pieces };
    pieces = [];
  }
}

function damaged(): TableFault {
  return new TableFault({ en: 'the workbook is damaged', zh: '工作簿已损坏' });
}
