/** The build for mini programs: the syntax of 2017, one core that every module hands names on of, no code from strings. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { parse } from 'acorn';
import { describe, expect, it } from 'vitest';
import { miniProgramEntries, sourceEntries } from '../../../tools/build/entries';
import { repository } from '../../../tools/repository';
import type * as calendar from '../../../src/calendar';
import * as compliance from '../../../src/compliance';
import type * as forms from '../../../src/forms';
import type * as library from '../../../src';
import type * as investment from '../../../src/rules/investment';
import type * as messages from '../../../src/messages';
import * as receipts from '../../../src/receipt';
import type * as schema from '../../../src/schema';
import type * as stages from '../../../src/rules/stages';
import { functionsSince2020 } from './functions-since-2020';

const folder = join(repository, 'miniprogram');
const names = Object.keys(miniProgramEntries(repository));

function textOf(name: string): string {
  return readFileSync(join(folder, `${name}.js`), 'utf8');
}

/** Names that are nevertheless used, or are functions of the library with that name. */
const known: readonly string[] = [
  'BigInt', // the hash of receipts reckons in it
  'setBigUint64',
  'take', // of the reader of tables
  'with', // facts with others beside them
];

/** Runs code in a context without eval, where `Function` is a stub. */
function runStrictly(code: string): unknown {
  const context = createContext({}, { codeGeneration: { strings: false, wasm: false } });
  runInContext(
    'Function = function Function() { throw new Error("Function is a stub"); }; delete globalThis.eval;',
    context,
  );
  return runInContext(code, context);
}

/** Loads modules as a mini program does: each file once, and nothing is there but the language. */
const required = runStrictly(`(function () {
  const files = { ${[...names, 'core'].map((name) => `'./${name}.js': function (module, exports, require) {${textOf(name)}\n}`).join()} };
  const loaded = {};
  return function require(path) {
    if (loaded[path] === undefined) {
      loaded[path] = { exports: {} };
      files[path](loaded[path], loaded[path].exports, require);
    }
    return loaded[path].exports;
  };
})()`) as (path: string) => unknown;

function load<Module>(name: string): Module {
  return required(`./${name}.js`) as Module;
}

/** A value of the other context, as one of ours. */
function ours(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

describe('what a script requires', () => {
  it.each([
    ['[1].at(-1)', ['at']],
    ['names.map(Object.hasOwn)', ['hasOwn']],
    ["text.replaceAll('a', 'b').matchAll(/a/g)", ['matchAll', 'replaceAll']],
    ['new WeakRef(list.findLast(isBig))', ['WeakRef', 'findLast']],
    ['BigInt(1)', ['BigInt']],
    ['Object.fromEntries([].flatMap(f)).at', []],
    ['({ at: 1, BigInt2: 2 }); "at"', []],
  ])('%s', (script, found) => {
    expect(functionsSince2020(script)).toEqual(found);
  });
});

describe('the build for mini programs', () => {
  it('has a module for every subpath except columns, dmn, interchange and warehouse, and one core for all of them', () => {
    expect(Object.keys(sourceEntries(repository)).filter((name) => !names.includes(name))).toEqual([
      'columns',
      'dmn',
      'interchange',
      'warehouse',
    ]);
    const scripts = readdirSync(folder).filter((file) => file.endsWith('.js'));
    expect(scripts.toSorted()).toEqual([...names, 'core'].map((name) => `${name}.js`).toSorted());
  });

  // The texts in two languages are over a third of it. Forty-five kB are for tables of any size and from JSON, for errors that
  // name options, arguments and tables of other kinds, for exact aggregates and for long tariffs.
  it('is at most 533 kB in all', () => {
    const bytes = readdirSync(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
    expect(bytes).toBeLessThanOrEqual(533_000);
  });

  it.each([...names, 'core'])('uses the syntax of 2017 in %s', (name) => {
    expect(parse(textOf(name), { ecmaVersion: 2017 }).body.length).toBeGreaterThan(0);
  });

  it('calls no function newer than 2019', () => {
    expect(functionsSince2020(textOf('core'))).toEqual(known.toSorted());
  });

  it('evaluates no strings and reads no clock', () => {
    expect(/new Function|\beval\(|Date\.now/.exec(textOf('core'))?.[0]).toBeUndefined();
  });

  it.each(names)('exports in %s what the library does', async (name) => {
    const source = sourceEntries(repository)[name] ?? '';
    const module = (await import(join(repository, source))) as object;
    expect(Object.keys(load<object>(name)).toSorted()).toEqual(Object.keys(module).toSorted());
  });

  it('has one class for each error, whichever module it is imported from', () => {
    const { InvalidFactsError } = load<typeof library>('index');
    expect(() => load<typeof investment>('investment').smallMicroEnterprise.decide({ usage: 1 as never })).toThrow(
      InvalidFactsError,
    );
    expect(load<typeof library>('engine').InvalidFactsError).toBe(InvalidFactsError);
  });

  it('makes receipts without TextEncoder', () => {
    const question = { ask: 'smallMicroEnterprise', facts: { usage: 'industrialCommercial' } } as const;
    expect(runStrictly('typeof TextEncoder')).toBe('undefined');
    expect(ours(load<typeof receipts>('receipt').receipt(question))).toEqual(ours(receipts.receipt(question)));
  });

  it('decides', () => {
    const { connectionStages } = load<typeof stages>('stages');
    expect(ours(connectionStages.decide({ voltageLevel: '220V', usage: 'residential' }))).toMatchObject({
      status: 'decided',
      outcome: ['application', 'meterConnection'],
    });
    const { decisions, nextQuestion } = load<typeof library>('index');
    expect(nextQuestion(Object.values(decisions), {})).toBe('voltageLevel');
  });

  it('counts working days and months', () => {
    const { addCalendarMonths, chinaCalendar } = load<typeof calendar>('calendar');
    expect(ours(chinaCalendar.addWorkingDays('2021-09-28', 7))).toEqual({ date: '2021-10-13', certain: true });
    expect(addCalendarMonths('2021-11-30', 3)).toBe('2022-02-28');
  });

  it('explains, and checks form input', () => {
    const { transformerLease } = load<typeof library>('index');
    const facts = { temporarySupply: true } as const;
    const { explain } = load<typeof messages>('messages');
    const answer = transformerLease.decide(facts);
    expect(explain(answer, { decision: transformerLease, facts, language: 'zh-CN' }).text).toContain('变压器租赁');
    const problems: unknown[] = [];
    load<typeof forms>('forms')
      .rule({ name: 'usage' })
      .validator({}, 'x', (problem) => problems.push(problem));
    expect(problems).toEqual(['应为所列选项之一']);
  });

  it('validates by schema', () => {
    const { factsSchema } = load<typeof schema>('schema');
    expect(factsSchema().safeParse({ voltageLevel: '10kV' }).success).toBe(true);
    expect(factsSchema().safeParse({ voltageLevel: '9kV' }).success).toBe(false);
  });

  it('finds in a month of cases what the library finds', () => {
    const records = readFileSync(join(repository, 'examples/records/month.ndjson'), 'utf8').trim().split('\n');
    const { safeCheckCase } = load<typeof compliance>('compliance');
    const found = records.map((line) => ours(safeCheckCase(JSON.parse(line), { asOf: '2021-07-31' })));
    expect(found).toEqual(
      records.map((line) => ours(compliance.safeCheckCase(JSON.parse(line), { asOf: '2021-07-31' }))),
    );
    expect(found.length).toBeGreaterThan(100);
  });

  it('runs where eval is forbidden', () => {
    expect(() => runStrictly('new Function("return 1")')).toThrow('Function is a stub');
    expect(() => runStrictly('(() => {}).constructor("return 1")')).toThrow('Code generation from strings disallowed');
  });
});
