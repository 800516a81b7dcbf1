/** Every gate must fail on a planted fault, and pass on the same project without the fault. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { boundaryViolations } from '../../../tools/gates/boundaries';
import { exportsViolations, subpathExport } from '../../../tools/gates/exports';
import { indexViolations } from '../../../tools/gates/indexes';
import { layerViolations } from '../../../tools/gates/layers';
import { lockfileViolations } from '../../../tools/gates/lockfile';
import { packedViolations } from '../../../tools/gates/package';
import { impurities } from '../../../tools/gates/purity';
import { markPureCalls } from '../../../tools/build/pure-calls';
import { repository } from '../../../tools/repository';
import { makeProject, runTool } from './fixture';

const slow = 180_000;

/** The manifest of a planted project, with the settings that a tool finds in ours. */
function manifestWith(tool: 'knip' | 'prettier', more: object = {}): string {
  const ours = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as Readonly<Record<string, unknown>>;
  return JSON.stringify({ name: 'planted', type: 'module', [tool]: ours[tool], ...more });
}

describe('purity', () => {
  it.each([
    ['the clock', 'export const f = () => Date.now();'],
    ['the clock, by element', "export const f = () => Date['now']();"],
    ['the clock, constructed', 'export const f = () => new Date();'],
    ['the clock, as a string', 'export const f = () => Date();'],
    ['a local time', 'export const f = () => new Date(2021, 5, 1);'],
    ['a parsed date', "export const f = () => Date.parse('2021-06-01');"],
    ['a local year', 'export const f = (date: Date) => date.getFullYear();'],
    ['a local setter', 'export const f = (date: Date) => date.setHours(0);'],
    ['the local offset', 'export const f = (date: Date) => date.getTimezoneOffset();'],
    ['the locale', 'export const f = (date: Date) => date.toLocaleDateString();'],
    ['a collation', 'export const f = (a: string, b: string) => a.localeCompare(b);'],
    ['Intl', 'export const f = () => Intl.DateTimeFormat();'],
    ['chance', 'export const f = () => Math.random();'],
    ['the process', 'export const f = () => process.env;'],
    ['a global', 'export const f = () => { globalThis.x = 1; };'],
    ['a timer', 'export const f = () => setTimeout(f, 1);'],
    ['the network', "export const f = () => fetch('x');"],
    ['the console', "export const f = () => console.log('x');"],
    ['performance', 'export const f = () => performance.now();'],
    ['eval', "export const f = () => eval('1');"],
    ['a function from text', "export const f = new Function('return 1');"],
    ['require', "export const f = () => require('zod');"],
    ['a dynamic import', "export const f = () => import('zod');"],
    ['a module-level let', 'let count = 0;'],
    ['a module-level var', 'var count = 0;'],
    ['a module-level Map', 'const cache = new Map<string, number>();'],
    ['a module-level WeakMap', 'const cache = new WeakMap<object, number>();'],
    ['a module-level object to be filled', 'const cache: Record<string, number> = {};'],
    ['a module-level list to be filled', 'const seen: string[] = [];'],
    ['an assignment to an import', "import { policy } from './policy'; policy.limit = 1;"],
    ['an increment of an import', "import * as policy from './policy'; policy.limits.count++;"],
    ['a deletion from an import', "import { policy } from './policy'; delete policy.limit;"],
  ])('rejects %s', (_, text) => {
    expect(impurities('src/planted.ts', text)).toHaveLength(1);
  });

  it.each([
    ['a date of a known instant', "export const f = () => new Date('2021-06-01').getUTCFullYear();"],
    ['a UTC instant', 'export const f = () => Date.UTC(2021, 5, 1);'],
    ['a local let', 'export function f() { let count = 0; count += 1; return count; }'],
    ['a local Map', 'export const f = () => new Map<string, number>();'],
    ['a constant set', "const names: ReadonlySet<string> = new Set(['a']);"],
    ['an empty constant', 'const none: readonly string[] = [];'],
    ['a member of that name', 'export const f = (rule: { process: string }) => rule.process;'],
    ['a comment', '/** Unlike Date.now() or Math.random(), this is pure. */ export const f = () => 1;'],
  ])('accepts %s', (_, text) => {
    expect(impurities('src/planted.ts', text)).toEqual([]);
  });
});

describe('indexes', () => {
  it.each([
    'export const limit = 1;',
    'export function f() {}',
    "import { f } from './f';",
    "import './f';",
    'f();',
    'export { f };',
    'export default 1;',
    'export interface A {}',
  ])('rejects %s', (text) => {
    expect(indexViolations('src/planted/index.ts', text)).toHaveLength(1);
  });

  it('accepts re-exported names', () => {
    const text =
      "/** Calendar. */\nexport { f, type F } from './f';\nexport type { G } from './g';\nexport * from './h';";
    expect(indexViolations('src/planted/index.ts', text)).toEqual([]);
  });
});

describe('lockfile', () => {
  const integrity = 'sha512-x';

  it('rejects a host and a missing checksum', () => {
    expect(
      lockfileViolations({ packages: { 'node_modules/a': { resolved: 'https://example.org/a.tgz', integrity } } }),
    ).toHaveLength(1);
    expect(lockfileViolations({ packages: { 'node_modules/a': { version: '1.0.0' } } })).toHaveLength(1);
  });

  it('accepts versions with checksums', () => {
    expect(lockfileViolations({ packages: { '': {}, 'node_modules/a': { version: '1.0.0', integrity } } })).toEqual([]);
  });
});

describe('boundaries', () => {
  it.each([
    'see /work/notes.md',
    "cd '/tmp/x'",
    '/root/.npmrc',
    'file:///home/someone/yekuo',
    '"/Users/someone/yekuo"',
    'C:\\Users\\someone',
    'https://registry.npmjs.org/zod',
    'https://npm-mirror.example.org/zod',
    'http://localhost:4873/zod',
  ])('rejects %s', (text) => {
    expect(boundaryViolations('planted.md', text)).not.toEqual([]);
  });

  it.each(['https://www.example.org/home/index.html', 'the works/customer ratio', 'src/work/table.ts', 'a/root/b'])(
    'accepts %s',
    (text) => {
      expect(boundaryViolations('planted.md', text)).toEqual([]);
    },
  );
});

describe('exports', () => {
  const exportsMap = {
    '.': subpathExport('index'),
    './calendar': subpathExport('calendar'),
    './package.json': './package.json',
  };

  it('accepts a map that names every folder', () => {
    expect(exportsViolations(exportsMap, ['index', 'calendar', 'cli'])).toEqual([]);
  });

  it.each([
    ['a folder without a subpath', exportsMap, ['index', 'calendar', 'engine']],
    ['a subpath without a folder', exportsMap, ['index']],
    ['a subpath with other conditions', { ...exportsMap, './calendar': './dist/calendar.js' }, ['index', 'calendar']],
    ['a hidden package.json', { '.': subpathExport('index') }, ['index']],
  ])('rejects %s', (_, map, entries) => {
    expect(exportsViolations(map, entries)).toHaveLength(1);
  });
});

describe('the marks of calls without side effects', () => {
  const plugin = markPureCalls(repository);

  it('are on the calls that make the values of a module', () => {
    expect(plugin.renderChunk('var x = list(oneOf([1]));').code).toBe(
      'var x = /* @__PURE__ */ list(/* @__PURE__ */ oneOf([1]));',
    );
  });

  it('are not within functions, where a name may mean another function', () => {
    const code = 'function read(rows) { list(rows); }\nvar x = { read: (rows) => { list(rows); } };';
    expect(plugin.renderChunk(code).code).toBe(code);
  });
});

describe('package', () => {
  it('rejects files that do not belong in the package', () => {
    const files = ['package.json', 'README.md', 'LICENSE', 'dist/index.js', 'dist/chunk-ABC.d.cts'];
    expect(packedViolations(files)).toEqual([]);
    expect(packedViolations([...files, 'src/index.ts', 'dist/index.js.map', '.env'])).toHaveLength(3);
  });

  it('is refused by publint when the file of an export is missing', { timeout: slow }, () => {
    const manifest = { name: 'planted', version: '1.0.0', type: 'module', exports: './missing.js' };
    const { status, output } = runTool(makeProject([], { 'package.json': JSON.stringify(manifest) }), 'publint', '.');
    expect(output).toContain('missing.js');
    expect(status).toBe(1);
  });
});

describe('layers', { timeout: slow }, () => {
  const manifest = JSON.stringify({ name: 'planted', type: 'module', dependencies: { zod: '*', 'date-fns': '*' } });
  const settings = ['tsconfig.json', 'src/tsconfig.json'];
  const value = 'export const a = 1;\nexport interface A { readonly a: number }\n';

  it('rejects every import that does not run downwards', () => {
    const root = makeProject(settings, {
      'package.json': manifest,
      'src/index.ts': "export * from './calendar/a';",
      'src/engine/a.ts': value,
      'src/calendar/a.ts': value,
      'src/facts/a.ts': value,
      'src/policy/a.ts': value,
      'src/rules/stages/a.ts': value,
      'src/compliance/a.ts': value,
      'src/cli/a.ts': value,
      'test/a.ts': value,
      'src/engine/upward.ts': "import { a } from '../facts/a';\nexport const b = a;",
      'src/engine/upward-type.ts': "import type { A } from '../facts/a';\nexport type B = A;",
      'src/engine/package.ts': "import { addMonths } from 'date-fns/addMonths';\nexport const b = addMonths;",
      'src/engine/index.ts': "export { a } from './a';",
      'src/engine/circular.ts': "export { a as b } from '.';",
      'src/facts/past-the-door.ts': "export { a as b } from '../engine/a';",
      'src/calendar/upward.ts': "import { a } from '../engine/a';\nexport const b = a;",
      'src/calendar/package.ts': "import { addMonths } from 'date-fns/addMonths';\nexport const b = addMonths;",
      'src/facts/upward.ts': "import { a } from '../policy/a';\nexport const b = a;",
      'src/policy/upward.ts': "import { a } from '../rules/stages/a';\nexport const b = a;",
      'src/policy/zod.ts': "import * as z from 'zod';\nexport const b = z;",
      'src/rules/stages/upward.ts': "export { a as b } from '../../compliance/a';",
      'src/rules/stages/node.ts': "import { readFileSync } from 'node:fs';\nexport const b = readFileSync;",
      'src/rules/stages/library.ts': "export { a as b } from '../..';",
      'src/rules/stages/test.ts': "export { a as b } from '../../../test/a';",
      'src/rules/stages/lost.ts': "export { a as b } from './nowhere';",
      'src/rules/stages/dev.ts': "export { it as b } from 'vitest';",
      'src/messages/value.ts': "import { a } from '../rules/stages/a';\nexport const b = a;",
      'src/compliance/cli.ts': "export { a as b } from '../cli/a';",
      'src/schema/upward.ts': "import { a } from '../engine/a';\nexport const b = a;",
      'src/rules/stages/cycle.ts': "import { d } from './cycle-back';\nexport const c = d;",
      'src/rules/stages/cycle-back.ts': "import { c } from './cycle';\nexport const d = c;",
      'src/utilities/unknown.ts': "export { a as b } from '../engine/a';",
    });
    const found = layerViolations(root).map(({ where, message }) => `${where} ${message.split(':')[0] ?? ''}`);
    expect(found).toEqual(
      expect.arrayContaining([
        'src/engine/upward.ts engine-imports-downwards',
        'src/engine/upward-type.ts engine-imports-downwards',
        'src/engine/package.ts engine-packages',
        'src/engine/circular.ts engine-does-not-use-its-doors',
        'src/facts/past-the-door.ts engine-through-its-doors',
        'src/calendar/upward.ts calendar-imports-downwards',
        'src/calendar/package.ts calendar-packages',
        'src/facts/upward.ts facts-imports-downwards',
        'src/policy/upward.ts policy-imports-downwards',
        'src/policy/zod.ts zod-in-schema-only',
        'src/rules/stages/upward.ts stages-imports-downwards',
        'src/rules/stages/node.ts node-in-cli-only',
        'src/rules/stages/library.ts index-is-for-users',
        'src/rules/stages/test.ts src-stands-alone',
        'src/rules/stages/lost.ts resolvable',
        'src/rules/stages/dev.ts stages-packages',
        'src/messages/value.ts messages-takes-types-only',
        'src/compliance/cli.ts cli-is-the-top',
        'src/schema/upward.ts schema-takes-types-only',
        'src/rules/stages/cycle-back.ts no-cycles',
        'src/utilities/unknown.ts known-folders',
      ]),
    );
    expect(found.filter((line) => /\/a\.ts|src\/index\.ts/.test(line))).toEqual([]);
  });

  it('accepts imports that run downwards', () => {
    const root = makeProject(settings, {
      'package.json': manifest,
      'src/index.ts': "export * from './rules/stages/a';",
      'src/engine/a.ts': value,
      'src/calendar/a.ts': 'export const a = 1;',
      'src/engine/index.ts': "export { a } from './a';",
      'src/engine/internal.ts': "export { a as b } from './a';",
      'src/facts/a.ts': "export { a } from '../engine';\nexport { b } from '../engine/internal';",
      'src/policy/a.ts': "export { a } from '../facts/a';",
      'src/rules/investment/a.ts': "export { a } from '../../policy/a';",
      'src/rules/stages/a.ts': "export { a } from '../investment/a';\nexport { a as b } from '../../calendar/a';",
      'src/compliance/a.ts': `export { a } from '../rules/stages/a';\n${value.split('\n')[1] ?? ''}`,
      'src/messages/a.ts': "import type { A } from '../compliance/a';\nexport type B = A;",
      'src/schema/a.ts':
        "import * as z from 'zod';\nimport type { A } from '../compliance/a';\nexport const b: A = z as never;",
      'src/cli/a.ts':
        "import { readFileSync } from 'node:fs';\nexport const b = readFileSync;\nexport { a } from '..';",
    });
    expect(layerViolations(root)).toEqual([]);
  });
});

describe('lint', { timeout: slow }, () => {
  const settings = ['.oxlintrc.json', 'tsconfig.json', 'src/tsconfig.json'];

  it('rejects every planted fault', () => {
    const root = makeProject(settings, {
      'src/any.ts': 'export const f = (x: any): unknown => x;',
      'src/bang.ts': 'export const f = (x: string | undefined): string => x!;',
      'src/ignore.ts': "// @ts-ignore\nexport const f: number = 'x';",
      'src/expect.ts': "// @ts-expect-error\nexport const f: number = 'x';",
      'src/function.ts': "export const f: unknown = new Function('return 1');",
      'src/eval.ts': "export const f = (): unknown => eval('1');",
      'src/global.ts': 'export const f = (): unknown => Intl.NumberFormat();',
      'src/unsafe.ts': "export const f = (): string => JSON.parse('1');",
      'src/parameter.ts': 'export function f(x: { a: number }): void { x.a = 1; }',
      'src/default.ts': 'export default 1;',
      'src/suppressed.ts': '// oxlint-disable-next-line no-eval\nexport const f = 1;',
      'test/only.test.ts': "import { expect, it } from 'vitest';\nit.only('a', () => { expect(1).toBe(1); });",
      'test/skip.test.ts': "import { expect, it } from 'vitest';\nit.skip('a', () => { expect(1).toBe(1); });",
      'test/idle.test.ts': "import { it } from 'vitest';\nit('a', () => { JSON.stringify(1); });",
    });
    const { status, output } = runTool(
      root,
      'oxlint',
      '--type-aware',
      '--deny-warnings',
      '--format',
      'unix',
      'src',
      'test',
    );
    expect(status).toBe(1);
    for (const [file, rule] of [
      ['src/any.ts', 'no-explicit-any'],
      ['src/bang.ts', 'no-non-null-assertion'],
      ['src/ignore.ts', 'ban-ts-comment'],
      ['src/expect.ts', 'ban-ts-comment'],
      ['src/function.ts', 'no-new-func'],
      ['src/eval.ts', 'no-eval'],
      ['src/global.ts', 'no-restricted-globals'],
      ['src/unsafe.ts', 'no-unsafe-return'],
      ['src/parameter.ts', 'no-param-reassign'],
      ['src/default.ts', 'no-default-export'],
      ['src/suppressed.ts', 'Unused'],
      ['test/only.test.ts', 'no-focused-tests'],
      ['test/skip.test.ts', 'no-disabled-tests'],
      ['test/idle.test.ts', 'expect-expect'],
    ] as const) {
      expect(output).toMatch(new RegExp(`^.*${file}:.*${rule}`, 'm'));
    }
  });

  it('accepts the same without them', () => {
    const root = makeProject(settings, {
      'src/a.ts': "// @ts-expect-error the compiler must refuse a text here\nexport const f: number = 'x';",
      'test/a.test.ts': "import { expect, it } from 'vitest';\nit('a', () => { expect(1).toBe(1); });",
    });
    expect(runTool(root, 'oxlint', '--type-aware', '--deny-warnings', 'src', 'test')).toMatchObject({ status: 0 });
  });
});

describe('types', { timeout: slow }, () => {
  it.each([
    ['a global of Node', 'export const f = (): unknown => process;', 'TS2591'],
    ['a module of Node', "export { readFileSync } from 'node:fs';", 'TS2307'],
    ['a global of the browser', 'export const f = (): unknown => document;', 'TS2584'],
    ['an unchecked index', 'export const f = (x: readonly string[]): string => x[0];', 'TS2322'],
    ['undefined for an optional', 'export const f: { a?: number } = { a: undefined };', 'TS2375'],
    ['a library function beyond ES2022', 'export const f = [1].toSorted();', 'TS2550'],
  ])('refuse %s in the library', (_, text, code) => {
    const root = makeProject(['tsconfig.json', 'src/tsconfig.json'], { 'src/planted.ts': text });
    const { status, output } = runTool(root, 'tsc', '-p', 'src/tsconfig.json');
    expect(output).toContain(code);
    expect(status).not.toBe(0);
  });
});

describe('format', { timeout: slow }, () => {
  it.each([
    ['rejects double quotes', 'export const a = "a";\n', 1],
    ['accepts formatted code', "export const a = 'a';\n", 0],
  ])('%s', (_, text, status) => {
    const root = makeProject(['.prettierignore'], {
      'package.json': manifestWith('prettier'),
      'src/planted.ts': text,
    });
    expect(runTool(root, 'prettier', '--check', 'src')).toMatchObject({ status });
  });
});

describe('knip', { timeout: slow }, () => {
  const sources = {
    'package.json': manifestWith('knip'),
    'src/calendar/index.ts': "export { a } from './a';",
  };

  it('rejects an export, a file and a dependency that nothing uses', () => {
    const root = makeProject([], {
      ...sources,
      'package.json': manifestWith('knip', { dependencies: { 'date-fns': '*' } }),
      'src/calendar/a.ts': 'export const a = 1;\nexport const idle = 2;\n',
      'src/calendar/orphan.ts': 'export const b = 1;\n',
    });
    const { status, output } = runTool(root, 'knip');
    expect(output).toMatch(/Unused files[^]*orphan\.ts[^]*Unused dependencies[^]*date-fns[^]*Unused exports[^]*idle/);
    expect(status).toBe(1);
  });

  it('accepts a project where everything is used', () => {
    const root = makeProject([], { ...sources, 'src/calendar/a.ts': 'export const a = 1;\n' });
    expect(runTool(root, 'knip')).toMatchObject({ status: 0 });
  });
});
