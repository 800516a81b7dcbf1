/** `yekuo explain` understands codes, fields and options, as they occur in outputs, in files and in help texts. */
import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { codeTopics } from '../../src/cli/commands/code-topics';
import { commandTopics } from '../../src/cli/commands/command-topics';
import { commands } from '../../src/cli/commands/commands';
import { nameTopics } from '../../src/cli/commands/name-topics';
import { topicsCalled } from '../../src/cli/commands/topics';
import { dueTexts } from '../../src/cli/due/due-texts';
import { csvColumns } from '../../src/cli/formats/csv';
import { languages } from '../../src/cli/language';
import { intakeProblemCodes } from '../../src/messages/describe-intake-problem';
import { findingsIn, problemsIn } from '../../src/messages/texts-in';
import { isObject } from '../../src/plain/is-object';
import { workplace } from './program';

const place = workplace();
const { run, write } = place;
afterAll(place.remove);

const more = [...codeTopics(), ...commandTopics(commands), ...nameTopics()];

/** The names that nothing is said about. */
function unknownOf(names: Iterable<string>): readonly string[] {
  return [...new Set(names)].filter((name) => topicsCalled(name, more).length === 0);
}

/** The keys of an object and of everything in it; `stop` names those whose content is not a matter of names. */
function keysWithin(value: unknown, stop: readonly string[] = []): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((each) => keysWithin(each, stop));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, each]) => [key, ...(stop.includes(key) ? [] : keysWithin(each, stop))]);
}

/** The names of the properties in a JSON Schema. */
function propertiesWithin(schema: unknown): readonly string[] {
  if (Array.isArray(schema)) return schema.flatMap(propertiesWithin);
  if (!isObject(schema)) return [];
  const { properties } = schema;
  return [...(isObject(properties) ? Object.keys(properties) : []), ...Object.values(schema).flatMap(propertiesWithin)];
}

describe('yekuo explain', () => {
  it('says of every code what it means and what to do, in both languages', () => {
    const topics = codeTopics();
    expect(topics.length).toBeGreaterThan(100);
    for (const { id, describe: explanation } of topics) {
      expect(explanation('en'), id).toMatch(/^[\w-]+ {2}\S[^\n]*\nKind: [^\n]+\nWhat to do: [^\n]+\n$/);
      expect(explanation('zh-CN'), id).toMatch(/^[\w-]+ {2}\S[^\n]*\n类别：[^\n]+\n怎么办：[^\n]+\n$/);
      expect(explanation('en') + explanation('zh-CN'), id).not.toMatch(/[{}[\]]{2}|\{\w+\}/);
    }
  });

  it('knows every code of a problem and of an error in the sources', () => {
    const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
    const literals = sources.flatMap((name) =>
      [...readFileSync(`src/${name}`, 'utf8').matchAll(/\bcode(?::| =|\) =>|\(\) =>) '([a-z-]+)'/g)].map(
        ([, code = '']) => code,
      ),
    );
    expect(literals.length).toBeGreaterThan(90);
    // The issues of validators have the only code that such a validator knows.
    expect(unknownOf([...literals.filter((code) => code !== 'custom'), ...Object.keys(problemsIn('en'))])).toEqual([]);
    expect(unknownOf(intakeProblemCodes)).toEqual([]);
  });

  it('knows the fields of published schemas, and the parameters of findings', () => {
    const schemas = ['baseline', 'calendar', 'case-record', 'config', 'facts', 'mapping', 'policy', 'report'];
    const names = schemas.flatMap((name) =>
      propertiesWithin(JSON.parse(readFileSync(`schema/${name}.schema.json`, 'utf8'))),
    );
    expect(names.length).toBeGreaterThan(200);
    expect(unknownOf(names)).toEqual([]);
    const parameters = Object.values(findingsIn('en')).flatMap((text) =>
      [...text.matchAll(/\{(\w+)/g)].map(([, parameter = '']) => parameter),
    );
    expect(unknownOf(parameters)).toEqual([]);
  });

  it('knows the columns, the commands and the options', () => {
    const options = commands.flatMap(({ help }) =>
      [...help.en.matchAll(/^ {2}(--[a-z-]+)/gm)].map(([, name = '']) => name),
    );
    expect(unknownOf(options)).toEqual([]);
    expect(unknownOf(commands.map(({ name }) => name))).toEqual([]);
    expect(unknownOf([...csvColumns.flat(), ...languages.flatMap((each) => dueTexts[each].headings)])).toEqual([]);
  });

  it('knows the keys and codes of real outputs', async () => {
    write(
      'bad.ndjson',
      [
        '{"id":"a","facts":{"voltage":1,"voltageLevel":"11kV"},"x":1}',
        '{"id":"a","facts":{}',
        '{"id":"b","facts":{}}',
        '{"id":"b","facts":{}}',
        '{"id":"c","facts":{},"facts":{}}',
        '{"id":"d","facts":{},"connectedOn":"2021-13-01","intake":{"appliedAt":"2021-07-20"}}',
        '{"id":"e","facts":{},"connectedOn":"2099-01-01"}',
      ].join('\n'),
    );
    const month = readFileSync('examples/records/month.ndjson', 'utf8');
    write('month.ndjson', month);
    const inputs = ['month.ndjson', 'bad.ndjson', '--as-of', '2021-12-31', '--lang', 'en'];
    const { stdout: lines } = await run(['check', ...inputs, '--format', 'ndjson', '--readings', 'all']);
    const entries = lines
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    const codes = entries.flatMap((entry) =>
      isObject(entry) ? [entry['code'], entry['type'], entry['severity'], entry['problem'], entry['expected']] : [],
    );
    const names = codes.filter((code) => typeof code === 'string').filter((code) => /^[\w-]+$/.test(code));
    expect(unknownOf([...keysWithin(entries), ...names])).toEqual([]);
    const { stdout: report } = await run(['check', ...inputs, '--format', 'json']);
    expect(unknownOf(keysWithin(JSON.parse(report)))).toEqual([]);
    write('open.json', '{"id":"a","facts":{},"intake":{"appliedAt":"2021-12-20T09:00:00+08:00"},"connectedOn":null}');
    const asOf = ['open.json', '--as-of', '2021-12-31', '--format', 'json'];
    const { stdout: due } = await run(['due', ...asOf]);
    expect(due).toContain('"missing"');
    expect(unknownOf(keysWithin(JSON.parse(due)))).toEqual([]);
    const { stdout: readings } = await run(['readings', ...asOf]);
    expect(unknownOf(keysWithin(JSON.parse(readings)))).toEqual([]);
  });

  it('finds a field by its path, and an option as it is written', async () => {
    const field = await run(['explain', 'works[0].agreedOn', '--lang', 'en']);
    expect(field.stdout).toBe(
      'agreedOn  completion agreed with the customer\nKind: a field of case records\nPath: works.agreedOn\n' +
        'Written as: a date, YYYY-MM-DD\n',
    );
    const option = await run(['explain', '--lang', 'zh-CN', '--since']);
    expect(option.stdout).toBe('yekuo check --since 提交\n  与 git 某次提交中的数据比较：只有新问题才失败\n');
    expect((await run(['explain', 'TABLE_TOO_LARGE', '--lang=en'])).stdout).toContain('What to do: split the table');
    expect((await run(['explain', 'facts.voltageLevel'])).code).toBe(0);
    expect((await run(['explain', 'nowhere.voltageLevel'])).code).toBe(2);
  });
});
