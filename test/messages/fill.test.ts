import { describe, expect, it } from 'vitest';
import { fill, type TemplateValues } from '../../src/messages/fill';

describe('fill', () => {
  it.each<[string, TemplateValues, string]>([
    ['{name}', { name: 'meter' }, 'meter'],
    ['{count:day:days}', { count: 1 }, '1 day'],
    ['{count:day:days}', { count: 2 }, '2 days'],
    ['{count:day:days}', { count: 0 }, '0 days'],
    ['{share}', { share: 0.5 }, '0.5'],
    ['late[: due {deadline}][, found {found}].', { found: '2021-06-01' }, 'late, found 2021-06-01.'],
    ['late[: {limit} and {found}].', { found: 3 }, 'late.'],
    ['late[ ({open}still open)].', { open: true }, 'late (still open).'],
    ['late[ ({open}still open)].', { open: false }, 'late.'],
    ['{unknown}', {}, '{unknown}'],
    ['{toString}[{toString}]', {}, '{toString}'],
    ['{a}{b}', { a: '{b}[x]', b: '$&' }, '{b}[x]$&'],
  ])('%s with %j is %s', (template, values, text) => {
    expect(fill(template, values)).toBe(text);
  });
});
