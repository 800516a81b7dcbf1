import type { DmnError } from '../dmn';
import type { InvalidFactsError, InvalidTableError, MalformedTableError } from '../engine';
import type { MalformedRecordError } from '../compliance';
import type { Text } from '../facts';
import type { InvalidMappingError } from '../intake';
import type { SqlError } from '../interchange';
import type { InvalidPolicyError, NoPolicyError } from '../policy';
import type { InvalidRequestError } from '../plain/invalid-request-error';
import type { CodeText } from './code-text';

/** The codes of the errors that the library throws. Those of calendars are codes of problems. */
export type ErrorCode = (
  | DmnError
  | InvalidFactsError
  | InvalidTableError
  | MalformedTableError
  | MalformedRecordError
  | InvalidMappingError
  | SqlError
  | InvalidPolicyError
  | NoPolicyError
  | InvalidRequestError
)['code'];

const listed: Text = {
  zh: '错误的 problems 列出每一处，请逐一改正',
  en: 'correct each of the values that its problems name',
};
const ofSubject: Text = { zh: '错误的 subject 指出是哪一处', en: 'its subject names the part that must be corrected' };

/** What the errors of the library mean, by their codes. */
export const errorTexts: Readonly<Record<ErrorCode, CodeText>> = {
  'invalid-facts': { meaning: { zh: '事实有误', en: 'facts that are not valid' }, remedy: listed },
  'malformed-record': { meaning: { zh: '工单记录有误', en: 'a case record that is not valid' }, remedy: listed },
  'invalid-policy': { meaning: { zh: '政策有误', en: 'a policy that is not valid' }, remedy: listed },
  'no-policy': {
    meaning: { zh: '没有政策在这一天、这一地区有效', en: 'no policy is in force on the day in the area' },
    remedy: { zh: '请补充政策，或核对日期和地区', en: 'add a policy, or check the day and the area' },
  },
  'invalid-mapping': { meaning: { zh: '映射有误', en: 'a mapping that is not valid' }, remedy: listed },
  'invalid-dmn': { meaning: { zh: 'DMN 模型有误', en: 'a DMN model that cannot be read' }, remedy: listed },
  'malformed-table': { meaning: { zh: '规则表有误', en: 'a table that is not valid' }, remedy: listed },
  'invalid-request': { meaning: { zh: '参数有误', en: 'an argument that is not valid' }, remedy: listed },
  'incomplete-table': {
    meaning: { zh: '规则表有的情形没有结论', en: 'a table that leaves facts without an outcome' },
    remedy: { zh: '请补充规则行；analyse 举出这样的情形', en: 'add rows; analyse names such facts' },
  },
  'overlapping-rows': {
    meaning: { zh: '只应有一行适用，却有几行同时适用', en: 'rows that apply together where one alone may' },
    remedy: { zh: '请收窄规则行的条件', en: 'narrow the conditions of the rows' },
  },
  'unknown-fact': {
    meaning: { zh: '规则表用到没有的事实', en: 'a table that tests a fact that does not exist' },
    remedy: ofSubject,
  },
  'unknown-field': {
    meaning: { zh: '规则表用到结论中没有的字段', en: 'a test of a field that no outcome has' },
    remedy: ofSubject,
  },
  'ambiguous-name': {
    meaning: { zh: '一个名称有两种含义', en: 'one name for two things' },
    remedy: { zh: '请改名；subject 指出是哪个名称', en: 'rename one of them; its subject is the name' },
  },
  'unknown-parameter': {
    meaning: { zh: '规则表用到没有数值的参数', en: 'a parameter without a value' },
    remedy: ofSubject,
  },
  'unknown-reading': {
    meaning: { zh: '没有这种理解方式', en: 'a choice that the reading does not have' },
    remedy: ofSubject,
  },
  'table-too-large': {
    meaning: { zh: '规则表过大，无法作答', en: 'a table that is too large for the question' },
    remedy: {
      zh: '请拆分规则表，或给出更多事实；measured 指出超限的是什么',
      en: 'split the table, or give more facts; measured says what was too large',
    },
  },
  'not-an-object': { meaning: { zh: '不是对象', en: 'not an object' }, remedy: ofSubject },
  'wrong-type': { meaning: { zh: '类型不对', en: 'of the wrong type' }, remedy: ofSubject },
  'unknown-dialect': {
    meaning: { zh: '不支持这种 SQL 方言', en: 'no such dialect of SQL' },
    remedy: { zh: '请用文档所列的方言', en: 'use a dialect that the documentation lists' },
  },
  'invalid-name': {
    meaning: { zh: '名称不能用于 SQL', en: 'a name that SQL cannot have' },
    remedy: ofSubject,
  },
  'duplicate-column': {
    meaning: { zh: '两列同名', en: 'two columns of one name' },
    remedy: { zh: '请改名', en: 'rename one of them' },
  },
  'no-decision': {
    meaning: { zh: '没有给出决策', en: 'no decision was given' },
    remedy: { zh: '请至少给出一项决策', en: 'give at least one decision' },
  },
  'unknown-table': { meaning: { zh: '没有这个表', en: 'no such table' }, remedy: ofSubject },
  'unsupported-fact': {
    meaning: { zh: '这类事实不能写成 SQL', en: 'a fact of a kind that SQL is not written for' },
    remedy: { zh: '请改用其他类型的事实', en: 'use a fact of another kind' },
  },
  'too-many-outcomes': {
    meaning: { zh: '结论过多，位掩码不够', en: 'more outcomes than a bit mask has bits' },
    remedy: { zh: '请拆分决策', en: 'split the decision' },
  },
  'diagram-too-large': {
    meaning: { zh: '决策图过大，数据库难以执行', en: 'a diagram that an engine would take too long to plan' },
    remedy: { zh: '请拆分决策', en: 'split the decision' },
  },
};
