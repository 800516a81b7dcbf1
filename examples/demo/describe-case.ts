import {
  assessDocuments,
  decisions,
  processDeadline,
  supportingWorksDeadline,
  type Answer,
  type DecisionId,
  type DocumentAssessment,
  type Facts,
  type ProcessDeadline,
  type SupportingWorksDeadline,
} from 'yekuo';
import { factLabels, type FactName } from 'yekuo/facts';
import { decisionTitle, explain, type Explanation, type Language } from 'yekuo/messages';
import type { ExampleCase } from './read-case';
import { wordsIn, type Words } from './words';

/** Decides a case and describes every result, line by line. */
export function describeCase(example: ExampleCase, language: Language): readonly string[] {
  const words = wordsIn(language);
  const { title, facts, appliedOn } = example;
  return [
    language === 'en' ? title.en : title.zh,
    `  ${words.applied} ${appliedOn}`,
    ...example.decisions.flatMap((id) => describeDecision(id, facts, language)),
    ...describeProcessDeadline(example, language),
    ...describeWorksDeadline(example, language),
    ...describeDocuments(example, language),
  ];
}

/** The number of possible outcomes that are listed; the others are only counted. */
const mostShown = 4;

function describeDecision(id: DecisionId, facts: Facts, language: Language): readonly string[] {
  const decision = decisions[id];
  const words = wordsIn(language);
  const answer = decision.decide(facts);
  const explanation = explain(answer, { decision, facts, language });
  if (answer.status === 'open') {
    const title = decisionTitle(decision.id, language);
    const possible = linesOf(explanation, 'possible').map((text) => text.slice(title.length + 1).trim());
    return [
      `  ▸ ${title}: ${words.open}`,
      ...possible.slice(0, mostShown).map((text) => `      ${words.one}: ${text}`),
      ...(possible.length > mostShown ? [`      ${words.more(possible.length - mostShown)}`] : []),
      `      ${words.missing}: ${labels(answer.missing, language)}`,
    ];
  }
  return [
    `  ▸ ${linesOf(explanation, 'outcome').join('; ')}`,
    `      ${words.because}: ${linesOf(explanation, 'because').join('; ')}`,
    `      ${words.by}: ${linesOf(explanation, 'clauses').join('; ')}`,
    ...linesOf(explanation, 'readings').map((text) => `      ${words.reading}: ${text}`),
  ];
}

function describeProcessDeadline({ facts, appliedOn }: ExampleCase, language: Language): readonly string[] {
  const words = wordsIn(language);
  const say = ({ workingDays, date, certain }: ProcessDeadline): string =>
    [words.workingDays(workingDays), words.until(date), ...(certain ? [] : [words.provisional])].join(', ');
  return describeAnswer(words.processDeadline, processDeadline({ facts, appliedOn }), say, language);
}

function describeWorksDeadline({ facts, works }: ExampleCase, language: Language): readonly string[] {
  if (works === undefined) return [];
  const words = wordsIn(language);
  return describeAnswer(
    words.worksDeadline,
    supportingWorksDeadline({ facts, ...works }),
    (deadline) => worksText(deadline, words),
    language,
  );
}

function worksText(deadline: SupportingWorksDeadline, words: Words): string {
  const { workingDays, tableDeadline, latestCompletion, certain } = deadline;
  return [
    workingDays === null ? words.notCovered : words.workingDays(workingDays),
    ...(tableDeadline === null ? [] : [words.byTable(tableDeadline)]),
    ...(latestCompletion === null ? [] : [words.agreed(latestCompletion)]),
    ...(certain ? [] : [words.provisional]),
  ].join(', ');
}

function describeDocuments({ facts, documents }: ExampleCase, language: Language): readonly string[] {
  if (documents === undefined) return [];
  const words = wordsIn(language);
  const { channel, ...request } = documents;
  const answer = assessDocuments({ facts: { ...facts, intakeChannel: channel }, ...request });
  const list = (items: readonly string[]): string => (items.length === 0 ? words.nothing : items.join(', '));
  const say = ({ route, outstanding, excessive }: DocumentAssessment): string =>
    [
      `${words.route}: ${route}`,
      `${words.outstanding}: ${list(outstanding.map(({ document, collectedAt }) => `${document} (${collectedAt})`))}`,
      `${words.excessive}: ${list(excessive.map(({ demanded, because }) => `${demanded} (${because})`))}`,
    ].join('; ');
  return describeAnswer(words.documents, answer, say, language);
}

function describeAnswer<Outcome>(
  heading: string,
  answer: Answer<Outcome>,
  say: (outcome: Outcome) => string,
  language: Language,
): readonly string[] {
  const words = wordsIn(language);
  if (answer.status === 'decided') {
    return [`  ▸ ${heading}: ${say(answer.outcome)}`, `      ${words.by}: ${answer.clauses.join(', ')}`];
  }
  return [
    `  ▸ ${heading}: ${words.open}`,
    ...answer.possible.map((outcome) => `      ${words.one}: ${say(outcome)}`),
    `      ${words.missing}: ${labels(answer.missing, language)}`,
  ];
}

/** The labels of facts; for a fact of a works item, such as `items.0.worksNature`, also its position. */
function labels(names: readonly string[], language: Language): string {
  return names
    .map((name) => {
      const [, position, fact = name] = /^items\.(\d+)\.(\w+)$/.exec(name) ?? [];
      if (!isFactName(fact)) return name;
      const { label } = factLabels[fact];
      const text = language === 'en' ? label.en : label.zh;
      return position === undefined ? text : `${text} (${Number(position) + 1})`;
    })
    .join(', ');
}

function isFactName(name: string): name is FactName {
  return Object.hasOwn(factLabels, name);
}

function linesOf({ paragraphs }: Explanation, kind: string): readonly string[] {
  return paragraphs
    .filter((paragraph) => paragraph.kind === kind)
    .flatMap(({ lines }) => lines.map(({ text }) => text));
}
