import type { Text } from '../../facts';
import { formatNames } from '../formats/formats';
import { allowEmptyHelp, languageHelp } from './read-options';
import { tableHelp } from './read-tables';
import { rulebookHelp } from './rulebook-help';

/** The help text of `yekuo check`. */
export const checkHelp: Text = {
  en: `Usage: yekuo check [options] FILE|PATTERN|- ...

Checks recorded cases and reports the rules that were broken, by clause. Inputs are JSON (one record or an array) or NDJSON
(one record per line) in UTF-8, or CSV and XLSX tables. Each may be compressed with gzip; "-" is standard input. Patterns
may contain *, ?, **, [a-z] and {a,b}.

  --as-of YYYY-MM-DD     the day of the check; the time of open cases is counted to this day (default: today in China)
  --format FORMAT        ${formatNames.join(', ')} (default: text);
                         may be repeated
  --output FILE          where to write the report of the preceding --format; "-" is standard output. If there are as many
                         outputs as formats, the nth output belongs to the nth format
  --fail-on LEVEL        violation, advisory, uncontested or never: the least severe findings that exit with 1
                         (default: violation); uncontested: violations that no combination of readings clears
  --readings WHICH       policy or all (default: policy); all: list with each finding the other readings that would clear it
  --max-violations N     exit 1 only for more than N violations (default: 0)
  --exit-zero            exit 0 despite findings and faults, for systems that take any other code for a crash
${allowEmptyHelp.en}
  --no-allow-empty       do not accept them, whatever the configuration says
  --max-faults N         list at most N faults of the input and count the others (default: 1000)
  --jobs N               check with N threads; the reports stay the same (default: 1)
  --falsified MONTH=CASE a falsification confirmed by an investigation, such as 2021-06=case-1; it vetoes two indicators
                         of its month in the totals; may be repeated
  --baseline FILE        known findings, which are not reported again; a known finding that became worse is new. An entry
                         may have a reason, an owner and a last day (expires)
  --strict-baseline      exit 1 if an entry of the baseline no longer occurs, has expired, or does not record how severe its
                         finding was
  --no-strict-baseline   do not exit 1 for these, whatever the configuration says
  --write-baseline FILE  write all findings of this run as known findings; they do not fail this run
  --earlier FILE         the report of an earlier run (json, ndjson or sarif): only findings that are not in it fail
  --since COMMIT         only findings that the inputs of a git commit do not have fail
  --config FILE          a configuration file (default: the nearest yekuo.config.json in this folder and those above)
  --no-config            use no configuration file
  --print-config         print the configuration that applies
  --list-formats         list the formats and their purposes
${tableHelp.en}
${rulebookHelp.en}
  --no-apply-outside-force
                         do not apply it to them, whatever the configuration says
${languageHelp.en}

Exit codes: 0 nothing found at the failing level; 1 findings; 2 not completed: a bad option, an input that is missing or
cannot be read, a malformed record, a repeated id, or no record at all. Whatever can be checked is checked. A signal to end
takes effect at once if all reports go to standard output. If files are written, the records that are being checked are
finished first, and no incomplete report remains.

Examples:
  yekuo check 'records/*.ndjson'
  yekuo check month.json --as-of 2021-07-01 --format sarif --output month.sarif --format text
  yekuo check 2021.xlsx --mapping mapping.json --format html --output 2021.html
  yekuo check - --as-of 2021-07-01 --format ndjson --exit-zero < month.ndjson
  parallel -a month.ndjson --pipepart --block -1 -k -q yekuo check - --as-of=2021-07-01 --format ndjson --exit-zero
`,
  zh: `用法：yekuo check [选项] 文件|通配符|- ...

检查业扩工单数据，按条款报告违反的规定。输入为 UTF-8 编码的 JSON（单条记录或数组）或 NDJSON（每行一条记录），
或者 CSV、XLSX 表格，均可用 gzip 压缩；“-”表示标准输入。通配符支持 *、?、**、[a-z] 和 {a,b}。

  --as-of YYYY-MM-DD     检查日；未办结的工单计算到这一天（默认为中国的今天）
  --format 格式          ${formatNames.join('、')}（默认 text）；可重复
  --output 文件          前一个 --format 的报告写到何处；“-”表示标准输出。数量与格式相同时，按顺序对应
  --fail-on 级别         violation、advisory、uncontested 或 never：从哪一级问题起退出码为 1（默认 violation）；
                         uncontested：无论采用哪种理解方式都成立的违规
  --readings 范围        policy 或 all（默认 policy）；all：逐项列出换用哪些理解方式后便不成立
  --max-violations 数    违规项超过此数时退出码才为 1（默认 0）
  --exit-zero            无论有无问题和数据错误，退出码都为 0，适用于把非零退出码当作故障的系统
${allowEmptyHelp.zh}
  --no-allow-empty       不允许，即使配置文件允许
  --max-faults 数        最多列出多少处数据错误，其余只计数（默认 1000）
  --jobs 数              用多少个线程检查，报告内容不变（默认 1）
  --falsified 月份=工单  经查实的弄虚作假，如 2021-06=case-1，当月两项指标一票否决；可重复
  --baseline 文件        已知问题，不再报告；加重的按新问题报告。每项可写明原因、责任人和有效期（expires）
  --strict-baseline      基线中有不再出现、已过期或未记录严重程度的项时退出码为 1
  --no-strict-baseline   不因此失败，即使配置文件要求
  --write-baseline 文件  将本次全部问题记为已知问题；本次检查不因这些问题失败
  --earlier 文件         上次的报告（json、ndjson 或 sarif）：只有新问题才失败
  --since 提交           与 git 某次提交中的数据比较：只有新问题才失败
  --config 文件          配置文件；不指定时取本文件夹及上级文件夹中最近的 yekuo.config.json
  --no-config            不使用配置文件
  --print-config         输出所采用的配置
  --list-formats         列出各种格式及其用途
${tableHelp.zh}
${rulebookHelp.zh}
  --no-apply-outside-force
                         不判定不在政策施行期内的工单，即使配置文件要求
${languageHelp.zh}

退出码：0 没有达到失败级别的问题；1 有问题；2 未能完成：选项有误、输入缺失或无法读取、记录格式错误、编号重复、
没有任何记录。其余可检查的记录照常检查。收到终止信号时，报告全部写到标准输出的，立即结束；写入文件的，
查完正在检查的记录后结束，不留下不完整的报告。

示例：
  yekuo check 'records/*.ndjson'
  yekuo check month.json --as-of 2021-07-01 --format sarif --output month.sarif --format text
  yekuo check 2021.xlsx --mapping mapping.json --format html --output 2021.html
  yekuo check - --as-of 2021-07-01 --format ndjson --exit-zero < month.ndjson
  parallel -a month.ndjson --pipepart --block -1 -k -q yekuo check - --as-of=2021-07-01 --format ndjson --exit-zero
`,
};
