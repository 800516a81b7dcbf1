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
