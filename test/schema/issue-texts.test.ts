/** Every issue has a path and a text of ours, in the language that was asked for. */
import { describe, expect, it } from 'vitest';
import { caseRecordSchema, factsSchema } from '../../src/schema';
import { issueTextsIn } from '../../src/schema/issue-texts';
import { malformed, malformedBeyondJsonSchema } from '../compliance/malformed';

const languages = ['zh-CN', 'en'] as const;
const schemas = { 'zh-CN': caseRecordSchema({ language: 'zh-CN' }), en: caseRecordSchema({ language: 'en' }) };

/** Every text of a language, filled in. */
function textsIn(language: 'zh-CN' | 'en'): Readonly<Record<string, string>> {
  const { expected, unknownKey, words } = issueTextsIn(language);
  return {
    expected: expected(words.object),
    unknownKey: unknownKey('1'),
    text: words.text,
    boolean: words.boolean,
    list: words.list,
    object: words.object,
    readable: words.readable,
    ...words.formats,
    atLeast: words.number({ kind: 'number', minimum: 1 }),
    between: words.number({ kind: 'number', minimum: 1, maximum: 2, integer: true }),
    oneOf: words.oneOf(['1', '2']),
    field: words.field(['1', '2']),
    notBefore: words.notBefore('2021-06-10'),
    notAfter: words.notAfter('2021-06-10'),
  };
}

function isIn(language: 'zh-CN' | 'en', text: string): boolean {
  const words = text.replaceAll(/YYYY-MM-DD(?:Thh:mm\[:ss\[\.s\]\])?|±hh:mm|Z|true|false|"[^"]*"/g, '');
  if (language === 'en') return /[a-z]{2}/.test(words) && !/[\p{Script=Han}，。：；（）]/u.test(words);
  return /\p{Script=Han}/u.test(words) && !/[A-Za-z]{2}/.test(words);
}

interface Issue {
  readonly path?: readonly PropertyKey[];
  readonly message: string;
}

function issuesOf(language: 'zh-CN' | 'en', value: unknown): readonly Issue[] {
  const result = schemas[language]['~standard'].validate(value) as { readonly issues?: readonly Issue[] };
  return result.issues ?? [];
}

describe('the texts', () => {
  it('have the same keys in both languages, each in its own language', () => {
    const [chinese, english] = languages.map(textsIn);
    expect(Object.keys(chinese ?? {})).toEqual(Object.keys(english ?? {}));
    for (const language of languages) {
      for (const text of Object.values(textsIn(language))) expect([text, isIn(language, text)]).toEqual([text, true]);
    }
  });
});

describe('the issues of a record', () => {
  it.each(languages)('are in %s, each with its path', (language) => {
    const issues = [...malformed, ...malformedBeyondJsonSchema].flatMap(([, value]) => issuesOf(language, value));
    expect(issues.length).toBeGreaterThan(20);
    for (const { path, message } of issues) {
      expect(path).toBeInstanceOf(Array);
      // The values of a list are the library's, in neither language.
      const text = message.replace(/[\w、, ]+之一$/, '之一').replace(/one of .*$/, 'one of');
      expect([message, isIn(language, text)]).toEqual([message, true]);
    }
  });

  it.each([
    ['zh-CN', { id: '', facts: {} }, [[['id'], '应为非空文字']]],
    ['zh-CN', { id: 'a', facts: { power: 1 } }, [[['facts'], '没有这一项："power"']]],
    ['zh-CN', { id: 'a', facts: { substitutionShare: 2 } }, [[['facts', 'substitutionShare'], '应为0到1之间的数字']]],
    ['zh-CN', { id: 'a', facts: {}, connectedOn: 'soon' }, [[['connectedOn'], '应为存在的日期，写作YYYY-MM-DD']]],
    ['zh-CN', { id: 'a', facts: {}, agency: 'all' }, [[['agency'], '应为none、internal、internalAndExternal之一']]],
    ['zh-CN', { id: 'a', facts: {}, reviews: {} }, [[['reviews'], '应为列表']]],
    [
      'zh-CN',
      { id: 'a', facts: {}, stages: [{ stage: 'application', startedOn: '2021-06-10', completedOn: '2021-06-09' }] },
      [[['stages', 0, 'completedOn'], '应为不早于2021-06-10的时间']],
    ],
    [
      'en',
      { id: 'a', facts: {}, agency: 'all' },
      [[['agency'], 'Expected one of "none", "internal", "internalAndExternal"']],
    ],
    ['en', [], [[[], 'Expected a plain object']]],
  ] as const)('describe in %s what is wrong with %j', (language, value, issues) => {
    expect(issuesOf(language, value).map(({ path, message }) => [path ?? [], message])).toEqual(issues);
  });

  it('are in English by default', () => {
    const value = { id: 'a', facts: { power: 1 }, connectedOn: 'soon' };
    const { error } = caseRecordSchema().safeParse(value);
    expect(error?.issues.map(({ message }) => message)).toEqual([
      'Unknown: "power"',
      'Expected an existing date written YYYY-MM-DD',
    ]);
    expect(factsSchema().safeParse([]).error?.issues[0]?.message).toBe('Expected a plain object');
  });
});
