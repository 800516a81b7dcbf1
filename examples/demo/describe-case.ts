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
import { decisionTitle, describeDocuments, explain, type Explanation, type Language } from 'yekuo/messages';
import { clauses } from 'yekuo/policy';
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
    ...describeDocumentsOf(example, language),
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
      `  ▸ ${title}${words.colon}${words.open}`,
      ...possible.slice(0, mostShown).map((text) => `      ${words.one}${words.colon}${text}`),
      ...(possible.length > mostShown ? [`      ${words.more(possible.length - mostShown)}`] : []),
      `      ${words.missing}${words.colon}${labels(answer.missing, language)}`,
    ];
  }
  return [
    `  ▸ ${linesOf(explanation, 'outcome').join(words.semicolon)}`,
    `      ${words.because}${words.colon}${linesOf(explanation, 'because').join(words.semicolon)}`,
    `      ${words.by}${words.colon}${linesOf(explanation, 'clauses').join(words.semicolon)}`,
    ...linesOf(explanation, 'readings').map((text) => `      ${words.reading}${words.colon}${text}`),
  ];
}

function describeProcessDeadline({ facts, appliedOn }: ExampleCase, language: Language): readonly string[] {
  const words = wordsIn(language);
  const say = ({ workingDays, date, certain }: ProcessDeadline): string =>
    [words.workingDays(workingDays), words.until(date), ...(certain ? [] : [words.provisional])].join(words.comma);
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
  ].join(words.comma);
}

function describeDocumentsOf({ facts, documents }: ExampleCase, language: Language): readonly string[] {
  if (documents === undefined) return [];
  const words = wordsIn(language);
  const { channel, ...request } = documents;
  const answer = assessDocuments({ facts: { ...facts, intakeChannel: channel }, ...request });
  const say = (outcome: DocumentAssessment): string =>
    describeDocuments({ status: 'decided', outcome, rules: [], clauses: [], interpretations: [] }, language);
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
    return [`  ▸ ${heading}${words.colon}${say(answer.outcome)}`, clausesLine(answer.clauses, language)];
  }
  return [
    `  ▸ ${heading}${words.colon}${words.open}`,
    ...answer.possible.slice(0, mostShown).map((outcome) => `      ${words.one}${words.colon}${say(outcome)}`),
    ...(answer.possible.length > mostShown ? [`      ${words.more(answer.possible.length - mostShown)}`] : []),
    `      ${words.missing}${words.colon}${labels(answer.missing, language)}`,
  ];
}

const sections = new Map<string, string>(Object.values(clauses).map(({ id, section }) => [id, section]));

/** The clauses of an answer: in Chinese as the document numbers them, in English by their ids. */
function clausesLine(ids: readonly string[], language: Language): string {
  const words = wordsIn(language);
  const named = ids.map((id) => (language === 'en' ? id : (sections.get(id) ?? id)));
  return `      ${words.by}${words.colon}${named.join(words.items)}`;
}

/** The labels of facts; for a fact of a works item, such as `items.0.worksNature`, also its position. */
function labels(names: readonly string[], language: Language): string {
  return names
    .map((name) => {
      const [, position, fact = name] = /^items\.(\d+)\.(\w+)$/.exec(name) ?? [];
      if (fact === 'realNameAuthenticated') return wordsIn(language).realName;
      if (!isFactName(fact)) return name;
      const { label } = factLabels[fact];
      const text = language === 'en' ? label.en : label.zh;
      return position === undefined ? text : `${text} (${Number(position) + 1})`;
    })
    .join(wordsIn(language).items);
}

function isFactName(name: string): name is FactName {
  return Object.hasOwn(factLabels, name);
}

function linesOf({ paragraphs }: Explanation, kind: string): readonly string[] {
  return paragraphs
    .filter((paragraph) => paragraph.kind === kind)
    .flatMap(({ lines }) => lines.map(({ text }) => text));
}
