import type { Clock } from '../../compliance';
import type { DecidedAnswer, Difference, NumberRange, OpenAnswer } from '../../engine';
import type { Text } from '../../facts';
import type { SupportingWorksDeadline } from '../../rules/supporting-works';
import type { ProcessDeadline } from '../../rules/time-limits';
import type {
  DecisionDifferences,
  PolicyDifferences,
  UncomparedDecision,
  ValueDifference,
} from '../diff/policy-differences';
import type { DepartmentClocks } from '../due/due-texts';
import type { ImpactContext } from '../readings/impact-formats';
import type { ReadingImpact } from '../readings/impact';

/** A field or a word of the answers of commands other than `yekuo check`. */
export type AnswerName =
  | keyof Clock
  | Clock['status']
  | 'none'
  | 'clocks'
  | 'byDepartment'
  | keyof DepartmentClocks
  | keyof ReadingImpact
  | keyof Omit<ImpactContext, 'language'>
  | keyof PolicyDifferences
  | keyof DecisionDifferences
  | keyof UncomparedDecision
  | keyof ValueDifference
  | keyof Difference<never, unknown>
  | keyof NumberRange
  | keyof DecidedAnswer<unknown>
  | keyof OpenAnswer<unknown>
  | DecidedAnswer<unknown>['status']
  | OpenAnswer<unknown>['status']
  | keyof ProcessDeadline
  | keyof SupportingWorksDeadline
  | SupportingWorksDeadline['boundBy']
  | 'uncoveredItems';

/** What the names in answers mean. */
export const answerNames: Readonly<Record<AnswerName, Text>> = {
  clocks: { zh: '正在计时的时限', en: 'running time limits' },
  byDepartment: { zh: '按责任部门统计', en: 'counts by responsible department' },
  overdue: { zh: '已超期的时限数', en: 'number of time limits that are overdue' },
  kind: { zh: '时限的种类', en: 'subject of the time limit' },
  path: { zh: '记录中的字段路径', en: 'path of the subject in the record' },
  status: { zh: '状态', en: 'whether it is running, or whether the answer is settled' },
  running: { zh: '正在计时', en: 'every working day counts' },
  paused: { zh: '暂停计时', en: 'no day counts, while the case is suspended or waits for works' },
  undetermined: { zh: '待定：取决于未知的事实或日期', en: 'depends on unknown facts or dates' },
  startedOn: { zh: '起算的日期', en: 'day from which it runs' },
  limitWorkingDays: { zh: '时限（工作日）', en: 'the limit in working days' },
  usedWorkingDays: { zh: '已用工作日', en: 'working days used' },
  leftWorkingDays: { zh: '剩余工作日，超时为负数', en: 'working days left, below 0 if overdue' },
  dueOn: { zh: '到期日', en: 'the last day' },
  dueAt: { zh: '到期时刻', en: 'the last moment' },
  alert: { zh: '预警颜色', en: 'colour of the alert' },
  none: { zh: '没有预警', en: 'no alert' },
  reaches: { zh: '提醒对象', en: 'who is alerted' },
  departments: { zh: '责任部门', en: 'departments responsible' },
  clauses: { zh: '依据的条款', en: 'clauses that are cited' },
  interpretations: { zh: '所依据的条款理解', en: 'interpretations on which it depends' },
  certain: { zh: '是否不受今后放假安排影响', en: 'false if a future notice of holidays may change it' },
  missing: { zh: '缺少的事实', en: 'facts that would settle it' },
  missingDates: { zh: '缺少的日期，以记录中的路径表示', en: 'dates of the record that would settle it' },
  interpretation: { zh: '条款理解的编号', en: 'the interpretation' },
  reading: { zh: '改用的理解方式', en: 'the other reading' },
  cases: { zh: '工单数', en: 'number of cases' },
  cleared: { zh: '减少的问题项数', en: 'findings that would disappear' },
  added: { zh: '增加的问题项数', en: 'findings that would be added' },
  asOf: { zh: '截至日期', en: 'day of the check' },
  policy: { zh: '所依据的政策', en: 'the policy' },
  casesOutsideForce: { zh: '不在政策施行期内的工单数', en: 'number of cases outside the term of the policy' },
  unreadable: { zh: '无法读取的记录和文件数', en: 'number of records and inputs that could not be read' },
  before: { zh: '前一政策的值或结论', en: 'value or outcome under the first policy' },
  after: { zh: '后一政策的值或结论', en: 'value or outcome under the second policy' },
  values: { zh: '不同的值', en: 'values that differ' },
  decisions: { zh: '结论不同的决策', en: 'decisions with different outcomes' },
  uncompared: { zh: '规则表过大、未能比较的决策', en: 'decisions that are too large to be compared' },
  decision: { zh: '决策', en: 'the decision' },
  regions: { zh: '结论不同的事实范围', en: 'the facts for which the outcomes differ' },
  table: { zh: '规则表', en: 'the table' },
  name: { zh: '值在政策中的路径', en: 'path of the value in the policy' },
  when: { zh: '范围的条件', en: 'conditions of the region' },
  witness: { zh: '范围内的一个例子', en: 'an example within the region' },
  noneOf: { zh: '不是所列的任何一个', en: 'none of the values listed' },
  representative: { zh: '范围内的一个例值', en: 'an example within the range' },
  atLeast: { zh: '不小于', en: 'at least' },
  moreThan: { zh: '大于', en: 'more than' },
  atMost: { zh: '不大于', en: 'at most' },
  lessThan: { zh: '小于', en: 'less than' },
  outcome: { zh: '结论', en: 'the outcome' },
  rules: { zh: '适用的规则', en: 'rules that gave the outcome' },
  mayApply: {
    zh: '视未知事实可能适用的规则、条款和条款理解',
    en: 'what may be cited in addition, depending on unknown facts',
  },
  possible: { zh: '可能的结论', en: 'possible outcomes' },
  items: { zh: '各项是否确定', en: 'which items are certain, excluded or open' },
  decided: { zh: '结论已定', en: 'the outcome is settled' },
  open: { zh: '结论未定', en: 'the outcome still depends on unknown facts' },
  workingDays: { zh: '工作日数', en: 'number of working days' },
  includesSupportingWorks: { zh: '是否包含配套工程', en: 'whether supporting works are included' },
  date: { zh: '最后一天', en: 'the last day' },
  coversAllItems: { zh: '时限表是否列出全部工程', en: 'whether the table covers all works' },
  tableDeadline: { zh: '按时限表的最后一天', en: 'the last day by the table alone' },
  latestCompletion: { zh: '最迟完成日', en: 'the last day for the completion' },
  boundBy: { zh: '最迟完成日以何为准', en: 'what sets the last day' },
  agreedInTime: { zh: '约定的完成日是否未超期', en: 'whether the agreed completion is in time' },
  customerWorks: { zh: '以客户工程完成日为限', en: "the customer's own works set the last day" },
  both: { zh: '时限表与客户工程同日到期', en: "the table and the customer's own works end on one day" },
  nothing: { zh: '没有时限', en: 'nothing sets a last day' },
  uncoveredItems: { zh: '时限表没有列出的工程的序号', en: 'positions of the works that the table does not cover' },
};
