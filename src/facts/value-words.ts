import { deepFreeze } from '../plain/deep-freeze';
import { booleanLabels } from './value-labels';
import { factSynonyms } from './synonyms';
import { valueLabel } from './value-label';
import type { FactName } from './vocabulary';

/** What yes and no are written as; `on` and `off` are what check boxes of pages send. */
const yesAndNo = /* @__PURE__ */ deepFreeze({
  true: ['true', 'y', 'yes', '1', 'on', '有', '✓', '√', '✔', '☑'],
  false: ['false', 'n', 'no', '0', 'off', '无', '没有', '✗', '×', '✘', '☐'],
});

/** The words for yes and no, with those of a fact that either holds or does not. */
export function booleanWords(fact: FactName | undefined): readonly (readonly [word: string, value: boolean])[] {
  const synonyms = synonymsOf(fact);
  return [true, false].flatMap((value) => {
    const name = `${value}` as const;
    const { zh, en } = booleanLabels[name];
    return [zh, en, ...yesAndNo[name], ...(synonyms[name] ?? [])].map((word) => [word, value] as const);
  });
}

/** The words for a value of a fact: its code, its labels, and what exports call it. */
export function valueWords(fact: FactName, value: string): readonly string[] {
  const { zh, en } = valueLabel(fact, value);
  return [value, zh, en, ...(synonymsOf(fact)[value] ?? [])];
}

function synonymsOf(fact: FactName | undefined): Readonly<Record<string, readonly string[]>> {
  return (fact === undefined ? undefined : factSynonyms[fact]?.words) ?? {};
}
