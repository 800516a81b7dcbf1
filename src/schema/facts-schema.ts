import * as z from 'zod/mini';
import type { FactName, Facts } from '../facts';
import { requiredText } from '../forms/entry-texts';
import { factNames, heldBy, readFacts } from '../forms/facts-from-entries';
import { missingFacts, type ToSettle } from '../forms/missing-facts';
import type { Language } from '../messages';
import { issueTextsIn } from './issue-texts';

/** A schema of any library that follows Standard Schema, such as zod, valibot or ArkType. */
export interface FieldsSchema<Fields extends object = object> {
  /** What Standard Schema asks of a schema. */
  readonly '~standard': {
    /** Reads a value. */
    readonly validate: (value: unknown) => FieldsResult<Fields> | Promise<FieldsResult<Fields>>;
  };
}

/** What such a schema answers: the fields, or what is wrong with them. */
export type FieldsResult<Fields extends object> =
  | {
      /** The fields as the schema reads them. */
      readonly value: Fields;
      /** Absent where nothing is wrong. */
      readonly issues?: undefined;
    }
  | {
      /** Everything that is wrong. */
      readonly issues: readonly {
        /** What is wrong, in words. */
        readonly message: string;
        /** The way to the value: keys, or objects that hold one. */
        readonly path?:
          | readonly (
              | PropertyKey
              | {
                  /** The key. */
                  readonly key: PropertyKey;
                }
            )[]
          | undefined;
      }[];
    };

/** What a schema of facts asks for, and in which language it says so. */
export interface FactsSchemaOptions<Others extends object = object> {
  /** Decisions that the facts have to settle, as when a form is sent; left out, nothing has to be answered. */
  readonly completeFor?: ToSettle | undefined;
  /** The language of the issues, `en` when left out. */
  readonly language?: Language | undefined;
  /** The facts that this form or this step of it asks for; left out: all. The others are no fields of it. */
  readonly only?: readonly FactName[] | undefined;
  /**
   * What becomes of fields that are no facts: `refused`, an issue for each; `kept`, handed on as they are; or the schema
   * that reads them. Left out: `refused`.
   */
  readonly others?: 'refused' | 'kept' | FieldsSchema<Others> | undefined;
}

/**
 * A schema of facts as forms hold them: it reads every field as `factsFromEntries` does, hands the facts on, and leaves
 * out what is not answered. With `completeFor` every fact that can still change one of these decisions is an issue; a
 * fact that no longer matters never is. Names, addresses and other fields are read by a schema of your own beside it. It
 * follows Standard Schema, is synchronous unless yours is not, and builds no code at run time. Every call makes a schema;
 * keep it.
 *
 * @example
 * factsSchema().safeParse({ voltageLevel: '10kV', usage: '' }).data; // => { voltageLevel: '10kV' }
 * @example
 * factsSchema({ completeFor: [transformerLease] }).safeParse({}).error.issues[0].path; // => ['temporarySupply']
 * @example
 * const schema = factsSchema({ only: ['temporarySupply'], others: 'kept' });
 * schema.safeParse({ temporarySupply: 'false', phone: '95598' }).data; // => { temporarySupply: false, phone: '95598' }
 */
export function factsSchema<Others extends object = object, Entries = Facts & Others>({
  completeFor = [],
  language = 'en',
  only = factNames(),
  others = 'refused',
}: FactsSchemaOptions<Others> = {}): z.ZodMiniType<Facts & Others, Entries> {
  const { expected, unknownKey, words } = issueTextsIn(language);
  const asked = new Set<string>(only);
  const schema = z.unknown().check((payload) => {
    const input = payload.value;
    const report = (path: readonly PropertyKey[], message: string): void => {
      payload.issues.push({ code: 'custom', path: [...path], message, input });
    };
    const held = heldBy(input);
    if (held === undefined) {
      report([], expected(words.object));
      return undefined;
    }
    const { facts, problems } = readFacts(held, only, language);
    const rest = Object.fromEntries([...held].filter(([name]) => !asked.has(name)));
    const unknown = others === 'refused' ? Object.keys(rest) : [];
    const messages = new Map(problems.map(({ name, message }) => [name, message]));
    // An unknown field is a mistake of the page, not of who fills it in: nothing is asked of them before it is mended.
    const missing = unknown.length > 0 ? new Set() : missingFacts(facts, completeFor);
    for (const name of only) {
      const message = messages.get(name) ?? (missing.has(name) ? requiredText(language) : undefined);
      if (message !== undefined) report([name], message);
    }
    for (const name of unknown) report([], unknownKey(name));
    const handOn = (fields: object): void => {
      if (payload.issues.length === 0) Object.assign(payload, { value: { ...fields, ...facts } });
    };
    if (typeof others !== 'object') {
      handOn(others === 'kept' ? rest : {});
      return undefined;
    }
    const take = (result: FieldsResult<Others>): void => {
      if (result.issues === undefined) handOn(result.value);
      else for (const { path = [], message } of result.issues) report(path.map(keyOf), message);
    };
    const result = others['~standard'].validate(rest);
    return result instanceof Promise ? result.then(take) : take(result);
  });
  return schema as unknown as z.ZodMiniType<Facts & Others, Entries>; // each field is read by its own reader
}

function keyOf(step: PropertyKey | { readonly key: PropertyKey }): PropertyKey {
  return typeof step === 'object' ? step.key : step;
}
