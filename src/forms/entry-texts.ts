import { unitLabels, valueLabel, vocabulary, type FactName } from '../facts';
import type { CodeText } from '../messages/code-text';
import { inLanguage, type Language } from '../messages/language';
import type { EntryProblemCode } from './read-entry';

/** What the codes of entries mean, and what to do. */
export const entryCodeTexts: Readonly<Record<EntryProblemCode, CodeText>> = {
  'unknown-value': {
    meaning: { zh: '不是所列的选项', en: 'not one of the options' },
    remedy: { zh: '请选择所列选项之一', en: 'choose one of the options' },
  },
  'not-a-number': {
    meaning: { zh: '不是数字', en: 'not a number' },
    remedy: { zh: '请填写数字', en: 'enter a number' },
  },
  'wrong-unit': {
    meaning: { zh: '单位不对', en: 'in another unit' },
    remedy: { zh: '请按所示单位填写', en: 'enter it in the unit that is shown' },
  },
  'out-of-range': {
    meaning: { zh: '超出允许范围', en: 'out of range' },
    remedy: { zh: '请核对数字和单位', en: 'check the number and its unit' },
  },
  'several-answers': {
    meaning: { zh: '有几个答案', en: 'more than one answer' },
    remedy: { zh: '请只保留一个答案', en: 'keep one of them' },
  },
};

/** A message lists up to this many options; the form shows longer lists anyway. */
const mostOptions = 4;

interface EntryTexts {
  readonly required: string;
  readonly several: string;
  readonly unit: (unit: string) => string;
  readonly atLeast: (minimum: number, unit: string) => string;
  readonly between: (minimum: number, maximum: number) => string;
  readonly oneOf: (options: readonly string[]) => string;
  readonly oneOfMany: string;
}

const chinese: EntryTexts = {
  required: '必须填写',
  several: '只能有一个答案',
  unit: (unit) => `单位应为${unit}`,
  atLeast: (minimum) => `应为不小于${minimum}的数字`,
  between: (minimum, maximum) => `应为${minimum}到${maximum}之间的数字`,
  oneOf: (options) => `应为${options.join('、')}之一`,
  oneOfMany: '应为所列选项之一',
};

const english: EntryTexts = {
  required: 'Required',
  several: 'Expected one answer',
  unit: (unit) => `Expected the unit ${unit}`,
  atLeast: (minimum, unit) => `Expected a number of at least ${minimum}${unit === '' ? '' : ` ${unit}`}`,
  between: (minimum, maximum) => `Expected a number from ${minimum} to ${maximum}`,
  oneOf: (options) => `Expected one of: ${options.join(', ')}`,
  oneOfMany: 'Expected one of the options',
};

function textsIn(language: Language): EntryTexts {
  return language === 'en' ? english : chinese;
}

/** Says that an answer is still needed. */
export function requiredText(language: Language): string {
  return textsIn(language).required;
}

/**
 * Says in a few words what a form expects for a fact. The message is shown at its field, so it does not name the field.
 */
export function entryProblemText(name: FactName, code: EntryProblemCode, language: Language): string {
  const texts = textsIn(language);
  const definition = vocabulary[name];
  switch (code) {
    case 'several-answers':
      return texts.several;
    case 'wrong-unit':
      return texts.unit('unit' in definition ? inLanguage(unitLabels[definition.unit], language) : '%');
    case 'not-a-number':
    case 'out-of-range':
    case 'unknown-value':
      return expectedText(name, language);
  }
}

function expectedText(name: FactName, language: Language): string {
  const texts = textsIn(language);
  const definition = vocabulary[name];
  if (definition.kind === 'number') {
    const { minimum } = definition;
    const unit = 'unit' in definition ? inLanguage(unitLabels[definition.unit], language) : '';
    return 'maximum' in definition ? texts.between(minimum, definition.maximum) : texts.atLeast(minimum, unit);
  }
  const values: readonly (string | boolean)[] = definition.kind === 'boolean' ? [true, false] : definition.values;
  return values.length > mostOptions
    ? texts.oneOfMany
    : texts.oneOf(values.map((value) => inLanguage(valueLabel(name, value), language)));
}
