import { hasOwn } from '../../../plain/has-own';
import { isObject } from '../../../plain/is-object';
import type { FactDefinition, Readings, Vocabulary } from '../../terms/vocabulary';
import type { Path, TableProblems } from './table-problems';
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

/** Checks the facts and readings of a language, which may also be data from outside. */
export function checkVocabulary(
  vocabulary: Vocabulary,
  readings: Readings | undefined,
  { report, fields }: TableProblems,
): void {
  const texts = (found: unknown, path: Path): void => {
    if (!isListOf(found, isText) || found.length === 0) report('wrong-type', path, 'a list of texts', found);
    else if (new Set(found).size < found.length) report('duplicate', path, 'texts that all differ', found);
  };
  if (!isObject(vocabulary)) return report('wrong-type', ['vocabulary'], 'facts by their names', vocabulary);
  for (const [name, definition] of Object.entries<FactDefinition>(vocabulary)) {
    const path = ['vocabulary', name];
    const own = isObject(definition) && hasOwn(kinds, definition.kind) ? kinds[definition.kind] : undefined;
    if (own === undefined) {
      const kind: unknown = isObject(definition) ? definition.kind : definition;
      report('unknown-value', [...path, 'kind'], `one of ${Object.keys(kinds).join(', ')}`, kind);
      continue;
    }
    fields(definition, path, [], ['kind', ...own]);
    if (definition.kind === 'oneOf') texts(definition.values, [...path, 'values']);
    if (definition.kind === 'number' || definition.kind === 'integer') {
      const { kind, minimum, maximum = minimum } = definition;
      // Larger whole numbers cannot be counted.
      const [is, expected] =
        kind === 'number'
          ? [isNumber, 'a finite number']
          : [Number.isSafeInteger, `a whole number from ${Number.MIN_SAFE_INTEGER} to ${Number.MAX_SAFE_INTEGER}`];
      if (!is(minimum)) report('wrong-type', [...path, 'minimum'], expected, minimum);
      else if (!is(maximum) || maximum < minimum) {
        report('wrong-type', [...path, 'maximum'], `${expected}, of at least ${minimum}`, maximum);
      }
    }
    if (definition.kind === 'date') {
      const { earliest = '0001-01-01', latest = '9999-12-31' } = definition;
      if (!isDay(earliest) || earliest < '0001') report('wrong-type', [...path, 'earliest'], 'a date', earliest);
      else if (!isDay(latest) || latest < earliest) {
        report('wrong-type', [...path, 'latest'], `a date from ${earliest} on`, latest);
      }
    }
  }
  for (const [name, choices] of Object.entries(readings ?? {})) {
    texts(choices, ['readings', name]);
    if (hasOwn(vocabulary, name)) report('duplicate', ['readings', name], 'a name that no fact has', name);
  }
}
