import type { SupportingWorksDeadline } from '../rules/supporting-works';
import type { ProcessDeadline } from '../rules/time-limits';
import { hasOwn } from '../plain/has-own';
import { isObject } from '../plain/is-object';
import { fill } from './fill';
import type { Language } from './language';
import { answersIn, phrasesIn } from './texts-in';

/** The sentences of a process deadline. */
export function deadlineText(deadline: ProcessDeadline, language: Language): string {
  const { sentences } = answersIn(language);
  const { date, workingDays, includesSupportingWorks } = deadline;
  const template = includesSupportingWorks ? sentences.deadlineWithWorks : sentences.deadlineWithoutWorks;
  return withCertainty([fill(template, { date, workingDays })], deadline.certain, language);
}

/** The sentences of a deadline for supporting works. */
export function worksDeadlineText(deadline: SupportingWorksDeadline, language: Language): string {
  const { sentences, worksBounds } = answersIn(language);
  const { workingDays, tableDeadline, latestCompletion, boundBy, coversAllItems, agreedInTime, certain } = deadline;
  const text = fill(worksBounds[boundBy], {
    ...(latestCompletion === null ? {} : { date: latestCompletion }),
    ...(workingDays === null ? {} : { workingDays }),
    ...(tableDeadline === null ? {} : { tableDeadline }),
  });
  // If the table covers nothing at all, the sentence about the bound says so.
  const isPartlyCovered = !coversAllItems && boundBy !== 'nothing';
  const said = [text];
  if (isPartlyCovered) said.push(sentences.notAllCovered);
  if (agreedInTime !== undefined) said.push(agreedInTime ? sentences.agreedInTime : sentences.agreedTooLate);
  return withCertainty(said, certain, language);
}

/** The sentences for an outcome that is a deadline; `undefined` for any other outcome. */
export function deadlineTextOf(outcome: unknown, language: Language): string | undefined {
  if (isProcessDeadline(outcome)) return deadlineText(outcome, language);
  if (isWorksDeadline(outcome)) return worksDeadlineText(outcome, language);
  return undefined;
}

// No decision has outcomes with these fields; they identify the answers of the functions over dates.
function isProcessDeadline(outcome: unknown): outcome is ProcessDeadline {
  return isObject(outcome) && hasOwn(outcome, 'includesSupportingWorks') && hasOwn(outcome, 'date');
}

function isWorksDeadline(outcome: unknown): outcome is SupportingWorksDeadline {
  return isObject(outcome) && hasOwn(outcome, 'latestCompletion') && hasOwn(outcome, 'boundBy');
}

function withCertainty(sentences: readonly string[], certain: boolean, language: Language): string {
  return [...sentences, ...(certain ? [] : [phrasesIn(language).uncertain.trim()])].join(language === 'en' ? ' ' : '');
}
