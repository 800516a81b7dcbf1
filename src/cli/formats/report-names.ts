import type { Indicator, Severity, UndeterminedCheck } from '../../compliance';
import type { VetoedMonth } from '../../compliance/summary';
import type { Text } from '../../facts';
import type { BaselineEntry } from '../check/baseline';
import type { FailingLevel } from '../check/fails-at';
import type { Fault } from '../check/fault';
import type { TimelinessCounts, Totals } from '../check/totals';
import type { ExpectedSyntax } from '../input/json/syntax';
import type { csvColumns } from './csv';
import type { FindingRecord } from './plain-data';

/** The fields of every kind of fault. */
type FaultField = Fault extends infer Kind ? (Kind extends unknown ? keyof Kind : never) : never;

/** A field, a column or a word of a report of `yekuo check`. */
export type ReportName =
  | keyof FindingRecord
  | keyof UndeterminedCheck
  | keyof BaselineEntry
  | keyof Totals
  | keyof TimelinessCounts
  | keyof VetoedMonth
  | Exclude<FaultField, 'position'>
  | (typeof csvColumns)[number][0]
  | Severity
  | FailingLevel
  | Indicator
  | 'off'
  | 'type'
  | 'finding'
  | 'findings'
  | 'fault'
  | 'absent'
  | 'stale'
  | 'expired'
  | 'version'
  | 'rules'
  | 'documentNumber'
  | 'asOf'
  | 'language'
  | 'results'
  | 'totals'
  | 'found'
  | 'deadline'
  | 'limit'
  | 'open'
  | 'atLeast'
  | 'certain'
  | 'amountYuan'
  | 'asset'
  | 'because'
  | 'boundBy'
  | 'fact'
  | 'item'
  | 'label'
  | 'least'
  | 'review'
  | 'role'
  | 'stage'
  | 'unfinished'
  | 'until'
  | 'clean'
  | 'notListed'
  | ExpectedSyntax;

/** What the names in reports mean. */
export const reportNames: Readonly<Record<ReportName, Text>> = {
  type: { zh: '条目类型：finding、undetermined、fault 等', en: 'kind of entry: finding, undetermined, fault …' },
  kind: { zh: '类别：违规、提示或数据错误', en: 'violation, advisory or fault' },
  finding: { zh: '检查发现的问题', en: 'what a check found' },
  findings: { zh: '问题的列表', en: 'the list of findings' },
  fault: { zh: '输入数据的错误，不是违规', en: 'something wrong with the input, not a finding' },
  violation: { zh: '违规：违反条款', en: 'a finding that breaks a rule' },
  advisory: { zh: '提示：不符合倡导性要求，或记录存疑', en: 'a departure from a recommendation, or a doubtful record' },
  uncontested: {
    zh: '无论采用哪种理解方式均成立的违规',
    en: 'violations that no combination of readings clears',
  },
  never: { zh: '任何问题都不使运行失败', en: 'no finding fails the run' },
  off: { zh: '配置文件关闭的检查', en: 'a check that the configuration switches off' },
  case: { zh: '工单编号', en: 'id of the case' },
  code: { zh: '检查或数据错误的代码', en: 'code of the finding or fault' },
  title: { zh: '问题名称', en: 'title of the finding' },
  severity: { zh: '级别：violation（违规）或 advisory（提示）', en: 'violation or advisory' },
  clauses: { zh: '依据的条款', en: 'clauses that were broken' },
  message: { zh: '完整的说明', en: 'the sentence about it' },
  path: { zh: '记录中的字段路径', en: 'path of the value in the record' },
  params: { zh: '问题的具体数值', en: 'values that the sentence names' },
  evidence: { zh: '问题的严重程度，供与以后的结果比较', en: 'how severe it is, for comparison by a later run' },
  source: { zh: '输入文件', en: 'the input' },
  line: { zh: '文件中的行', en: 'line in the file' },
  column: { zh: '文件中的列', en: 'column in the file' },
  sheet: { zh: '工作表', en: 'sheet of the workbook' },
  header: { zh: '单元格所在列的表头', en: 'header of the column of the cell' },
  row: { zh: '表格软件所示的行号', en: 'row as spreadsheets show it' },
  fingerprint: { zh: '识别同一问题的指纹，用于基线和比较', en: 'identifies a finding in baselines and comparisons' },
  policy: { zh: '所依据的政策', en: 'the policy by which it was judged' },
  readings: { zh: '问题所依据的条款理解', en: 'interpretations on which the finding rests' },
  new: { zh: '是否为上次之后新出现的问题', en: 'whether it is new since the earlier run' },
  contested: {
    zh: '换用其他理解方式后不成立的问题或所涉条款理解',
    en: 'findings that other readings clear, or those readings',
  },
  standsUnderAllReadings: {
    zh: '是否无论采用哪种理解方式均成立',
    en: 'whether no combination of readings clears it',
  },
  outsideForce: { zh: '工单不在政策施行期内，仍按该政策判定', en: 'the case is outside the term of the policy' },
  missing: { zh: '缺少的事实', en: 'facts that would settle it' },
  missingDates: { zh: '缺少的日期，以记录中的路径表示', en: 'dates of the record that would settle it' },
  reason: { zh: '原因', en: 'the reason' },
  owner: { zh: '责任人', en: 'who is responsible' },
  expires: { zh: '有效期的最后一天', en: 'last day on which it is tolerated' },
  cases: { zh: '检查的工单数', en: 'number of cases' },
  casesWithFindings: { zh: '有问题的工单数', en: 'number of cases with findings' },
  casesOutsideForce: { zh: '不在政策施行期内的工单数', en: 'number of cases outside the term of the policy' },
  violations: { zh: '违规项数', en: 'number of violations' },
  advisories: { zh: '提示项数', en: 'number of advisories' },
  newUncontested: { zh: '新的、各种理解方式下均成立的违规项数', en: 'new violations that stand under every reading' },
  newViolations: { zh: '新的违规项数', en: 'number of new violations' },
  newAdvisories: { zh: '新的提示项数', en: 'number of new advisories' },
  known: { zh: '基线已记录的问题项数', en: 'findings known from the baseline' },
  switchedOff: { zh: '配置文件关闭的检查及其问题项数', en: 'checks that are switched off, or their findings' },
  unchanged: { zh: '上次已有的问题项数', en: 'findings that the earlier run already had' },
  undetermined: { zh: '因事实不全而未判定', en: 'left open by unknown facts' },
  faults: { zh: '数据错误处数', en: 'number of faults of the input' },
  byCode: { zh: '按检查代码统计', en: 'findings by code' },
  byClause: { zh: '按条款统计', en: 'findings by clause' },
  process: { zh: '全流程是否超时的统计', en: 'cases by their process limit' },
  works: { zh: '配套工程是否超时的统计', en: 'cases by the limits of their supporting works' },
  vetoedMonths: { zh: '因经查实的弄虚作假而一票否决的月份', en: 'months vetoed by a confirmed falsification' },
  month: { zh: '月份', en: 'the month' },
  vetoed: { zh: '被一票否决的指标', en: 'indicators that do not count for the month' },
  caseIds: { zh: '经查实的工单编号', en: 'ids of the confirmed cases' },
  timeLimitAttainment: { zh: '业扩报装时限达标率', en: 'share of cases within their time limit' },
  workOrderQuality: { zh: '业扩报装工单质量达标率', en: 'share of work orders of good quality' },
  onTime: { zh: '按时完成', en: 'on time' },
  late: { zh: '超时', en: 'late' },
  running: { zh: '尚未完成，未超时', en: 'open, and within the limit' },
  notJudged: { zh: '记录不足，无法判定', en: 'the record does not contain enough' },
  stale: { zh: '基线中未再出现的项', en: 'entries of the baseline that did not occur' },
  expired: { zh: '基线中已过期的项', en: 'entries of the baseline that have expired' },
  absent: { zh: '上次有、本次没有的问题', en: 'findings of the earlier run that are gone' },
  version: { zh: '程序版本', en: 'version of the program' },
  rules: { zh: '规则版本', en: 'version of the rules' },
  documentNumber: { zh: '文号', en: 'number of the document' },
  asOf: { zh: '检查日期', en: 'day of the check' },
  language: { zh: '语言', en: 'language of the report' },
  results: { zh: '各项结果', en: 'the entries of the report' },
  totals: { zh: '合计', en: 'the counts' },
  encoding: { zh: '文件可能采用的编码', en: 'likely encoding of the file' },
  expected: { zh: '应有的值', en: 'what was expected' },
  received: { zh: '收到的值', en: 'what was received' },
  found: { zh: '实际的值', en: 'what was found' },
  deadline: { zh: '最后期限', en: 'the last day' },
  limit: { zh: '时限', en: 'the limit' },
  open: { zh: '尚未完成', en: 'still open' },
  atLeast: { zh: '至少；所列为最小可能值', en: 'the value is the least possible' },
  certain: { zh: '是否不受今后放假安排影响', en: 'false if a future notice of holidays may change it' },
  amountYuan: { zh: '金额（元）', en: 'the amount in yuan' },
  asset: { zh: '所涉资产', en: 'the asset' },
  because: { zh: '不应要求该资料的理由', en: 'why the paper should not have been demanded' },
  boundBy: { zh: '最迟完成日以何为准', en: 'what sets the last day' },
  fact: { zh: '与记录矛盾的事实', en: 'the fact that the record contradicts' },
  item: { zh: '收费项目', en: 'the item of the fee' },
  label: { zh: '与规则不符的标签', en: 'the label that differs from the rules' },
  least: { zh: '至少已用的工作日', en: 'the least possible number of days' },
  review: { zh: '所涉审查', en: 'the review' },
  role: { zh: '参建单位承担的工作', en: 'the work of the firm' },
  stage: { zh: '所涉环节', en: 'the stage' },
  unfinished: { zh: '尚未完成的环节', en: 'the stage that was not complete' },
  until: { zh: '计算到哪一天', en: 'the day up to which it was counted' },
  clean: { zh: '没有问题的工单', en: 'a case without findings' },
  notListed: { zh: '没有逐项列出的数量', en: 'how many are counted but not listed' },
  value: { zh: 'JSON 此处应为值', en: 'JSON: a value is expected' },
  colon: { zh: 'JSON 此处应为冒号', en: 'JSON: a colon is expected' },
  'comma-or-end': { zh: 'JSON 此处应为逗号或括号结尾', en: 'JSON: a comma or a closing bracket is expected' },
  'end-of-text': { zh: 'JSON 记录应在此结束', en: 'JSON: the record should end here' },
  'string-end': { zh: 'JSON 文字缺少结尾引号', en: 'JSON: a text lacks its closing quote' },
  escape: { zh: 'JSON 转义序列有误', en: 'JSON: an escape sequence is not valid' },
  key: { zh: '重复的键，或 JSON 此处应为带引号的键', en: 'the repeated key; or JSON: a key in quotes is expected' },
  id: { zh: '工单编号', en: 'id of the case' },
  problem: { zh: '值或单元格的问题，多为代码', en: 'what is wrong with the value or the cell' },
};
