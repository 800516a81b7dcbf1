import type { Text } from '../../facts';
import { inLanguage } from '../../messages/language';
import type { Language } from '../language';
import { check } from './check';
import type { Command } from './command';
import { completionOf } from './completion';
import { convert } from './convert';
import { deadline } from './deadline';
import { decide } from './decide';
import { decisions } from './decisions';
import { diff } from './diff';
import { due } from './due';
import { explainOf } from './explain';
import { manualOf } from './manual';
import { mapping } from './mapping';
import { readings } from './readings';

const purpose: Text = {
  en: 'Electricity-connection rules: decisions with reasons, and checks of recorded cases.',
  zh: '业扩报装规则：给出结论和依据，并据此检查业扩工单数据。',
};

const subjects: readonly Command[] = [
  check,
  due,
  readings,
  diff,
  mapping,
  convert,
  decide,
  deadline,
  explainOf(() => commands),
  decisions,
];
const completion = completionOf([...subjects, manualOf([], purpose)]);
/** Every command, in the order of the help text. */
export const commands: readonly Command[] = [...subjects, completion, manualOf([...subjects, completion], purpose)];

function summaries(language: Language): string {
  return commands.map(({ name, summary }) => `  ${name.padEnd(12)}${inLanguage(summary, language)}\n`).join('');
}

/** The help text of the program. */
export const help: Text = {
  en: `Usage: yekuo COMMAND [options]

${purpose.en}

${summaries('en')}
  --help      how a command is used: yekuo COMMAND --help
  --version   the versions of the library and of its rules
  --lang      zh-CN or en: the language, before or after the command (default: that of the locale)

Exit codes: 0 done, and nothing found at the failing level; 1 findings; 2 failed, or not completed.
`,
  zh: `用法：yekuo 命令 [选项]

${purpose.zh}

${summaries('zh-CN')}
  --help      查看命令用法：yekuo 命令 --help
  --version   程序和规则的版本
  --lang      zh-CN 或 en：语言，写在命令之前或之后均可（默认随系统语言）

退出码：0 完成，且没有达到失败级别的问题；1 发现问题；2 未能完成或未能全部完成。
`,
};
