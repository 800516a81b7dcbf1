import type { DmnProblem, DmnProblemCode } from '../dmn';
import type { TableJsonProblem, TableJsonProblemCode } from '../engine';
import type { Text } from '../facts';
import { hasOwn } from '../plain/has-own';
import { describeArgument } from './describe-argument';
import { expectationText } from './expectation-text';
import { fill } from './fill';
import { inLanguage, type Language } from './language';
import { phrasesIn } from './texts-in';
import { tableExpectations } from './zh-cn/table-expectations';

/** What is wrong with a part of a table or a model. */
export const tableProblemTexts: Readonly<Record<TableJsonProblemCode | DmnProblemCode, Text>> = {
  unreadable: { zh: '无法读取', en: 'cannot be read' },
  missing: { zh: '缺少', en: 'missing' },
  'unknown-name': { zh: '没有这个名称', en: 'no such name' },
  'wrong-type': { zh: '类型不对', en: 'of the wrong type' },
  'unknown-value': { zh: '不在可选值之内', en: 'not among the values' },
  duplicate: { zh: '重复', en: 'not unique' },
  'too-large': { zh: '过大', en: 'too large' },
  'malformed-xml': { zh: '不是格式正确的XML', en: 'not well-formed XML' },
  'document-type': { zh: '含有文档类型声明', en: 'has a document type' },
  'not-dmn': { zh: '不是DMN模型', en: 'not a DMN model' },
  circular: { zh: '循环依赖', en: 'depends on itself' },
  unsupported: { zh: '不支持', en: 'not supported' },
  'unsupported-expression': { zh: '不支持的表达式', en: 'an expression that is not supported' },
  'conflicting-rows': { zh: '各行结论不一致', en: 'rows disagree' },
};

/** What the code of the problem says already. */
const said: readonly string[] = ['to be given', 'none', 'nothing', 'undefined'];

/**
 * Describes what is wrong with a part of a table that is data, or of a DMN model.
 *
 * @param problem a problem of a `MalformedTableError` or a `DmnError`
 * @throws InvalidRequestError for an invalid problem or language
 *
 * @example
 * const problem = { code: 'missing', path: ['Discount', 'output'], expected: 'an output', received: 'none' };
 * describeTableProblem(problem, 'zh-CN'); // => 'Discount.output：缺少，应为输出'
 */
export function describeTableProblem(problem: TableJsonProblem | DmnProblem, language: Language): string {
  return describeArgument(['problem', problem, 'a problem that an error of this library names'], language, () => {
    const { code, path, expected, received } = problem;
    if (!hasOwn(tableProblemTexts, code)) throw new TypeError('no code of a problem'); // a value from outside
    const phrases = phrasesIn(language);
    const inWords = (english: string): string => expectationText(english, language, tableExpectations) ?? english;
    return fill(phrases.problem, {
      place: path.join('.') || phrases.wholeInput,
      what: inLanguage(tableProblemTexts[code], language),
      ...(!said.includes(expected) && { expected: inWords(expected) }),
      ...(!said.includes(received) && { received: inWords(received) }),
    });
  });
}
