import type { Text } from '../../facts';
import { CommandError } from '../command-error';
import { diffFormatNames, diffFormats } from '../diff/diff-formats';
import { areEqual, policyDifferences } from '../diff/policy-differences';
import { exitCode } from '../exit-code';
import type { Command } from './command';
import { languageHelp, readChoice, readLanguage, readOptions } from './read-options';
import { readPolicyFile } from './read-rulebook';

const help: Text = {
  en: `Usage: yekuo diff [options] POLICY POLICY

Compares two policies, as JSON (see policyFromJson): their values, and every decision over all facts. The regions listed
cover exactly the facts with different outcomes; a decision that is not listed is proved equal. Decisions with tables
that are too large to be compared are named. "default" and "neixiang2021" mean the policy of the library.

  --format FORMAT        ${diffFormatNames.join(', ')} (default: markdown)
${languageHelp.en}

Exit codes: 0 equal, 1 different, 2 could not compare the policies or some of their decisions.

Example:
  yekuo diff default county.json
`,
  zh: `用法：yekuo diff [选项] 政策 政策

比较两份政策（JSON，见 policyFromJson）：各项参数，以及各项决策在全部事实下的结论。列出的情形恰好覆盖结论不同之处，
未列出的决策已证明相同；规则表过大而无法比较的决策另行列出。
“default”和“neixiang2021”均指本库的政策。

  --format 格式          ${diffFormatNames.join('、')}（默认 markdown）
${languageHelp.zh}

退出码：0 相同，1 不同，2 无法比较两份政策或其中的某项决策。

示例：
  yekuo diff default county.json
`,
};

/** `yekuo diff`: compares two policies. */
export const diff: Command = {
  name: 'diff',
  summary: { en: 'compare two policies over all facts', zh: '比较两份政策在全部事实下的结论' },
  help,
  choices: { format: diffFormatNames },
  async run(args, outside, runLanguage) {
    const { values, positionals } = readOptions(args, { format: { type: 'string' }, lang: { type: 'string' } });
    const [one, other, ...rest] = positionals;
    if (one === undefined || other === undefined || rest.length > 0) {
      throw new CommandError('USAGE', { en: 'name two policies', zh: '请指定两份政策' });
    }
    const format = readChoice('format', values.format ?? 'markdown', diffFormatNames);
    const language = readLanguage(values.lang, runLanguage);
    const before = await readPolicyFile(one, outside);
    const differences = policyDifferences(before, await readPolicyFile(other, outside));
    await outside.stdout.write(diffFormats[format](differences, language));
    const tables = [...new Set(differences.uncompared.map(({ table }) => table))];
    if (tables.length > 0) {
      throw new CommandError('INPUT', {
        en: `some decisions could not be compared, as tables are too large: ${tables.join(', ')}`,
        zh: `部分决策无法比较，因为规则表过大：${tables.join('、')}`,
      });
    }
    return areEqual(differences) ? exitCode.clean : exitCode.findings;
  },
};
