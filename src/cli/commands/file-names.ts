import type { Text } from '../../facts';
import type { Assignment, ColumnMapping, Mapping, Steps } from '../../intake';
import type { BilingualText, Policy } from '../../policy';
import type { Configuration, ConfiguredReport } from './configuration-problems';

/** A field of a configuration, a mapping or a policy. */
export type FileName =
  | keyof Configuration
  | keyof ConfiguredReport
  | keyof Mapping
  | keyof NonNullable<Mapping['header']>
  | keyof ColumnMapping
  | keyof Assignment
  | keyof Steps
  | keyof Policy
  | NonNullable<Mapping['cases'] | Mapping['merged'] | Mapping['fullWidth'] | ColumnMapping['take']>
  | 'extends'
  | 'formatVersion'
  | 'procedure'
  | 'eligible'
  | 'test'
  | 'tests'
  | 'operand'
  | keyof BilingualText
  | 'section'
  | 'heading'
  | 'link'
  | 'year'
  | 'days'
  | 'isOffDay'
  | 'holidays'
  | 'makeupWorkdays'
  | 'through';

/** What the fields of files mean that the command line reads. */
export const fileNames: Readonly<Record<FileName, Text>> = {
  $schema: { zh: 'JSON Schema 的位置，供编辑器使用', en: 'the JSON Schema, for editors' },
  files: { zh: '配置：要检查的文件', en: 'configuration: the files to check' },
  policy: { zh: '配置：政策文件', en: 'configuration: files of policies' },
  area: { zh: '地区：政策适用的范围', en: 'the area in which a policy applies' },
  applyOutsideForce: {
    zh: '配置：施行期外的工单也判定',
    en: 'configuration: cases outside the term of the policy are judged, too',
  },
  mapping: { zh: '配置：表格的映射文件', en: 'configuration: the mapping of tables' },
  encoding: { zh: '配置：CSV 的编码', en: 'configuration: the encoding of CSV' },
  calendars: { zh: '配置：补充的放假通知', en: 'configuration: notices that extend the calendar' },
  language: { zh: '配置：语言', en: 'configuration: the language' },
  rules: { zh: '配置：各项检查的级别，须写明理由', en: 'configuration: severities of codes, with the reasons' },
  failOn: { zh: '配置：使运行失败的最低级别', en: 'configuration: the least severe findings that fail a run' },
  readings: {
    zh: '条款理解：所采用的，或报告所列的范围',
    en: 'the readings that are chosen, or whose effect is listed',
  },
  reports: { zh: '配置：要写的报告', en: 'configuration: the reports to write' },
  format: { zh: '配置：报告的格式', en: 'configuration: the format of a report' },
  output: { zh: '配置：报告的文件', en: 'configuration: the file of a report' },
  baseline: { zh: '配置：已知问题的基线', en: 'configuration: the baseline of known findings' },
  strictBaseline: {
    zh: '配置：基线有失效的项时失败',
    en: 'configuration: outdated entries of the baseline fail the run',
  },
  maxViolations: { zh: '配置：容许的违规项数', en: 'configuration: violations that are tolerated' },
  maxFaults: { zh: '配置：最多列出的数据错误', en: 'configuration: faults that are listed' },
  jobs: { zh: '配置：线程数', en: 'configuration: number of threads' },
  allowEmpty: { zh: '配置：允许没有任何记录', en: 'configuration: inputs without records are accepted' },
  header: { zh: '映射：表头所在的行', en: 'mapping: the rows of the headers' },
  row: { zh: '映射：表头的首行', en: 'mapping: the first row of the headers' },
  rows: { zh: '映射：表头的行数', en: 'mapping: the number of header rows' },
  sheets: { zh: '映射：要读的工作表', en: 'mapping: the sheets to read' },
  columns: { zh: '映射：各列的含义', en: 'mapping: the meaning of the columns' },
  ignore: { zh: '映射：不采用的列', en: 'mapping: columns that are not used' },
  empty: { zh: '映射：表示空白的词', en: 'mapping: words that mean an empty cell' },
  skip: { zh: '映射：不是工单的行', en: 'mapping: rows that are not cases' },
  merged: { zh: '映射：合并单元格如何读取', en: 'mapping: how merged cells are read' },
  cases: { zh: '映射：一件工单占几行', en: 'mapping: whether a case has several rows' },
  steps: { zh: '映射：一行一个环节的表', en: 'mapping: tables with one row for each step' },
  column: { zh: '映射：环节名称所在的列', en: 'mapping: the column with the name of the step' },
  of: { zh: '映射：各环节的各列含义', en: 'mapping: the meaning of the columns for each step' },
  constants: { zh: '映射：每条记录都有的值', en: 'mapping: values that every record gets' },
  defaults: { zh: '映射：空白处采用的值', en: 'mapping: values for what is empty' },
  notes: { zh: '映射：供人阅读的备注', en: 'mapping: notes for people' },
  fullWidth: { zh: '映射：是否接受全角字符', en: 'mapping: whether full-width characters are accepted' },
  to: { zh: '映射：该列对应的事实或字段', en: 'mapping: the fact or field that the column gives' },
  values: { zh: '映射：单元格中各词的含义', en: 'mapping: the meanings of words in cells' },
  unit: { zh: '映射：数字的单位', en: 'mapping: the unit of numbers' },
  serial: { zh: '映射：日期序列号的起算年', en: 'mapping: the system of serial dates' },
  time: { zh: '映射：缺少时刻时采用的时刻', en: 'mapping: the time of day where none is given' },
  timeColumn: { zh: '映射：时刻所在的另一列', en: 'mapping: the other column with the times of day' },
  emptyIds: { zh: '映射：空白的工单编号如何读取', en: 'mapping: how empty ids are read' },
  separator: { zh: '映射：一格多词的分隔符', en: 'mapping: what separates words in one cell' },
  take: { zh: '映射：多个日期取较早或较晚的', en: 'mapping: which of several dates is used' },
  optional: { zh: '映射：表中可以没有该列', en: 'mapping: a table may lack the column' },
  set: { zh: '映射：该词写入的值', en: 'mapping: values that the word gives' },
  holds: { zh: '映射：该词所允许的值', en: 'mapping: values that the word allows' },
  together: { zh: '映射：一件工单占相邻的几行', en: 'mapping: a case has several adjacent rows' },
  anywhere: { zh: '映射：一件工单的各行可不相邻', en: 'mapping: a case has several rows anywhere' },
  repeat: {
    zh: '映射：合并单元格适用于其各行，空白编号与上一行相同',
    en: 'mapping: a merged cell applies to each of its rows, and an empty id is that of the row above',
  },
  read: { zh: '映射：接受全角字符', en: 'mapping: full-width characters are accepted' },
  earliest: { zh: '映射：取较早的日期', en: 'mapping: the earliest date is used' },
  latest: { zh: '映射：取较晚的日期', en: 'mapping: the latest date is used' },
  id: { zh: '政策的编号', en: 'id of the policy' },
  extends: { zh: '政策：所沿用的政策', en: 'policy: the policy that it extends' },
  documentNumber: { zh: '政策：文号', en: 'policy: number of the document' },
  title: { zh: '政策：名称', en: 'policy: its title' },
  issuer: { zh: '政策：发文单位', en: 'policy: the organisation that issued it' },
  inForceFrom: { zh: '政策：施行的第一天', en: 'policy: first day on which it is in force' },
  inForceThrough: { zh: '政策：施行的最后一天', en: 'policy: last day on which it is in force' },
  parameters: { zh: '政策：参数', en: 'policy: its parameters' },
  tables: { zh: '政策：替换的规则表', en: 'policy: tables that it replaces' },
  papers: { zh: '政策：各类资料认可的证件', en: 'policy: papers accepted as documents' },
  paperNames: { zh: '政策：资料的名称', en: 'policy: names of papers' },
  fees: { zh: '政策：准许收取的费用', en: 'policy: the only fees that may be charged' },
  feeNames: { zh: '政策：费用的名称', en: 'policy: names of fees' },
  clauses: { zh: '政策：条款的名称', en: 'policy: labels of the clauses' },
  interpretations: { zh: '条款理解清单', en: 'the interpretation register' },
  formatVersion: { zh: '政策：文件格式的版本', en: 'policy: version of the file format' },
  procedure: { zh: '政策：规则表所读决策的流程', en: 'policy: the procedure that a table tests' },
  eligible: { zh: '政策：规则表所读决策是否成立', en: 'policy: whether the decision that a table tests holds' },
  test: { zh: '政策：规则表中的条件', en: 'policy: a condition of a table' },
  tests: { zh: '政策：规则表中须同时成立的条件', en: 'policy: conditions of a table that must all hold' },
  operand: { zh: '政策：条件所比较的值', en: 'policy: what a condition compares with' },
  zh: { zh: '中文名称', en: 'the text in Chinese' },
  en: { zh: '英文名称', en: 'the text in English' },
  section: { zh: '政策：条款在文件中的章节', en: 'policy: the section of a clause in the document' },
  heading: { zh: '政策：条款的标题', en: 'policy: the heading of a clause' },
  link: { zh: '政策：条款的网址', en: 'policy: the web address of a clause' },
  year: { zh: '放假通知：年份', en: 'notice: the year' },
  days: { zh: '放假通知：各日', en: 'notice: its days' },
  isOffDay: { zh: '放假通知：当天是否放假', en: 'notice: whether the day is off' },
  holidays: { zh: '放假通知：放假的日期', en: 'notice: days off' },
  makeupWorkdays: { zh: '放假通知：调休上班的日期', en: 'notice: workdays at weekends' },
  through: { zh: '放假通知：日历涵盖到哪一天', en: 'notice: the last day covered' },
};
