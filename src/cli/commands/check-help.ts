import type { Text } from '../../facts';
import { formatNames } from '../formats/formats';
import { languageHelp } from './read-options';
import { tableHelp } from './read-tables';
import { rulebookHelp } from './read-rulebook';

/** The help text of `yekuo check`. */
export const checkHelp: Text = {
  en: `Usage: yekuo check [options] FILE|PATTERN|- ...

Judges recorded cases and reports which rules were broken, by clause. Inputs are JSON (one record or an array) or NDJSON
(one record a line), UTF-8, or tables: CSV and XLSX. Any may be packed with gzip; "-" is standard input. Patterns know *, ?,
**, [a-z] and {a,b}.

  --as-of YYYY-MM-DD     the day of the check; open cases run to it (default: today in China)
  --format FORMAT        ${formatNames.join(', ')} (default: text);
                         may be repeated
  --output FILE          where the report of the format before it goes; "-" is standard output. If there are as many as
                         formats, the nth output belongs to the nth format
  --fail-on LEVEL        violation, advisory, uncontested or never: from which findings on to exit 1 (default: violation);
                         uncontested: violations that no combination of readings of open clauses clears
  --readings WHICH       policy or all (default: policy); all: every finding tells which other readings would clear it
  --max-violations N     exit 1 only for more violations than these (default: 0)
  --exit-zero            exit 0 whatever is found, faults included: for engines that take any other code for a crash
  --allow-empty          inputs without any record are right
  --max-faults N         list so many faults of the input and count the others (default: 1000)
  --jobs N               check with so many threads; the reports stay the same (default: 1)
  --falsified MONTH=CASE a falsification that an investigation has confirmed, as 2021-06=case-1; it vetoes two indicators
                         of its month in the totals; may be repeated
  --baseline FILE        findings that are known and not reported again; one that became worse is new. An entry may have
                         a reason, an owner and a last day (expires)
  --strict-baseline      exit 1 if an entry of the baseline no longer occurs, is expired, or does
                         not tell how bad its finding was
  --write-baseline FILE  write down all findings of this run as known; findings do not fail the run then
  --earlier FILE         the report of an earlier run (json, ndjson or sarif): only findings that it did not have fail
  --since COMMIT         the same, compared with what a commit of git holds
  --config FILE          a configuration; without it the nearest yekuo.config.json in this folder and those above
  --no-config            take no configuration
  --print-config         print the configuration that would be taken
  --list-formats         print every format and what it is for
${tableHelp.en}
${rulebookHelp.en}
${languageHelp.en}

Exit codes: 0 nothing found at the failing level, 1 findings, 2 could not do its job: a bad option, an input that is
missing or cannot be read, a malformed record, an id that comes twice, no record at all. What can be checked is checked
all the same. A signal to end is obeyed at once where all reports go to standard output; where files are written, as soon
as the records in hand are checked, and nothing is left of the reports.

Examples:
  yekuo check 'records/*.ndjson'
  yekuo check month.json --as-of 2021-07-01 --format sarif --output month.sarif --format text
  yekuo check 2021.xlsx --mapping mapping.json --format html --output 2021.html
  yekuo check - --as-of 2021-07-01 --format ndjson --exit-zero < month.ndjson
  parallel -a month.ndjson --pipepart --block -1 -k -q yekuo check - --as-of=2021-07-01 --format ndjson --exit-zero
`,
  zh: `用法：yekuo check [选项] 文件|通配符|- ...

检查业扩工单数据，按条款报告违反的规定。输入为 JSON（单条记录或数组）或 NDJSON（每行一条记录），UTF-8 编码，
或 CSV、XLSX 表格，均可用 gzip 压缩；“-”表示标准输入。通配符支持 *、?、**、[a-z] 和 {a,b}。

  --as-of YYYY-MM-DD     检查日；未办结的工单计算到这一天（默认为中国的今天）
  --format 格式          ${formatNames.join('、')}（默认 text）；可重复
  --output 文件          前一个格式的报告写到何处；“-”表示标准输出。数量与格式相同时，按次序对应
  --fail-on 级别         violation、advisory、uncontested 或 never：从哪一级问题起退出码为 1（默认 violation）；
                         uncontested：无论采用哪种条款理解都成立的违规
  --readings 范围        policy 或 all（默认 policy）；all：逐项列出采用哪些其他条款理解则不成立
  --max-violations 数    违规项超过此数时退出码才为 1（默认 0）
  --exit-zero            无论发现问题还是数据错误，退出码都为 0，适用于把非零退出码当作故障的系统
  --allow-empty          允许没有任何记录
  --max-faults 数        最多列出多少处数据错误，其余只计数（默认 1000）
  --jobs 数              用多少个线程检查，报告内容不变（默认 1）
  --falsified 月份=工单  经查实的弄虚作假，如 2021-06=case-1，当月两项指标一票否决；可重复
  --baseline 文件        已知问题，不再报告；加重的按新问题报告。每项可写明原因、责任人和有效期（expires）
  --strict-baseline      基线中有不再出现、已过期或未记录严重程度的项时退出码为 1
  --write-baseline 文件  将本次全部问题记为已知问题；此时有问题也不失败
  --earlier 文件         上次的报告（json、ndjson 或 sarif）：只有新问题才失败
  --since 提交           同上，与 git 某次提交中的数据比较
  --config 文件          配置文件；不指定时取本文件夹及上级文件夹中最近的 yekuo.config.json
  --no-config            不使用配置文件
  --print-config         显示将使用的配置
  --list-formats         列出各种格式及其用途
${tableHelp.zh}
${rulebookHelp.zh}
${languageHelp.zh}

退出码：0 没有达到失败级别的问题；1 有问题；2 未能完成：选项有误、输入缺失或无法读取、记录格式错误、编号重复、
没有任何记录。其余可检查的记录照常检查。收到终止信号时，报告全部写到标准输出的立即结束；写入文件的，
检查完手头的记录即结束，不留下未完成的报告。

示例：
  yekuo check 'records/*.ndjson'
  yekuo check month.json --as-of 2021-07-01 --format sarif --output month.sarif --format text
  yekuo check 2021.xlsx --mapping mapping.json --format html --output 2021.html
  yekuo check - --as-of 2021-07-01 --format ndjson --exit-zero < month.ndjson
  parallel -a month.ndjson --pipepart --block -1 -k -q yekuo check - --as-of=2021-07-01 --format ndjson --exit-zero
`,
};
