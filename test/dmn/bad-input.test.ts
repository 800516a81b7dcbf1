/** Documents that are damaged, huge or malicious: one clear error each, in bounded time. */
import { describe, expect, it } from 'vitest';
import { fromDmn } from '../../src/dmn';
import { errorOf } from '../support/hostile';
import { input, lines, model, table } from './models';
import { codes, problems, valid } from './problems';

describe('a document', () => {
  it.each([undefined, null, 5, {}, [valid], new Uint8Array(3), Symbol('xml')])('that is not a text: %o', (value) => {
    expect(codes(value)).toEqual(['malformed-xml']);
  });

  it.each([
    '',
    ' ',
    'definitions',
    '<definitions',
    `${valid}<more/>`,
    valid.slice(0, -5),
    valid.replace('> 3', '&x;'),
    '<a b="1" b="2"/>',
    '<x:a/>',
    '\u0000',
  ])('that is not XML: %j', (xml) => {
    expect(codes(xml).slice(0, 1)).toEqual(['malformed-xml']);
  });

  it('with entities is refused before they are expanded', () => {
    const entities = lines(30, (index) => `<!ENTITY e${index + 1} "&e${index};&e${index};">`);
    const bomb = `<!DOCTYPE d [<!ENTITY e0 "ha">${entities.join('')}]>${valid.replace('> 3', '&e30;')}`;
    expect(codes(bomb)).toEqual(['document-type']);
    const external = `<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>${valid.replace('> 3', '&x;')}`;
    expect(codes(external)).toEqual(['document-type']);
  });

  it.each([
    ['no namespace', 'xmlns=""', 'definitions (no namespace)'],
    [
      'one of another version',
      'xmlns="https://www.omg.org/spec/DMN/20991231/MODEL/"',
      'definitions (https://www.omg.org/spec/DMN/20991231/MODEL/)',
    ],
    [
      'one of BPMN',
      'xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"',
      'definitions (http://www.omg.org/spec/BPMN/20100524/MODEL)',
    ],
  ])('of %s is not DMN', (_, attributes, received) => {
    expect(problems(model([], attributes))).toEqual([
      { code: 'not-dmn', path: [], expected: 'definitions of DMN 1.1 to 1.5', received },
    ]);
  });

  it('with elements of other namespaces is refused, except extension elements', () => {
    const extended = '<extensionElements><x:y xmlns:x="urn:x"/></extensionElements>';
    expect(codes(valid.replace('<inputData', `${extended}<inputData`))).toEqual([]);
    expect(codes(valid.replace('<inputData', '<x:y xmlns:x="urn:x"/><inputData'))).toEqual(['unsupported']);
    // A decision of another namespace is none.
    expect(fromDmn(valid.replace('<inputData', `${extended}<inputData`))).not.toHaveProperty('other');
  });
});

describe('a model', () => {
  it('with repeated ids or names is refused', () => {
    const twice = table({ name: 'class', rows: [['1']] });
    expect(codes(model([twice, twice]))).toEqual(['duplicate']);
    expect(codes(model([twice, twice.replace('id="class"', 'id="other"')]))).toEqual(['duplicate']);
    expect(codes(model([input('class', 'number'), twice.replace('id="class"', 'id="other"')]))).toEqual(['duplicate']);
    expect(
      codes(
        model([twice.replace('</rule>', '</rule><rule id="class-1"><outputEntry><text>2</text></outputEntry></rule>')]),
      ),
    ).toEqual(['unsupported']);
    const type = '<itemDefinition name="T"><typeRef>number</typeRef></itemDefinition>';
    expect(codes(model([type, type]))).toEqual(['duplicate']);
  });

  it('whose decisions depend on themselves is refused', () => {
    const one = table({ name: 'one', reads: ['two'], rows: [['1', '1']] });
    const two = table({ name: 'two', reads: ['one'], rows: [['1', '1']] });
    expect(problems(model([one, two]))).toMatchObject([{ code: 'circular', path: ['one'] }]);
    expect(problems(model([table({ name: 'one', reads: ['one'], rows: [['1', '1']] })]))).toMatchObject([
      { code: 'circular', path: ['one'] },
    ]);
  });

  it('whose types refer to themselves is refused', () => {
    const component = (name: string): string => `<itemComponent name="${name}"><typeRef>T</typeRef></itemComponent>`;
    const tree = `<itemDefinition name="T">${lines(20, (index) => component(`c${index}`)).join('')}</itemDefinition>`;
    const path = `it${'.c1'.repeat(50)}`;
    expect(codes(model([tree, input('it', 'T'), table({ name: 'd', inputs: [path], rows: [['1', '1']] })]))).toEqual([
      'unsupported-expression',
    ]);
    const circle =
      '<itemDefinition name="A"><typeRef>B</typeRef></itemDefinition><itemDefinition name="B"><typeRef>A</typeRef></itemDefinition>';
    expect(codes(model([circle, input('it', 'A'), table({ name: 'd', inputs: ['it'], rows: [['1', '1']] })]))).toEqual([
      'unsupported-expression',
    ]);
  });

  it('may have names that all objects have', () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      const xml = model([
        input(`in ${name}`, 'number'),
        table({ name, inputs: [`in ${name}`], rows: [['> 3', `{${name}: 1}`]], outputs: [{ name }] }),
        table({ name: 'reader', reads: [name], rows: [['null', '"none"']] }),
      ]);
      const { reader, [name]: named } = fromDmn(xml);
      expect(named?.decide({ [`in ${name}`]: 4 })).toMatchObject({ status: 'decided' });
      expect(reader?.decide({ [`in ${name}`]: 1 })).toMatchObject({ outcome: 'none' });
      expect(codes(model([table({ name: 'd', inputs: [name], rows: [['1', '1']] })]))).toContain('unknown-name');
    }
  });
});

it('invalid options are refused', () => {
  for (const options of [null, 5, { decisions: 5 }, { decisions: [5] }] as never[]) {
    expect(errorOf(() => fromDmn('<definitions/>', options))).toMatchObject({ code: 'invalid-dmn' });
  }
});

it('an element with too many attributes is refused before they are read', () => {
  const attributes = Array.from({ length: 500_000 }, (_, index) => `a${index}="1"`).join(' ');
  expect(errorOf(() => fromDmn(`<definitions ${attributes}/>`))).toMatchObject({ problems: [{ code: 'too-large' }] });
});
