import { deepFreeze } from '../plain/deep-freeze';
import { wordKey } from '../plain/word-key';
import { separators, wordsIn } from './cell-text';
import { byKey, high, low, notHomes } from './known-words';
import type { ColumnMapping, WordMeaning } from './mapping';

/** A column with codes that each set several values. */
interface CodedColumn {
  readonly headers: readonly string[];
  /** The codes, each with its name and its meaning; `null`: nothing in a record. */
  readonly words: readonly (readonly [code: string, name: string, meaning: WordMeaning])[];
  /** A short description of the proposed target. */
  readonly to: string;
}

/** Codes as seen in public sources. */
const codedColumns: readonly CodedColumn[] = /* @__PURE__ */ deepFreeze([
  {
    headers: ['CONS_SORT_CODE', '客户分类', '客户类别', '用户类别'],
    to: 'voltageLevel, usage',
    words: [
      ['01', '高压', { holds: { voltageLevel: high } }],
      ['02', '低压非居民', { holds: { voltageLevel: low, usage: notHomes } }],
      ['03', '低压居民', { set: { usage: 'residential' }, holds: { voltageLevel: low } }],
    ],
  },
  {
    headers: ['客户标签', '用户标签', '客户标识'],
    to: 'labels',
    words: [
      ['01', '电动汽车充电桩', { set: { evChargingFacility: true } }],
      ['07', '园区客户', null],
      ['0701', '国家级园区', { set: { parkLevel: 'national' } }],
      ['0702', '省级园区', { set: { parkLevel: 'provincial' } }],
      ['0703', '市级园区', { set: { parkLevel: 'belowProvincial' } }],
      ['14', '电能替代', null],
      ['16', '三零服务小微企业', { set: { 'labels.threeZerosEnterprise': true } }],
      ['17', '三省服务企业', { set: { 'labels.threeSavingsEnterprise': true } }],
      ['18', '投资到红线', { set: { 'labels.redLineInvestment': true } }],
      ['1901', '5G基站', { set: { siteType: 'telecomBaseStation' } }],
      ['33', '小微企业', { set: { 'labels.smallMicroEnterprise': true } }],
      ['40', '居配工程', { set: { residentialDistributionWorks: true } }],
    ],
  },
]);

/** The proposal for a column of codes. */
export interface CodesProposal {
  readonly to: string;
  readonly column: ColumnMapping;
  /** The words of the cells that are not known. */
  readonly unknown: readonly string[];
}

/** Proposes the meaning of a column of codes, if its header is a usual one for such columns. */
export function proposeCodes(header: string, cells: readonly string[]): CodesProposal | undefined {
  const key = wordKey(header);
  const coded = codedColumns.find(({ headers }) => headers.some((each) => wordKey(each) === key));
  if (coded === undefined) return undefined;
  const words = new Map(coded.words.flatMap(([code, name, meaning]) => [code, name].map((word) => [word, meaning])));
  const known = byKey(words);
  const found = cells.flatMap((cell) => wordsIn(cell, separators));
  return {
    to: coded.to,
    column: { values: Object.fromEntries(words) },
    unknown: found.filter((word) => !known.has(wordKey(word))),
  };
}

/** Codes of papers as seen in public sources, and the word for no paper. */
const paperWords: ReadonlyMap<string, string | null> = /* @__PURE__ */ new Map([
  ['01', 'identityCard'],
  ['04', 'businessLicence'],
  ['07', 'titleDeed'],
  ['10', 'purchaseContract'],
  ['无', null],
]);

/** Proposes the meanings of the words in a column of papers that are no names of papers; undefined if there are none. */
export function proposePapers(cells: readonly string[]): ColumnMapping['values'] | undefined {
  const words = new Set(cells.flatMap((cell) => wordsIn(cell, separators)));
  const found = [...paperWords].filter(([word]) => words.has(word));
  return found.length === 0 ? undefined : Object.fromEntries(found);
}
