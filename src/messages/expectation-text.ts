import { hasOwn } from '../plain/has-own';
import { onceFor } from '../plain/once-for';
import { parameterDefinitions, type ParameterName } from '../policy';
import { inLanguage, type Language } from './language';
import { expectations, factExpectations, type Expectations } from './zh-cn/expectations';

/** A text with parts in braces, and how a text that fits is recognised. */
interface Template {
  readonly fits: RegExp;
  /** The names of the parts, in order. */
  readonly parts: readonly string[];
  readonly chinese: string;
}

const placeholder = /\{(\w+)\}/;
const placeholders = /\{(\w+)\}/g;

/** The texts of a list that have parts; the others are looked up. */
const templatesOf = /* @__PURE__ */ onceFor((texts: Expectations) =>
  Object.entries(texts)
    .filter(([english]) => placeholder.test(english))
    .map(([english, chinese]): Template => {
      const pieces = english.split(placeholder); // every second piece is the name of a part
      const pattern = pieces.map((piece, index) => (index % 2 === 0 ? literally(piece) : '([^]+)')).join('');
      return { fits: new RegExp(`^${pattern}$`), parts: pieces.filter((_, index) => index % 2 === 1), chinese };
    }),
);

function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/**
 * What was expected or received, in a language; `undefined` if it is known in English only.
 *
 * @param special texts that precede those of all values
 */
export function expectationText(english: string, language: Language, special?: Expectations): string | undefined {
  return language === 'en' ? english : inChinese(english, special);
}

/** The names that an expectation lists, such as the fields or values that are accepted. */
export function namesExpected(english: string): readonly string[] {
  const { names = '', quoted } = partsOf(english, expectations)?.values ?? {};
  return [...(quoted === undefined ? [] : [quoted]), ...namesIn(names)];
}

function inChinese(english: string, special: Expectations = factExpectations): string | undefined {
  for (const texts of [special, expectations, factExpectations]) if (hasOwn(texts, english)) return texts[english];
  const found = partsOf(english, special) ?? partsOf(english, expectations);
  return found?.chinese.replace(placeholders, (_, part: string) => partText(part, found.values[part] ?? ''));
}

/** The parts of a text, and its Chinese template; `undefined` if no template fits. */
function partsOf(
  english: string,
  texts: Expectations,
): { readonly chinese: string; readonly values: Readonly<Record<string, string>> } | undefined {
  for (const { fits, parts, chinese } of templatesOf(texts)) {
    const [, ...values] = fits.exec(english) ?? [];
    if (values.length > 0) {
      return { chinese, values: Object.fromEntries(parts.map((part, index) => [part, values[index] ?? ''])) };
    }
  }
  return undefined;
}

function partText(part: string, value: string): string {
  switch (part) {
    case 'names':
      return namesIn(value).join('、');
    case 'what':
    case 'unit':
      return inChinese(value) ?? value;
    case 'parameter':
      return isParameter(value) ? inLanguage(parameterDefinitions[value].label, 'zh-CN') : value;
    default:
      return value;
  }
}

/** Whether a name is that of a parameter of a policy. */
export function isParameter(name: string): name is ParameterName {
  return hasOwn(parameterDefinitions, name);
}

/** The names of a list in English, without their quotes. */
function namesIn(list: string): readonly string[] {
  const items = list.match(/"(?:[^"\\]|\\.)*"|[^\s,][^,]*/g) ?? [];
  return items.map((item) => item.replace(/^or /, '').replace(/^"([^]*)"$/, '$1'));
}
