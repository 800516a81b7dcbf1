import type { Text } from './text';
import { deepFreeze } from '../plain/deep-freeze';
import { badArgument, refuseOtherThanObjects } from '../plain/read/argument';
import { factLabels } from './labels';
import { unitLabels, type FactUnit } from './value-labels';
import { valueLabel } from './value-label';
import { vocabulary, type FactName } from './vocabulary';

/** One option of a question. */
export interface FieldOption<Value extends string | boolean> {
  /** The value of the fact. */
  readonly value: Value;
  /** The label of the option. */
  readonly label: Text;
}

interface AnyField {
  readonly name: FactName;
  readonly label: Text;
  /** One sentence of help: how to find the answer. */
  readonly help: Text;
}

/** A question with a fixed list of options. */
export interface OneOfField extends AnyField {
  /** The answer is one value of a list. */
  readonly kind: 'oneOf';
  /** The options, in the order of the vocabulary. */
  readonly options: readonly FieldOption<string>[];
}

/** A question answered by yes or no. */
export interface BooleanField extends AnyField {
  /** The answer is yes or no. */
  readonly kind: 'boolean';
  /** The two options, yes first. */
  readonly options: readonly FieldOption<boolean>[];
}

/** A question answered by a number; the bounds are inclusive. */
export interface NumberField extends AnyField {
  /** The answer is a number in the unit of the fact. */
  readonly kind: 'number';
  /** The minimum, inclusive. */
  readonly minimum: number;
  /** The maximum, inclusive; absent if there is none. */
  readonly maximum?: number;
  /** The unit; absent for a ratio. */
  readonly unit?: {
    /** The code of the unit in the vocabulary. */
    readonly code: FactUnit;
    /** The label of the unit. */
    readonly label: Text;
  };
}

/** A fact as a question of a form. */
export type Field = OneOfField | BooleanField | NumberField;

/**
 * The form fields for all facts that a set of decisions reads.
 *
 * @param decisions decisions of the policy, or any objects that list the facts they read as `facts`
 * @throws InvalidRequestError for anything but a list of objects
 * @returns one field for each fact that any of them reads, frozen, in the order of the vocabulary
 *
 * @example
 * fieldsFor([transformerLease]).map(({ name, kind }) => [name, kind]); // => [['temporarySupply', 'boolean']]
 */
export function fieldsFor(decisions: readonly { readonly facts: readonly FactName[] }[]): readonly Field[] {
  const given: unknown = decisions;
  if (!Array.isArray(given)) throw badArgument('decisions', 'wrong-type', 'a list of decisions', given);
  refuseOtherThanObjects(decisions);
  const read = new Set(decisions.flatMap(({ facts }) => facts));
  return deepFreeze(
    factNames()
      .filter((name) => read.has(name))
      .map(fieldOf),
  );
}

function factNames(): readonly FactName[] {
  return Object.keys(vocabulary) as FactName[]; // the keys of the vocabulary are the fact names
}

function fieldOf(name: FactName): Field {
  const definition = vocabulary[name];
  const { label, help } = factLabels[name];
  const option = <Value extends string | boolean>(value: Value): FieldOption<Value> => ({
    value,
    label: valueLabel(name, value),
  });
  switch (definition.kind) {
    case 'oneOf':
      return { name, label, help, kind: 'oneOf', options: definition.values.map((value: string) => option(value)) };
    case 'boolean':
      return { name, label, help, kind: 'boolean', options: [true, false].map(option) };
    case 'number': {
      const maximum = 'maximum' in definition && { maximum: definition.maximum };
      const unit = 'unit' in definition && { unit: { code: definition.unit, label: unitLabels[definition.unit] } };
      return { name, label, help, kind: 'number', minimum: definition.minimum, ...maximum, ...unit };
    }
  }
}
