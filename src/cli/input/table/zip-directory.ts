import { TableFault } from './table-row';

/** A file of an archive, as the directory at its end describes it. */
export interface ArchivedFile {
  readonly name: string;
  /** How it is packed: 0 as it is, 8 with deflate. */
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly checksum: number;
  /** Where its local header begins. */
  readonly start: number;
  readonly packedBytes: number;
  /** Whether the archive has another file of the same name. */
  readonly isRepeated: boolean;
}

/** The name of a file for comparison: some programs write other separators, or other capitals than they refer to. */
export function fileKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
}

/**
 * The files in the directory at the end of an archive. What the directory does not list was deleted, even if its bytes
 * are still there.
 */
export function directoryOf(bytes: Buffer): ReadonlyMap<string, ArchivedFile> {
  const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (end < 0 || end + 22 > bytes.length) {
    throw new TableFault({
      en: 'the workbook, a ZIP archive, is damaged or ends early',
      zh: '工作簿（ZIP 压缩包）已损坏或不完整',
    });
  }
  const isLarge = end >= 76 && bytes.toString('latin1', end - 20, end - 16) === 'PK\x06\x07';
  const stop = isLarge ? end - 76 : end;
  const size = isLarge ? Number(bytes.readBigUInt64LE(stop + 40)) : bytes.readUInt32LE(end + 12);
  const named = isLarge ? Number(bytes.readBigUInt64LE(stop + 48)) : bytes.readUInt32LE(end + 16);
  // Places count from the beginning of the archive, before which there can be other bytes.
  const before = stop - size - named;
  const files = new Map<string, ArchivedFile>();
  for (let at = stop - size; at >= 0 && at + 46 <= stop;) {
    const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
    const next = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
    const name = bytes.toString('utf8', at + 46, nameEnd);
    const { packedBytes, start } = placeOf(bytes.subarray(at, next), nameEnd - at);
    files.set(fileKey(name), {
      name: name.replace(/^\//, ''),
      method: bytes.readUInt16LE(at + 10),
      isEncrypted: (bytes.readUInt16LE(at + 8) & 1) === 1,
      checksum: bytes.readUInt32LE(at + 16),
      start: start + before,
      packedBytes,
      isRepeated: files.has(fileKey(name)),
    });
    at = next;
  }
  return files;
}

/** The value of a field that is too small for what it should contain. */
const beyond = 0xffffffff;

/** The place and the size of a file; large ones are among the further fields of its entry. */
function placeOf(entry: Buffer, further: number): Pick<ArchivedFile, 'packedBytes' | 'start'> {
  const packedBytes = entry.readUInt32LE(20);
  const start = entry.readUInt32LE(42);
  if (packedBytes !== beyond && start !== beyond) return { packedBytes, start };
  for (let at = further; at + 4 <= entry.length; at += 4 + entry.readUInt16LE(at + 2)) {
    if (entry.readUInt16LE(at) !== 1) continue;
    let field = at + 4;
    const large = (value: number): number => {
      if (value !== beyond || field + 8 > entry.length) return value;
      field += 8;
      return Number(entry.readBigUInt64LE(field - 8));
    };
    large(entry.readUInt32LE(24)); // the size after unpacking comes first
    return { packedBytes: large(packedBytes), start: large(start) };
  }
  return { packedBytes, start };
}
