import { hasOwn } from '../plain/has-own';
import type { RecordedDate } from './answer-words';
import { fill } from './fill';
import type { Language } from './language';
import { answersIn } from './texts-in';

/** The name of a date that a record lacks, with its position in the list. */
export function recordedDateText(path: readonly (string | number)[], language: Language): string {
  const { recordedDates } = answersIn(language);
  const name = path.filter((key) => typeof key === 'string').join('.');
  const place = path.find((key) => typeof key === 'number') ?? 0;
  return hasOwn(recordedDates, name)
    ? fill(recordedDates[name as RecordedDate], { number: place + 1 }) // a name of the texts
    : path.join('.');
}
