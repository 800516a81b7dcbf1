import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { toSql } from '../../src/interchange';
import { columnsOf, engineRows as rows } from './partial-rows';
import { runPython } from './python';
import { allDecisions, differences, type SqlAnswer } from './same-answers';

it(`Spark answers ${rows.length} partial rows of every decision like the library`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'spark-'));
  try {
    const types = columnsOf({ id: 'INT', boolean: 'BOOLEAN', number: 'DOUBLE', oneOf: 'STRING' });
    const queries = allDecisions.map((decision): readonly [string, string] => [
      decision.id,
      toSql(decision, { dialect: 'spark', from: 'cases', keep: ['id'], missing: true, clauses: true }),
    ]);
    const task = {
      schema: types.map(([name, type]) => `${name} ${type}`).join(', '),
      queries: Object.fromEntries(queries),
    };
    writeFileSync(join(folder, 'task.json'), JSON.stringify(task));
    writeFileSync(join(folder, 'rows.ndjson'), rows.map((row) => JSON.stringify(row)).join('\n'));
    runPython('spark-answers.py', [folder]);
    for (const decision of allDecisions) {
      const part = readdirSync(join(folder, decision.id)).find((name) => name.endsWith('.json')) ?? '';
      const lines = readFileSync(join(folder, decision.id, part), 'utf8')
        .trim()
        .split('\n');
      const answers = lines.map((line) => JSON.parse(line) as SqlAnswer);
      expect(differences(decision, rows, answers).slice(0, 3), decision.id).toEqual([]);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
