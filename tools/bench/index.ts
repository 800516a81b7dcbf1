/**
 * Measures the built library against other tools and prints a table of ratios. The exit code is 1 if a target is missed.
 *
 *     npm run bench                    everything, some minutes
 *     npm run bench -- --quick         a rough run, under half a minute
 *     npm run bench -- decide partial  some sections only
 *     npm run bench -- --write         everything, and docs/performance.md is written
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatted } from '../generate/generated-files';
import { repository } from '../repository';
import { buildLibrary } from './built-library';
import type { Measure } from './measure';
import { performancePage } from './performance-page';
import { machine, markdownTable, terminalTable, type SectionResult } from './report';

const titles: Readonly<Record<string, string>> = {
  decide: 'Complete forms',
  exactness: 'Exactness on incomplete forms',
  guarantees: 'Open forms and bad values',
  partial: 'Incomplete forms',
  calendar: 'Working days',
  growth: 'Growth with the size of the question',
  'case-check': 'Recorded cases',
  law: 'Readings and policies',
  sql: 'SQL',
  released: 'Against the first edition',
  'command-line': 'Command line',
  tables: 'Tables',
  'bundle-size': 'Size in a bundle, minified and gzipped',
  'import-time': 'Loading',
};

const { values: options, positionals } = parseArgs({
  options: { quick: { type: 'boolean' }, write: { type: 'boolean' } },
  allowPositionals: true,
});
if (options.write === true && (options.quick === true || positionals.length > 0)) {
  throw new Error('the page keeps full runs of every section: leave out --quick and the names of sections');
}
const speed = options.quick === true ? 'quick' : 'full';
const names = positionals.length === 0 ? Object.keys(titles) : positionals;

await buildLibrary();
console.log(`${machine()}; ${speed} pass`);
const results: SectionResult[] = [];
for (const name of names) {
  const result = { title: titles[name] ?? name, measures: await measure(name) };
  console.log(terminalTable(result));
  markdownTable(result, 'zh-CN'); // a measure without a Chinese text fails here, and not when the site is built
  results.push(result);
}

const missed = results.flatMap(({ measures }) => measures).filter(({ verdict }) => verdict === 'FAIL');
console.log(missed.length === 0 ? '\nevery target met' : `\n${missed.length} targets missed:`);
for (const { subject, against, ours, ratio, target } of missed) {
  console.log(
    `  ${[subject, against].filter((part) => part !== '').join(' against ')}: ${ratio || ours}, wanted ${target}`,
  );
}
if (options.write === true) {
  const page = await formatted([{ path: 'docs/performance.md', content: performancePage(results) }]);
  for (const { path, content } of page) writeFileSync(join(repository, path), content);
}
process.exitCode = missed.length === 0 ? 0 : 1;

/** Measures a section in a separate process, so that the memory use of one section does not affect another. */
async function measure(name: string): Promise<readonly Measure[]> {
  const child = fork(join(import.meta.dirname, 'section.ts'), [name, speed], { execArgv: ['--import', 'tsx'] });
  const received: Measure[] = [];
  child.on('message', (measures: readonly Measure[]) => received.push(...measures));
  await once(child, 'close');
  if (child.exitCode === 0) return received;
  const failure = 'could not be measured, see the error above';
  return [{ subject: name, against: '', ours: failure, theirs: '', ratio: '', target: 'to end', verdict: 'FAIL' }];
}
