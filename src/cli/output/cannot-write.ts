import type { Text } from '../../facts';

/** Explains why an output cannot be written. */
export function cannotWrite(name: Text, reason: Text): Text {
  return { en: `cannot write ${name.en}: ${reason.en}`, zh: `无法写入${name.zh}：${reason.zh}` };
}
