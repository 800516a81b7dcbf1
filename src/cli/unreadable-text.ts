import type { Text } from '../facts';
import { plural } from './formats/texts';

/** The remark that some of the input could not be read. */
export function unreadableText(faults: number): Text {
  return {
    en: `${plural(faults, 'record or input', 'records or inputs')} could not be read; yekuo check gives the reasons`,
    zh: `${faults} 条记录或输入无法读取，原因见 yekuo check`,
  };
}
