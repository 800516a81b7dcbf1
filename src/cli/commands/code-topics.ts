import type { Text } from '../../facts';
import { entryCodeTexts } from '../../forms/entry-texts';
import type { CodeText } from '../../messages/code-text';
import { intakeProblemCodes, intakeProblemMeaning } from '../../messages/describe-intake-problem';
import { tableProblemTexts } from '../../messages/describe-table-problem';
import { errorTexts } from '../../messages/error-texts';
import { remedies, type RemediedCode } from '../../messages/remedies';
import { problemsIn } from '../../messages/texts-in';
import { faultTexts } from '../formats/fault-texts';
import { fill } from '../../messages/fill';
import { codeTopic, type DescribedTopic } from './described-topic';

const ofInput: Text = { zh: '数据错误的代码', en: 'the code of a fault of the input' };
const ofValue: Text = { zh: '值有误的代码', en: 'the code of what is wrong with a value' };
const ofCell: Text = { zh: '表格有误的代码', en: 'the code of what is wrong with a CSV or XLSX table' };
const ofRules: Text = {
  zh: '规则表或DMN模型有误的代码',
  en: 'the code of what is wrong with a table of rules or a DMN model',
};
const ofEntry: Text = { zh: '表单填写有误的代码', en: 'the code of what is wrong with an answer in a form' };
const ofError: Text = { zh: '程序库抛出的错误的代码', en: 'the code of an error that the library throws' };

/** The codes of faults, problems and errors. */
export function codeTopics(): readonly DescribedTopic[] {
  const chinese = problemsIn('zh-CN');
  const problems = entriesOf(problemsIn('en')).map(([code, en]) => remedied(code, ofValue, { zh: chinese[code], en }));
  const cells = intakeProblemCodes.map((code) =>
    remedied(code, ofCell, { zh: intakeProblemMeaning(code, 'zh-CN'), en: intakeProblemMeaning(code, 'en') }),
  );
  return [
    ...entriesOf(faultTexts).map(([code, { meaning, remedy }]) =>
      codeTopic(code, ofInput, { meaning: { zh: fill(meaning.zh, {}), en: fill(meaning.en, {}) }, remedy }),
    ),
    ...problems,
    ...cells,
    ...entriesOf(tableProblemTexts).map(([code, meaning]) => remedied(code, ofRules, meaning)),
    ...listed(entryCodeTexts, ofEntry),
    ...listed(errorTexts, ofError),
  ];
}

function remedied(code: RemediedCode, of: Text, meaning: Text): DescribedTopic {
  return codeTopic(code, of, { meaning, remedy: remedies[code] });
}

function listed(texts: Readonly<Record<string, CodeText>>, of: Text): readonly DescribedTopic[] {
  return Object.entries(texts).map(([code, text]) => codeTopic(code, of, text));
}

function entriesOf<Key extends string, Value>(texts: Readonly<Record<Key, Value>>): readonly (readonly [Key, Value])[] {
  return (Object.keys(texts) as Key[]).map((key) => [key, texts[key]]); // its own keys
}
