/** Reports of every shape against the JSON Schema of reports, which takes a second to compile. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { repository } from '../../tools/repository';
import { charged, lines, workplace } from './program';
import { problemsBy, schemaOf } from './published-schemas';

const place = workplace();
const { run, write, read } = place;
afterAll(place.remove);

it('the schema of a report accepts the reports', async () => {
  const schema = schemaOf('report') as { readonly $defs: object };
  const { $defs } = schema;
  const problems = problemsBy(schema);
  const lineProblems = problemsBy({ $ref: '#/$defs/result', $defs });
  write('month.ndjson', readFileSync(join(repository, 'examples/records/month.ndjson')));
  write('more.ndjson', `${lines(charged('a'), { id: 'b', facts: {}, boundary: 'meterBox' })}{"id":"a","id":1}\n{}\n`);
  write('table.csv', '工单编号,供电电压\nt-1,220V\nt-2,many\n');
  await run(['check', 'more.ndjson', '--write-baseline', 'known.json']);
  write('known.json', read('known.json').replace('"case":"a"', '"case":"a","expires":"2021-01-01"'));
  for (const more of [[], ['--readings', 'all', '--baseline', 'known.json', '--falsified', '2021-06=a']]) {
    for (const earlier of [[], ['--earlier', 'report.json']]) {
      const args = ['check', 'month.ndjson', 'more.ndjson', 'table.csv', '--as-of', '2021-10-15', ...more, ...earlier];
      await run([
        ...args,
        '--format',
        'ndjson',
        '--output',
        'rows.ndjson',
        '--format',
        'json',
        '--output',
        'next.json',
      ]);
      expect(problems(JSON.parse(read('next.json')))).toEqual([]);
      const rows = read('rows.ndjson').match(/^\{"type":"(?:finding|undetermined|fault)".*$/gm) ?? [];
      expect(rows.length).toBeGreaterThan(50);
      expect(rows.flatMap((row) => lineProblems(JSON.parse(row)))).toEqual([]);
      write('report.json', read('next.json'));
    }
  }
});
