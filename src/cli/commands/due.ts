import type { CaseRecord } from '../../compliance';
import { assessor } from '../../compliance/assess';
import { isOutsideForce } from '../../compliance/checks/record';
import { byDueDate, clocksOf } from '../../compliance/open-clocks';
import type { Text } from '../../facts';
import type { DueClock } from '../due/due-cells';
import { dueFormats, dueFormatNames } from '../due/due-formats';
import { exitCode } from '../exit-code';
import { idRegister } from '../input/id-register';
import { parsedRecords } from '../input/parsed-records';
import type { Command } from './command';
import { allowEmptyHelp, languageHelp } from './read-options';
import { readRecordOptions } from './read-record-options';
import { unreadableText } from '../unreadable-text';
import { policiesIn, policyOfDay } from './read-rulebook';
import { rulebookHelp } from './rulebook-help';
import { tableChoices, tableHelp } from './read-tables';

const help: Text = {
  en: `Usage: yekuo due [options] FILE|PATTERN|- ...

Lists the running time limits of the recorded cases, the earliest due first: the due date, the part used, the alert colour
and who is alerted. Inputs are those of yekuo check.

  --as-of YYYY-MM-DD     the day to which limits are counted (default: today in China)
  --format FORMAT        ${dueFormatNames.join(', ')} (default: text)
${allowEmptyHelp.en}
${tableHelp.en}
${rulebookHelp.en}
${languageHelp.en}

Exit codes: 0 listed; 2 a bad option, an input that cannot be read or is empty, a malformed record, or a
repeated id. Whatever can be read is listed.
`,
  zh: `用法：yekuo due [选项] 文件|通配符|- ...

列出业扩工单中正在计时的各项时限：何时到期、已用多少、预警等级、提醒对象，先到期的在前。输入与 yekuo check 相同。

  --as-of YYYY-MM-DD     查询日（默认为中国的今天）
  --format 格式          ${dueFormatNames.join('、')}（默认 text）
${allowEmptyHelp.zh}
${tableHelp.zh}
${rulebookHelp.zh}
${languageHelp.zh}

退出码：0 已列出；2 选项有误、输入无法读取或没有记录、记录格式错误、编号重复。其余可读取的照常列出。
`,
};

/** `yekuo due`: lists the running time limits. */
export const due: Command = {
  name: 'due',
  summary: { en: 'list the running time limits, the earliest due first', zh: '列出正在计时的时限，按到期日排列' },
  help,
  choices: { format: dueFormatNames, ...tableChoices },
  async run(args, outside, runLanguage) {
    const options = await readRecordOptions(args, outside, runLanguage, dueFormatNames);
    const { asOf, format, language, policy, area, calendar, tables, inputs, allowEmpty, say, applyOutsideForce } =
      options;
    const assess = assessor({ asOf, policy, area, calendar, applyOutsideForce }, (file, settings) => ({
      clocks: clocksOf(file, settings),
      policy: file.policy,
      outsideForce: applyOutsideForce && isOutsideForce(file),
    }));
    const ids = idRegister();
    const clocks: DueClock[] = [];
    let faults = 0;
    let unreadInputs = 0;
    for await (const parsed of parsedRecords(inputs, tables.settings, allowEmpty)) {
      if (parsed !== undefined && 'unread' in parsed) {
        unreadInputs += 1;
        await say(parsed.unread);
      }
      const record = parsed !== undefined && 'record' in parsed ? parsed.record : undefined;
      const found = record === undefined ? undefined : assess(record).result;
      if (found !== undefined && ids.isNew(caseOf(record).id)) {
        for (const clock of found.clocks) {
          const { policy: own, outsideForce } = found;
          clocks.push({ ...clock, ...caseOf(record), policy: own, outsideForce });
        }
      } else faults += 1;
    }
    await outside.stdout.write(
      dueFormats[format](clocks.sort(byUrgency), {
        asOf,
        policy: policyOfDay(policy, asOf, area),
        policies: policiesIn(policy),
        language,
        unreadable: faults,
      }),
    );
    await tables.say(language, outside.stderr);
    if (faults === 0) return exitCode.clean;
    if (faults > unreadInputs) await say(unreadableText(faults - unreadInputs));
    return exitCode.failed;
  },
};

/** The case of a valid record. */
function caseOf(record: unknown): Pick<DueClock, 'id' | 'station' | 'handler'> {
  const { id, station = null, handler = null } = record as CaseRecord; // it was read
  return { id, station, handler };
}

/** Sorts by due date like the clocks of one case; equal clocks by case. */
function byUrgency(one: DueClock, other: DueClock): number {
  return byDueDate(one, other) || (one.id < other.id ? -1 : Number(one.id > other.id));
}
