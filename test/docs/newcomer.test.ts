import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commandsIn, documents } from '../../tools/gates/newcomer/commands';
import { steps as gateSteps } from '../../tools/gates/steps';
import { walks } from '../../tools/gates/newcomer/walks';
import { ways } from '../../tools/gates/newcomer/ways';

const named = documents.flatMap((name) => commandsIn(readFileSync(name, 'utf8')));

/** The commands that no script of the gate runs. */
function unfollowed(commands: readonly string[]): readonly string[] {
  return commands.filter((command) => !Object.hasOwn(ways, command));
}

describe('the commands of the documents', () => {
  it('are the lines of shell blocks and the commands in sentences', () => {
    const document =
      'Say `npm run bench`, or `npm`:\n```sh\nnpm ci && npm run demo   # cases\n\nnpm test\n```\n```ts\nnpm();\n```\n';
    expect(commandsIn(document)).toEqual(['npm ci', 'npm run demo', 'npm test', 'npm run bench']);
  });

  it.each(documents)('of %s are all run by the gate', (name) => {
    const commands = commandsIn(readFileSync(name, 'utf8'));
    expect(commands.length).toBeGreaterThan(1);
    expect(unfollowed(commands)).toEqual([]);
  });

  it('are reported if nothing runs them', () => {
    expect(unfollowed(commandsIn('```sh\nnpm ci\nnpm run nothing\n```'))).toEqual(['npm run nothing']);
  });

  it('are the only commands run', () => {
    expect(Object.keys(ways).filter((command) => !named.includes(command))).toEqual([]);
  });

  it('are steps of the gate where this is claimed', () => {
    const whole = readFileSync('.ci/run', 'utf8')
      .split('\n')
      .map((line) => line.split(' </dev/null', 1)[0]);
    const steps = new Set([...whole, ...gateSteps]);
    const claimed = Object.values(ways).flatMap((way) => (way.by === 'gate' ? [way.step] : []));
    expect(claimed.filter((step) => !steps.has(step))).toEqual([]);
    expect(steps).toContain('npx tsx tools/gates/newcomer');
  });

  it('are steps of a walk where this is claimed', () => {
    const walked = walks.flatMap(({ steps }) => steps.flatMap((step) => ('run' in step ? [step.run] : [])));
    const claimed = Object.entries(ways).flatMap(([command, way]) => (way.by === 'walk' ? [command] : []));
    expect(claimed.filter((command) => !walked.includes(command))).toEqual([]);
  });
});

describe('the examples of CONTRIBUTING.md', () => {
  const sections = readFileSync('CONTRIBUTING.md', 'utf8').split(/^## /m).slice(1);
  const contributing = readFileSync('CONTRIBUTING.md', 'utf8');

  it('are all carried out', () => {
    const headings = sections.map((section) => section.split('\n', 1)[0]).filter((heading) => heading !== 'Style');
    expect(walks.map(({ heading }) => heading)).toEqual(headings);
  });

  it.each(walks)('$heading: the text names the edited files', ({ heading, steps }) => {
    const section = sections.find((each) => each.startsWith(`${heading}\n`)) ?? '';
    const edited = steps.flatMap((step) => ('edit' in step ? [step.edit] : []));
    const unnamed = edited.filter((path) => !section.includes(path) && !contributing.includes(path));
    expect(unnamed).toEqual([]);
  });

  it('name files that exist', () => {
    const paths = [...contributing.matchAll(/`((?:src|test|tools|docs|examples)\/[\w./-]+)`/g)].map(
      ([, path = '']) => path,
    );
    expect(paths.length).toBeGreaterThan(10);
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
  });
});
