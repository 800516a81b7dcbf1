import type { Text } from '../facts';
import { plural } from './formats/texts';

/** The remark that the cases of unreadable parts of the input are missing. One record can have several faults. */
export function unreadableText(faults: number): Text {
  return {
    en: `${plural(faults, 'fault')} of the input; the cases concerned are missing; yekuo check gives the reasons`,
    zh: `数据错误 ${faults} 处，相应工单未列入，原因见 yekuo check`,
  };
}
