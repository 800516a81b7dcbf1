import { isCalendarDate } from 'yekuo/calendar';
import { vocabulary, type FactName } from 'yekuo/facts';
import { factsFromEntries } from 'yekuo/forms';
import type { Language } from 'yekuo/messages';

/** What the address of the page keeps. */
export interface PageState {
  readonly entries: Readonly<Partial<Record<FactName, unknown>>>;
  readonly appliedOn: string;
  readonly language: Language;
}

/** The part of the address behind `#` that keeps the state of the page. */
export function writeAddress({ entries, appliedOn, language }: PageState): string {
  const answers = Object.entries(entries).map(([name, value]): [string, string] => [name, String(value)]);
  return `#${new URLSearchParams([['language', language], ['appliedOn', appliedOn], ...answers]).toString()}`;
}

/** What an address keeps; what it cannot be read from it is left out. */
export function readAddress(hash: string): Partial<PageState> & Pick<PageState, 'entries'> {
  const kept = new URLSearchParams(hash.slice(1));
  const { facts, problems } = factsFromEntries(kept);
  const typed = problems.map(({ name }) => [name, kept.get(name)] as const);
  // In the order in which they were answered.
  const known: Readonly<Record<string, unknown>> = { ...facts, ...Object.fromEntries(typed) };
  const names = [...kept.keys()].filter((name) => name in vocabulary && known[name] !== undefined);
  const appliedOn = kept.get('appliedOn') ?? '';
  const language = kept.get('language');
  return {
    entries: Object.fromEntries(names.map((name) => [name, known[name]])),
    ...(isCalendarDate(appliedOn) && { appliedOn }),
    ...((language === 'en' || language === 'zh-CN') && { language }),
  };
}
