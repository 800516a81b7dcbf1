import type { Text } from '../../facts';
import { exitCode } from '../exit-code';
import { parsedRecords } from '../input/parsed-records';
import { impactCount } from '../readings/impact';
import { impactFormatNames, impactFormats } from '../readings/impact-formats';
import type { Command } from './command';
import { allowEmptyHelp, languageHelp } from './read-options';
import { readRecordOptions } from './read-record-options';
import { unreadableText } from '../unreadable-text';
import { policiesIn } from './read-rulebook';
import { rulebookHelp } from './rulebook-help';
import { tableChoices, tableHelp } from './read-tables';

const help: Text = {
  en: `Usage: yekuo readings [options] FILE|PATTERN|- ...

Counts, for every question that the document leaves open and every other reading of it, the recorded cases whose findings
would change. The counts show which questions are worth asking the issuer. Inputs are those of yekuo check.

  --as-of YYYY-MM-DD     the day of the check (default: today in China)
  --format FORMAT        ${impactFormatNames.join(', ')} (default: text)
${allowEmptyHelp.en}
${tableHelp.en}
${rulebookHelp.en}
${languageHelp.en}

Exit codes: 0 counted; 2 a bad option, an input that cannot be read or is empty, a malformed record, or a
repeated id. Whatever can be read is counted.
`,
  zh: `用法：yekuo readings [选项] 文件|通配符|- ...

对原文的每处疑义，统计改用其他理解方式时检查结果会变化的工单数，供判断哪些疑义值得请示发文单位。
输入与 yekuo check 相同。

  --as-of YYYY-MM-DD     检查日（默认为中国的今天）
  --format 格式          ${impactFormatNames.join('、')}（默认 text）
${allowEmptyHelp.zh}
${tableHelp.zh}
${rulebookHelp.zh}
${languageHelp.zh}

退出码：0 已列出；2 选项有误、输入无法读取或没有记录、记录格式错误、编号重复。其余可读取的照常统计。
`,
};

/** `yekuo readings`: shows what other readings would change. */
export const readings: Command = {
  name: 'readings',
  summary: { en: 'count the cases that other readings would change', zh: '统计换用其他理解方式后结果会变化的工单' },
  help,
  choices: { format: impactFormatNames, ...tableChoices },
  async run(args, outside, runLanguage) {
    const options = await readRecordOptions(args, outside, runLanguage, impactFormatNames);
    const { asOf, format, language, policy, area, calendar, tables, inputs, allowEmpty, say, applyOutsideForce } =
      options;
    const settings = { asOf, policy, area, calendar, applyOutsideForce };
    const count = impactCount(settings);
    let casesOutsideForce = 0;
    let cases = 0;
    let faults = 0;
    let unreadInputs = 0;
    for await (const parsed of parsedRecords(inputs, tables.settings, allowEmpty)) {
      const judged = parsed !== undefined && 'record' in parsed ? count.add(parsed.record) : undefined;
      if (judged === undefined) faults += 1;
      else {
        cases += 1;
        if (applyOutsideForce && judged.outsideForce === true) casesOutsideForce += 1;
      }
      if (parsed !== undefined && 'unread' in parsed) {
        unreadInputs += 1;
        await say(parsed.unread);
      }
    }
    await outside.stdout.write(
      impactFormats[format](count.done(), {
        asOf,
        policy: policiesIn(policy)
          .map(({ id }) => id)
          .join(', '),
        cases,
        casesOutsideForce,
        unreadable: faults,
        language,
      }),
    );
    await tables.say(language, outside.stderr);
    if (faults === 0) return exitCode.clean;
    if (faults > unreadInputs) await say(unreadableText(faults - unreadInputs));
    return exitCode.failed;
  },
};
