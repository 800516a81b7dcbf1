import { TableFault } from './table-row';

/** Up to this number of bytes the compression ratio is not checked. */
const free = 16 * 1024 * 1024;
/** Tables are rarely compressed to less than a hundredth; deflate can reach a thousandth. */
const mostTimes = 250;

/**
 * Monitors how much is unpacked.
 *
 * @returns records the number of bytes in and out, and throws a `TableFault` if their ratio is implausible
 */
export function expansionGuard(): (packed: number, unpacked: number) => void {
  let packedBytes = 0;
  let unpackedBytes = 0;
  return (packed, unpacked) => {
    packedBytes += packed;
    unpackedBytes += unpacked;
    if (unpackedBytes <= free || unpackedBytes <= packedBytes * mostTimes) return;
    throw new TableFault({
      en: `unpacks to more than ${mostTimes} times its size; if the file is in order, decompress it first`,
      zh: `解压后超过原大小的${mostTimes}倍；如确认文件无误，请先解压`,
    });
  };
}
