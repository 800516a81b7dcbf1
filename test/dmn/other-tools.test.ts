/** Models as other tools write them: each is read as the standard says, or refused at the place that is not. */
import { describe, expect, it } from 'vitest';
import { fromDmn } from '../../src/dmn';
import { input, model, table } from './models';
import { problems } from './problems';

/** The places at which a model is refused; none if it is read. */
const places = (xml: string): readonly string[] => problems(xml).map(({ path }) => path.join('.'));

const outcome = (xml: string, decision: string, facts: object): unknown => {
  const answer = fromDmn(xml)[decision]?.safeDecide(facts);
  return answer?.status === 'decided' ? answer.outcome : answer;
};

/** A table of one row over an input of numbers. */
const sizes = (test: string, result: string, output = '<output/>', variable = '', policy = ''): string =>
  model([
    input('size', 'number'),
    table({ name: 'class', inputs: ['size'], rows: [[test, result]], policy })
      .replace('<output ></output>', output)
      .replace('<informationRequirement>', `${variable}<informationRequirement>`),
  ]);

/** Names the decision `Season` by another name, in a column that states its type. */
const dish = (name: string): string =>
  model([
    input('temperature', 'number'),
    table({
      name: 'Season',
      inputs: ['temperature'],
      outputs: [{ name: 'season' }],
      rows: [
        ['> 20', '"summer"'],
        ['<= 20', '"winter"'],
      ],
    }).replace('id="Season"', 'id="season_id"'),
    table({ name: 'Dish', reads: ['Season'], rows: [['"summer"', '"salad"']] })
      .replace('#Season', '#season_id')
      .replace(
        '<inputExpression><text>Season<',
        `<inputExpression typeRef="string"><text>${name.replace('<', '&lt;')}<`,
      ),
  ]);

describe('a column that names a decision', () => {
  it('tests its outcome', () => {
    expect(outcome(dish('Season'), 'Dish', { temperature: 25 })).toBe('salad');
  });

  // Camunda 7 names the output, Camunda 8 the id. As an input, it would no longer depend on the temperature.
  it.each(['season', 'season_id'])('by its output or its id is no input: %s', (name) => {
    expect(places(dish(name))).toEqual(['Dish.input.0']);
  });

  it.each(['weather', '季节'])('tests an undeclared input by any other name: %s', (name) => {
    expect(fromDmn(dish(name))['Dish']?.facts).toEqual([name]);
  });
});

it.each(['true', 'null', 'a and b', 'not a', 'if a then b else c', 'a instance of number', 'Loan amount', 'a < b'])(
  'an expression is no undeclared input: %s',
  (expression) => {
    expect(places(dish(expression))).toEqual(['Dish.input.0']);
  },
);

describe('a number', () => {
  it.each([
    ['0.1', 0.1],
    ['1e3', 1000],
    ['.50', 0.5],
    ['0.30000000000000004', 0.30000000000000004],
    ['9007199254740994', 9007199254740994],
    ['1000000000000000000000', 1e21],
    ['0.0000001', 1e-7],
    ['-0.0', 0],
  ])('is read exactly: %s', (text, value) => {
    expect(outcome(sizes('-', text), 'class', { size: 1 })).toBe(value);
    expect(outcome(sizes(text, '1'), 'class', { size: value })).toBe(1);
  });

  it.each(['9007199254740993', '0.12345678901234567890', '1e-400', '1e999999999', '-123456789012345678901'])(
    'with too many digits is not rounded, but refused: %s',
    (text) => {
      expect(places(sizes('-', text))).toEqual(['class.rule.0.outputEntry.0']);
      expect(problems(sizes(`> ${text}`, '1'))).toMatchObject([
        { path: ['class', 'rule', 0, 'inputEntry', 0], expected: 'numbers that need not be rounded' },
      ]);
    },
  );
});

describe('an outcome', () => {
  const stated = (type: string): readonly [string, string][] => [
    [`<output typeRef="${type}"/>`, ''],
    ['<output/>', `<variable name="class" typeRef="feel:${type}"/>`],
  ];

  it.each([
    ['number', '1', '"1"'],
    ['string', '"a"', '1'],
    ['string', '"2024-01-01"', 'date("2024-01-01")'],
    ['date', 'date("2024-01-01")', '"2024-01-01"'],
    ['boolean', 'true', '"true"'],
    ['number', '1', '[1]'],
  ])('has the stated type or is null: %s', (type, right, wrong) => {
    for (const [output, variable] of stated(type)) {
      expect(places(sizes('-', right, output, variable))).toEqual([]);
      expect(places(sizes('-', 'null', output, variable))).toEqual([]);
      expect(places(sizes('-', wrong, output, variable))).toEqual(['class.rule.0.outputEntry.0']);
    }
  });

  it('that is a list or a record has no type of single values', () => {
    const variable = '<variable name="class" typeRef="string"/>';
    expect(places(sizes('-', '"a"', '<output/>', variable, 'hitPolicy="COLLECT"'))).toEqual(['class.variable']);
    expect(places(sizes('-', '"a"', '<output typeRef="string"/>', '', 'hitPolicy="COLLECT"'))).toEqual([]);
    const two = sizes('-', '"a"', '<output name="a"/><output name="b"/>', variable);
    expect(places(two)).toContain('class.variable');
  });

  it('that is a count may be one of texts', () => {
    const variable = '<variable name="class" typeRef="number"/>';
    const count = sizes('-', '"a"', '<output/>', variable, 'hitPolicy="COLLECT" aggregation="COUNT"');
    expect(outcome(count, 'class', { size: 1 })).toBe(1);
  });

  it('has no name twice', () => {
    expect(places(sizes('-', '{a: 1, "a": 2}'))).toEqual(['class.rule.0.outputEntry.0']);
  });
});

describe('what is written elsewhere than it should be', () => {
  const xml = sizes('5', '1');
  const entry = '<inputEntry><text>5</text></inputEntry>';

  it.each([
    '<inputEntry>5</inputEntry>',
    '<inputEntry><literalExpression><text>5</text></literalExpression></inputEntry>',
    '<inputEntry><other:text xmlns:other="urn:other">5</other:text></inputEntry>',
    '<inputEntry><text><b>5</b></text></inputEntry>',
    '<inputEntry><text><![CDATA[5]]></text></inputEntry>',
    '<inputEntry><description>five</description><text>5<!-- five --><?five?></text></inputEntry>',
  ])('is not left out: %s', (written) => {
    const changed = xml.replace(entry, written);
    expect([4, 5].map((size) => outcome(changed, 'class', { size }))).toEqual([null, 1]);
  });

  it('is refused if one of several would be chosen', () => {
    expect(places(xml.replace(entry, '<inputEntry><text>5</text><text>6</text></inputEntry>'))).toEqual([
      'class.rule.0.inputEntry.0',
    ]);
    const logic = '<literalExpression><text>9</text></literalExpression>';
    expect(places(xml.replace('</decision>', `${logic}</decision>`))).toEqual(['class']);
    const second = '<decisionTable><output/><rule><outputEntry><text>9</text></outputEntry></rule></decisionTable>';
    expect(places(xml.replace('</decision>', `${second}</decision>`))).toEqual(['class']);
  });
});

it('the constraint of a type limits its input, as allowed values do', () => {
  const type = '<itemDefinition name="T"><typeRef>string</typeRef><typeConstraint><text>"a"</text></typeConstraint>';
  const xml = model([
    `${type}</itemDefinition>`,
    input('it', 'T'),
    table({ name: 'found', inputs: ['it'], rows: [['"a"', '1']] }),
  ]);
  expect(fromDmn(xml)['found']?.safeDecide({ it: 'b' }).status).toBe('invalid');
});
