/**
 * Writes the input of the Spark job: the example month as lines, some of them malformed; its facts as rows; and the
 * decisions as a view.
 *
 *     npx tsx examples/spark/prepare.ts [folder]
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { decisions } from 'yekuo';
import { vocabulary } from 'yekuo/facts';
import { sqlView } from 'yekuo/interchange';

const [, , folder = join(import.meta.dirname, 'target')] = process.argv;
mkdirSync(folder, { recursive: true });
const month = readFileSync(join(import.meta.dirname, '../records/month.ndjson'), 'utf8')
  .trimEnd()
  .split('\n');

/** Malformed lines as they occur in exports: cut lines, lines of text, and invalid records. */
const malformed = ['{"id": "cut off', 'exported by the customer system', '{"id": "", "facts": {}}'];
const lines = month.flatMap((line, index) =>
  index % 20 === 7 ? [line, malformed[((index / 20) % malformed.length) | 0] ?? ''] : [line],
);
writeFileSync(join(folder, 'records.ndjson'), `${lines.join('\n')}\n`);

interface Recorded {
  readonly id: string;
  readonly facts: object;
}
const facts = month.map((line) => JSON.parse(line) as Recorded).map((record) => ({ ...record.facts, id: record.id }));
writeFileSync(join(folder, 'facts.ndjson'), facts.map((row) => JSON.stringify(row)).join('\n'));

const types = { boolean: 'BOOLEAN', number: 'DOUBLE', oneOf: 'STRING' };
const columns = Object.entries(vocabulary).map(([name, { kind }]) => `${name} ${types[kind]}`);
writeFileSync(join(folder, 'facts.schema'), ['id STRING', ...columns].join(', '));

const { investmentBoundary, supplyLine, connectionStages, processTimeLimit } = decisions;
const view = sqlView([investmentBoundary, supplyLine, connectionStages, processTimeLimit], {
  dialect: 'spark',
  name: 'answers',
  from: 'cases',
  keep: ['id'],
});
// A temporary view, which only this session needs.
writeFileSync(join(folder, 'view.sql'), view.replace('CREATE VIEW', 'CREATE OR REPLACE TEMPORARY VIEW'));
