import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { safeCheckCase } from '../../src/compliance';

const page = readFileSync('docs/migration.md', 'utf8');
const asOf = /asOf: '(\d{4}-\d\d-\d\d)'/.exec(page)?.[1] ?? '';
const changes = page
  .split('\n### ★ ')
  .slice(1)
  .map((text) => {
    const [, record = '', before = '', after = ''] =
      /```json\n([^]*?)```\s+- before: ([^]*?)\n- after: ([^]*)$/.exec(text) ?? [];
    return { title: text.split('\n')[0] ?? '', record, before: before.trim(), after: after.trim() };
  });

/** A verdict as the page shows it. */
function verdictOf(record: unknown): string {
  const checked = safeCheckCase(record, { asOf });
  if (checked.status === 'malformed')
    return `malformed: ${checked.problems.map(({ code }) => `\`${code}\``).join(', ')}`;
  const { findings, timing } = checked;
  const limits = (['process', 'works'] as const).filter((name) => timing[name] !== 'notJudged');
  return [
    ...(findings.length === 0 ? ['no finding'] : findings.map(({ code, severity }) => `\`${code}\` (${severity})`)),
    ...limits.map((name) => `${name} ${timing[name]}`),
  ].join(', ');
}

describe('the page on migration', () => {
  it('lists many changes', () => {
    expect(changes.length).toBeGreaterThanOrEqual(20);
  });

  it.each(changes)('$title', ({ record, before, after }) => {
    expect(verdictOf(JSON.parse(record))).toBe(after);
    expect(before).not.toBe('');
    expect(before).not.toBe(after);
  });
});
