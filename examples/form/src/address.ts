import { isCalendarDate } from 'yekuo/calendar';
import { vocabulary, type FactName } from 'yekuo/facts';
import { factsFromEntries, purposes } from 'yekuo/forms';
import type { Language } from 'yekuo/messages';

/** A question of the page: what the electricity is for, or a fact. */
export type QuestionName = FactName | 'purpose';

/** The content of the inputs: values of facts, and incomplete text. */
export type Entries = Readonly<Partial<Record<FactName, unknown>>>;

/** The state of the page that its address contains. */
export interface PageState {
  /** What the electricity is for, by the id of a purpose. */
  readonly purpose: string | undefined;
  readonly entries: Entries;
  /** The skipped questions. */
  readonly left: readonly QuestionName[];
  readonly appliedOn: string;
  readonly language: Language;
}

/** The state of the page as the part of its address after `#`. */
export function writeAddress({ purpose, entries, left, appliedOn, language }: PageState): string {
  const pairs = [
    ['language', language],
    ['appliedOn', appliedOn],
    ...(purpose === undefined ? [] : [['purpose', purpose]]),
    ...Object.entries(entries).map(([name, value]) => [name, String(value)]),
    ...left.map((name) => ['left', name]),
  ];
  return `#${new URLSearchParams(pairs).toString()}`;
}

/** The state in an address; unreadable parts are left out. */
export function readAddress(hash: string): Partial<PageState> & Pick<PageState, 'entries' | 'left' | 'purpose'> {
  const kept = new URLSearchParams(hash.slice(1));
  const { facts, problems } = factsFromEntries(kept);
  const typed = problems.map(({ name }) => [name, kept.get(name)] as const);
  // In the order in which they were answered.
  const known: Readonly<Record<string, unknown>> = { ...facts, ...Object.fromEntries(typed) };
  const names = [...kept.keys()].filter((name) => name in vocabulary && known[name] !== undefined);
  const appliedOn = kept.get('appliedOn') ?? '';
  const language = kept.get('language');
  return {
    purpose: purposes.find(({ id }) => id === kept.get('purpose'))?.id,
    entries: Object.fromEntries(names.map((name) => [name, known[name]])),
    left: kept.getAll('left').filter(isQuestionName),
    ...(isCalendarDate(appliedOn) && { appliedOn }),
    ...((language === 'en' || language === 'zh-CN') && { language }),
  };
}

/** Whether a value is the name of a question. */
export function isQuestionName(name: unknown): name is QuestionName {
  return name === 'purpose' || (typeof name === 'string' && Object.keys(vocabulary).includes(name));
}
