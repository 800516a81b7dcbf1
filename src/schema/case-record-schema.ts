import * as z from 'zod/mini';
import { chinaDateOf, isCalendarDate } from '../calendar';
import type { CaseRecord } from '../compliance';
import { datesOutOfOrder } from '../compliance/date-order';
import { expectationOf } from '../compliance/expectation';
import { recordShape } from '../compliance/record-shape';
import type { ObjectShape, Shape } from '../compliance/shape';
import { factsSchema } from './facts-schema';
import { issueText } from './issue-text';
import { strictObject } from './strict-object';

/**
 * A schema of case records: it lets through exactly what `checkCase` judges. It follows Standard Schema, is synchronous,
 * and builds no code at run time. Every call makes a schema; keep it.
 *
 * @example
 * caseRecordSchema().safeParse({ id: 'case-1', facts: {} }).success; // => true
 */
export function caseRecordSchema(): z.ZodMiniType<CaseRecord, CaseRecord> {
  const shape = schemaOf(recordShape) as z.ZodMiniType<CaseRecord, CaseRecord>; // what the shape describes
  return shape.check((payload) => {
    // Only dates that exist can be compared.
    if (payload.issues.length > 0) return;
    for (const { path, expected } of datesOutOfOrder(payload.value)) {
      payload.issues.push({ code: 'custom', path: [...path], message: issueText(expected), input: payload.value });
    }
  });
}

function schemaOf(shape: Shape): z.ZodMiniType {
  const error = issueText(expectationOf(shape));
  switch (shape.kind) {
    case 'object':
      return objectSchema(shape);
    case 'list':
      return z.array(schemaOf(shape.items), { error });
    case 'facts':
      return factsSchema();
    case 'oneOf':
      return z.enum(shape.values, { error });
    case 'text':
      return z.string({ error }).check(z.minLength(1, { error }));
    case 'date':
      return z.string({ error }).check(z.refine(isCalendarDate, { error }));
    case 'instant':
      return z.string({ error }).check(z.refine(isInstant, { error }));
    case 'boolean':
      return z.boolean({ error });
    case 'count':
      return z.number({ error }).check(z.gte(0, { error }), z.refine(Number.isSafeInteger, { error }));
    case 'amount':
      return z.number({ error }).check(z.gte(0, { error }));
  }
}

function objectSchema({ fields, required }: ObjectShape): z.ZodMiniType {
  const entries = Object.entries(fields).map(([name, shape]) => {
    const schema = schemaOf(shape);
    return [name, required.includes(name) ? schema : z.optional(schema)] as const;
  });
  return strictObject(Object.fromEntries(entries));
}

function isInstant(value: string): boolean {
  try {
    chinaDateOf(value);
    return true;
  } catch {
    return false;
  }
}
