import type { Clock } from '../../compliance';
import { inLanguage } from '../../messages/language';
import { momentText } from '../../messages/moment-text';
import { recordedDateText } from '../../messages/recorded-date';
import { departments, type Policy } from '../../policy';
import { citedClauses } from '../formats/cited-clauses';
import type { Language } from '../language';
import { reportTexts } from '../formats/texts';
import { dueTexts, missingName } from './due-texts';

/** A clock with its case. */
export interface DueClock extends Clock {
  readonly id: string;
  readonly station: string | null;
  readonly handler: string | null;
  /** The policy by which the case is judged. */
  readonly policy: Policy;
  /** Whether the case is outside the term of the policy. */
  readonly outsideForce: boolean;
}

/** The context of all clocks. */
export interface DueContext {
  readonly asOf: string;
  /** The policy of the day to which limits are counted. */
  readonly policy: Policy;
  /** All policies by which cases are judged. */
  readonly policies: readonly Policy[];
  readonly language: Language;
  /** The number of records and inputs that could not be read: their clocks are missing. */
  readonly unreadable: number;
}

/** The cells of a clock, in the order of the headings. */
export function cellsOf(
  clock: DueClock,
  { policies, language }: Pick<DueContext, 'policies' | 'language'>,
): readonly string[] {
  const words = dueTexts[language];
  const { dueOn, dueAt, status, alert, usedWorkingDays: used, limitWorkingDays: limit, leftWorkingDays: left } = clock;
  const exactOrLeast = clock.missingDates.length === 0 ? String : words.atLeast;
  const missing = [
    ...clock.missing.map((name) => missingName(name, language)),
    ...clock.missingDates.map((path) => recordedDateText(path, language)),
  ];
  const notes = [
    ...(status === 'running' ? [] : [words[status]]),
    ...(missing.length > 0 ? [words.missing(missing)] : []),
    ...(clock.certain ? [] : [words.uncertain]),
    ...(policies.length > 1 ? [words.by(clock.policy.id)] : []),
    ...(clock.outsideForce ? [reportTexts[language].outsideForce] : []),
  ];
  return [
    dueAt === null ? (dueOn ?? '') : momentText(dueAt),
    clock.id,
    words.kinds[clock.kind],
    words.alerts[alert],
    used === null || limit === null ? '' : exactOrLeast(words.used(used, limit)),
    left === null ? '' : exactOrLeast(words.left(left)),
    clock.reaches === null ? '' : words.reaches[clock.reaches],
    clock.station ?? '',
    clock.handler ?? '',
    clock.departments.map((name) => inLanguage(departments[name], language)).join(language === 'en' ? ', ' : '、'),
    citedClauses(clock.clauses, clock.policy.clauses, language).join(' '),
    notes.join(language === 'en' ? '; ' : '；'),
  ];
}

/** The number of overdue clocks. */
export function overdueIn(clocks: readonly DueClock[]): number {
  return clocks.filter(({ alert }) => alert === 'red' || alert === 'yellow').length;
}

/** Renders sorted clocks. */
export type DueFormat = (clocks: readonly DueClock[], context: DueContext) => string;
