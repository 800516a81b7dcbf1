import { factLabels, vocabulary, type FactName } from '../../facts';
import { decisionTitle, findingTitle } from '../../messages';
import { clauseIds, clauses, interpretationIds, parameterDefinitions, type ParameterName } from '../../policy';
import { decisions } from '../../rules/decisions';
import { findingRules } from '../finding-rules';

/** Something that can be explained. */
export interface Topic {
  readonly kind: 'clause' | 'finding' | 'decision' | 'interpretation' | 'fact' | 'parameter';
  readonly id: string;
}

/** The names of the facts. */
export const factNames = Object.keys(vocabulary) as readonly FactName[]; // its own keys

/** The names of the parameters. */
export const parameterNames = Object.keys(parameterDefinitions) as readonly ParameterName[]; // its own keys

/** A topic with the names that people have for it. */
interface NamedTopic extends Topic {
  readonly titles: readonly string[];
}

/** The topics of an id; if there is none, those of a title. Brackets and spaces may be written in either width. */
export function topicsCalled(name: string): readonly Topic[] {
  const topics = namedTopics();
  const byId = topics.filter(({ id }) => id === name);
  if (byId.length > 0) return byId;
  const sought = plain(name);
  return topics.filter(({ id, titles }) => [id, ...titles].some((title) => plain(title) === sought));
}

/** Everything that a topic is called. */
export function topicNames(): readonly string[] {
  return namedTopics().flatMap(({ id, titles }) => [id, ...titles]);
}

function namedTopics(): readonly NamedTopic[] {
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
    ...interpretationIds.map((id): NamedTopic => ({ kind: 'interpretation', id, titles: [] })),
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
  ];
}

/** A name as it is compared: in one width, without spaces and dots in between, in small letters. */
function plain(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\s·、]/g, '')
    .toLowerCase();
}
