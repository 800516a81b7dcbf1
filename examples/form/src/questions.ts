import { factLabels, valueLabel, type Field, type FieldOption, type Text } from 'yekuo/facts';
import { purposes } from 'yekuo/forms';
import type { QuestionName } from './address';
import { fields, understood } from './connection';

/** The question that sets several facts at once. */
interface PurposeQuestion {
  readonly name: 'purpose';
  readonly kind: 'oneOf';
  readonly label: Text;
  readonly help: Text;
  readonly options: readonly FieldOption<string>[];
}

/** A question as the page shows it. */
export type Question = Field | PurposeQuestion;

const purposeQuestion: PurposeQuestion = {
  name: 'purpose',
  kind: 'oneOf',
  label: { zh: '这次用电做什么？', en: 'What do you need electricity for?' },
  help: { zh: '选最接近的一项，后面的问题会少一些。', en: 'Choose what comes closest: it spares you other questions.' },
  options: purposes.map(({ id, label }) => ({ value: id, label })),
};

/** The question with a name. */
export function questionOf(name: QuestionName): Question | undefined {
  return name === 'purpose' ? purposeQuestion : fields.find((field) => field.name === name);
}

/** The label of a question where it is not asked. */
export function labelOf(name: QuestionName): Text {
  return name === 'purpose' ? { zh: '用途', en: 'Purpose' } : factLabels[name].label;
}

/** The label of an answer; an invalid answer as it was typed. */
export function answerLabel(name: QuestionName, value: unknown): Text {
  if (name === 'purpose')
    return purposeQuestion.options.find((option) => option.value === value)?.label ?? asTyped(value);
  const known = understood({ [name]: value })[name];
  return known === undefined ? asTyped(value) : valueLabel(name, known);
}

function asTyped(value: unknown): Text {
  return { zh: String(value), en: String(value) };
}
