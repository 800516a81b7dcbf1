import { describe, expect, it } from 'vitest';
import { DmnError, fromDmn, type DmnOptions, type DmnProblem } from '../../src/dmn';
import { input, model, table } from './models';

/** The only decision of a model. */
function only(xml: string) {
  const [decision] = Object.values(fromDmn(xml));
  if (decision === undefined) throw new Error('the model has no decision');
  return decision;
}

/** The answer of a decision to sufficient facts. */
function outcome(xml: string, facts: object): unknown {
  const answer = only(xml).safeDecide(facts);
  return answer.status === 'decided' ? answer.outcome : answer;
}

/** What is wrong with a model. */
function problems(xml: string, options?: DmnOptions): readonly DmnProblem[] {
  try {
    fromDmn(xml, options);
    return [];
  } catch (error) {
    if (error instanceof DmnError) return error.problems;
    throw error;
  }
}

const places = (xml: string, options?: DmnOptions): readonly string[] =>
  problems(xml, options).map(({ code, path }) => `${code} at ${path.join('.')}`);

/** A table of one column of numbers. */
const sizes = (policy: string, rows: readonly (readonly string[])[], values?: string, otherwise?: string): string =>
  model([
    input('size', 'number'),
    table({
      name: 'class',
      inputs: ['size'],
      policy,
      rows,
      outputs: [{ ...(values !== undefined && { values }), ...(otherwise !== undefined && { otherwise }) }],
    }),
  ]);

const overlapping = [
  ['>= 1', '"low"'],
  ['>= 5', '"high"'],
  ['>= 3', '"low"'],
];

describe('a hit policy', () => {
  it.each([
    [
      'UNIQUE',
      [
        ['< 5', '1'],
        ['>= 5', '2'],
      ],
      7,
      2,
    ],
    ['FIRST', overlapping, 7, 'low'],
    [
      'ANY',
      [
        ['>= 1', '"low"'],
        ['>= 5', '"low"'],
      ],
      7,
      'low',
    ],
    ['RULE ORDER', overlapping, 7, ['low', 'high', 'low']],
    ['COLLECT', overlapping, 2, ['low']],
    ['COLLECT', overlapping, 0, []],
    ['FIRST', overlapping, 0, null],
  ])('%s of %j', (policy, rows, size, expected) => {
    expect(outcome(sizes(`hitPolicy="${policy}"`, rows), { size })).toEqual(expected);
  });

  it('uses the order of the listed outputs', () => {
    const values = '"high", "low"';
    expect(outcome(sizes('hitPolicy="PRIORITY"', overlapping, values), { size: 7 })).toBe('high');
    expect(outcome(sizes('hitPolicy="OUTPUT ORDER"', overlapping, values), { size: 7 })).toEqual([
      'high',
      'low',
      'low',
    ]);
  });

  it('uses several outputs one after another', () => {
    const xml = model([
      input('size', 'number'),
      table({
        name: 'class',
        inputs: ['size'],
        policy: 'hitPolicy="PRIORITY"',
        outputs: [
          { name: 'first', values: '1, 2' },
          { name: 'second', values: '"b", "a"' },
        ],
        rows: [
          ['-', '2', '"b"'],
          ['> 3', '1', '"a"'],
          ['> 5', '1', '"b"'],
        ],
      }),
    ]);
    expect(outcome(xml, { size: 4 })).toEqual({ first: 1, second: 'a' });
    expect(outcome(xml, { size: 6 })).toEqual({ first: 1, second: 'b' });
  });

  it.each([
    ['SUM', 7, 0.3],
    ['COUNT', 7, 2],
    ['MIN', 7, 0.1],
    ['MAX', 7, 0.2],
    ['COUNT', 0, 0],
    ['SUM', 0, null],
  ])('COLLECT with %s for %d is %j', (aggregation, size, expected) => {
    const rows = [
      ['> 1', '0.1'],
      ['> 2', '0.2'],
    ];
    expect(outcome(sizes(`hitPolicy="COLLECT" aggregation="${aggregation}"`, rows), { size })).toBe(expected);
  });

  it('has a default if no row applies', () => {
    expect(outcome(sizes('hitPolicy="UNIQUE"', [['> 5', '1']], undefined, '0'), { size: 2 })).toBe(0);
  });

  it('that the rows violate is refused', () => {
    expect(problems(sizes('hitPolicy="ANY"', overlapping))).toMatchObject([
      { code: 'conflicting-rows', path: ['class'], received: 'class-1, class-2' },
      { code: 'conflicting-rows', received: 'class-2, class-3' },
    ]);
    expect(() => outcome(sizes('', overlapping), { size: 7 })).toThrow('overlapping-rows: class');
  });

  it('without its required parts is refused', () => {
    expect(places(sizes('hitPolicy="PRIORITY"', overlapping))).toEqual(['missing at class.outputValues']);
    expect(places(sizes('hitPolicy="PRIORITY"', overlapping, '"low"'))).toEqual([
      'unsupported at class.rule.1.outputEntry.0',
    ]);
    expect(places(sizes('hitPolicy="COLLECT"', overlapping, undefined, '"none"'))).toEqual([
      'unsupported at class.defaultOutputEntry',
    ]);
    expect(outcome(sizes('hitPolicy="COLLECT"', [['-', '1']], undefined, '"never"'), { size: 1 })).toEqual([1]);
    expect(places(sizes('hitPolicy="BEST"', overlapping))).toEqual(['unsupported at class.hitPolicy']);
    expect(places(sizes('hitPolicy="FIRST" aggregation="SUM"', overlapping))).toEqual([
      'unsupported at class.aggregation',
    ]);
  });
});

describe('a unary test', () => {
  const holds = (type: string, test: string, value: unknown): unknown =>
    outcome(
      model([
        input('it', type),
        table({ name: 'holds', inputs: ['it'], rows: [[test, 'true']], outputs: [{ otherwise: 'false' }] }),
      ]),
      { it: value },
    );

  it.each([
    ['number', '-', 3, true],
    ['number', '', 3, true],
    ['number', '3', 3, true],
    ['number', '-3.5', -3.5, true],
    ['number', '.5e1', 5, true],
    ['number', '1, 2,3', 3, true],
    ['number', '< 3', 3, false],
    ['number', '<=3', 3, true],
    ['number', '> -3', 3, true],
    ['number', '[1..3]', 3, true],
    ['number', '[1..3)', 3, false],
    ['number', ']1..3]', 1, false],
    ['number', '(1..3[', 2, true],
    ['number', '< 1, [3..5], 9', 4, true],
    ['number', '< 1, [3..5], 9', 2, false],
    ['number', 'not(3)', 3, false],
    ['number', 'not(1, 2)', 3, true],
    ['number', 'not(< 3)', 3, true],
    ['number', 'not([1..3])', 4, true],
    ['number', 'not((1..3))', 3, true],
    ['number', 'not([3..5], > 10)', 4, false],
    ['number', 'not([3..5], > 10)', 7, true],
    ['number', 'not(1, [3..5])', 1, false],
    ['number', 'not(1, [3..5])', 2, true],
    ['number', 'not(< 3, >= 3)', 3, false],
    ['string', '"a", "b"', 'b', true],
    ['string', String.raw`"say \"no\",\n\u00e9\U01F600\\"`, 'say "no",\né😀\\', true],
    ['string', 'not("a")', 'a', false],
    ['boolean', 'true', true, true],
    ['boolean', 'not(true)', true, false],
    ['date', 'date("2024-02-29")', '2024-02-29', true],
    ['date', '< date("2024-02-29")', '2024-02-29', false],
    ['date', '[@"2024-01-01" .. @"2024-12-31"]', '2024-02-29', true],
    ['integer', '3', 3, true],
  ])('of a %s, %s, of %j: %s', (type, test, value, expected) => {
    expect(holds(type, test, value)).toBe(expected);
  });

  it.each([
    ['number', '"3"'],
    ['number', '1 + 2'],
    ['number', 'limit'],
    ['number', '[1..'],
    ['number', '[1..3'],
    ['number', '3 4'],
    ['number', 'null'],
    ['number', 'not(-)'],
    ['number', 'not(1, ["a".."b"])'],
    ['boolean', 'not(true, [1..2])'],
    ['number', '1e999'],
    ['string', 'date("2024-02-29")'],
    ['string', '"a'],
    ['string', String.raw`"\q"`],
    ['string', String.raw`"\UFFFFFF"`],
    ['string', '["a".."b"'],
    ['date', '"2024-02-29"'],
    ['date', 'date("yesterday")'],
    ['boolean', '1'],
  ])('that is invalid for a %s, %s, is refused with its path', (type, test) => {
    const xml = model([
      input('it', type),
      table({
        name: 'holds',
        inputs: ['it'],
        rows: [
          ['-', '1'],
          [test, '2'],
        ],
      }),
    ]);
    expect(places(xml)).toEqual(['unsupported-expression at holds.rule.1.inputEntry.0']);
  });

  it.each([
    ['string', '< "b"'],
    ['date', 'date("2024-02-30")'],
    ['boolean', '< true'],
  ])('that is not supported for a %s, %s, is refused with its path', (type, test) => {
    const xml = model([
      input('it', type),
      table({
        name: 'holds',
        inputs: ['it'],
        rows: [
          ['-', '1'],
          [test, '2'],
        ],
      }),
    ]);
    expect(places(xml).map((each) => each.replace(/^\S+/, ''))).toEqual([' at holds.rule.1.inputEntry.0']);
  });
});

describe('an outcome', () => {
  it.each([
    ['null', null],
    ['-1.5', -1.5],
    ['[1, "a", []]', [1, 'a', []]],
    ['{a: 1, "b c": [true], d e: {}}', { a: 1, 'b c': [true], 'd e': {} }],
    ['date("2024-02-29")', '2024-02-29'],
  ])('%s', (literal, expected) => {
    expect(outcome(sizes('', [['-', literal]]), { size: 1 })).toEqual(expected);
  });

  it.each(['', 'size', '1 + 1', '[1', '{a 1}', 'date()', 'if true then 1 else 2'])('%j is refused', (literal) => {
    expect(places(sizes('', [['-', literal]]))).toEqual(['unsupported-expression at class.rule.0.outputEntry.0']);
  });
});

describe('decisions of a model', () => {
  const risk = table({
    name: 'Risk level',
    inputs: ['Applicant.Age'],
    outputs: [{ name: 'level' }, { name: 'score' }],
    rows: [
      ['< 25', '"high"', '3'],
      ['>= 25', '"low"', '1'],
    ],
  });
  const offer = table({
    name: 'Offer',
    inputs: ['Known'],
    reads: ['Risk level.score'],
    rows: [
      ['-', '< 2', '"yes"'],
      ['true', '-', '"perhaps"'],
    ],
    policy: 'hitPolicy="FIRST"',
  });
  const person =
    '<itemDefinition name="Person"><itemComponent name="Age"><typeRef>Years</typeRef></itemComponent></itemDefinition>' +
    '<itemDefinition name="Years"><typeRef>feel:number</typeRef></itemDefinition>';
  const xml = model([person, input('Applicant', 'Person'), input('Known', 'boolean'), offer, risk]);

  it('may test for null where a decision has no outcome, or its outcome lacks the field', () => {
    const some = model([
      input('size', 'number'),
      table({
        name: 'read',
        inputs: ['size'],
        outputs: [{}],
        rows: [
          ['> 5', '{days: 3, more: 1}'],
          ['[3..5]', '{days: 2}'],
        ],
      }),
      ...['read.days', 'read.more'].map((column) =>
        table({
          name: `no ${column}`,
          reads: [column],
          rows: [
            ['null', '"none"'],
            ['not(null)', '"some"'],
          ],
        }),
      ),
    ]);
    const { 'no read.days': days, 'no read.more': more } = fromDmn(some);
    expect([1, 4, 9].map((size) => days?.decide({ size }))).toMatchObject(
      ['none', 'some', 'some'].map((each) => ({ outcome: each })),
    );
    expect([1, 4, 9].map((size) => more?.decide({ size }))).toMatchObject(
      ['none', 'none', 'some'].map((each) => ({ outcome: each })),
    );
  });

  it('read other decisions, and components of inputs', () => {
    const { Offer, 'Risk level': level } = fromDmn(xml);
    expect(level?.decide({ 'Applicant.Age': 30 })).toMatchObject({ outcome: { level: 'low', score: 1 } });
    expect(Offer?.facts).toEqual(['Applicant.Age', 'Known']);
    expect(Offer?.decide({ 'Applicant.Age': 30 })).toMatchObject({ status: 'decided', outcome: 'yes' });
    expect(Offer?.decide({ 'Applicant.Age': 20 })).toMatchObject({ possible: [null, 'perhaps'], missing: ['Known'] });
  });

  it('may be tested by two columns of a table', () => {
    const twice = model([
      input('size', 'number'),
      table({ name: 'one', inputs: ['size'], outputs: [{ name: 'a' }, { name: 'b' }], rows: [['> 3', '7', '"b"']] }),
      table({
        name: 'two',
        reads: ['one.a', 'one.a', 'one.b', 'one'],
        rows: [
          ['> 5', '< 8', '"b"', '-', '"between"'],
          ['null', '-', '-', '-', '"none"'],
        ],
      }),
    ]);
    const { two } = fromDmn(twice);
    expect(two?.decide({ size: 4 })).toMatchObject({ outcome: 'between' });
    expect(two?.decide({ size: 1 })).toMatchObject({ outcome: 'none' });
  });

  it('can be read alone, with all that they use', () => {
    const broken = xml.replace('</definitions>', `${table({ name: 'Broken', rows: [['size + 1']] })}</definitions>`);
    expect(Object.keys(fromDmn(broken, { decisions: ['Offer'] }))).toEqual(['Risk level', 'Offer']);
    expect(places(broken)).toEqual(['unsupported-expression at Broken.rule.0.outputEntry.0']);
    expect(problems(broken, { decisions: ['Ofer'] })).toMatchObject([{ code: 'unknown-name', received: 'Ofer' }]);
  });

  it('cite rules and annotations', () => {
    const annotated = sizes('', [['-', '1']]).replace(
      '</outputEntry>',
      '</outputEntry><annotationEntry><text>§ 3</text></annotationEntry><annotationEntry><text></text></annotationEntry>',
    );
    expect(only(annotated).decide({})).toMatchObject({ rules: ['class/class-1'], clauses: ['§ 3'] });
  });

  it('are the same in every version of the standard', () => {
    const versions = ['20180521/MODEL/', '20191111/MODEL/', '20211108/MODEL/', '20230324/MODEL/'];
    const namespaces = [
      'http://www.omg.org/spec/DMN/20151101/dmn.xsd',
      ...versions.map((each) => `http${each.startsWith('2018') ? '' : 's'}://www.omg.org/spec/DMN/${each}`),
    ];
    for (const each of namespaces) {
      const other = xml.replace(/xmlns="[^"]*"/, `xmlns="${each}"`);
      expect(Object.keys(fromDmn(other)), each).toEqual(['Risk level', 'Offer']);
      const prefixed = other.replace('xmlns=', 'xmlns:dmn=').replace(/<(\/?)(?=\w)/g, '<$1dmn:');
      expect(Object.keys(fromDmn(prefixed)), each).toEqual(['Risk level', 'Offer']);
    }
  });

  it('call functions that are tables, by other names', () => {
    const call =
      '<decision id="call" name="Call"><informationRequirement><requiredInput href="#Applicant"/></informationRequirement>' +
      '<knowledgeRequirement><requiredKnowledge href="#f"/></knowledgeRequirement><invocation>' +
      '<literalExpression><text>grade</text></literalExpression><binding><parameter name="who"/>' +
      '<literalExpression><text>Applicant</text></literalExpression></binding></invocation></decision>';
    const called =
      '<businessKnowledgeModel id="f" name="grade"><encapsulatedLogic><formalParameter name="who"/>' +
      '<decisionTable><input><inputExpression><text>who.Age</text></inputExpression></input><output/><rule>' +
      '<inputEntry><text>&gt; 40</text></inputEntry><outputEntry><text>"senior"</text></outputEntry></rule>' +
      '</decisionTable></encapsulatedLogic></businessKnowledgeModel>';
    const calling = model([person, input('Applicant', 'Person'), call, called]);
    expect(outcome(calling, { 'Applicant.Age': 41 })).toBe('senior');
    expect(places(calling.replace('<text>grade<', '<text>other<'))).toEqual(['unsupported at Call.invocation']);
  });

  it('combine decisions and inputs', () => {
    const both =
      '<decision id="both" name="Both"><informationRequirement><requiredDecision href="#Risk level"/></informationRequirement>' +
      '<informationRequirement><requiredInput href="#Known"/></informationRequirement><context>' +
      '<contextEntry><variable name="risk"/><literalExpression><text>Risk level</text></literalExpression></contextEntry>' +
      '<contextEntry><variable name="Known"/><literalExpression><text>Known</text></literalExpression></contextEntry>' +
      '</context></decision>';
    const together = model([person, input('Applicant', 'Person'), input('Known', 'boolean'), risk, both]);
    expect(fromDmn(together)['Both']?.decide({ 'Applicant.Age': 20, Known: true })).toMatchObject({
      outcome: { risk: { level: 'high', score: 3 }, Known: true },
    });
    expect(places(together.replace('<variable name="Known"/><l', '<l'))).toEqual([
      'unsupported at Both.contextEntry.1',
    ]);
    expect(places(together.replace('name="Known"/><l', 'name="As"/><l'))).toEqual(['unsupported at Both.As']);
  });

  it('may test an undeclared input, if the column states its type', () => {
    const undeclared = model([table({ name: 'class', reads: [], inputs: ['size'], rows: [['> 3', '1']] })])
      .replace(/<informationRequirement>.*<\/informationRequirement>/, '')
      .replace('<inputExpression>', '<inputExpression typeRef="double">');
    expect(outcome(undeclared, { size: 4 })).toBe(1);
    expect(places(undeclared.replace(' typeRef="double"', ''))).toEqual(['unsupported-expression at class.input.0']);
  });

  it('know the values that an input lists', () => {
    const colour =
      '<itemDefinition name="Colour"><typeRef>string</typeRef><allowedValues><text>"red", "blue"</text></allowedValues></itemDefinition>';
    const paint = table({
      name: 'paint',
      inputs: ['colour'],
      rows: [
        ['"red"', '1'],
        ['"blue"', '2'],
      ],
    });
    const listed = model([colour, input('colour', 'Colour'), paint]);
    expect(only(listed).decide({})).toMatchObject({ possible: [1, 2] });
    expect(
      only(listed.replace('<allowedValues>', '<other>').replace('</allowedValues>', '</other>')).decide({}),
    ).toMatchObject({ possible: [null, 1, 2] });
    expect(places(model([colour, input('colour', 'Colour'), paint.replace('red&quot;', 'green&quot;')]))).toEqual([
      'unsupported at paint.rule.0.inputEntry.0',
    ]);
  });
});

describe('the values that a model allows', () => {
  const bounded = (typeRef: string, allowed: string, listed = ''): string =>
    model([
      `<itemDefinition name="Level"><typeRef>${typeRef}</typeRef>${allowed && `<allowedValues><text>${allowed}</text></allowedValues>`}</itemDefinition>`,
      input('level', 'Level'),
      table({ name: 'class', inputs: ['level'], rows: [['-', '1']] }).replace(
        '</input>',
        `${listed && `<inputValues><text>${listed}</text></inputValues>`}</input>`,
      ),
    ]);

  it.each([
    ['number', '[0..120]', [0, 119.5, 120], [-1, 120.5]],
    ['number', '(0..1], 5', [0, 0.5, 4, 5], [-0.1, 6]],
    ['number', '1, 2, 3', [1, 3], [0, 4]],
    ['number', '&gt;= 0', [0, 1e300], [-1]],
    ['number', 'not(0)', [-1, 1], []],
    ['integer', '[0.5..3.5]', [1, 3], [0, 4]],
    ['date', '[date("2024-01-01")..@"2024-12-31"]', ['2024-02-29'], ['2023-12-31', '2025-01-01']],
    ['date', '&lt; date("2024-01-01")', ['1999-01-01'], ['2024-01-02']],
  ])('of a %s, %s, limit the fact', (type, allowed, accepted: readonly unknown[], refused: readonly unknown[]) => {
    for (const xml of [bounded(type, allowed), bounded(type, '', allowed)]) {
      const statusOf = (level: unknown): string => fromDmn(xml)['class']?.safeDecide({ level }).status ?? '';
      expect(accepted.map(statusOf)).toEqual(accepted.map(() => 'decided'));
      expect(refused.map(statusOf)).toEqual(refused.map(() => 'invalid'));
    }
  });
});

describe('what is not supported is reported with its path', () => {
  it('all of it at once', () => {
    const xml = model([
      input('size', 'number'),
      input('when', 'time'),
      table({
        name: 'one',
        inputs: ['size'],
        rows: [
          ['x', '1'],
          ['1', 'size'],
          ['2', '2', '3'],
        ],
      }),
      table({ name: 'two', inputs: ['size'], rows: [['>', '1']], policy: 'hitPolicy="NONE"' }),
    ]);
    expect(places(xml)).toEqual([
      'unsupported-expression at one.rule.0.inputEntry.0',
      'unsupported-expression at one.rule.1.outputEntry.0',
      'missing at one.rule.2',
      'unsupported at two.hitPolicy',
      'unsupported-expression at two.rule.0.inputEntry.0',
    ]);
    expect(() => fromDmn(xml)).toThrow(
      '- one.rule.0.inputEntry.0: expected literals of their type, or unary tests of them, received x',
    );
  });

  it('inputs of unsupported types', () => {
    const xml = model([input('when', 'time'), table({ name: 'one', inputs: ['when'], rows: [['-', '1']] })]);
    expect(problems(xml)).toEqual([
      {
        code: 'unsupported',
        path: ['when'],
        expected: 'an input of one type: string, number, boolean or date',
        received: 'time',
      },
    ]);
  });

  it.each([
    ['<decision id="d" name="d"><literalExpression><text>1</text></literalExpression></decision>', 'unsupported at d'],
    ['<decision id="d" name="d"/>', 'missing at d'],
    ['<decision name="d"/>', 'missing at d'],
    ['<decision id="d"/>', 'missing at decision'],
    ['<other/>', 'unsupported at other'],
    [
      '<decision id="d" name="d"><informationRequirement><requiredInput href="#x"/></informationRequirement><decisionTable><output/></decisionTable></decision>',
      'unknown-name at d.requiredInput',
    ],
    [
      '<decision id="d" name="d"><decisionTable expressionLanguage="javascript"><output/></decisionTable></decision>',
      'unsupported at d.decisionTable',
    ],
    ['<decision id="d" name="d"><decisionTable/></decision>', 'missing at d.output'],
  ])('%s', (element, place) => {
    expect(places(model([element]))).toContain(place);
  });

  it('the same input in two columns', () => {
    const xml = model([
      input('size', 'number'),
      table({ name: 'one', inputs: ['size', 'size'], rows: [['1', '2', '3']] }),
    ]);
    expect(places(xml)).toEqual(['unsupported at one.input.1']);
  });

  it('repeated names', () => {
    const outputs = [{ name: 'a' }, { name: 'b' }, { name: 'a' }];
    expect(places(model([table({ name: 'one', outputs, rows: [['1', '2', '3']] })]))).toEqual([
      'duplicate at one.output.2',
    ]);
    const entry =
      '<contextEntry><variable name="x"/><literalExpression><text>size</text></literalExpression></contextEntry>';
    const context =
      '<decision id="both" name="both"><informationRequirement><requiredInput href="#size"/></informationRequirement>' +
      `<context>${entry}${entry}</context></decision>`;
    expect(places(model([input('size', 'number'), context]))).toEqual(['duplicate at both.contextEntry.1']);
  });

  it.each([
    ['a list', table({ name: 'read', rows: [['"a"']], policy: 'hitPolicy="COLLECT"' }), 'read'],
    ['a record', table({ name: 'read', rows: [['1', '2']], outputs: [{ name: 'a' }, { name: 'b' }] }), 'read'],
    [
      'a list in a field',
      table({ name: 'read', rows: [['[1]', '2']], outputs: [{ name: 'a' }, { name: 'b' }] }),
      'read.a',
    ],
  ])('tests of %s', (_, read, column) => {
    const reader = table({ name: 'reader', reads: [column], rows: [['"a"', '1']] });
    expect(places(model([read, reader]))).toEqual(['unsupported at reader.input.0']);
    expect(places(model([read, reader.replace('&quot;a&quot;', '-')]))).toEqual([]);
    expect(places(model([read, reader.replace('&quot;a&quot;', 'not(null)')]))).toEqual([]);
  });

  it('a field that a decision does not have', () => {
    const xml = model([
      input('size', 'number'),
      table({ name: 'one', inputs: ['size'], outputs: [{ name: 'a' }, { name: 'b' }], rows: [['-', '1', '2']] }),
      table({ name: 'two', reads: ['one.c'], rows: [['1', '2']] }),
    ]);
    expect(problems(xml)).toMatchObject([
      { code: 'unsupported', path: ['two'], received: 'unknown-field: two: decision 1.c' },
    ]);
  });
});

it('refuses an option that does not exist', () => {
  const misspelt: object = { decision: ['class'] };
  expect(problems(sizes('', [['-', '1']]), misspelt)).toMatchObject([
    { code: 'unknown-name', path: ['options', 'decision'], received: 'an array' },
  ]);
});
