/** The build for mini programs: the syntax of 2017, nothing beside a module, and no code from strings. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { parse } from 'acorn';
import { describe, expect, it } from 'vitest';
import { sourceEntries } from '../../tools/build/entries';
import { repository } from '../../tools/repository';
import type * as calendar from '../../src/calendar';
import * as compliance from '../../src/compliance';
import type * as forms from '../../src/forms';
import type * as library from '../../src';
import type * as messages from '../../src/messages';
import type * as schema from '../../src/schema';
import type * as stages from '../../src/rules/stages';
import { miniProgram } from '../../tools/build/parts';
import { buildPart } from './build-part';
import { functionsSince2020 } from './functions-since-2020';

const folder = await buildPart(miniProgram);
const names = Object.keys(sourceEntries(repository));

function textOf(name: string): string {
  return readFileSync(join(folder, `${name}.js`), 'utf8');
}

/** What is asked for all the same, or is a function of ours by that name. */
const known: ReadonlyMap<string, readonly string[]> = new Map([
  ['receipt', ['BigInt', 'setBigUint64']], // the hash reckons in it
  ['compliance', ['with']], // facts with others beside them
]);

/** Runs code where nothing may be made from strings, and `Function` is a stub. */
function runStrictly(code: string): unknown {
  const context = createContext({}, { codeGeneration: { strings: false, wasm: false } });
  runInContext(
    'Function = function Function() { throw new Error("Function is a stub"); }; delete globalThis.eval;',
    context,
  );
  return runInContext(code, context);
}

/** Loads a module as a mini program does; it may ask for no other. */
function load<Module>(name: string): Module {
  const refuse = 'function (path) { throw new Error("requires " + path); }';
  return runStrictly(
    `(function (module) { (function (module, exports, require) {${textOf(name)}\n})(module, module.exports, ${refuse}); return module.exports; })({ exports: {} })`,
  ) as Module;
}

/** A value of the other context, as one of ours. */
function ours(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

describe('what a script asks for', () => {
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
  it('has a module for every subpath, and nothing else', () => {
    expect(readdirSync(folder).toSorted()).toEqual(names.map((name) => `${name}.js`).toSorted());
  });

  it.each(names)('speaks the syntax of 2017 in %s', (name) => {
    expect(parse(textOf(name), { ecmaVersion: 2017 }).body.length).toBeGreaterThan(0);
  });

  it.each(names)('asks for no function newer than 2019 in %s', (name) => {
    expect(functionsSince2020(textOf(name))).toEqual(known.get(name) ?? []);
  });

  it.each(names)('makes no code from strings and reads no clock in %s', (name) => {
    expect(/new Function|\beval\(|Date\.now/.exec(textOf(name))?.[0]).toBeUndefined();
  });

  it.each(names)('loads %s by itself', (name) => {
    expect(Object.keys(load<object>(name))).not.toEqual([]);
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

  it('explains, and judges what is typed', () => {
    const { transformerLease } = load<typeof library>('index');
    const facts = { temporarySupply: true } as const;
    const { explain } = load<typeof messages>('messages');
    const answer = transformerLease.decide(facts);
    expect(explain(answer, { decision: transformerLease, facts, language: 'zh-CN' }).text).toContain('变压器租赁');
    const told: unknown[] = [];
    load<typeof forms>('forms')
      .rule({ name: 'usage' })
      .validator({}, 'x', (problem) => told.push(problem));
    expect(told).toEqual([expect.stringContaining('用电类别')]);
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

  it('runs where code from strings is refused', () => {
    expect(() => runStrictly('new Function("return 1")')).toThrow('Function is a stub');
    expect(() => runStrictly('(() => {}).constructor("return 1")')).toThrow('Code generation from strings disallowed');
  });
});
