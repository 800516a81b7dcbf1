import { decisionTitle } from '../../../src/messages';
import type { Source } from '../../../src/engine';
import { closureOf, testsOf } from '../../../src/engine/internal';
import { factLabels, vocabulary, type FactName } from '../../../src/facts';

/** The facts and decisions that a decision reads, as a Mermaid flowchart. */
export function decisionDiagram(source: Source): string {
  const sources = closureOf(source);
  const facts = (Object.keys(vocabulary) as FactName[]) // the keys of the vocabulary
    .filter((name) => sources.some((each) => factsOf(each).has(name)));
  return [
    'flowchart LR',
    ...facts.map((name) => `  ${name}(["${factLabels[name].label.zh}<br>${factLabels[name].label.en}"])`),
    ...sources.map(
      ({ id }) =>
        `  ${id}${id === source.id ? '[[' : '['}"${decisionTitle(id, 'zh-CN')}<br>${decisionTitle(id, 'en')}"${id === source.id ? ']]' : ']'}`,
    ),
    ...sources.flatMap((each) => [
      ...facts.filter((name) => factsOf(each).has(name)).map((name) => `  ${name} --> ${each.id}`),
      ...readBy(each).map(({ id }) => `  ${id} ==> ${each.id}`),
    ]),
  ].join('\n');
}

function factsOf(source: Source): ReadonlySet<string> {
  return new Set(testsOf(source).map(([name]) => name));
}

function readBy(source: Source): readonly Source[] {
  return Object.values(source.reads);
}
