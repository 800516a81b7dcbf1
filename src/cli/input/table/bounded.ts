import { TableFault } from './table-row';

/** Below so many bytes, no share of what came in is looked at. */
const free = 16 * 1024 * 1024;
/** What tables are compressed to is hardly ever less than a hundredth; deflate can reach a thousandth. */
const mostTimes = 250;

/**
 * Watches how much is unpacked.
 *
 * @returns takes down what came in and what came out, and throws a `TableFault` when the one is out of all proportion
 */
export function expansionGuard(): (packed: number, unpacked: number) => void {
  let packedBytes = 0;
  let unpackedBytes = 0;
  return (packed, unpacked) => {
    packedBytes += packed;
    unpackedBytes += unpacked;
    if (unpackedBytes <= free || unpackedBytes <= packedBytes * mostTimes) return;
    throw new TableFault({
      en: `unpacks to more than ${mostTimes} times its size; if it is what it should be, unpack it first`,
      zh: `解压后超过原大小的${mostTimes}倍；如确认文件无误，请先解压`,
    });
  };
}
