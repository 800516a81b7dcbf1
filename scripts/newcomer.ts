/**
 * Follows README and CONTRIBUTING like a newcomer: in a clean checkout it runs every command they name that the gate does
 * not run by itself, and carries out the walked examples. `npm run build` comes first.
 *
 *     npm run verify:newcomer
 *     npm run verify:newcomer -- --only 'Add a rule'
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { report, repository, type Violation } from './gate';
import { installPackage } from './installed-package';
import { changesIn, edit, makeCheckout, runLine, tidy, write, type Ending } from './newcomer/checkout';
import { walks, type Step } from './newcomer/walks';
import { ways } from './newcomer/ways';

const { values: options } = parseArgs({ options: { only: { type: 'string' } } });
const folder = mkdtempSync(join(tmpdir(), 'yekuo-newcomer-'));
const checkout = join(folder, 'checkout');
const project = join(folder, 'project');

/** Runs a command and says how long it took; a fault if it did not end as it should. */
function followed(where: string, place: string, line: string, asItShould: (ending: Ending) => boolean): Violation[] {
  const start = performance.now();
  const ending = runLine(place, line);
  const good = asItShould(ending);
  console.log(
    `${good ? 'ok    ' : 'FAILED'} ${((performance.now() - start) / 1000).toFixed(1).padStart(5)} s  ${line}`,
  );
  return good ? [] : [{ where, message: `${line} ended with ${ending.status}:\n${ending.output.slice(-4000)}` }];
}

function take(where: string, step: Step): readonly Violation[] {
  if ('edit' in step) edit(checkout, step.edit, step.from, step.to);
  else if ('write' in step) write(checkout, step.write, step.text);
  else if ('run' in step) {
    const { says = /(?:)/ } = step;
    return followed(where, checkout, step.run, ({ status, output }) => status === 0 && says.test(output));
  } else return followed(where, checkout, step.fails, ({ status, output }) => status !== 0 && step.says.test(output));
  return [];
}

function followCommands(): readonly Violation[] {
  const faults = Object.entries(ways).flatMap(([command, way]) => {
    if (way.by === 'checkout') return followed(command, checkout, way.instead ?? command, ({ status }) => status === 0);
    if (way.by === 'project')
      return followed(command, project, command, ({ status }) => status === (way.endsWith ?? 0));
    return [];
  });
  const changed = changesIn(checkout);
  return changed === ''
    ? faults
    : [...faults, { where: 'checkout', message: `the commands changed files:\n${changed}` }];
}

try {
  makeCheckout(checkout);
  mkdirSync(join(project, 'cases'), { recursive: true });
  installPackage(repository, project);
  cpSync(join(repository, 'examples/records/month.ndjson'), join(project, 'cases/month.ndjson'));
  const chosen = walks.filter(({ heading }) => options.only === undefined || options.only === heading);
  const faults = options.only === undefined ? followCommands() : [];
  const lost = chosen.flatMap(({ heading, steps }) => {
    console.log(`\n${heading}`);
    tidy(checkout);
    return steps.flatMap((step) => take(heading, step));
  });
  report('newcomer', Object.keys(ways).length + chosen.length, [...faults, ...lost]);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
