import * as z from 'zod/mini';
import { chinaDateOf, isCalendarDate } from '../calendar';
import { isObject } from '../plain/is-object';
import type { CaseRecord } from '../compliance';
import { reversedDates } from '../compliance/record/date-order';
import { recordShape } from '../compliance/record/record-shape';
import type { ObjectShape, Shape } from '../compliance/record/shape';
import type { Language } from '../messages';
import { factsSchema } from './facts-schema';
import { issueTextsIn } from './issue-texts';
import { strictObject } from './strict-object';

/** The language of the messages of a schema for case records. */
export interface CaseRecordSchemaOptions {
  /** The language of the issues, `en` when left out. */
  readonly language?: Language | undefined;
}

/**
 * A schema of case records: it lets through exactly what `checkCase` judges. It follows Standard Schema, is synchronous,
 * and builds no code at run time. Every call makes a schema; keep it.
 *
 * @example
 * caseRecordSchema().safeParse({ id: 'case-1', facts: {} }).success; // => true
 * @example
 * caseRecordSchema({ language: 'zh-CN' }).safeParse({ id: '', facts: {} }).error.issues[0].message; // => '应为非空文字'
 */
export function caseRecordSchema({ language = 'en' }: CaseRecordSchemaOptions = {}): z.ZodMiniType<
  CaseRecord,
  CaseRecord
> {
  const texts = issueTextsIn(language);
  const shape = schemaOf(recordShape, language) as z.ZodMiniType<CaseRecord, CaseRecord>; // what the shape describes
  return shape.check((payload) => {
    // Only dates that exist can be compared.
    if (payload.issues.length > 0) return;
    for (const { path, earlier } of reversedDates(payload.value)) {
      const message = texts.expected(texts.noEarlierThan(earlier));
      payload.issues.push({ code: 'custom', path: [...path], message, input: payload.value });
    }
  });
}

function schemaOf(shape: Shape, language: Language): z.ZodMiniType {
  if (shape.kind === 'facts') return factsSchema({ language });
  if (shape.kind === 'object') return objectSchema(shape, language);
  if (shape.kind === 'textOrObject') {
    return textOrObjectSchema(schemaOf({ kind: 'text' }, language), objectSchema(shape.object, language));
  }
  const texts = issueTextsIn(language);
  const error = texts.expected(shape.kind === 'oneOf' ? texts.oneOf(shape.values) : texts[shape.kind]);
  switch (shape.kind) {
    case 'list':
      return z.array(schemaOf(shape.items, language), { error });
    case 'oneOf':
      return z.enum(shape.values, { error });
    case 'text':
      return z.string({ error }).check(z.minLength(1, { error }));
    case 'date':
      return z.nullable(z.string({ error }).check(z.refine(isCalendarDate, { error })));
    case 'instant':
      return z.nullable(z.string({ error }).check(z.refine(isInstant, { error })));
    case 'boolean':
      return z.boolean({ error });
    case 'count':
      return z.number({ error }).check(z.gte(0, { error }), z.refine(Number.isSafeInteger, { error }));
    case 'amount':
      return z.number({ error }).check(z.gte(0, { error }));
  }
}

/** A union would say of a bad object only that it is neither the one nor the other. */
function textOrObjectSchema(text: z.ZodMiniType, object: z.ZodMiniType): z.ZodMiniType {
  return z.unknown().check((payload) => {
    const { error } = (isObject(payload.value) ? object : text).safeParse(payload.value);
    for (const { path, message } of error?.issues ?? []) {
      payload.issues.push({ code: 'custom', path: [...path], message, input: payload.value });
    }
  });
}

function objectSchema({ fields, required }: ObjectShape, language: Language): z.ZodMiniType {
  const entries = Object.entries(fields).map(([name, shape]) => {
    const schema = schemaOf(shape, language);
    return [name, required.includes(name) ? schema : z.optional(schema)] as const;
  });
  return strictObject(Object.fromEntries(entries), issueTextsIn(language));
}

function isInstant(value: string): boolean {
  try {
    chinaDateOf(value);
    return true;
  } catch {
    return false;
  }
}
