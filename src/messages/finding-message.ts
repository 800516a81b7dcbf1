import type { Finding, FindingCode } from '../compliance';
import type { FactName } from '../facts';
import { factNames } from '../facts/fact-names';
import { hasOwn } from '../plain/has-own';
import { fill, type TemplateValues } from './fill';
import { inLanguage, type Language } from './language';
import { describeArgument } from './describe-argument';
import type { Texts } from './texts';
import { findingsIn, phrasesIn } from './texts-in';
import { nameFor, wordFor } from './word-for';

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
  const labelOf = namingRecords.includes(code) ? nameFor : wordFor;
  const fact = params['fact'];
  const values: Record<string, TemplateValues[string]> = {};
  for (const [name, value] of Object.entries(params)) {
    if (typeof value === 'string') values[name] = labelOf(value, language);
    else if (typeof value === 'number') values[name] = inHundredths(value);
    else if (typeof value === 'boolean') values[name] = value;
    else values[name] = value.map((item) => labelOf(item, language)).join(separatorFor(code, phrases));
  }
  const { because, found, open } = params;
  // The day found of something that has not happened is the day of the check.
  if (open === true && typeof found === 'string') {
    values['until'] = found;
    delete values['found'];
  }
  if (params['atLeast'] === true && values['found'] !== undefined) {
    values['least'] = values['found'];
    delete values['found'];
  }
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

/** Findings that repeat the name of a paper or a fee from the record. */
const namingRecords: readonly FindingCode[] = [
  'document-over-collection',
  'document-obtainable-by-sharing',
  'fee-not-permitted',
];

/** A number with at most two decimals, rounded up, so that a time over its limit is not shown as the limit. */
function inHundredths(value: number): number {
  return Number(value.toFixed(2)) === value ? value : Math.ceil(value * 100) / 100;
}
