import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { repository } from '../../../tools/repository';
import { english } from '../../../src/cli/formats/html/html-texts-english';
import { findingCodes } from '../../../src/compliance';
import { factLabels } from '../../../src/facts';
import { neixiang2021 } from '../../../src/policy';
import { charged, clean, lines, workplace } from '../program';

const place = workplace();
const { run, write, read } = place;
afterAll(place.remove);

write('month.ndjson', readFileSync(join(repository, 'examples/records/month.ndjson'), 'utf8'));
const nasty = '"><img src=x onerror=alert(1)><script>alert(1)</script>';
write(
  'nasty.ndjson',
  lines({ id: nasty, facts: {}, fees: [{ item: nasty }] }, { id: `${nasty}2`, facts: {} }, { [nasty]: 1 }),
);

async function page(name: string, ...args: readonly string[]): Promise<string> {
  await run(['check', name, '--as-of', '2021-10-15', '--format', 'html', '--output', 'page.html', ...args]);
  return read('page.html');
}

/** The data that the script of a page works on. */
function dataOf(html: string): { readonly cases: readonly { readonly id: string; readonly html: string }[] } {
  const [, text = ''] = /<script type="application\/json" id="data">([^]*?)<\/script>/.exec(html) ?? [];
  return JSON.parse(text) as ReturnType<typeof dataOf>;
}

describe('the page', () => {
  it('loads nothing, and forbids loading anything', async () => {
    const html = await page('month.ndjson');
    expect(html).not.toMatch(/(?:src|href|url|@import)\s*[=(]/);
    const hashes = ['style', 'script'].map((tag) => {
      const content = new RegExp(`<${tag}>([^]*?)</${tag}>`).exec(html)?.[1] ?? '';
      return `${tag}-src 'sha256-${createHash('sha256').update(content).digest('base64')}'`;
    });
    expect(html).toContain(`content="default-src 'none'; ${hashes.join('; ')}; base-uri 'none'; form-action 'none'"`);
    expect(html).not.toMatch(/ (?:style|on\w+)="/);
  });

  it('says which findings an earlier run already had', async () => {
    write('old.ndjson', lines(charged('old')));
    await run(['check', 'old.ndjson', '--as-of', '2021-10-15', '--format', 'json', '--output', 'earlier.json']);
    write('both.ndjson', lines(charged('old'), charged('fresh')));
    const html = await page('both.ndjson', '--earlier', 'earlier.json', '--lang', 'zh-CN');
    expect(html).toContain('其中 1 项为上次已有的问题，仅新问题影响结果');
    const articles = new Map(dataOf(html).cases.map((each) => [each.id, each.html]));
    expect(articles.get('old')).toContain('<p class="open">原有</p>');
    expect(articles.get('fresh')).not.toContain('原有');
    expect(await page('both.ndjson', '--lang', 'zh-CN')).not.toMatch(/原有|上次已有/);
  });

  it('leads to the cells of tables from wherever it is written', async () => {
    const rows = 'id,收取费用\n1,装表费\n';
    write('exports/六月 1.csv', rows);
    write('m.json', JSON.stringify({ columns: { 收取费用: 'fees[0].item' } }));
    const links = async (output: string, named: string): Promise<readonly string[]> => {
      const options = ['--mapping', 'm.json', '--as-of', '2021-10-15', '--format', 'html', '--output', named];
      await run(['check', 'exports/六月 1.csv', ...options]);
      return [...read(output).matchAll(/<a href="([^"#]+)#cell=2,2"/g)].map(([, href = '']) =>
        decodeURI(new URL(href, pathToFileURL(join(place.folder, output))).href),
      );
    };
    write('reports/new/.keep', '');
    const file = decodeURI(pathToFileURL(join(place.folder, 'exports/六月 1.csv')).href);
    for (const output of ['page.html', 'reports/new/page.html', 'exports/page.html']) {
      expect(await links(output, output), output).toEqual([file]);
      expect(await links(output, join(place.folder, output)), output).toEqual([file]);
    }
  });

  it('escapes everything that comes from the records', async () => {
    const html = await page('nasty.ndjson');
    expect(html).not.toContain('<img');
    expect(html.match(/<script/g)).toHaveLength(2);
    expect(html).not.toMatch(/alert\(1\)<(?!\/)/);
  });

  it('shows the worst cases before its script runs, and contains all', async () => {
    const many = Array.from({ length: 1_200 }, (_, index) =>
      index % 2 === 0 ? charged(`v${index}`) : clean(`c${index}`),
    );
    const worst = { id: 'worst', facts: {}, fees: [{ item: 'a' }, { item: 'b' }] };
    write('flood.ndjson', lines(...many, worst));
    const html = await page('flood.ndjson');
    expect(html.match(/<article/g)).toHaveLength(20);
    expect(html).toMatch(/<article class="case"><header><h3>worst</);
    expect(html).toContain('<dd>601</dd>');
    expect(dataOf(html).cases).toHaveLength(1_201);
  });

  it.each([
    ['one after another', ['2021-06-01', '2021-06-04'], ['2021-06-04', '2021-06-30'], '2021-06-24'],
    [
      'with the customer’s works between them',
      ['2021-06-01', '2021-06-04'],
      ['2021-06-08', '2021-06-30'],
      '2021-06-28',
    ],
    ['within the first', ['2021-06-01', '2021-06-28'], ['2021-06-28', '2021-06-30'], '2021-06-24'],
  ])('shows the day a limit by stage was used up: %s', async (_, first, second, due) => {
    const [application, reply] = [first, second].map(([startedOn, completedOn]) => ({ startedOn, completedOn }));
    const stages = [
      { stage: 'application', ...application },
      { stage: 'customerExternalWorks', startedOn: first[1], completedOn: second[0] },
      { stage: 'supplyPlanReply', ...reply },
    ];
    const facts = {
      voltageLevel: '10kV',
      usage: 'other',
      importantCustomer: false,
      assetTransfer: false,
      supportingWorks: false,
    };
    write('stages.ndjson', lines({ id: 'a', facts, stages, connectedOn: '2021-06-30' }));
    const html = await page('stages.ndjson');
    expect(html).toContain(`due ${due.slice(5)}</em>`);
    expect(html).toMatch(/<rect class="process" x="0%"[^>]*><rect class="over" x="[1-9]/);
  });

  const home = { voltageLevel: '220V', usage: 'residential', customerExternalWorks: false } as const;
  const overhead = { voltageLevel: '10kV', type: 'overheadLine', startedOn: '2021-06-01', completedOn: '2021-06-10' };
  it.each<[string, object, readonly string[]]>([
    [
      'works that the record shows',
      {
        facts: { ...home, supportingWorks: false },
        intake: { appliedAt: '2021-06-01T09:00:00+08:00' },
        works: [{ voltageLevel: '220V', startedOn: '2021-06-02', completedOn: '2021-06-03' }],
        connectedOn: '2021-06-08',
      },
      ['limit 5 working days · due 06-08', 'limit 3 working days · due 06-07'],
    ],
    [
      'a suspension',
      {
        facts: { ...home, supportingWorks: false },
        intake: { appliedAt: '2021-06-01T09:00:00+08:00' },
        suspensions: [{ from: '2021-06-01', to: '2021-06-04', cause: 'customer' }],
        connectedOn: '2021-06-07',
      },
      ['limit 2 working days · due 06-08'],
    ],
    [
      'stages at the same time',
      {
        facts: {
          voltageLevel: '10kV',
          usage: 'other',
          importantCustomer: false,
          assetTransfer: false,
          supportingWorks: false,
        },
        stages: [
          { stage: 'application', startedOn: '2021-06-01', completedOn: '2021-06-24' },
          { stage: 'supplyPlanReply', startedOn: '2021-06-01', completedOn: '2021-06-24' },
        ],
        connectedOn: '2021-06-24',
      },
      ['limit 16 working days, without supporting works'],
    ],
    [
      'works beside longer ones, suspended',
      {
        facts: home,
        works: [
          { ...overhead, type: 'lineTap' },
          { ...overhead, type: 'overheadLine' },
        ],
        suspensions: [{ from: '2021-06-03', to: '2021-06-04', cause: 'authority' }],
      },
      ['limit 20 working days · due 07-01', 'limit 20 working days · due 07-01'],
    ],
  ])('shows the limit and the day by which the case is judged: %s', async (_, record, expected) => {
    write('judged.ndjson', lines({ id: 'a', ...record, fees: [{ item: 'x' }] }));
    const { cases } = dataOf(await page('judged.ndjson'));
    const [shown = ''] = cases.map(({ html }) => html);
    expect([...shown.matchAll(/<em>(.*?)<\/em>/g)].map(([, note]) => note)).toEqual(expected);
    expect(shown).not.toContain('class="row late"');
  });

  it('shows no limit for a case outside the term of the policy', async () => {
    const intake = { appliedAt: '2021-05-20T09:00:00+08:00' };
    write(
      'before.ndjson',
      lines({ id: 'a', facts: { ...home, supportingWorks: false }, intake, connectedOn: '2021-06-30' }),
    );
    expect(await page('before.ndjson')).not.toMatch(/limit \d+ working/);
  });

  it('shows the stale entries of the baseline and the faults of the input', async () => {
    write('one.ndjson', `${lines(charged('a'))}{\n`);
    await run(['check', 'one.ndjson', '--write-baseline', 'baseline.json']);
    write('one.ndjson', `${lines(clean('a'))}{\n`);
    const html = await page('one.ndjson', '--baseline', 'baseline.json', '--lang', 'zh-CN');
    expect(html).toContain('a · fee-not-permitted · fees[0].item');
    expect(html).toContain('不是 JSON');
    expect(html).toContain('未发现问题');
  });

  it('counts by station, handler and month, clean cases included', async () => {
    const of = (id: string, station: string): object => ({ ...charged(id), station, handler: '张' });
    write('groups.ndjson', lines(of('a', '城关所'), of('b', '城关所'), { ...clean('c'), station: '湍东所' }));
    const html = await page('groups.ndjson', '--lang', 'zh-CN');
    const cells = (name: string): readonly string[] =>
      [
        ...(new RegExp(`<tr><td><button[^>]*>${name}</button></td>(.*?)</tr>`).exec(html)?.[1] ?? '').matchAll(
          /<td>(.*?)<\/td>/g,
        ),
      ].map(([, cell = '']) => cell);
    expect(cells('城关所')).toEqual(['2', '2', '2', '0', '–']);
    expect(cells('湍东所')).toEqual(['1', '0', '0', '0', '–']);
    expect(cells('张')).toEqual(['2', '2', '2', '0', '–']);
  });

  it('counts findings by responsible department', async () => {
    write('departments.ndjson', lines(charged('a'), { ...charged('b'), fees: [{ item: 'x' }, { item: 'y' }] }));
    const html = await page('departments.ndjson', '--lang', 'zh-CN');
    const [, rows = ''] = /id="panel-departments".*?<tbody>(.*?)<\/tbody>/s.exec(html) ?? [];
    const names = [...rows.matchAll(/data-name="(\w+)"/g)].map(([, name]) => name);
    expect(names).toEqual(neixiang2021.clauses['3.3.2'].departments);
    expect(rows.match(/<td>2<\/td><td>3<\/td><td>0<\/td>/g)).toHaveLength(names.length);
  });

  it('offers the filter by readings only if readings were checked', async () => {
    const select = '<select id="standing">';
    expect(await page('month.ndjson')).not.toContain(select);
    const html = await page('month.ndjson', '--readings', 'all');
    expect(html).toContain(select);
    const { cases } = dataOf(html);
    const stand = cases.flatMap((row) => row.html.match(/data-stands="(?:true|false)"/g) ?? []);
    expect(new Set(stand)).toEqual(new Set(['data-stands="true"', 'data-stands="false"']));
  });

  it('folds faults of the input and kinds of findings if there are many', async () => {
    write('faults.ndjson', `${lines(charged('a'))}${'{\n'.repeat(6)}`);
    expect(await page('faults.ndjson')).toMatch(/Faults of the input<small>6<\/small><\/h2><details>/);
    expect(await page('month.ndjson')).toMatch(/<details><summary>\d+ more kinds<\/summary><ul class="filter">/);
  });

  it('lists the running clocks, the highest alert first, and undetermined checks', async () => {
    const facts = { voltageLevel: '220V', usage: 'residential', supportingWorks: false };
    const opened = (id: string, day: string): object => ({
      id,
      facts,
      intake: { appliedAt: `${day}T09:00:00+08:00` },
      connectedOn: null,
    });
    write('open.ndjson', lines(opened('soon', '2021-10-14'), opened('late', '2021-10-08')));
    const html = await page('open.ndjson', '--lang', 'zh-CN');
    const rows = [...html.matchAll(/<tr class="(\w+)"><td>([^<]*)<\/td><td>([^<]*)<\/td><td>([^<]*)<\/td>/g)];
    expect(rows.map(([, ...cells]) => cells)).toEqual([
      ['red', '2021-10-11', 'late', '办电全流程'],
      ['blue', '2021-10-18', 'soon', '办电全流程'],
    ]);
  });

  it('shows codes and places only in folded parts, and facts by their names', async () => {
    const html = await page('month.ndjson', '--lang', 'zh-CN');
    const names = [...findingCodes, ...Object.keys(factLabels)];
    for (const { html: text } of dataOf(html).cases) {
      const shown = text.replaceAll(/<details>.*?<\/details>/g, '').replaceAll(/<[^>]*>/g, ' ');
      expect(names.filter((name) => shown.includes(name))).toEqual([]);
      expect(shown).not.toMatch(/:\d+:\d+|\[\d+\]/);
    }
  });
});

it.each<[string, (count: number) => string, string]>([
  ['kinds', english.moreKinds, '1 more kind'],
  ['clocks', english.clocksNotListed, '1 more running time limit; yekuo due lists all.'],
  ['cases', english.notListed, '1 more is counted above but not listed here.'],
])('one of something is no plural: %s', (_, text, expected) => {
  expect(text(1)).toBe(expected);
  expect(text(2)).not.toBe(expected.replace('1', '2'));
});
