import type * as z from 'zod/mini';
import type { CaseRecord } from '../compliance';
import { dateProblems } from '../compliance/record/date-order';
import { recordShape } from '../compliance/record/record-shape';
import { isCalendarDate } from '../calendar/calendar-date';
import { languageOption } from '../forms/options';
import { refuseOtherOptions } from '../plain/read/other-options';
import type { Language } from '../messages';
import { englishWords } from '../plain/read/words';
import { issueTextsIn } from './issue-texts';
import { schemaOf } from './schema-of';

/** The options of a schema for case records: the language of its messages, and the day of the check. */
export interface CaseRecordSchemaOptions {
  /** The language of the issues, `en` by default. */
  readonly language?: Language | undefined;
  /** The day of the check in China, `YYYY-MM-DD`, after which nothing can have happened; left out: not checked. */
  readonly asOf?: string | undefined;
}

/**
 * A schema of case records that accepts exactly what `checkCase` accepts. It follows Standard Schema, is synchronous,
 * and generates no code at run time. Every call makes a new schema, so keep it.
 *
 * @throws InvalidRequestError naming every invalid option
 *
 * @example
 * caseRecordSchema().safeParse({ id: 'case-1', facts: {} }).success; // => true
 * @example
 * caseRecordSchema({ language: 'zh-CN' }).safeParse({ id: '', facts: {} }).error.issues[0].message; // => '应为非空文字'
 */
export function caseRecordSchema(options: CaseRecordSchemaOptions = {}): z.ZodMiniType<CaseRecord, CaseRecord> {
  refuseOtherOptions('options', options, {
    language: languageOption,
    asOf: ['malformed-date', englishWords.formats.date, isCalendarDate],
  });
  const { language = 'en', asOf } = options;
  const { expected } = issueTextsIn(language);
  return schemaOf(recordShape, language, (record, words) =>
    dateProblems(record, asOf, words).map(({ path, expected: what }) => ({ path, message: expected(what) })),
  );
}
