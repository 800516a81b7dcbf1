import { wordLists } from '../plain/word-lists';
import { booleanLabels } from './value-labels';
import { factWords } from './synonyms';
import { codeLabel } from './value-label';
import type { FactName } from './vocabulary';

/** Words for yes and no; `on` and `off` are values of HTML check boxes. */
const yesAndNo = /* @__PURE__ */ wordLists({
  true: 'true y yes 1 on 有 ✓ √ ✔ ☑',
  false: 'false n no 0 off 无 没有 ✗ × ✘ ☐',
});

/** The words for yes and no, including the labels of a boolean fact. */
export function booleanWords(fact: FactName | undefined): readonly (readonly [word: string, value: boolean])[] {
  const synonyms = synonymsOf(fact);
  return [true, false].flatMap((value) => {
    const name = `${value}` as const;
    const { zh, en } = booleanLabels[name];
    return [zh, en, ...yesAndNo[name], ...(synonyms[name] ?? [])].map((word) => [word, value] as const);
  });
}

/** The accepted words for a value of a fact: its code, its labels, and the names used in exports. */
export function valueWords(fact: FactName, value: string): readonly string[] {
  const { zh, en } = codeLabel(fact, value);
  return [value, zh, en, ...(synonymsOf(fact)[value] ?? [])];
}

function synonymsOf(fact: FactName | undefined): Readonly<Record<string, readonly string[]>> {
  return (fact && factWords[fact]) ?? {};
}
