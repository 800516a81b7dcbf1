/** What is wrong with tables that are data and with DMN models, in both languages. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { fromDmn, type DmnError } from '../../src/dmn';
import {
  defineVocabulary,
  ruleLanguage,
  tableFromJson,
  type MalformedTableError,
  type TableJsonProblem,
} from '../../src/engine';
import { describeTableProblem } from '../../src/messages';
import { expectationText } from '../../src/messages/expectation-text';
import { tableExpectations } from '../../src/messages/zh-cn/table-expectations';
import { repository, typescriptFiles } from '../../tools/repository';
import { input, model, table } from '../dmn/models';
import { errorOf } from '../support/hostile';

/** The argument of a call that says what was expected, and the one that says what came, if it is no value. */
const argumentsOf: Readonly<Record<string, readonly number[]>> = { report: [2], fail: [1, 2] };
const inModels: Readonly<Record<string, readonly number[]>> = { report: [2, 3], fail: [1, 2], UnknownExpression: [1] };

/** The English texts in a file that say what was expected or received; parts that vary are replaced by a number. */
function textsIn(path: string): readonly string[] {
  const source = ts.createSourceFile(path, readFileSync(join(repository, path), 'utf8'), ts.ScriptTarget.Latest, true);
  const places = path.startsWith('src/dmn/') ? inModels : argumentsOf;
  const found: string[] = [];
  const textOf = (node: ts.Node | undefined): void => {
    if (node === undefined) return;
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) found.push(node.text);
    if (ts.isTemplateExpression(node)) {
      found.push(node.head.text + node.templateSpans.map(({ literal }) => `7${literal.text}`).join(''));
    }
    if (ts.isConditionalExpression(node)) [node.whenTrue, node.whenFalse].forEach(textOf);
    if (ts.isBinaryExpression(node)) textOf(node.right);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      const called = ts.isPropertyAccessExpression(node.expression) ? node.expression.name : node.expression;
      for (const place of (ts.isIdentifier(called) && places[called.text]) || []) textOf(node.arguments?.[place]);
    }
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'expected') textOf(node.initializer);
    if ((ts.isVariableDeclaration(node) || ts.isParameter(node)) && node.name.getText() === 'expected') {
      textOf(node.initializer);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const texts = [...typescriptFiles(repository, 'src/dmn'), ...typescriptFiles(repository, 'src/engine/write')]
  .flatMap(textsIn)
  .filter(
    (text) =>
      !['', 'none', 'nothing', 'to be given', 'a 7number 7'].includes(text) &&
      !/^7(?:[7 ,.()]|of|at least)*$/.test(text),
  );

describe('the texts of tables and models', () => {
  it('are found', () => {
    expect(new Set(texts).size).toBeGreaterThan(70);
  });

  it.each([...new Set(texts)])('%s', (english) => {
    expect(expectationText(english, 'zh-CN', tableExpectations)).toBeDefined();
  });

  it('have no part that the English text lacks', () => {
    const partsOf = (text: string): readonly string[] => text.match(/\{\w+\}/g) ?? [];
    const added = Object.entries(tableExpectations).flatMap(([english, chinese]) =>
      partsOf(chinese).filter((part) => !partsOf(english).includes(part)),
    );
    expect(added).toEqual([]);
  });
});

const outdoors = ruleLanguage({
  vocabulary: defineVocabulary({ rain: { kind: 'boolean' }, hours: { kind: 'integer', minimum: 0, maximum: 24 } }),
});

function said(problem: TableJsonProblem): readonly string[] {
  return [describeTableProblem(problem, 'zh-CN'), describeTableProblem(problem, 'en')];
}

it('describes every problem of a table in both languages', () => {
  const error = errorOf(() =>
    tableFromJson(outdoors, {
      id: 'shoes',
      hitPolicy: 'any',
      rows: [
        { id: 'wet', when: { rian: true, hours: { test: 'between', tests: [3] } }, outcome: 'boots', clauses: [] },
        { id: 'wet', outcome: { parameters: [] } },
      ],
    }),
  ) as MalformedTableError;
  expect(error.problems.map(said)).toMatchInlineSnapshot(`
    [
      [
        "hitPolicy：不在可选值之内，应为first、unique、collect之一，收到"any"",
        "hitPolicy: not among the values, expected one of first, unique, collect, received "any"",
      ],
      [
        "rows.0.when.rian：没有这个名称，应为事实、条款理解或所引用的决策，收到"rian"",
        "rows.0.when.rian: no such name, expected a fact, a reading or a decision that is read, received "rian"",
      ],
      [
        "rows.0.when.hours.tests：类型不对，应为一个下限和一个上限，收到数组",
        "rows.0.when.hours.tests: of the wrong type, expected a lower and an upper bound, received an array",
      ],
      [
        "rows.1.clauses：缺少",
        "rows.1.clauses: missing",
      ],
      [
        "rows.1.id：重复，应为与其他行不同的编号，收到"wet"",
        "rows.1.id: not unique, expected an id that no other row has, received "wet"",
      ],
      [
        "rows.1.outcome：类型不对，应为只含一组参数名的对象，收到对象",
        "rows.1.outcome: of the wrong type, expected a list of names of parameters, and nothing beside it, received an object",
      ],
    ]
  `);
});

it('describes every problem of a model in both languages', () => {
  const error = errorOf(() =>
    fromDmn(
      model([
        input('size', 'number'),
        table({ name: 'class', inputs: ['size', 'age'], rows: [['> 3', '-', 'size + 1'], ['3']] }),
      ]),
    ),
  ) as DmnError;
  expect(error.problems.map((problem) => describeTableProblem(problem, 'zh-CN'))).toMatchInlineSnapshot(`
    [
      "class.requiredInput：没有这个名称，应为模型中的元素，收到#age",
      "class.input.1：不支持的表达式，应为输入或决策的名称，收到age",
      "class.rule.0.outputEntry.0：不支持的表达式，应为所属类型的字面值，或对其的一元条件，收到size + 1",
      "class.rule.1：缺少，应为2个inputEntry，收到1",
      "class.rule.1：缺少，应为1个outputEntry，收到0",
    ]
  `);
  expect(describeTableProblem((errorOf(() => fromDmn('<a')) as DmnError).problems[0] as never, 'zh-CN')).toMatch(
    /^输入：不是格式正确的XML，应为格式正确的XML，收到/,
  );
});
