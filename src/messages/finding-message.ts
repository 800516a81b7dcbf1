import type { Finding, FindingCode } from '../compliance';
import type { FactName } from '../facts';
import { factNames } from '../facts/fact-names';
import { hasOwn } from '../plain/has-own';
import { fill, type TemplateValues } from './fill';
import { inLanguage, type Language } from './language';
import { describeArgument } from './describe-argument';
import type { Term, Texts } from './texts';
import { findingsIn, phrasesIn, termsIn } from './texts-in';

/**
 * Describes a finding with its evidence. An unknown word, such as a paper or a fee in the record's own words, is shown
 * unchanged.
 *
 * @example
 * findingMessage({ code: 'works-contract-missing', params: {} }, 'zh-CN'); // => '没有与客户签订配套工程服务契约。'
 */
export function findingMessage(finding: Pick<Finding, 'code' | 'params'>, language: Language): string {
  return describeArgument(['finding', finding, 'a finding of checkCase'], language, () => messageOf(finding, language));
}

function messageOf({ code, params }: Pick<Finding, 'code' | 'params'>, language: Language): string {
  const phrases = phrasesIn(language);
  const terms = termsIn(language);
  const wordFor = (item: string): string => (isTerm(item, terms) ? terms[item] : item);
  const fact = params['fact'];
  const values: Record<string, TemplateValues[string]> = {};
  for (const [name, value] of Object.entries(params)) {
    if (typeof value === 'string') values[name] = wordFor(value);
    else values[name] = typeof value === 'object' ? value.map(wordFor).join(separatorFor(code, phrases)) : value;
  }
  const { because } = params;
  if (typeof because === 'string') values[because] = true; // the texts of grounds are parts of the template
  if (typeof fact === 'string' && hasOwn(factNames, fact)) {
    values['fact'] = inLanguage(factNames[fact as FactName], language); // one of them
  }
  const uncertain = params['certain'] === false ? phrases.uncertain : '';
  return `${fill(findingsIn(language)[code], values)}${uncertain}`;
}

/** Findings whose `expected` lists what is possible, one of which is due, and not several things that are due together. */
const alternatives: readonly FindingCode[] = [
  'supply-plan-mode-mismatch',
  'works-funding-mismatch',
  'boundary-mismatch',
  'supply-line-mismatch',
  'outage-plan-mismatch',
  'agency-missing',
];

function separatorFor(code: FindingCode, { items, alternatives: or }: Texts['phrases']): string {
  return alternatives.includes(code) ? or : items;
}

function isTerm(item: string, terms: Texts['terms']): item is Term {
  return hasOwn(terms, item);
}
