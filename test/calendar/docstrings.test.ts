import { readFileSync, readdirSync } from 'node:fs';
import { runInThisContext } from 'node:vm';

import { expect, it } from 'vitest';

import * as calendar from '../../src/calendar/index';

const folder = new URL('../../src/calendar/', import.meta.url);
const EXAMPLE = /^ *\* (\w.*?)\s*(?:\n *\* )?\/\/ => (.+)$/gm;

const examples = readdirSync(folder).flatMap((file) => {
  const source = readFileSync(new URL(file, folder), 'utf8');
  return [...source.matchAll(EXAMPLE)].map(([, call = '', result = '']) => [call, result] as const);
});

function evaluate(expression: string): unknown {
  const run: unknown = runInThisContext(`({ ${Object.keys(calendar).join(', ')} }) => (${expression})`);
  return typeof run === 'function' ? Reflect.apply(run, undefined, [calendar]) : undefined;
}

it('every public function shows an example', () => {
  const shown = examples.map(([call]) => call).join('\n');
  const names = [...Object.keys(calendar), ...Object.keys(calendar.chinaCalendar)];
  expect(names.filter((name) => !['CalendarError'].includes(name) && !shown.includes(name))).toEqual([]);
});

it.each(examples)('%s // => %s', (call, result) => {
  expect(evaluate(call)).toEqual(evaluate(result));
});
