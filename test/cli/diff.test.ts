/** `yekuo diff`: the differences of two policies. */
import { afterAll, describe, expect, it } from 'vitest';
import { impactFormats } from '../../src/cli/readings/impact-formats';
import { workplace } from './program';

const place = workplace();
const { run, write } = place;
afterAll(place.remove);

write('wide.json', JSON.stringify({ id: 'wide', parameters: { smallMicroMaximumCapacityKw: 200 } }));
write('low.json', JSON.stringify({ id: 'low', readings: { 'I-04': 'lowVoltageOnly' } }));
write('same.json', JSON.stringify({ id: 'same' }));
write('later.json', JSON.stringify({ id: 'later', inForceFrom: '2022-01-01' }));
write('written.json', JSON.stringify({ id: 'written', readings: { 'I-04': 'anyVoltage', 'I-09': 'notCounted' } }));
const text = { zh: '示例', en: 'Example' };
write('document.json', JSON.stringify({ id: 'document', documentNumber: '1', title: text, issuer: text }));
const lease = (clause: string): object => ({
  rows: [
    { id: 'temporary', text, when: { temporarySupply: true }, outcome: true, clauses: ['3.3.3'] },
    { id: 'others', text, outcome: false, clauses: [clause] },
  ],
});
write('table.json', JSON.stringify({ id: 'table', tables: { transformerLease: lease('3.3.3') } }));
write('cited.json', JSON.stringify({ id: 'cited', tables: { transformerLease: lease('3.3.4') } }));
write('bad.json', JSON.stringify({ id: 'bad', colour: 1 }));

interface Differences {
  readonly values: readonly { readonly name: string }[];
  readonly decisions: readonly { readonly decision: string; readonly regions: readonly object[] }[];
}

const differencesBetween = async (one: string, other: string): Promise<Differences> =>
  JSON.parse((await run(['diff', one, other, '--format', 'json'])).stdout) as Differences;

/** A name that would be a link, HTML, a CI command or another line, and how markdown shows it. */
const strangeName = 'a|b\n[c](d) <img src=x> \u001b::error::';
const shownName = String.raw`a|b \[c\](d) \<img src=x> \u{1b}::error::`;
write('strange.json', JSON.stringify({ id: strangeName, title: { zh: strangeName, en: strangeName } }));

describe('markdown', () => {
  it('shows names of policies as they are, in a title and in a table', async () => {
    const { stdout } = await run(['diff', 'default', 'strange.json']);
    expect(stdout.split('\n').slice(0, 4)).toEqual([
      `# neixiang2021 → ${shownName}`,
      '## Values',
      '',
      `| value | neixiang2021 | ${shownName.replace('|', String.raw`\|`)} |`,
    ]);
  });

  it('of other readings does, too', () => {
    const context = {
      asOf: '2021-07-01',
      policy: strangeName,
      cases: 1,
      casesOutsideForce: 0,
      unreadable: 0,
      language: 'en',
    } as const;
    expect(impactFormats.markdown([], context).split('\n')[0]).toBe(`${shownName} as of 2021-07-01, 1 case`);
    expect(impactFormats.text([], context)).not.toContain('\u001b');
  });
});

describe('yekuo diff', () => {
  it('lists a changed parameter, and exactly the facts that it affects', async () => {
    const { values, decisions } = await differencesBetween('default', 'wide.json');
    expect(values).toEqual([{ name: 'parameters.smallMicroMaximumCapacityKw', before: 160, after: 200 }]);
    const small = decisions.find(({ decision }) => decision === 'smallMicroEnterprise');
    expect(small?.regions).toMatchObject([
      {
        when: {
          usage: ['industrialCommercial'],
          siteType: ['ordinary'],
          equipmentCapacityKw: [{ moreThan: 160, atMost: 200 }],
        },
        before: false,
        after: true,
      },
    ]);
    expect(decisions.map(({ decision }) => decision)).toContain('investmentBoundary');
    expect(decisions.map(({ decision }) => decision)).not.toContain('outageSchedule');
  });

  it('takes the policy of the library by its id, too', async () => {
    expect(await differencesBetween('neixiang2021', 'wide.json')).toEqual(
      await differencesBetween('default', 'wide.json'),
    );
  });

  it('lists a changed reading', async () => {
    const { values, decisions } = await differencesBetween('default', 'low.json');
    expect(values).toEqual([{ name: 'readings.I-04', after: 'lowVoltageOnly' }]);
    expect(decisions.map(({ decision }) => decision)).toContain('redLineEligibility');
    expect(decisions.map(({ decision }) => decision)).not.toContain('smallMicroEnterprise');
  });

  it('takes a reading that is stated for the equal default', async () => {
    expect(await differencesBetween('same.json', 'written.json')).toMatchObject({ values: [], decisions: [] });
    expect(await run(['diff', 'same.json', 'written.json'])).toMatchObject({ code: 0 });
  });

  it('lists a document with another number and title', async () => {
    const { values } = await differencesBetween('same.json', 'document.json');
    expect(values.map(({ name }) => name)).toEqual(['documentNumber', 'title', 'issuer']);
    expect(await run(['diff', 'same.json', 'document.json'])).toMatchObject({ code: 1 });
  });

  it('takes no notice of the order in which a row states its conditions', async () => {
    const when = { temporarySupply: true, voltageLevel: '10kV' };
    const turned = { voltageLevel: '10kV', temporarySupply: true };
    const first = { id: 'temporary', text, outcome: true, clauses: ['3.3.3'] };
    const last = { id: 'others', text, outcome: false, clauses: ['3.3.3'] };
    write(
      'when.json',
      JSON.stringify({ id: 'when', tables: { transformerLease: { rows: [{ ...first, when }, last] } } }),
    );
    const rows = [{ ...first, when: turned }, last];
    write('turned.json', JSON.stringify({ id: 'turned', tables: { transformerLease: { rows } } }));
    expect(await run(['diff', 'when.json', 'turned.json'])).toMatchObject({ code: 0 });
  });

  it('lists rows in another order, since the first that applies is the one cited', async () => {
    const rowOf = (id: string, when: object) => ({ id, text, when, outcome: true, clauses: ['3.3.3'] });
    const rows = [rowOf('temporary', { temporarySupply: true }), rowOf('tenKilovolt', { voltageLevel: '10kV' })];
    const last = { id: 'others', text, outcome: false, clauses: ['3.3.3'] };
    const fileOf = (id: string, given: readonly object[]) =>
      JSON.stringify({ id, tables: { transformerLease: { rows: [...given, last] } } });
    write('forth.json', fileOf('forth', rows));
    write('back.json', fileOf('back', rows.toReversed()));
    write('more.json', fileOf('more', [rowOf('homes', { usage: 'residential' }), ...rows]));
    expect(await differencesBetween('forth.json', 'back.json')).toEqual({
      before: 'forth',
      after: 'back',
      values: [
        {
          name: 'tables.transformerLease',
          before: ['temporary', 'tenKilovolt', 'others'],
          after: ['tenKilovolt', 'temporary', 'others'],
        },
      ],
      decisions: [],
    });
    const { values } = await differencesBetween('forth.json', 'more.json');
    expect(values.map(({ name }) => name)).toEqual(['tables.transformerLease.homes']);
  });

  it('writes every name as code, whatever is in it', async () => {
    write(
      'names.json',
      JSON.stringify({ id: 'names', paperNames: { 'a`b|c\n``<i>': 'subjectProof', '`': 'subjectProof' } }),
    );
    const { stdout } = await run(['diff', 'same.json', 'names.json', '--lang', 'zh-CN']);
    expect(stdout).toContain('| ```paperNames.a`b\\|c ``<i>``` | — | `"subjectProof"` |');
    expect(stdout).toContain('| `` paperNames.` `` | — |');
    expect(stdout).toContain('## 政策内容');
  });

  it('lists replaced tables, and their rows even if the outcomes are equal', async () => {
    const names = async (one: string, other: string) =>
      (await differencesBetween(one, other)).values.map(({ name }) => name);
    expect((await differencesBetween('same.json', 'table.json')).values).toEqual([
      { name: 'tables.transformerLease', after: ['temporary', 'others'] },
    ]);
    expect(await differencesBetween('same.json', 'table.json')).toMatchObject({ decisions: [] });
    expect(await names('table.json', 'cited.json')).toEqual(['tables.transformerLease.others']);
    expect(await names('table.json', 'table.json')).toEqual([]);
  });

  it('writes a table for a pull request, in both languages', async () => {
    const { code, stdout } = await run(['diff', 'default', 'wide.json']);
    expect(code).toBe(1);
    expect(stdout).toContain('# neixiang2021 → wide');
    expect(stdout).toContain('| `parameters.smallMicroMaximumCapacityKw` | `160` | `200` |');
    expect(stdout).toContain('more than 160 kW and at most 200 kW');
    const { stdout: chinese } = await run(['diff', 'default', 'wide.json', '--lang', 'zh-CN']);
    expect(chinese).toContain('大于160千瓦且不大于200千瓦');
  });

  it('exits 0 if two policies are equal, 1 if only a value differs, 2 if it cannot compare', async () => {
    expect(await run(['diff', 'default', 'same.json'])).toMatchObject({ code: 0, stderr: '' });
    const { code, stdout } = await run(['diff', 'same.json', 'later.json']);
    expect(code).toBe(1);
    expect(stdout).toContain('Every decision has equal outcomes for all facts.');
    expect(await run(['diff', 'default', 'bad.json'])).toMatchObject({ code: 2 });
    expect(await run(['diff', 'default', 'none.json'])).toMatchObject({ code: 2 });
    expect(await run(['diff', 'default'])).toMatchObject({ code: 2 });
  });

  describe('with a table that is too large', () => {
    const rows = Array.from({ length: 1000 }, (_, row) => ({
      id: `row${row}`,
      text,
      ...(row < 999 && { when: { equipmentCapacityKw: row } }),
      outcome: row % 2 === 1,
      clauses: ['3.3.3'],
    }));
    const parameters = { smallMicroMaximumCapacityKw: 200 };
    write('large.json', JSON.stringify({ id: 'large', parameters, tables: { transformerLease: { rows } } }));

    it('compares the other decisions, and names the one that it cannot compare, in both languages', async () => {
      const english = await run(['diff', 'default', 'large.json']);
      expect(english.code).toBe(2);
      expect(english.stdout).toContain('more than 160 kW and at most 200 kW');
      expect(english.stdout.split('\n').slice(-4)).toEqual([
        '## Decisions that could not be compared',
        '',
        '- Transformer lease `transformerLease`: the table `transformerLease` is too large',
        '',
      ]);
      expect(english.stderr).toBe(
        'yekuo: some decisions could not be compared, as tables are too large: transformerLease\n',
      );
      const chinese = await run(['diff', 'default', 'large.json', '--lang', 'zh-CN']);
      expect(chinese.code).toBe(2);
      expect(chinese.stdout.split('\n').slice(-4)).toEqual([
        '## 无法比较的决策',
        '',
        '- 变压器租赁 `transformerLease`：规则表 `transformerLease` 过大',
        '',
      ]);
      expect(chinese.stderr).toBe('yekuo: 部分决策无法比较，因为规则表过大：transformerLease\n');
    });

    it('does so as JSON, too', async () => {
      const { code, stdout } = await run(['diff', 'default', 'large.json', '--format', 'json']);
      expect(code).toBe(2);
      const { decisions, uncompared } = JSON.parse(stdout) as Differences & { readonly uncompared: unknown };
      expect(decisions.map(({ decision }) => decision)).toContain('smallMicroEnterprise');
      expect(uncompared).toEqual([{ decision: 'transformerLease', table: 'transformerLease' }]);
    });

    it('does not call policies equal if it could not compare all of them', async () => {
      write('large-too.json', JSON.stringify({ id: 'large', parameters, tables: { transformerLease: { rows } } }));
      const { code, stdout } = await run(['diff', 'large.json', 'large-too.json']);
      expect(code).toBe(2);
      expect(stdout).not.toMatch(/equal/);
    });
  });

  it('takes less than a second for all decisions', async () => {
    await run(['diff', 'low.json', 'wide.json']);
    const before = process.cpuUsage();
    await run(['diff', 'wide.json', 'low.json']);
    // Processor time, in microseconds. It is four times that, for slow machines; combination by combination it would be hours.
    expect(process.cpuUsage(before).user).toBeLessThan(4_000_000);
  });
});
