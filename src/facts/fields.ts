import type { Text } from './text';
import { deepFreeze } from '../plain/deep-freeze';
import { factLabels } from './labels';
import { unitLabels, type FactUnit } from './value-labels';
import { valueLabel } from './value-label';
import { vocabulary, type FactName } from './vocabulary';

/** One way to answer a question. */
export interface FieldOption<Value extends string | boolean> {
  /** The value of the fact. */
  readonly value: Value;
  /** What the form shows for it. */
  readonly label: Text;
}

interface AnyField {
  readonly name: FactName;
  readonly label: Text;
  /** One sentence: what to look at to answer. */
  readonly help: Text;
}

/** A question with a closed list of answers. */
export interface OneOfField extends AnyField {
  /** One value out of a list. */
  readonly kind: 'oneOf';
  /** The values, in the order of the vocabulary. */
  readonly options: readonly FieldOption<string>[];
}

/** A question answered by yes or no. */
export interface BooleanField extends AnyField {
  /** Yes or no. */
  readonly kind: 'boolean';
  /** Yes first, then no. */
  readonly options: readonly FieldOption<boolean>[];
}

/** A question answered by a number; the bounds are inclusive. */
export interface NumberField extends AnyField {
  /** A number in the unit of the fact. */
  readonly kind: 'number';
  /** The least value, inclusive. */
  readonly minimum: number;
  /** The greatest value, inclusive; absent if there is none. */
  readonly maximum?: number;
  /** Absent for a pure ratio. */
  readonly unit?: {
    /** The unit as the vocabulary has it. */
    readonly code: FactUnit;
    /** What it is called. */
    readonly label: Text;
  };
}

/** A fact as a question of a form. */
export type Field = OneOfField | BooleanField | NumberField;

/**
 * Everything a form needs to ask for the facts that a set of decisions reads.
 *
 * @param decisions decisions of the policy, or anything that names the facts it reads
 * @returns a field for every fact that any of them reads, once, frozen, in the order of the vocabulary
 *
 * @example
 * fieldsFor([transformerLease]).map(({ name, kind }) => [name, kind]); // => [['temporarySupply', 'boolean']]
 */
export function fieldsFor(decisions: readonly { readonly facts: readonly FactName[] }[]): readonly Field[] {
  const read = new Set(decisions.flatMap(({ facts }) => facts));
  return deepFreeze(
    factNames()
      .filter((name) => read.has(name))
      .map(fieldOf),
  );
}

function factNames(): readonly FactName[] {
  return Object.keys(vocabulary) as FactName[]; // the keys of the vocabulary are the names of the facts
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
