/** The size of what a page loads: bundled and minified by esbuild, compressed with gzip. */
import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { repository } from '../../repository';
import { builtPath, isBuilt } from '../built-library';
import { bounded, compared, size, skipped, type Measure } from '../measure';
import { named } from '../peers/peer';

interface Bundle {
  readonly subject: string;
  readonly file: string;
  readonly code: string;
  /** In bytes; absent without a target. */
  readonly allowed?: number;
  /** Packages with the same functions or some of them, and the imported names. */
  readonly peers: readonly (readonly [packageName: string, code: string])[];
}

const engines = [
  ['json-rules-engine', 'export { Engine } from "json-rules-engine";'],
  ['feelin', 'export { evaluate } from "feelin";'],
  ['publicodes', 'export { default } from "publicodes";'],
] as const;

const bundles: readonly Bundle[] = [
  {
    subject: 'one rule with its engine (smallMicroEnterprise)',
    file: 'investment.js',
    code: 'export { smallMicroEnterprise } from "yekuo/investment";',
    allowed: 6000,
    peers: engines,
  },
  {
    subject: 'a collection, that rule which it reads, and their engine (redLineEligibility)',
    file: 'investment.js',
    code: 'export { redLineEligibility } from "yekuo/investment";',
    peers: engines,
  },
  {
    subject: 'the largest decision with its engine (connectionStages)',
    file: 'stages.js',
    code: 'export { connectionStages } from "yekuo/stages";',
    peers: engines,
  },
  {
    subject: 'all decisions with their engine',
    file: 'index.js',
    code: 'export { decisions } from "yekuo";',
    allowed: 10_500,
    peers: engines,
  },
  {
    subject: 'the calendar',
    file: 'calendar.js',
    code: 'export { chinaCalendar } from "yekuo/calendar";',
    allowed: 3500,
    peers: [
      ['chinese-days', 'export { findWorkday, isWorkday } from "chinese-days";'],
      ['chinese-workday', 'export { countWorkdays, isWorkday } from "chinese-workday";'],
    ],
  },
  {
    subject: 'records from the rows of a table',
    file: 'intake.js',
    code: 'export * from "yekuo/intake";',
    allowed: 12_000,
    peers: [],
  },
  {
    subject: 'the schema of facts and case records',
    file: 'schema.js',
    code: 'export * from "yekuo/schema";',
    allowed: 15_000,
    peers: [['zod', 'import * as z from "zod"; export const schema = z.object({ a: z.string(), b: z.number() });']],
  },
];

export async function bundleSizeSection(): Promise<readonly Measure[]> {
  const measures: Measure[] = [];
  for (const { subject, file, code, allowed, peers } of bundles) {
    if (!isBuilt(file)) {
      measures.push(skipped(`size of ${subject}`, `${file} is not there yet`));
      continue;
    }
    const ours = await sizeOf(code);
    if (allowed !== undefined) {
      measures.push(bounded(`size of ${subject}`, size.show(ours), `≤ ${size.show(allowed)}`, ours <= allowed));
    }
    for (const [name, peerCode] of peers) {
      const theirs = await sizeOf(peerCode);
      measures.push(
        compared({ subject: `size of ${subject}`, against: `${named(name)} alone`, ours, theirs, unit: size }),
      );
    }
  }
  return [...measures, ...(await nativeEngine())];
}

/** The engine of Zen runs on a server; its size is that of the native library. */
async function nativeEngine(): Promise<readonly Measure[]> {
  const folder = join(repository, 'node_modules/@gorules');
  const [library] = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.node'));
  if (library === undefined) return [];
  const theirs = statSync(join(folder, library)).size;
  const ours = await sizeOf('export { decisions } from "yekuo";');
  const against = `${named('@gorules/zen-engine')}, native library, not compressed`;
  return [compared({ subject: 'size of all decisions with their engine', against, ours, theirs, unit: size })];
}

/** The compressed size of a module in bytes. */
async function sizeOf(contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: repository },
    alias: { yekuo: dirname(builtPath('index.js')) },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    charset: 'utf8',
    logLevel: 'error',
  });
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
}
