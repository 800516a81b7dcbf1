/** Computes the CRC-32 of bytes in pieces, as ZIP archives use it. Older versions of Node.js have none. */
export function crc32(): { readonly add: (bytes: Uint8Array) => void; readonly value: () => number } {
  let sum = -1;
  return {
    add(bytes) {
      // By index, since this runs for every byte of a workbook.
      for (let at = 0; at < bytes.length; at += 1) {
        sum = (remainders[(sum ^ (bytes[at] as number)) & 0xff] as number) ^ (sum >>> 8); // indexes of the lists
      }
    },
    value: () => ~sum >>> 0,
  };
}

/** The remainder of every byte by the polynomial, from the lowest bit. */
const remainders = Int32Array.from({ length: 256 }, (_, byte) => {
  let remainder = byte;
  for (let bit = 0; bit < 8; bit += 1) remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
  return remainder;
});
