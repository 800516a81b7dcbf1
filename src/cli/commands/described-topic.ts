import type { Text } from '../../facts';
import type { CodeText } from '../../messages/code-text';
import { inLanguage } from '../../messages/language';
import type { Language } from '../language';
import { labels, sheet } from './explanation-parts';

/** A name that carries its own explanation. */
export interface DescribedTopic {
  readonly kind: 'described';
  readonly id: string;
  readonly titles: readonly string[];
  readonly describe: (language: Language) => string;
}

/** A further line of an explanation. */
export type DescribedRow = readonly [label: Text, value: Text];

/** A name with its meaning, and what it is a name of. */
export function describedTopic(
  id: string,
  of: Text,
  meaning: Text,
  rows: readonly DescribedRow[] = [],
  titles: readonly string[] = [],
): DescribedTopic {
  return {
    kind: 'described',
    id,
    titles: [meaning.zh, meaning.en, ...titles],
    describe: (language) =>
      sheet(`${id}  ${inLanguage(meaning, language)}`, language, [
        [labels[language].kind, inLanguage(of, language)],
        ...rows.map(([label, value]): readonly [string, string] => [
          inLanguage(label, language),
          inLanguage(value, language),
        ]),
      ]),
  };
}

const remedyLabel: Text = { zh: '怎么办', en: 'What to do' };

/** A code with its meaning and what to do. */
export function codeTopic(id: string, of: Text, { meaning, remedy }: CodeText): DescribedTopic {
  return describedTopic(id, of, meaning, [[remedyLabel, remedy]]);
}

/** The topics of a list of names. */
export function topicsOf(names: Readonly<Record<string, Text>>, of: Text): readonly DescribedTopic[] {
  return Object.entries(names).map(([id, meaning]) => describedTopic(id, of, meaning));
}
