import { hasOwn } from '../../../plain/has-own';
import { isObject } from '../../../plain/is-object';
import type { FactDefinition, Vocabulary } from '../../terms/vocabulary';
import type { TableProblems } from './table-problems';
import { isDay, isListOf, isNumber, isText } from './values';

/** The fields of the definition of a fact besides `kind`, by kind. */
const kinds: Readonly<Record<FactDefinition['kind'], readonly string[]>> = {
  boolean: [],
  oneOf: ['values'],
  number: ['minimum', 'maximum', 'unit'],
  integer: ['minimum', 'maximum', 'unit'],
  date: ['earliest', 'latest'],
  text: [],
};

/** Checks the facts of a language, which may also be data from outside. */
export function checkVocabulary(vocabulary: Vocabulary, problems: TableProblems): void {
  const { report, fields } = problems;
  if (!isObject(vocabulary)) return report('wrong-type', ['vocabulary'], 'facts by their names', vocabulary);
  for (const [name, definition] of Object.entries<FactDefinition>(vocabulary)) {
    const path = ['vocabulary', name];
    const own = isObject(definition) && hasOwn(kinds, definition.kind) ? kinds[definition.kind] : undefined;
    if (own === undefined) {
      report('unknown-value', [...path, 'kind'], `one of ${Object.keys(kinds).join(', ')}`, definition);
      continue;
    }
    fields(definition, path, [], ['kind', ...own]);
    if (definition.kind === 'oneOf' && !(isListOf(definition.values, isText) && definition.values.length > 0)) {
      report('wrong-type', [...path, 'values'], 'a list of texts', definition.values);
    }
    if (definition.kind === 'number' || definition.kind === 'integer') {
      const { minimum, maximum = minimum } = definition;
      if (!isNumber(minimum)) report('wrong-type', [...path, 'minimum'], 'a finite number', minimum);
      else if (!isNumber(maximum) || maximum < minimum) {
        report('wrong-type', [...path, 'maximum'], `a finite number of at least ${minimum}`, maximum);
      }
    }
    if (definition.kind === 'date') {
      for (const field of ['earliest', 'latest'] as const) {
        const day = definition[field];
        if (day !== undefined && !isDay(day)) report('wrong-type', [...path, field], 'a date', day);
      }
    }
  }
}
