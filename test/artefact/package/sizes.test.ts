/** How much of the library a page includes that imports a part of it, and what it must not include. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { repository } from '../../../tools/repository';

const folder = join(repository, 'dist');

/** A page that imports names from a subpath, as one minified script. */
async function pageWith(names: string, subpath: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `export ${names} from ${JSON.stringify(join(folder, `${subpath}.js`))};`,
      resolveDir: repository,
    },
    nodePaths: [join(repository, 'node_modules')],
    bundle: true,
    minify: true,
    format: 'esm',
    charset: 'utf8',
    write: false,
  });
  return outputFiles.map(({ text }) => text).join('');
}

/** In thousands of bytes, compressed as a server would send it. */
function kilobytes(text: string): number {
  return gzipSync(text, { level: 9 }).length / 1000;
}

/**
 * The maximum size of each import: the present size, rounded up. If it is above the aim, the reason is stated. A ceiling
 * is lowered with every gain. It is raised only for something that users gain in return, such as errors that name what
 * is wrong, exact answers for larger tables, or shorter times.
 */
const sizes = [
  {
    names: '{ smallMicroEnterprise }',
    subpath: 'investment',
    most: 9.6,
    aim: 6,
    reason:
      'one table with the engine: its compiler, exact reasons and readings, bounds on its growth, what partial facts leave, complete facts answered as fast as by generated code, variables that decisions share, and tables that a policy replaces; the vocabulary, readings and table are a fifth of it',
  },
  {
    names: '{ investmentBoundary }',
    subpath: 'investment',
    most: 10.1,
    aim: 6,
    reason: 'three tables with the engine, one of them a collection',
  },
  {
    names: '{ decisions }',
    subpath: 'index',
    most: 13.35,
    aim: 10.5,
    reason:
      'all decisions with the rows of every reading share that engine, which also remembers what partial facts leave and has the hooks of general tables',
  },
  {
    names: '{ chinaCalendar }',
    subpath: 'calendar',
    most: 3.9,
    aim: 3.5,
    reason:
      'a sixth is the days of the notices of twenty years and of the regulation, another the readers of a notice, a tenth the errors with all their problems',
  },
  {
    names: '*',
    subpath: 'schema',
    most: 14.8,
    aim: 15,
    reason:
      'zod/mini is most of it, a fifth the words by which forms may answer, a fiftieth the errors for what are no decisions, no facts and no options',
  },
  {
    names: '*',
    subpath: 'forms',
    most: 7,
    aim: 7,
    reason:
      'the names of all values in two languages and what exports call them are half of it, a thirtieth the errors for what are no decisions, no facts and no options',
  },
  {
    names: '{ findingMessage }',
    subpath: 'messages',
    most: 10,
    aim: 10,
    reason: 'the texts of all findings, and of the words they name, in two languages; filled without patterns',
  },
  {
    names: '{ describeProblem }',
    subpath: 'messages',
    most: 11.5,
    aim: 10,
    reason:
      'half is the labels of all facts and all parameters in two languages; a quarter what was expected of any other value, in Chinese',
  },
  {
    names: '*',
    subpath: 'intake',
    most: 21.35,
    aim: 12,
    reason:
      'a third is words: labels in two languages, synonyms, headers and codes; a tenth the reader of shapes, which a page that checks the records has anyway, another what no mapping may say, another the fields of a record and the occasions of papers, another dates and moments; half a kB days and times in two columns and ids in first rows only',
  },
  {
    names: '*',
    subpath: 'dmn',
    most: 38.15,
    aim: 28,
    reason:
      'a third is the reader of XML, another the engine with all kinds of tables and the checks of their parts, more than half a kB of it exact answers where unique rows overlap, a quarter the refusal of misspelt fields; the rest reads DMN and FEEL, half a kB of it the ranges that a model allows or negates, and as much the refusal of what would be read as something else: numbers that would be rounded, outcomes of other types than stated, decisions under other names',
  },
] as const;

describe('the size of what a page imports', () => {
  it.each(sizes)('is at most $most kB for $names from $subpath (aim: $aim; $reason)', async (each) => {
    const weight = kilobytes(await pageWith(each.names, each.subpath));
    expect(weight).toBeLessThanOrEqual(each.most);
    // A ceiling far above the size would not detect growth.
    expect(weight).toBeGreaterThan(each.most * 0.6);
  });
});

describe('what a page imports', () => {
  const files = readdirSync(folder).filter((name) => /\.c?js$/.test(name));
  const subpaths = files
    .filter((name) => name.endsWith('.js') && !name.startsWith('chunk-'))
    .map((name) => name.slice(0, -3));

  it.each(subpaths)('contains zod for the schemas only: %s', async (subpath) => {
    expect(/zod/i.test(await pageWith('*', subpath))).toBe(subpath === 'schema');
  });

  it.each(subpaths)('contains the XML reader for models only: %s', async (subpath) => {
    expect(/xmlns/i.test(await pageWith('*', subpath)) && /[Ss]axes/.test(await pageWith('*', subpath))).toBe(
      subpath === 'dmn',
    );
  });

  it.each(subpaths)('evaluates no strings and reads no clock: %s', async (subpath) => {
    expect(/new Function|\beval\(|Date\.now/.exec(await pageWith('*', subpath))?.[0]).toBeUndefined();
  });

  it('does neither in our own files', () => {
    const forbidden = files.filter((name) =>
      /new Function|\beval\(|Date\.now/.test(readFileSync(join(folder, name), 'utf8')),
    );
    expect(files.length).toBeGreaterThan(20);
    expect(forbidden).toEqual([]);
  });
});
