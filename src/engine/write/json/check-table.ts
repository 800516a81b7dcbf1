import { hasOwn } from '../../../plain/has-own';
import { isObject } from '../../../plain/is-object';
import type { Language } from '../../decide/decision';
import { aggregates } from '../aggregation';
import type { RuleLanguage } from '../language';
import type { Readable } from '../table-definition';
import type { Check, Path, TableProblems } from './table-problems';
import {
  anyOutcome,
  testableChoice,
  testableDecision,
  testableFact,
  testableFactOfModel,
  type Testable,
} from './testable';
import { isListOf, isNumber, isReference, isScalar, isText } from './values';

const memberships: readonly string[] = ['oneOf', 'noneOf'];
const lower: readonly string[] = ['moreThan', 'atLeast'];
const upper: readonly string[] = ['atMost', 'lessThan'];
const comparisons: readonly string[] = /* @__PURE__ */ lower.concat(upper);
const compounds: readonly string[] = ['between', 'anyOf'];

/**
 * Checks every part of a table that is plain data.
 *
 * @param decisions the decisions that it may read, by id
 * @param isOfModel whether it may test for values that a fact or a decision cannot have, as DMN models may
 */
export function checkTable(
  value: unknown,
  { vocabulary, readings, parameters }: RuleLanguage<Language>,
  decisions: Readable<Language>,
  isOfModel: boolean,
  problems: TableProblems,
): void {
  const { report, fields, part, oneOf, text, list } = problems;
  const optional = ['reads', 'none', 'aggregate', 'keepsEqual', 'otherwise'];
  if (!fields(value, [], ['id', 'hitPolicy', 'rows'], optional)) return;
  const { hitPolicy, reads, aggregate } = value;
  const isCollection = hitPolicy === 'collect';
  part(value, 'id', [], text);
  part(value, 'hitPolicy', [], oneOf(['first', 'unique', 'collect']));
  part(value, 'aggregate', [], oneOf(['list', ...Object.keys(aggregates)]));
  part(value, 'keepsEqual', [], (found, path) => {
    if (typeof found !== 'boolean') report('wrong-type', path, 'true or false', found);
  });
  for (const name of ['none', 'aggregate', 'keepsEqual']) {
    if (isCollection) continue;
    part(value, name, [], (found, path) =>
      report('unknown-name', path, 'nothing without the hit policy collect', found),
    );
  }
  part(value, 'reads', [], (found, path) => {
    if (!isObject(found)) return report('wrong-type', path, 'names with the ids of decisions', found);
    for (const [name, read] of Object.entries(found)) {
      const at = [...path, name];
      if (typeof read !== 'string' || !hasOwn(decisions, read)) {
        report(
          'unknown-value',
          at,
          `one of ${Object.keys(decisions).join(', ') || 'the decisions given (none)'}`,
          read,
        );
      }
      if (name === '' || name.includes('.') || name in Object.prototype) {
        report('unknown-name', at, 'a name without a dot that objects do not have already', name);
      }
      const isTaken = [...Object.keys(vocabulary), ...Object.keys(readings ?? {})].some(
        (fact) => fact === name || fact.startsWith(`${name}.`),
      );
      if (isTaken) report('duplicate', at, 'a name that no fact has', name);
    }
  });

  const reference: Check = (found, path) => {
    const names = isObject(found) && isListOf(found['parameters'], isText) ? found['parameters'] : [];
    names.forEach((name, index) => {
      if (parameters === undefined || hasOwn(parameters, name as string)) return;
      const known = Object.keys(parameters).join(', ');
      report('unknown-name', [...path, 'parameters', String(index)], `one of ${known}`, name);
    });
  };

  const testables = new Map<string, Testable | string>();
  /** What a row may test under a name, or a text that says what is expected. */
  const testableNamed = (name: string): Testable | string => {
    const known = testables.get(name) ?? findTestable(name);
    testables.set(name, known);
    return known;
  };
  const findTestable = (name: string): Testable | string => {
    const definition = hasOwn(vocabulary, name) ? vocabulary[name] : undefined;
    if (definition) return isOfModel ? testableFactOfModel(definition) : testableFact(definition);
    const choices = readings && hasOwn(readings, name) ? readings[name] : undefined;
    if (choices) return testableChoice(choices);
    const [read = '', ...field] = name.split('.');
    const id = isObject(reads) && hasOwn(reads, read) ? reads[read] : undefined;
    if (id === undefined) return 'a fact, a reading or a decision that is read';
    const decision = isText(id) && hasOwn(decisions, id) ? decisions[id] : undefined;
    if (decision === undefined || isOfModel) return anyOutcome;
    const of = field.length > 0 ? 'a field of single values' : 'a decision of single values, or a field of one';
    return testableDecision(decision.source, field.length > 0 ? field.join('.') : undefined) ?? of;
  };

  const scalar = (found: unknown, path: Path, { accepts, expected }: Testable): void => {
    if (!accepts(found)) report(isScalar(found) ? 'unknown-value' : 'wrong-type', path, expected, found);
  };
  const test = (found: unknown, path: Path, testable: Testable): void => {
    if (!isObject(found)) return scalar(found, path, testable);
    const kind = found['test'] as string;
    if (memberships.includes(kind)) {
      fields(found, path, ['test', 'values']);
      part(
        found,
        'values',
        path,
        list(1, (each, at) => scalar(each, at, testable)),
      );
    } else if (comparisons.includes(kind)) {
      fields(found, path, ['test', 'operand']);
      const { bounds } = testable;
      if (bounds === undefined) return report('unknown-value', [...path, 'test'], 'a test of values', kind);
      part(found, 'operand', path, (operand, at) => {
        const isOfNumbers = bounds === isNumber;
        if (isOfNumbers && isReference(operand)) reference(operand, at);
        else if (!bounds(operand)) {
          report('wrong-type', at, isOfNumbers ? 'a number or parameters' : 'a date', operand);
        }
      });
    } else if (compounds.includes(kind)) {
      fields(found, path, ['test', 'tests']);
      part(found, 'tests', path, (tests, at) => {
        if (kind === 'between' && !isRange(tests)) {
          report('wrong-type', at, 'a lower and an upper bound', tests);
        } else list(1, (each, place) => test(each, place, testable))(tests, at);
      });
    } else {
      fields(found, path, ['test'], ['values', 'operand', 'tests']);
      part(found, 'test', path, oneOf([...memberships, ...comparisons, ...compounds]));
    }
  };

  const outcome: Check = (found, path) => {
    if (isReference(found)) reference(found, path);
    else if (isObject(found) && hasOwn(found, 'parameters')) {
      report('wrong-type', path, 'a list of names of parameters, and nothing beside it', found);
    } else if (aggregate !== undefined && aggregate !== 'list' && aggregate !== 'count') {
      if (!isNumber(found)) report('wrong-type', path, 'a number or parameters', found);
    } else if (Array.isArray(found)) found.forEach((each, index) => outcome(each, [...path, String(index)]));
    else if (isObject(found)) for (const [name, each] of Object.entries(found)) outcome(each, [...path, name]);
    else if (!isScalar(found)) report('wrong-type', path, 'plain data', found);
  };

  const ids = new Set<unknown>();
  const grounds: Check = (found, path) => {
    if (!isObject(found)) return;
    part(found, 'id', path, (id, at) => {
      text(id, at);
      if (ids.has(id)) report('duplicate', at, 'an id that no other row has', id);
      ids.add(id);
    });
    part(found, 'clauses', path, list(0, text));
    part(found, 'interpretations', path, list(0, text));
  };
  // A DMN model may have lost all rows, for instance those of readings that were not chosen.
  const isEmptyAllowed = isCollection || (isOfModel && value['otherwise'] !== undefined);
  const row: Check = (found, path) => {
    if (!fields(found, path, ['id', 'outcome', 'clauses'], ['when', 'interpretations'])) return;
    grounds(found, path);
    part(found, 'when', path, (when, at) => {
      if (!isObject(when)) return report('wrong-type', at, 'tests by the names of facts', when);
      for (const [name, each] of Object.entries(when)) {
        const testable = testableNamed(name);
        if (typeof testable !== 'string') test(each, [...at, name], testable);
        else report('unknown-name', [...at, name], testable, name);
      }
    });
    part(found, 'outcome', path, outcome);
  };
  part(value, 'rows', [], list(isEmptyAllowed ? 0 : 1, row));
  part(value, 'otherwise', [], (found, path) => {
    if (isCollection) report('unknown-name', path, 'nothing with the hit policy collect', found);
    outcome(found, path);
  });
  part(value, 'none', [], (found, path) => {
    if (fields(found, path, ['id', 'clauses'], ['interpretations'])) grounds(found, path);
  });
}

function isRange(tests: unknown): boolean {
  return Array.isArray(tests) && tests.length === 2 && isBound(tests[0], lower) && isBound(tests[1], upper);
}

function isBound(test: unknown, bounds: readonly string[]): boolean {
  return isObject(test) && bounds.includes(test['test'] as string);
}
