import * as z from 'zod/mini';
import type { FactName, Facts } from '../facts';
import { requiredText } from '../forms/entry-texts';
import { factNames, heldBy, readFacts } from '../forms/facts-from-entries';
import { languageOption } from '../forms/options';
import { refuseOtherOptions } from '../plain/read/other-options';
import { missingFacts, refuseOtherQuestions, type ToSettle } from '../forms/missing-facts';
import type { Language } from '../messages';
import { issueTextsIn } from './issue-texts';

/** A schema of any library that follows Standard Schema, such as zod, valibot or ArkType. */
export interface FieldsSchema<Fields extends object = object> {
  /** The properties that Standard Schema requires of a schema. */
  readonly '~standard': {
    /** Validates a value. */
    readonly validate: (value: unknown) => FieldsResult<Fields> | Promise<FieldsResult<Fields>>;
  };
}

/** The result of such a schema: the fields, or the issues. */
export type FieldsResult<Fields extends object> =
  | {
      /** The fields as the schema outputs them. */
      readonly value: Fields;
      /** Absent if there are no issues. */
      readonly issues?: undefined;
    }
  | {
      /** All issues. */
      readonly issues: readonly {
        /** The message. */
        readonly message: string;
        /** The path of the value: keys, or objects with a `key`. */
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

/** The options of a schema of facts. */
export interface FactsSchemaOptions<Others extends object = object> {
  /** Decisions that the facts must settle, e.g. when the form is submitted; left out: every answer is optional. */
  readonly completeFor?: ToSettle | undefined;
  /** The language of the issues, `en` by default. */
  readonly language?: Language | undefined;
  /** The facts that this form, or this step of it, asks for; left out: all. Other facts are not fields of it. */
  readonly only?: readonly FactName[] | undefined;
  /**
   * How fields that are not facts are treated: `refused`, an issue for each; `kept`, passed through unchanged; or the
   * schema that validates them. `refused` by default.
   */
  readonly others?: 'refused' | 'kept' | FieldsSchema<Others> | undefined;
}

/**
 * A schema of facts as forms hold them: it reads every field as `factsFromEntries` does, outputs the facts, and leaves
 * out unanswered ones. With `completeFor`, every fact that can still change one of these decisions is an issue; a fact
 * that no longer matters never is. Names, addresses and other fields are validated by a schema of your own beside it.
 * It follows Standard Schema, is synchronous unless your schema is not, and generates no code at run time. Every call
 * makes a new schema, so keep it.
 *
 * @throws InvalidRequestError naming an invalid option
 *
 * @example
 * factsSchema().safeParse({ voltageLevel: '10kV', usage: '' }).data; // => { voltageLevel: '10kV' }
 * @example
 * factsSchema({ completeFor: [transformerLease] }).safeParse({}).error.issues[0].path; // => ['temporarySupply']
 * @example
 * const schema = factsSchema({ only: ['temporarySupply'], others: 'kept' });
 * schema.safeParse({ temporarySupply: 'false', phone: '95598' }).data; // => { temporarySupply: false, phone: '95598' }
 */
export function factsSchema<Others extends object = object, Entries = Facts & Others>(
  options: FactsSchemaOptions<Others> = {},
): z.ZodMiniType<Facts & Others, Entries> {
  refuseOtherOptions('options', options, {
    completeFor: null,
    language: languageOption,
    only: null,
    others: ['unknown-value', '"refused", "kept" or a schema', isOthers],
  });
  const { completeFor = [], language = 'en', only = factNames(), others = 'refused' } = options;
  const { expected, unknownKey, words } = issueTextsIn(language);
  refuseOtherQuestions(completeFor, only, 'only');
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
    // An unknown field is a fault of the page, not of the applicant: report it before asking for anything.
    const missing = unknown.length > 0 ? new Set() : missingFacts(facts, completeFor);
    for (const name of only) {
      const message = messages.get(name) ?? (missing.has(name) ? requiredText(language) : undefined);
      if (message !== undefined) report([name], message);
    }
    for (const name of unknown) report([], unknownKey(name));
    const handOn = (fields: object): void => {
      if (payload.issues.length === 0) Object.assign(payload, { value: { ...fields, ...facts } });
    };
    if (typeof others === 'string') {
      handOn(rest); // fields that are refused are issues
      return undefined;
    }
    const take = (result: FieldsResult<Others>): void => {
      if (result.issues === undefined) handOn(result.value);
      else for (const { path = [], message } of result.issues) report(path.map(keyOf), message);
    };
    const result = others['~standard'].validate(rest);
    // A promise of another realm, or made before a page replaced `Promise`, is none by `instanceof`.
    return 'then' in result ? Promise.resolve(result).then(take) : take(result);
  });
  return schema as unknown as z.ZodMiniType<Facts & Others, Entries>; // each field is read by its own reader
}

/** Whether a value says how other fields are treated. The schemas of some libraries are functions. */
function isOthers(value: unknown): boolean {
  if (value === 'refused' || value === 'kept') return true;
  return value !== null && typeof (value as Partial<FieldsSchema>)['~standard']?.validate === 'function'; // whatever it is
}

function keyOf(step: PropertyKey | { readonly key: PropertyKey }): PropertyKey {
  return typeof step === 'object' ? step.key : step;
}
