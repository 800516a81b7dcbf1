/** The package in the projects of its users: several versions of Node, compilers and bundlers old and new. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { miniProgramEntries, sourceEntries } from '../../../tools/build/entries';
import { lastPacked } from '../../../tools/build/build-once';
import { installPackage } from '../../../tools/gates/installed-package';
import { installTools, nodeProgram, nodeVersions } from '../../../tools/gates/outside-tools';
import { repository } from '../../../tools/repository';
import { examplesOf } from '../../support/examples-of';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const project = mkdtempSync(join(tmpdir(), 'yekuo-users-'));
afterAll(() => rmSync(project, { recursive: true, force: true }));
beforeAll(async () => {
  await installPackage(project);
});

/** What users import from, for the names of entry modules. */
function subpathsOf(entries: Readonly<Record<string, string>>): readonly string[] {
  return Object.keys(entries)
    .filter((name) => name !== 'cli')
    .map((name) => (name === 'index' ? 'yekuo' : `yekuo/${name}`));
}

const subpaths = subpathsOf(sourceEntries(repository));

/** Writes a file of the project. */
function write(name: string, text: string): string {
  const path = join(project, name);
  writeFileSync(path, text);
  return path;
}

const useEverything = (load: (subpath: string) => string, used = subpaths): string => `
const all = [${used.map(load).join(', ')}];
const [{ chinaCalendar, smallMicroEnterprise, InvalidFactsError }] = all;
let refused = false;
try { smallMicroEnterprise.decide({ usage: 'x' }); } catch (error) { refused = error instanceof InvalidFactsError; }
const observed = [all.length, all.every((each) => Object.keys(each).length > 0), refused,
  chinaCalendar.addWorkingDays('2021-09-28', 7).date, smallMicroEnterprise.decide({ usage: 'residential' }).outcome];
`;
const observedIn = (used: readonly string[]): readonly unknown[] => [used.length, true, true, '2021-10-13', false];
const observed = observedIn(subpaths);

describe.each(nodeVersions)('Node %s', (version) => {
  it.each([
    ['imports', 'mjs', useEverything((subpath) => `await import('${subpath}')`)],
    ['requires', 'cjs', useEverything((subpath) => `require('${subpath}')`)],
  ])('%s every subpath', (_, extension, program) => {
    const path = write(`use-${version}.${extension}`, `${program}console.log(JSON.stringify(observed));\n`);
    const output = execFileSync(nodeProgram(version), [path], { cwd: project, encoding: 'utf8' });
    expect(JSON.parse(output)).toEqual(observed);
  });

  it('runs the command', () => {
    const program = join(project, 'node_modules/yekuo/dist/cli/index.js');
    const output = execFileSync(nodeProgram(version), [program, '--version'], { encoding: 'utf8' });
    expect(output).toMatch(/\d+\.\d+\.\d+/);
  });
});

/** A strict user's file for every example of the documents, and one that imports every subpath. */
const userFiles = [
  ...examplesOf(['README.md', 'README.zh-CN.md', 'docs/interpretations.md']),
  [
    'subpaths.ts',
    `${subpaths.map((subpath, index) => `import * as m${index} from '${subpath}';`).join('\n')}
export const all = [${subpaths.map((_, index) => `m${index}`).join(', ')}];
const misspelt = m0.smallMicroEnterprise.decide({ usage: 'x' });
export const open = m0.smallMicroEnterprise.decide({}).outcome;
export { misspelt };
`,
  ],
] as const;
/** The two mistakes in the last file, which show that the types are there. */
const mistakes = ['subpaths.ts: 2322', 'subpaths.ts: 2339'];

const strict: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
  skipLibCheck: false,
  // The declarations of zod ask for it where modules are CommonJS.
  esModuleInterop: true,
  types: [],
  target: ts.ScriptTarget.ES2020,
};
const { Bundler, Node10, Node16 } = ts.ModuleResolutionKind;

/** The errors of a compiler, as file and code. */
function complaints(compiler: typeof ts, options: ts.CompilerOptions): readonly string[] {
  const files = userFiles.map(([name, text]) => write(name, text));
  const program = compiler.createProgram(files, { ...strict, ...options });
  return compiler.getPreEmitDiagnostics(program).map(({ file, code, messageText }) => {
    const name = file?.fileName.slice(project.length + 1) ?? '';
    return code === 2322 || code === 2339
      ? `${name}: ${code}`
      : `${name}: ${code} ${compiler.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}

/** A user's module that exports what a subpath exports, and answers of it, without writing any type. */
function passingOn(subpath: string, exported: readonly (readonly [string, unknown])[]): string {
  const lines = exported.flatMap(([name, value]) => [
    // Its shapes are for reading policies.
    name === 'tableContracts' ? '' : `export const own_${name} = m.${name};`,
    typeof value === 'object' && value !== null && 'safeDecide' in value
      ? `export const answers_${name} = [m.${name}.decide({}), m.${name}.safeDecide({})];`
      : '',
  ]);
  return `import * as m from '${subpath}';\n${lines.join('\n')}\n${subpath === 'yekuo/engine' ? ownTable : ''}`;
}

const ownTable = `
const language = m.ruleLanguage({ vocabulary: { rain: { kind: 'boolean' } }, parameters: { price: 3 } });
const row = { id: 'wet', when: { rain: true }, clauses: [] } as const;
export const first = m.decisionTable(language, {
  id: 'umbrella', rows: [{ ...row, outcome: { costs: m.parameter('price') } }, { id: 'dry', outcome: { costs: 0 }, clauses: [] }],
});
export const list = m.collection(language, { id: 'umbrellas', rows: [{ ...row, outcome: 'umbrella' }] });
export const total = m.aggregation(language, { id: 'total', aggregate: 'sum', rows: [{ ...row, outcome: 1 }] });
export const together = m.combine(language, { id: 'together', combines: { first, list } });
export const answers = [first.decide({}), list.decide({}), total.decide({}), together.decide({})];
`;

/** The minimum version of the compiler for the declarations, as stated in the README. */
const leastCompiler = '5.4';

describe('the compiler', () => {
  it.each([
    ['as bundlers do', { module: ts.ModuleKind.ESNext, moduleResolution: Bundler }],
    ['as Node does', { module: ts.ModuleKind.Node16, moduleResolution: Node16 }],
    ['as before there was an exports map', { module: ts.ModuleKind.CommonJS, moduleResolution: Node10 }],
    [
      'and no exact optional properties are asked for',
      { module: ts.ModuleKind.ESNext, moduleResolution: Bundler, exactOptionalPropertyTypes: false },
    ],
  ])('compiles the examples of the documents, with modules found %s', (_, options) => {
    expect(complaints(ts, options)).toEqual(mistakes);
  });

  it.each(['Node10', 'Node16'] as const)(
    `compiles them in version ${leastCompiler}, with modules found by %s`,
    (kind) => {
      const folder = installTools('compiler', { typescript: `~${leastCompiler}.0` });
      const old = createRequire(join(folder, 'x.js'))('typescript') as typeof ts; // an older edition of the same
      expect(old.version).toMatch(new RegExp(`^${leastCompiler.replace('.', '\\.')}\\.`));
      const [module, resolution] =
        kind === 'Node10' ? [ts.ModuleKind.CommonJS, Node10] : [ts.ModuleKind.Node16, Node16];
      expect(complaints(old, { module, moduleResolution: resolution })).toEqual(mistakes);
    },
  );

  it.each([
    ['as bundlers do', { module: 'esnext', moduleResolution: 'bundler' }],
    ['as Node does', { module: 'node16', moduleResolution: 'node16' }],
  ])('compiles them in the newest version, with modules found %s', (_, modules) => {
    const folder = installTools('newest-compiler', { typescript: '^7.0.2' });
    const files = userFiles.map(([name, text]) => write(name, text));
    const compilerOptions = { ...strict, ...modules, target: 'es2020' };
    const configuration = write('newest.json', JSON.stringify({ compilerOptions, files }));
    const compiler = join(folder, 'node_modules/typescript/bin/tsc');
    const { stdout } = spawnSync(process.execPath, [compiler, '-p', configuration, '--pretty', 'false'], {
      cwd: project,
      encoding: 'utf8',
    });
    const lines = stdout.split('\n').filter((line) => /^\S.*error TS/.test(line));
    expect(lines.map((line) => line.replace(/^(.*)\(.*error TS(2322|2339):.*$/, '$1: $2'))).toEqual(mistakes);
  });

  it.each([
    ['as bundlers do', { module: ts.ModuleKind.ESNext, moduleResolution: Bundler }],
    ['as Node does', { module: ts.ModuleKind.Node16, moduleResolution: Node16 }],
  ])('writes declarations of a library that passes values and answers on, with modules found %s', (_, options) => {
    const load = createRequire(join(project, 'x.js'));
    for (const [index, subpath] of subpaths.entries()) {
      const exported = Object.entries(load(subpath) as Readonly<Record<string, unknown>>);
      // A project of its own, where nothing else names the types.
      const path = write(`passes-on-${index}.ts`, passingOn(subpath, exported));
      const program = ts.createProgram([path], { ...strict, ...options, noEmit: false, declaration: true });
      const complaint = program.getDeclarationDiagnostics().map(({ messageText }) => messageText);
      expect(complaint, subpath).toEqual([]);
    }
  });

  it('is named in the README with its minimum version', () => {
    for (const name of ['README.md', 'README.zh-CN.md']) {
      expect(readFileSync(join(repository, name), 'utf8')).toContain(`TypeScript ${leastCompiler}`);
    }
  });
});

describe('tools without support for an exports map', () => {
  const old = subpathsOf(miniProgramEntries(repository));

  it('Jest 27 finds every subpath', () => {
    const folder = installTools('jest', { jest: '^27.5.1' });
    write(
      'old.test.js',
      `${useEverything((subpath) => `require('${subpath}')`)}
test('all', () => expect(observed).toEqual(${JSON.stringify(observed)}));\n`,
    );
    const jest = join(folder, 'node_modules/jest/bin/jest.js');
    const { status, stderr } = spawnSync(process.execPath, [jest, '--rootDir', project, '--testEnvironment', 'node'], {
      cwd: project,
      encoding: 'utf8',
    });
    expect(stderr).toContain('1 passed');
    expect(status).toBe(0);
  });

  it('webpack 4 bundles every subpath that has the syntax of 2017', async () => {
    const folder = installTools('webpack', { webpack: '^4.47.0' });
    const webpack = createRequire(join(folder, 'x.js'))('webpack') as (
      options: object,
      done: (error: unknown, stats: { toJson: () => { errors: readonly string[] } }) => void,
    ) => void;
    write('old.js', `${useEverything((subpath) => `require('${subpath}')`, old)}\nmodule.exports = observed;\n`);
    const errors = await new Promise((resolve, reject) => {
      webpack(
        {
          mode: 'production',
          context: project,
          entry: './old.js',
          // The hash that it asks for by default is gone from OpenSSL.
          output: { path: project, filename: 'old-bundle.js', libraryTarget: 'commonjs2', hashFunction: 'sha256' },
        },
        (error, stats) => (error === null ? resolve(stats.toJson().errors) : reject(error)),
      );
    });
    expect(errors).toEqual([]);
    expect(createRequire(join(project, 'x.js'))('./old-bundle.js')).toEqual(observedIn(old));
  });

  it('Metro bundles every subpath that has the syntax of 2017', () => {
    const folder = installTools('metro', { metro: '0.76.9' });
    const runtime = join(folder, 'node_modules/metro-runtime/src/modules/asyncRequire.js'); // sought in the project
    write(
      'native.js',
      `${useEverything((subpath) => `require('${subpath}')`, old)}\nconsole.log(JSON.stringify(observed));\n`,
    );
    // In a process of its own, since it starts workers.
    write(
      'build-native.cjs',
      `const Metro = require(${JSON.stringify(join(folder, 'node_modules/metro'))});
Metro.loadConfig({ cwd: __dirname }, {}).then((config) =>
  Metro.runBuild(
    {
      ...config,
      projectRoot: __dirname,
      watchFolders: [__dirname, ${JSON.stringify(folder)}],
      transformer: { ...config.transformer, asyncRequireModulePath: ${JSON.stringify(runtime)} },
      cacheStores: [],
      maxWorkers: 1,
      reporter: { update() {} },
    },
    { entry: 'native.js', out: 'native-bundle.js', platform: 'ios', dev: false, minify: false },
  ),
).then(() => process.exit(0));\n`,
    );
    execFileSync(process.execPath, ['build-native.cjs'], { cwd: project, stdio: ['ignore', 'ignore', 'inherit'] });
    const output = execFileSync(process.execPath, ['native-bundle.js'], { cwd: project, encoding: 'utf8' });
    expect(JSON.parse(output)).toEqual(observedIn(old));
  });

  it('nothing is found without the folders', () => {
    expect(lastPacked()?.files).toContain('calendar/package.json');
  });
});

describe('checkers of packages', () => {
  it.each([
    ['publint', ['run', lastPacked()?.tarball ?? '', '--strict']],
    ['attw', [lastPacked()?.tarball ?? '']],
  ])('%s finds no fault', (checker, options) => {
    const { status, stdout } = spawnSync(join(repository, 'node_modules/.bin', checker), options, { encoding: 'utf8' });
    expect(status, stdout).toBe(0);
  });
});
