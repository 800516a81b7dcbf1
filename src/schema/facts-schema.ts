import * as z from 'zod/mini';
import { vocabulary, type Facts } from '../facts';
import type { FactDefinition } from '../engine';
import { issueText } from './issue-text';
import { strictObject } from './strict-object';

/**
 * A schema of facts: every fact may be left out, and nothing but facts is let through. It follows Standard Schema, is
 * synchronous, and builds no code at run time. Every call makes a schema; keep it.
 *
 * @example
 * factsSchema().safeParse({ voltageLevel: '10kV' }).success; // => true
 */
export function factsSchema(): z.ZodMiniType<Facts, Facts> {
  const fields = Object.entries(vocabulary).map(
    ([name, definition]) => [name, z.optional(factSchema(definition))] as const,
  );
  const schema: unknown = strictObject(Object.fromEntries(fields));
  return schema as z.ZodMiniType<Facts, Facts>; // the types of the vocabulary
}

function factSchema(definition: FactDefinition): z.ZodMiniType {
  switch (definition.kind) {
    case 'boolean':
      return z.boolean({ error: issueText('true or false') });
    case 'oneOf':
      return z.enum(definition.values, { error: issueText(`one of ${definition.values.join(', ')}`) });
    case 'number': {
      const { minimum, maximum = Number.MAX_VALUE } = definition;
      const error = issueText(
        definition.maximum === undefined
          ? `a finite number of at least ${minimum}`
          : `a number from ${minimum} to ${maximum}`,
      );
      return z.number({ error }).check(z.gte(minimum, { error }), z.lte(maximum, { error }));
    }
  }
}
