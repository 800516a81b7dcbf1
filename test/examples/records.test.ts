import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asOf, exampleFiles } from '../../examples/records/generate';
import { month } from '../../examples/records/month';
import { repository } from '../../tools/repository';
import { checkCase, findingCodes } from '../../src/compliance';

const records = month(20_210_527);
const results = records.map((record) => checkCase(record, { asOf }));

describe('the example month', () => {
  it.each(Object.entries(exampleFiles()))('is what the generator writes: %s', (name, content) => {
    expect(readFileSync(join(repository, 'examples/records', name), 'utf8')).toBe(content);
  });

  it('has every code at least once, and most cases clean', () => {
    const codes = new Set(results.flatMap(({ findings }) => findings.map(({ code }) => code)));
    expect(findingCodes.filter((code) => !codes.has(code))).toEqual([]);
    expect(records.length).toBeGreaterThanOrEqual(60);
    expect(results.filter(({ findings }) => findings.length === 0).length).toBeGreaterThan(records.length / 2);
    expect(results.some(({ undetermined }) => undetermined.length > 0)).toBe(true);
  });

  it('is another one from another seed', () => {
    expect(month(1)).not.toEqual(records);
    expect(month(1)).toEqual(month(1));
  });
});
