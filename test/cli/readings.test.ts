/** Reports of findings that depend on readings, and of readings that would change findings. */
import { afterAll, describe, expect, it } from 'vitest';
import { contested, day, firm } from './contested-records';
import { lines, workplace } from './program';

const place = workplace();
const { run, write, read } = place;
afterAll(place.remove);
write('contested.ndjson', lines(contested));
write('both.ndjson', lines(contested, firm));

describe('yekuo check --readings all', () => {
  it('shows in the text which findings depend on a reading', async () => {
    const { stdout } = await run(['check', 'both.ndjson', ...day, '--readings', 'all']);
    expect(stdout).toContain('boundary-mismatch  3.3.1  contested: I-04');
    expect(stdout).toContain('fee-not-permitted  3.3.2  holds under every reading');
    expect(stdout).toContain('1 finding would be cleared by other readings; the others hold under all');
    const { stdout: usual } = await run(['check', 'both.ndjson', ...day]);
    expect(usual).not.toContain('contested: ');
    const { stdout: chinese } = await run(['check', 'both.ndjson', ...day, '--readings', 'all', '--lang', 'zh-CN']);
    expect(chinese).toContain('存在争议：I-04');
    expect(chinese).toContain('无论采用哪种理解方式均成立');
  });

  it('shows it in SARIF, JSON, JUnit and HTML', async () => {
    const reports = ['sarif', 'json', 'junit', 'html'].flatMap((format) => [
      '--format',
      format,
      '--output',
      `o.${format}`,
    ]);
    await run(['check', 'both.ndjson', ...day, '--readings', 'all', ...reports]);
    const { runs } = JSON.parse(read('o.sarif')) as { runs: [{ results: readonly object[] }] };
    expect(runs[0].results).toMatchObject([
      { rank: 50, properties: { contested: ['I-04'], standsUnderAllReadings: false } },
      { rank: 100, properties: { contested: [], standsUnderAllReadings: true } },
    ]);
    expect(JSON.parse(read('o.json'))).toMatchObject({
      results: [{ contested: ['I-04'], standsUnderAllReadings: false }, { standsUnderAllReadings: true }],
    });
    expect(read('o.junit')).toContain('contested: I-04');
    expect(read('o.html')).toContain('contested: I-04');
  });

  it('reports the same with threads', async () => {
    const asked = ['check', 'both.ndjson', ...day, '--readings', 'all', '--format', 'ndjson'];
    expect((await run([...asked, '--jobs', '2'])).stdout).toBe((await run(asked)).stdout);
  });

  it('takes policy or all', async () => {
    expect(await run(['check', 'both.ndjson', '--readings', 'some'])).toMatchObject({ code: 2 });
  });
});

describe('yekuo check --fail-on uncontested', () => {
  it('fails only on findings that hold under every reading', async () => {
    const code = async (...args: readonly string[]): Promise<number> =>
      (await run(['check', ...args, ...day, '--fail-on', 'uncontested'])).code;
    expect(await code('contested.ndjson')).toBe(0);
    expect(await code('both.ndjson')).toBe(1);
    expect(await code('both.ndjson', '--max-violations', '1')).toBe(0);
    expect((await run(['check', 'contested.ndjson', ...day])).code).toBe(1);
  });

  it('decides what JUnit counts as a failure', async () => {
    const { stdout } = await run(['check', 'both.ndjson', ...day, '--fail-on', 'uncontested', '--format', 'junit']);
    expect(stdout).toContain('failures="1"');
  });

  it('can be configured', async () => {
    write('yekuo.config.json', JSON.stringify({ failOn: 'uncontested' }));
    expect((await run(['check', 'contested.ndjson', ...day])).code).toBe(0);
    write('yekuo.config.json', JSON.stringify({ readings: 'all' }));
    expect((await run(['check', 'contested.ndjson', ...day])).stdout).toContain('contested: I-04');
    write('yekuo.config.json', '{}');
  });
});
