import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { repository } from '../../tools/repository';
import { charged, lines, workplace } from './program';

const place = workplace();
const { run, write, folder } = place;
afterAll(place.remove);

/** The arguments that the workflow runs the program with. */
function workflowArguments(): readonly string[] {
  const workflow = readFileSync(join(repository, 'examples/ci/github-actions.yml'), 'utf8');
  const [, command = ''] = /npx --yes yekuo (check [^]*?)\n\n/.exec(workflow) ?? [];
  return command.split(/\s+/).map((word) => word.replaceAll("'", ''));
}

describe('the workflow of the examples', () => {
  it('fails on what is new and hands on both files', async () => {
    write('records/2021/june.ndjson', lines(charged('known')));
    await run(['check', 'records/**/*.ndjson', '--write-baseline', 'known-findings.json']);
    expect(await run(workflowArguments())).toMatchObject({ code: 0 });
    write('records/2021/june.ndjson', lines(charged('known'), charged('new')));
    const { code, stdout } = await run(workflowArguments());
    expect(code).toBe(1);
    expect(stdout.match(/^::error /gm)).toHaveLength(1);
    expect(['yekuo.sarif', 'yekuo.html'].map((name) => existsSync(join(folder, name)))).toEqual([true, true]);
  });
});
