import { decidingFacts, type DecidedAnswer, type Decision, type InvalidAnswer } from '../engine';
import { refuseOtherThanDecision } from '../engine/internal';
import { deepFreeze } from '../plain/deep-freeze';
import { isObject } from '../plain/is-object';
import { badArgument } from '../plain/read/argument';
import { factLabels, valueLabel, type FactName, type Facts } from '../facts';
import { clauses as registry, interpretations, type Clauses, type ClauseId, type InterpretationId } from '../policy';
import { neixiang2021Parameters } from '../policy/parameters';
import type { PolicyAnswer, PolicyLanguage } from '../policy/language';
import { clauseSection } from './clause-section';
import { changesByCustomer } from './changes-by-customer';
import { deadlineTextOf } from './deadline-text';
import { subjectOfFacts } from './fact-subject';
import { fill } from './fill';
import { inLanguage, type Language } from './language';
import { otherReadings } from './other-readings';
import { joinedStatement, statementsOf } from './outcome-text';
import { ownText } from './row-texts';
import type { ParagraphKind } from './texts';
import { problemText } from './problem-text';
import { describeArgument } from './describe-argument';
import { headingsIn, phrasesIn, rulesIn } from './texts-in';
import { unlessTooLarge } from './unless-too-large';

// Over 200 lines: the documentation of every field of an explanation.

/** One line of an explanation. */
export interface ExplanationLine {
  /** Its subject: the id of a decision, rule, clause or reading, the name of a fact, or the code of a problem. */
  readonly code: string;
  /** One sentence. */
  readonly text: string;
}

/** A paragraph: the lines that answer one question about the answer. */
export interface ExplanationParagraph {
  /** The subject of the paragraph. */
  readonly kind: ParagraphKind;
  /** Its heading in the language of the explanation. */
  readonly heading: string;
  /** Its sentences, each with its subject. */
  readonly lines: readonly ExplanationLine[];
}

/** The explanation of an answer in one language. */
export interface Explanation {
  /** The language of the texts. */
  readonly language: Language;
  /** The parts, in reading order. */
  readonly paragraphs: readonly ExplanationParagraph[];
  /** The whole as one text: every heading on a line of its own, every line below it after a dash. */
  readonly text: string;
}

/** The input of an explanation. */
export interface ExplanationContext {
  /** The decision that gave the answer; one under another policy is explained with the parameters of that policy. */
  readonly decision: Decision<PolicyLanguage, unknown>;
  /** The facts it was given. */
  readonly facts: Facts;
  /** The language of the texts. */
  readonly language: Language;
  /** The labels of the clauses, such as those of a policy; by default as in 内电〔2021〕34号. */
  readonly clauses?: Clauses | undefined;
}

/**
 * Explains an answer: what was decided, because of which facts (no more than necessary), by which rules and clauses,
 * and on which readings; whether another reading would change it; and at most three changes within the customer's
 * control. While facts are unknown, the rules that may turn out to be the ground are listed too, each marked. For an
 * open answer: which outcomes are possible, what is known, and what is still to be known. For invalid facts: what is
 * wrong with them. Paragraphs without a line are left out. If a table is too large to tell, all known facts are listed
 * as the reason, and neither other readings nor changes.
 *
 * @param answer the answer of the decision to the facts
 * @throws InvalidRequestError for an invalid answer, decision or language
 * @throws InvalidFactsError if the facts are invalid although the answer is not
 *
 * @example
 * const facts = { temporarySupply: true };
 * explain(transformerLease.decide(facts), { decision: transformerLease, facts, language: 'en' }).paragraphs[0].lines;
 * // => [{ code: 'transformerLease', text: 'Transformer lease: a transformer may be leased' }]
 */
export function explain(answer: PolicyAnswer<unknown> | InvalidAnswer, context: ExplanationContext): Explanation {
  refuseBadContext(context);
  return describeArgument(['answer', answer, 'an answer of the decision'], context.language, () =>
    explained(answer, context),
  );
}

function refuseBadContext(context: unknown): void {
  const expected = 'an object with the decision, the facts and the language';
  if (!isObject(context)) throw badArgument('context', 'not-an-object', expected, context);
  refuseOtherThanDecision('decision', context['decision']);
}

function explained(answer: PolicyAnswer<unknown> | InvalidAnswer, context: ExplanationContext): Explanation {
  const { language } = context;
  const headings = headingsIn(language);
  const paragraphs = linesOf(answer, context)
    .filter(([, lines]) => lines.length > 0)
    .map(([kind, lines]) => ({ kind, heading: headings[kind], lines }));
  const text = paragraphs
    .map(({ heading, lines }) => [heading, ...lines.map((line) => `- ${line.text}`)].join('\n'))
    .join('\n');
  return deepFreeze({ language, paragraphs, text });
}

type Lines = readonly [kind: ParagraphKind, lines: readonly ExplanationLine[]];

function linesOf(
  answer: PolicyAnswer<unknown> | InvalidAnswer,
  { decision, facts, language, clauses = registry }: ExplanationContext,
): readonly Lines[] {
  switch (answer.status) {
    case 'invalid':
      return [
        [
          'problems',
          answer.problems.map((each) => ({
            code: each.code,
            text: problemText(each, subjectOfFacts(each, language), language),
          })),
        ],
      ];
    case 'open':
      return [
        ['possible', answer.possible.map((outcome) => joinedStatement(decision.source, outcome, language))],
        ['known', factLines(decision, facts, language)],
        ['missing', answer.missing.map((name) => questionFor(name, language))],
      ];
    case 'decided':
      return [
        ['outcome', statementsOf(decision.source, answer.outcome, language)],
        ['because', decidingLines(decision, facts, language)],
        ['rules', ruleLines(answer, decision, language)],
        ['clauses', answer.clauses.map((id) => clauseLine(id, clauses, language))],
        ['readings', answer.interpretations.map((id) => readingLine(id, decision, language))],
        ['contested', contestedLines(answer.outcome, decision, facts, language)],
        ['changes', unlessTooLarge(() => changesByCustomer(decision, facts, language), [])],
      ];
  }
}

/** Which readings would change the outcome. A date can also change with readings that no decision tests (I-15). */
function contestedLines(
  outcome: unknown,
  decision: ExplanationContext['decision'],
  facts: Facts,
  language: Language,
): readonly ExplanationLine[] {
  const lines = otherReadings(decision, facts, language);
  return deadlineTextOf(outcome, language) === undefined ? lines : lines.filter(({ code }) => code !== decision.id);
}

/** A minimal set of known facts that forces the outcome; all known facts if a table is too large to find a smaller one. */
function decidingLines(
  decision: ExplanationContext['decision'],
  facts: Facts,
  language: Language,
): readonly ExplanationLine[] {
  const deciding = unlessTooLarge(() => decidingFacts(decision, facts), facts);
  const lines = factLines(decision, deciding, language);
  return lines.length > 0 ? lines : [{ code: decision.id, text: phrasesIn(language).whateverTheFacts }];
}

/** The known facts that a decision reads. */
function factLines(
  decision: ExplanationContext['decision'],
  facts: Facts,
  language: Language,
): readonly ExplanationLine[] {
  return decision.facts.flatMap((name) => {
    const value = facts[name];
    return value === undefined ? [] : [factLine(name, inLanguage(valueLabel(name, value), language), language)];
  });
}

function questionFor(name: FactName, language: Language): ExplanationLine {
  return factLine(name, inLanguage(factLabels[name].help, language), language);
}

function factLine(name: FactName, said: string, language: Language): ExplanationLine {
  const subject = inLanguage(factLabels[name].label, language);
  return { code: name, text: fill(phrasesIn(language).statement, { subject, said }) };
}

/** The rules that certainly gave the outcome, and then those that may have given it, depending on unknown facts. */
function ruleLines(
  { rules, mayApply }: Pick<DecidedAnswer<unknown>, 'rules' | 'mayApply'>,
  decision: ExplanationContext['decision'],
  language: Language,
): readonly ExplanationLine[] {
  return [...rules, ...(mayApply?.rules ?? [])].map((code, index) => {
    const rule = ruleText(code, decision, language);
    return { code, text: index < rules.length ? rule : fill(phrasesIn(language).mayApply, { rule }) };
  });
}

/** The text of a rule with the parameters of the decision; an unknown rule is shown by its id. */
function ruleText(rule: string, { parameters, tables }: ExplanationContext['decision'], language: Language): string {
  const [table = '', row] = rule.split('/');
  const own = ownText(
    tables?.[table]?.rows.find(({ id }) => id === row),
    language,
  );
  if (own !== undefined) return own;
  const texts = new Map<string, string>(Object.entries(rulesIn(language)));
  return fill(texts.get(rule) ?? rule, parameters ?? neixiang2021Parameters);
}

function clauseLine(id: ClauseId, clauses: Clauses, language: Language): ExplanationLine {
  const { heading, link } = clauses[id];
  const values = { id, section: clauseSection(clauses[id]), heading: inLanguage(heading, language) };
  const text = fill(phrasesIn(language).clause, values);
  return { code: id, text: link === undefined ? text : `${text} ${link}` };
}

function readingLine(
  id: InterpretationId,
  decision: ExplanationContext['decision'],
  language: Language,
): ExplanationLine {
  const { question, readings, taken, reason } = interpretations[id];
  const choices: Readonly<Record<string, string | undefined>> = decision.readings ?? {};
  const chosen = choices[id] ?? taken;
  const reading = readings.find((each) => each.id === chosen)?.text ?? reason;
  const values = {
    id,
    question: inLanguage(question, language),
    reading: inLanguage(reading, language),
    reason: inLanguage(reason, language),
  };
  // The register gives the reason for its own reading, not for the choice of a policy.
  const { reading: asTaken, chosenReading } = phrasesIn(language);
  return { code: id, text: fill(chosen === taken ? asTaken : chosenReading, values) };
}
