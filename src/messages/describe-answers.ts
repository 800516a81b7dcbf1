import type { Answer } from '../engine';
import type { FactName } from '../facts';
import { factNames } from '../facts/fact-names';
import { hasOwn } from '../plain/has-own';
import type { DocumentAnswer, DocumentAssessment } from '../rules/documents/assess-documents';
import type { PublicationGap } from '../rules/service/publication-gaps';
import type {
  CaseProgress,
  Eligibility,
  Obstacle,
  ProgressAnswer,
  StageEligibility,
} from '../rules/stages/case-progress';
import type { UrgencyFacts } from '../rules/supporting-works/is-urgent-works';
import type { SupportingWorksAnswer } from '../rules/supporting-works/supporting-works-answer';
import type { ProcessDeadline } from '../rules/time-limits/process-deadline';
import type { Clock } from '../compliance';
import type { RequestPart } from './answer-words';
import { deadlineText, worksDeadlineText } from './deadline-text';
import { fill } from './fill';
import { inLanguage, type Language } from './language';
import { describeArgument } from './describe-argument';
import { answersIn, outcomesIn, phrasesIn, termsIn } from './texts-in';
import { momentText } from './moment-text';
import { recordedDateText } from './recorded-date';
import { nameFor, wordFor } from './word-for';

// Over 200 lines: a short function for every kind of answer, each with its documentation and example.

/** An answer of a function. */
type Said<Outcome> = Answer<Outcome>;

/**
 * Describes the answer of `processDeadline` in whole sentences.
 *
 * @example
 * const answer = processDeadline({ facts: { voltageLevel: '220V', supportingWorks: false }, appliedOn: '2021-09-30' });
 * describeProcessDeadline(answer, 'en');
 * // => 'To be completed by 2021-10-09: the limit is 2 working days, supporting works included.'
 */
export function describeProcessDeadline(answer: Said<ProcessDeadline>, language: Language): string {
  return describeArgument(['answer', answer, 'an answer of processDeadline'], language, () =>
    describe(answer, (outcome) => deadlineText(outcome, language), language),
  );
}

/**
 * Describes the answer of `supportingWorksDeadline` in whole sentences.
 *
 * @example
 * const facts = { worksVoltageLevel: '10kV', worksType: 'lineTap' };
 * describeSupportingWorksDeadline(supportingWorksDeadline({ facts, startedOn: '2021-09-28' }), 'zh-CN');
 * // => '配套工程最迟应在2021-10-13完成：建设时限表规定的时限为7个工作日。'
 */
export function describeSupportingWorksDeadline(answer: SupportingWorksAnswer, language: Language): string {
  return describeArgument(['answer', answer, 'an answer of supportingWorksDeadline'], language, () => {
    const said = describe(answer, (outcome) => worksDeadlineText(outcome, language), language);
    if (answer.uncoveredItems.length === 0) return said;
    const items = answer.uncoveredItems.map((place) => place + 1).join(phrasesIn(language).items);
    return joined([said, fill(answersIn(language).sentences.uncoveredItems, { items })], language);
  });
}

/**
 * Describes the answer of `isUrgentWorks` in a whole sentence.
 *
 * @example
 * describeUrgency(isUrgentWorks({ foreseeableInPreviousYear: true }), 'en'); // => 'The supporting works are not urgent.'
 */
export function describeUrgency(answer: Answer<boolean, keyof UrgencyFacts>, language: Language): string {
  return describeArgument(['answer', answer, 'an answer of isUrgentWorks'], language, () => {
    const { sentences } = answersIn(language);
    return describe(answer, (urgent) => (urgent ? sentences.urgent : sentences.notUrgent), language);
  });
}

/**
 * Describes the answer of `assessDocuments` in whole sentences.
 *
 * @example
 * const facts = { voltageLevel: '220V', usage: 'residential', intakeChannel: 'phone', importantCustomer: false };
 * describeDocuments(assessDocuments({ facts, presented: ['身份证', '房产证'], realNameAuthenticated: false }), 'en');
 * // => 'Intake route: booking without certificates. No document is outstanding.'
 */
export function describeDocuments(answer: DocumentAnswer, language: Language): string {
  return describeArgument(['answer', answer, 'an answer of assessDocuments'], language, () =>
    describe(answer, (outcome) => documentsText(outcome, language), language),
  );
}

/**
 * Describes the answer of `stageEligibility` in whole sentences: first the next stage, then every stage and review that
 * may start or that something prevents; what is not part of the case is left out.
 *
 * @example
 * const facts = { voltageLevel: '220V', usage: 'residential', supportingWorks: false, importantCustomer: false };
 * describeProgress(stageEligibility(facts, { completedStages: ['application'] }), 'en')[0];
 * // => 'The next stage is: meter connection.'
 */
export function describeProgress(progress: CaseProgress, language: Language): readonly string[] {
  return describeArgument(['progress', progress, 'what stageEligibility answered'], language, () => {
    const { next, stages, reviews } = progress;
    const { sentences } = answersIn(language);
    const terms = termsIn(language);
    const first = describe(
      next,
      (stage) => (stage === null ? sentences.noNext : fill(sentences.next, { subject: terms[stage] })),
      language,
    );
    const parts: readonly (readonly [string, ProgressAnswer<Eligibility | StageEligibility>])[] = Object.entries({
      ...stages,
      ...reviews,
    });
    const others = parts
      .filter(([, answer]) => !(answer.status === 'decided' && isNotInPlan(answer.outcome)))
      .map(([name, answer]) => {
        const subject = asBeginning(wordFor(name, language));
        return answer.status === 'open'
          ? fill(phrasesIn(language).statement, { subject, said: describe(answer, () => '', language) })
          : eligibilityText(subject, answer.outcome, language);
      });
    return Object.freeze([first, ...others]);
  });
}

/**
 * Describes a clock of `openClocks` in whole sentences.
 *
 * @example
 * const facts = { voltageLevel: '220V', usage: 'residential', supportingWorks: false };
 * const record = { id: 'case-1', facts, intake: { appliedAt: '2021-06-10T09:00:00+08:00' }, connectedOn: null };
 * describeClock(openClocks(record, { asOf: '2021-06-11' })[0], 'en');
 * // => 'Whole process: to be completed by 2021-06-15; the limit is 2 working days, 1 used and 1 left. The alert is blue; the handler is alerted.'
 */
export function describeClock(clock: Clock, language: Language): string {
  return describeArgument(['clock', clock, 'a clock of openClocks'], language, () => {
    const { sentences, clocks, alerts, recipients } = answersIn(language);
    const { dueOn, limitWorkingDays: limit, usedWorkingDays: used, leftWorkingDays: left, alert, reaches } = clock;
    const subject = asBeginning(clocks[clock.kind]);
    const date = clock.dueAt === null ? dueOn : momentText(clock.dueAt);
    const said = [clockText()];
    if (alert !== 'none' && reaches !== null)
      said.push(fill(sentences.clockAlert, { alert: alerts[alert], recipient: recipients[reaches] }));
    if (clock.missing.length > 0) said.push(missingText(clock.missing, language));
    if (clock.missingDates.length > 0) said.push(missingDatesText(clock.missingDates, language));
    if (!clock.certain) said.push(phrasesIn(language).uncertain.trim());
    return joined(said, language);

    function clockText(): string {
      if (clock.status === 'paused')
        return fill(
          sentences.clockPaused,
          used === null ? { subject } : { subject, [clock.missingDates.length > 0 ? 'least' : 'used']: used },
        );
      if (date === null) return fill(sentences.clockUndetermined, { subject });
      if (limit === null || used === null || left === null) return fill(sentences.clockWithoutLimit, { subject, date });
      // Only an overdue clock has a due day while dates are missing.
      if (clock.missingDates.length > 0) return fill(sentences.clockOverdueAtLeast, { subject, date, limit, used });
      return left < 0
        ? fill(sentences.clockOverdue, { subject, date, limit, used, over: -left })
        : fill(sentences.clockRunning, { subject, date, limit, used, left });
    }
  });
}

/**
 * Describes the result of `publicationGaps` in whole sentences, one for every channel.
 *
 * @example
 * describePublicationGaps([{ channel: '营业厅', missing: ['tariffs', 'hotline12398'] }], 'zh-CN');
 * // => ['“营业厅”没有公开：电价、12398热线。']
 */
export function describePublicationGaps(gaps: readonly PublicationGap[], language: Language): readonly string[] {
  return describeArgument(['gaps', gaps, 'gaps that publicationGaps found'], language, () => {
    const { sentences, publicItems } = answersIn(language);
    if (gaps.length === 0) return Object.freeze([sentences.noGap]);
    return Object.freeze(
      gaps.map(({ channel, missing }) => {
        const items = missing.map((item) => publicItems[item]).join(phrasesIn(language).items);
        return fill(sentences.gap, { channel, items });
      }),
    );
  });
}

/** A decided answer, or every possibility of an open one followed by what is still to be known. */
function describe<Outcome>(answer: Said<Outcome>, textOf: (outcome: Outcome) => string, language: Language): string {
  const { sentences } = answersIn(language);
  if (answer.status === 'decided') return textOf(answer.outcome);
  const possible = answer.possible.map(textOf).filter((text) => text !== '');
  const count = answer.possible.length;
  return joined([fill(sentences.open, { count }), ...possible, missingText(answer.missing, language)], language);
}

function documentsText({ route, outstanding, exempt, excessive }: DocumentAssessment, language: Language): string {
  const { sentences, collectionPoints, exemptions, excesses } = answersIn(language);
  const owed = outstanding.map(({ document, collectedAt }) =>
    fill(sentences.outstanding, { document: wordFor(document, language), point: collectionPoints[collectedAt] }),
  );
  return joined(
    [
      fill(sentences.route, { route: outcomesIn(language).intakeRoute[route] }),
      ...(owed.length === 0 ? [sentences.nothingOutstanding] : owed),
      ...exempt.map(({ document, because }) =>
        fill(sentences.exempt, { document: wordFor(document, language), ground: exemptions[because] }),
      ),
      ...excessive.map(({ demanded, because }) =>
        fill(sentences.excessive, { document: nameFor(demanded, language), ground: excesses[because] }),
      ),
    ],
    language,
  );
}

function eligibilityText(subject: string, eligibility: Eligibility | StageEligibility, language: Language): string {
  const { sentences } = answersIn(language);
  const listed = (obstacles: readonly Obstacle[]): string =>
    obstacles.map((each) => obstacleText(each, language)).join(phrasesIn(language).items);
  const { eligible, obstacles } = eligibility;
  if (!eligible) return fill(sentences.notEligible, { subject, items: listed(obstacles) });
  const completion = 'completion' in eligibility ? eligibility.completion : [];
  return joined(
    [
      fill(sentences.eligible, { subject }),
      ...(completion.length === 0 ? [] : [fill(sentences.completion, { subject, items: listed(completion) })]),
    ],
    language,
  );
}

function obstacleText(obstacle: Obstacle, language: Language): string {
  const { obstacles } = answersIn(language);
  switch (obstacle.code) {
    case 'stage-incomplete':
      return fill(obstacles[obstacle.code], { subject: wordFor(obstacle.stage, language) });
    case 'document-not-received':
      return fill(obstacles[obstacle.code], { subject: wordFor(obstacle.document, language) });
    case 'review-not-passed':
      return fill(obstacles[obstacle.code], { subject: wordFor(obstacle.review, language) });
    case 'not-in-plan':
    case 'already-complete':
    case 'supporting-works-incomplete':
      return obstacles[obstacle.code];
  }
}

function isNotInPlan({ obstacles }: Eligibility): boolean {
  return obstacles.some(({ code }) => code === 'not-in-plan');
}

/** The dates that a record lacks. */
function missingDatesText(paths: Clock['missingDates'], language: Language): string {
  const items = paths.map((path) => recordedDateText(path, language)).join(phrasesIn(language).items);
  return fill(answersIn(language).sentences.missingDates, { items });
}

function missingText(missing: readonly string[], language: Language): string {
  const { requestParts, sentences } = answersIn(language);
  const names = missing.map((name) => {
    // A fact of an item, as in `items.1.worksType`, has the label of the fact itself.
    const parts = name.split('.');
    const own = parts[parts.length - 1] ?? name;
    const index = parts[parts.length - 2];
    const label = hasOwn(factNames, own)
      ? inLanguage(factNames[own as FactName], language) // checked to be a fact
      : hasOwn(requestParts, own)
        ? requestParts[own as RequestPart] // a name of the texts
        : own;
    return index === undefined ? label : fill(sentences.ofItem, { name: label, number: Number(index) + 1 });
  });
  return fill(sentences.missing, { items: names.join(phrasesIn(language).items) });
}

/** Capitalises a word at the beginning of a sentence. */
function asBeginning(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function joined(sentences: readonly string[], language: Language): string {
  return sentences.join(language === 'en' ? ' ' : '');
}
