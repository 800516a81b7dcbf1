/** Encodes text in GB18030, limited to characters with two bytes; Node can only decode it. */
export function gb18030(text: string): Uint8Array {
  const codes = codesByCharacter();
  return Uint8Array.from(
    Array.from(text).flatMap((character) => {
      const code = character.charCodeAt(0) < 0x80 ? [character.charCodeAt(0)] : codes.get(character);
      if (code === undefined) throw new RangeError(`${character} has no code of two bytes`);
      return code;
    }),
  );
}

function codesByCharacter(): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder('gb18030');
  const codes = new Map<string, readonly number[]>();
  for (let first = 0x81; first <= 0xfe; first += 1) {
    for (let second = 0x40; second <= 0xfe; second += 1) {
      if (second !== 0x7f) codes.set(decoder.decode(Uint8Array.of(first, second)), [first, second]);
    }
  }
  return codes;
}
