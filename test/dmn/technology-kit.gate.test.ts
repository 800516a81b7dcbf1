/**
 * The models of the Technology Compatibility Kit with decision tables: the computed results, and the reasons for the
 * others.
 */
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { DmnError, fromDmn } from '../../src/dmn';
import { kitModels, type KitModel } from './technology-kit';

/** The number of expected results of a model, the number computed, and the reasons why the others are refused. */
interface Row {
  readonly model: string;
  readonly answered: number;
  readonly results: number;
  readonly because?: string;
  /** The first problem of each decision that is asked for and refused, each once. */
  readonly refused?: readonly string[];
}

const calculates = 'expressions calculate';

const table: readonly Row[] = [
  {
    model: '0004-lending',
    answered: 4,
    results: 11,
    because: 'instalments and affordability are calculated, and most decisions use them; one outcome is an expression',
    refused: ['Adjudication: literalExpression', 'RequiredMonthlyInstallment.invocation: InstallmentCalculation'],
  },
  { model: '0004-simpletable-U', answered: 3, results: 3 },
  { model: '0005-simpletable-A', answered: 3, results: 3 },
  { model: '0006-simpletable-P1', answered: 3, results: 3 },
  { model: '0007-simpletable-P2', answered: 3, results: 3 },
  {
    model: '0008-listGen',
    answered: 1,
    results: 10,
    because: 'lists are made by expressions, or of the inputs themselves',
    refused: [
      'listGen1: literalExpression',
      'listGen2: literalExpression',
      'listGen3: literalExpression',
      'listGen5.rule.0.outputEntry.0: a',
      'listGen6: literalExpression',
      'listGen7: literalExpression',
    ],
  },
  { model: '0010-multi-output-U', answered: 3, results: 3 },
  {
    model: '0017-tableTests',
    answered: 2,
    results: 4,
    because: 'an input is compared with another input',
    refused: ['priceInRange.rule.0.inputEntry.0: [numB..numC]', 'dateCompare2.rule.0.inputEntry.0: >dateE'],
  },
  {
    model: '0020-vacation-days',
    answered: 0,
    results: 7,
    because: 'the total is calculated from the tables',
    refused: ['Base Vacation Days: literalExpression'],
  },
  {
    model: '0035-test-structure-output',
    answered: 0,
    results: 3,
    because: calculates,
    refused: ['hex Value: literalExpression'],
  },
  {
    model: '0036-dt-variable-input',
    answered: 0,
    results: 24,
    because: 'every input is compared with another input',
    refused: [
      'Compare String.rule.0.inputEntry.0: Complex.aString',
      'Compare Date.rule.0.inputEntry.0: Complex.aDate',
      'Compare Number.rule.0.inputEntry.0: Complex.aNumber',
      'Compare Date and Time.rule.0.inputEntry.0: Complex.aDateTime',
      'Compare Days and Time Duration.rule.0.inputEntry.0: Complex.aDaysAndTimeDuration',
      'Compare Years and Months Duration.rule.0.inputEntry.0: Complex.aYearsAndMonthsDuration',
      'Compare Time.rule.0.inputEntry.0: Complex.aTime',
      'Compare Boolean.rule.0.inputEntry.0: Complex.aBoolean',
    ],
  },
  {
    model: '0037-dt-on-bkm-implicit-params',
    answered: 0,
    results: 2,
    because: 'outcomes are put together of inputs',
    refused: [
      'Person\'s description.rule.0.outputEntry.0: Person.Name + " is a dad of " + string(decimal(Person.Children,0)) + " children."',
    ],
  },
  {
    model: '0038-dt-on-bkm-explicit-params',
    answered: 0,
    results: 2,
    because: 'the function makes a context first',
    refused: ["Person's description.invocation: Description"],
  },
  {
    model: '0039-dt-list-semantics',
    answered: 0,
    results: 2,
    because: 'an input is looked up in a list that is an input',
    refused: ['Symptom Analysis.rule.0.outputEntry.0: Symptom + " is in the list of Cold symptoms"'],
  },
  {
    model: '0040-singlenestedcontext',
    answered: 0,
    results: 3,
    because: calculates,
    refused: ['Boxed Context.contextEntry.0: 0.0375'],
  },
  {
    model: '0041-multiple-nestedcontext',
    answered: 0,
    results: 3,
    because: calculates,
    refused: ['Boxed Context.contextEntry.0: 0.0375'],
  },
  {
    model: '0086-import',
    answered: 0,
    results: 2,
    because: 'the decision is made by another model',
    refused: [
      'A Decision Ctx with DT.requiredKnowledge: http://www.trisotech.com/definitions/_f27bb64b-6fc7-4e1f-9848-11ba35e0df36#_32543811-b499-4608-b784-…',
    ],
  },
  {
    model: '0087-chapter-11-example',
    answered: 3,
    results: 9,
    because: 'instalments and affordability are calculated, and most decisions use them',
    refused: ['Required monthly installment.invocation: Installment calculation'],
  },
  {
    model: '0088-no-decision-logic',
    answered: 0,
    results: 1,
    because: 'a decision has no logic, and the other calculates',
    refused: ["Teacher's Evaluation: no expression"],
  },
  { model: '0108-first-hitpolicy', answered: 3, results: 3 },
  {
    model: '0109-ruleOrder-hitpolicy',
    answered: 0,
    results: 3,
    because: 'a list has a default, and the rows leave cases in which it would be asked for',
    refused: ['Approval.defaultOutputEntry: an outcome'],
  },
  { model: '0110-outputOrder-hitpolicy', answered: 3, results: 3 },
  { model: '0111-first-hitpolicy-singleoutputcol', answered: 3, results: 3 },
  { model: '0112-ruleOrder-hitpolicy-singleinoutcol', answered: 3, results: 3 },
  { model: '0113-outputOrder-hitpolicy-singleinoutcol', answered: 3, results: 3 },
  { model: '0114-min-collect-hitpolicy', answered: 3, results: 3 },
  { model: '0115-sum-collect-hitpolicy', answered: 3, results: 3 },
  { model: '0116-count-collect-hitpolicy', answered: 3, results: 3 },
  { model: '0117-multi-any-hitpolicy', answered: 3, results: 3 },
  { model: '0118-multi-priority-hitpolicy', answered: 3, results: 3 },
  { model: '0119-multi-collect-hitpolicy', answered: 3, results: 3 },
];

/** The results for the expectations of a model. */
function resultsOf({ xml, cases }: KitModel) {
  const wrong: unknown[] = [];
  const refused = new Set<string>();
  let answered = 0;
  for (const { id, facts, results } of cases) {
    for (const { decision: name, outcome } of results) {
      try {
        const decision = fromDmn(xml, { decisions: [name] })[name];
        const known = decision?.facts.map((fact) => [fact, facts[fact]]) ?? [];
        const answer = decision?.safeDecide(Object.fromEntries(known));
        if (answer?.status === 'decided' && isDeepStrictEqual({ ...answer }.outcome, outcome)) answered += 1;
        else wrong.push({ id, name, answer, outcome });
      } catch (error) {
        if (!(error instanceof DmnError)) throw error;
        const [first] = error.problems;
        refused.add(`${first?.path.join('.')}: ${first?.received}`);
      }
    }
  }
  const results = cases.reduce((count, each) => count + each.results.length, 0);
  return { answered, results, refused: [...refused], wrong };
}

describe('the Technology Compatibility Kit', () => {
  const models = kitModels();

  it('is complete for models with decision tables', () => {
    expect(models.map(({ name }) => name)).toEqual(table.map(({ model }) => model));
  });

  it.each(table)('$model: $answered of $results', ({ model, answered, results, because, refused = [] }) => {
    const found = models.find(({ name }) => name === model);
    expect(found && resultsOf(found)).toEqual({ answered, results, refused, wrong: [] });
    expect(because === undefined).toBe(answered === results);
  });

  it('58 of 134 results are computed, in 20 of 31 models', () => {
    const sum = (each: 'answered' | 'results'): number => table.reduce((total, row) => total + row[each], 0);
    expect([sum('answered'), sum('results')]).toEqual([58, 134]);
    expect(table.filter(({ answered }) => answered > 0)).toHaveLength(20);
    const english = readFileSync('docs/engines.md', 'utf8');
    expect(english).toContain(`${table.length} models with decision tables and ${sum('results')} expected results`);
    expect(english).toContain(`[${sum('answered')}](`);
    const chinese = readFileSync('docs/engines.zh-CN.md', 'utf8');
    expect(chinese).toContain(`模型有 ${table.length} 个，预期结果 ${sum('results')} 个`);
    expect(chinese).toContain(`[${sum('answered')} 个]`);
  });
});
