import { factLabels, valueLabel, vocabulary, type FactName } from '../../facts';
import { decisionTitle, findingTitle } from '../../messages';
import { inLanguage } from '../../messages/language';
import { answersIn, outcomesIn, rulesIn, termsIn } from '../../messages/texts-in';
import {
  clauseIds,
  clauses,
  commonFeeNames,
  departments,
  interpretationIds,
  interpretations,
  parameterDefinitions,
  type ParameterName,
} from '../../policy';
import { lazily } from '../../plain/lazily';
import { decisions } from '../../rules/decisions';
import { findingRules } from '../finding-rules';
import { languages, type Language } from '../language';
import type { DescribedTopic } from './described-topic';

// Over 200 lines: the names of topics of every kind.

/** Something that can be explained: a part of the rules, or another name with its own explanation. */
export type Topic = RuleTopic | DescribedTopic;

/** A part of the rules. */
export interface RuleTopic {
  readonly kind:
    | 'clause'
    | 'finding'
    | 'decision'
    | 'interpretation'
    | 'fact'
    | 'parameter'
    | 'rule'
    | 'outcome'
    | 'department'
    | 'fee'
    | 'alert'
    | 'value'
    | 'clock';
  readonly id: string;
}

/** The names of the facts. */
export const factNames = Object.keys(vocabulary) as readonly FactName[]; // its own keys

/** The names of the parameters. */
export const parameterNames = Object.keys(parameterDefinitions) as readonly ParameterName[]; // its own keys

/** The listed values of a fact; none for numbers, and for yes and no. */
export function valuesOf(name: FactName): readonly string[] {
  const definition = vocabulary[name];
  return definition.kind === 'oneOf' ? definition.values : [];
}

/** A topic with the names that people use for it. */
interface NamedTopic extends RuleTopic {
  readonly titles: readonly string[];
}

/**
 * Finds topics by id, or else by title. Brackets and spaces may be full-width or not. A path, such as
 * `works[0].agreedOn` or `parameters.urgentWorksMonths`, is found without the places in lists, or by its end.
 *
 * @param more topics besides those of the rules
 */
export function topicsCalled(name: string, more: readonly DescribedTopic[] = []): readonly Topic[] {
  const topics = [...namedTopics(), ...more];
  const found = topicsNamed(name, topics);
  if (found.length > 0) return found;
  const path = name.replace(/\[[^\]]*\]/g, '').replace(/\.\d+(?=\.|$)/g, '');
  const [start = '', ...rest] = path.split('.');
  const whole = topicsNamed(path, topics);
  if (whole.length > 0 || rest.length === 0 || topicsNamed(start, topics).length === 0) return whole;
  return topicsCalled(rest.join('.'), more);
}

function topicsNamed(name: string, topics: readonly (NamedTopic | DescribedTopic)[]): readonly Topic[] {
  const byId = topics.filter(({ id }) => id === name);
  if (byId.length > 0) return byId;
  const sought = plain(name);
  return topics.filter(({ id, titles }) => [id, ...titles].some((title) => plain(title) === sought));
}

/** All names of topics. */
export function topicNames(more: readonly DescribedTopic[] = []): readonly string[] {
  return [...namedTopics(), ...more].flatMap(({ id, titles }) => [id, ...titles]);
}

/** All topics of the rules. They are the same for every name that is sought. */
const namedTopics = /* @__PURE__ */ lazily(ruleTopics);

function ruleTopics(): readonly NamedTopic[] {
  return [
    ...clauseIds.map((id): NamedTopic => {
      const { section, heading } = clauses[id];
      return { kind: 'clause', id, titles: [section, heading.zh, heading.en] };
    }),
    ...findingRules.map(({ code }): NamedTopic => ({
      kind: 'finding',
      id: code,
      titles: [findingTitle(code, 'zh-CN'), findingTitle(code, 'en')],
    })),
    ...Object.values(decisions).map(({ id }): NamedTopic => ({
      kind: 'decision',
      id,
      titles: [decisionTitle(id, 'zh-CN'), decisionTitle(id, 'en')],
    })),
    ...interpretationIds.map((id): NamedTopic => {
      const { question, readings } = interpretations[id];
      const choices = readings.flatMap((reading) => [reading.id, `${id} ${reading.id}`]);
      return { kind: 'interpretation', id, titles: [question.zh, question.en, ...choices] };
    }),
    ...factNames.map((id): NamedTopic => ({
      kind: 'fact',
      id,
      titles: [factLabels[id].label.zh, factLabels[id].label.en],
    })),
    ...parameterNames.map((id): NamedTopic => ({
      kind: 'parameter',
      id,
      titles: [parameterDefinitions[id].label.zh, parameterDefinitions[id].label.en],
    })),
    ...Object.keys(rulesIn('en')).map((id): NamedTopic => ({ kind: 'rule', id, titles: [id.split('/').at(-1) ?? id] })),
    ...outcomeTopics(),
    ...Object.entries(departments).map(([id, { zh, en }]): NamedTopic => ({
      kind: 'department',
      id,
      titles: [zh, en].flatMap(shorterToo),
    })),
    ...[...new Set(Object.values(commonFeeNames))].map((id): NamedTopic => ({
      kind: 'fee',
      id,
      titles: Object.entries(commonFeeNames).flatMap(([name, fee]) => (fee === id ? [name] : [])),
    })),
    ...answerTopics('alert', 'alerts'),
    ...answerTopics('clock', 'clocks'),
    ...[...new Set(factNames.flatMap(valuesOf))].map((id): NamedTopic => ({
      kind: 'value',
      id,
      titles: factNames
        .filter((name) => valuesOf(name).includes(id))
        .flatMap((name) => languages.map((language) => inLanguage(valueLabel(name, id), language))),
    })),
  ];
}

/** A named outcome of a decision, with its label in a language. */
export interface NamedOutcome {
  readonly id: string;
  readonly decision: string;
  readonly text: string;
}

/** Keys of texts that describe the form of an outcome and not an outcome. */
const forms: ReadonlySet<string> = new Set(['true', 'false', 'list', 'none', 'null', 'number']);

/** All named outcomes. */
export function namedOutcomes(language: Language): readonly NamedOutcome[] {
  return Object.entries<Readonly<Record<string, string>>>(outcomesIn(language)).flatMap(([decision, texts]) =>
    Object.entries(texts).flatMap(([key, text]) => {
      const id = key.split('.').at(-1) ?? key;
      return forms.has(id) ? [] : [{ id, decision, text }];
    }),
  );
}

/** The topics that answers name by words of their own. */
function answerTopics(kind: RuleTopic['kind'], words: 'alerts' | 'clocks'): readonly NamedTopic[] {
  const [titles, others] = languages.map((language) => Object.entries(answersIn(language)[words]));
  return (titles ?? []).map(([id, title]) => ({
    kind,
    id,
    titles: [title, ...(others ?? []).flatMap(([name, other]) => (name === id ? [other] : []))],
  }));
}

function outcomeTopics(): readonly NamedTopic[] {
  const titles = new Map<string, Set<string>>();
  for (const language of languages) {
    const terms = new Map(Object.entries(termsIn(language)));
    for (const { id, text } of namedOutcomes(language)) {
      const own = titles.get(id) ?? new Set();
      for (const each of [text, terms.get(id) ?? text].flatMap(shorterToo)) own.add(each);
      titles.set(id, own);
    }
  }
  return [...titles].map(([id, names]): NamedTopic => ({ kind: 'outcome', id, titles: [...names] }));
}

/** The short forms of a title: without the part in brackets, or only the part in quotes. */
function shorterToo(title: string): readonly string[] {
  const bare = title.replace(/[（(].*$/, '').trim();
  const [, quoted] = /“([^”]+)”/.exec(title) ?? [];
  return [title, bare, bare.replace(/^各/, ''), ...(quoted === undefined ? [] : [quoted])];
}

/** Normalises a name for comparison: half width, without spaces, hyphens and middle dots, in lower case. */
function plain(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[-_\s·、]/g, '')
    .toLowerCase();
}
