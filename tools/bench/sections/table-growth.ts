/** What tables of any size cost: to compile them, and to put complete facts to them, beside other engines. */
import type { Decision, RuleLanguage } from '../../../src/engine';
import { builtEntry } from '../built-library';
import { factsFor, outcomeIn, randomTable, tariff, type BandFacts, type BandTable } from '../growing-tables';
import { bounded, compared, time, type Measure } from '../measure';
import {
  feelinTable,
  jsonLogicEngineTable,
  jsonRulesEngineTable,
  zenTable,
  type TablePeer,
} from '../peers/growing-tables';
import { race, timed, type Contestant, type Effort } from '../race';
import { verifySame } from '../verify';

type Entry = Awaited<ReturnType<typeof engine>>;
const engine = () => builtEntry('engine');

export async function tableGrowth(effort: Effort): Promise<readonly Measure[]> {
  const entry = await engine();
  return [
    ...(await compiling(entry, effort)),
    ...(await deciding(entry, 'a tariff of 10 rows', tariff(10), effort)),
    ...(await deciding(entry, 'a tariff of 1,000 rows', tariff(1000), effort)),
    ...(await deciding(entry, 'a random table, 500 rows × 12', randomTable(500, 12), effort)),
  ];
}

/** What is made, and the most milliseconds that it may take. */
type Task = readonly [subject: string, make: () => { readonly graph: () => unknown }, most: number];

async function compiling(entry: Entry, effort: Effort): Promise<readonly Measure[]> {
  const tables = [tariff(10), tariff(100), tariff(1000), randomTable(500, 12), randomTable(1000, 40)];
  const [ten, hundred, thousand, random, wide] = tables as [BandTable, BandTable, BandTable, BandTable, BandTable];
  const tasks: readonly Task[] = [
    ['a tariff of 10 rows × 12', () => decisionOf(entry, ten), 10],
    ['a tariff of 100 rows × 12', () => decisionOf(entry, hundred), 50],
    ['a tariff of 1,000 rows × 12', () => decisionOf(entry, thousand), 100],
    ['a random table, 500 rows × 12, until it is found too large', () => decisionOf(entry, random), 5000],
    ['a random table, 1,000 rows × 40, until it is found too large', () => decisionOf(entry, wide), 5000],
    ...[4, 16, 200].map((rows): Task => [`a collection of ${rows} independent rows`, () => items(entry, rows), 50]),
    ...[2, 20, 200].map((length): Task => [`a chain of ${length} decisions`, () => chain(entry, length), 500]),
  ];
  const measures: Measure[] = [];
  for (const [subject, make, most] of tasks) {
    const contestant: Contestant = { operations: 1, pass: () => make().graph() };
    const taken = await timed(contestant, { ...effort, rounds: 5, warmUp: Math.min(effort.warmUp, 200) });
    measures.push(bounded(`compile ${subject}`, time.show(taken), `≤ ${most} ms`, taken <= most * 1e6));
  }
  return measures;
}

async function deciding(entry: Entry, subject: string, table: BandTable, effort: Effort): Promise<readonly Measure[]> {
  const decision = decisionOf(entry, table);
  const forms = factsFor(table, 64);
  const peers = [jsonLogicEngineTable(table), jsonRulesEngineTable(table), await zenTable(table), feelinTable(table)];
  const ours: TablePeer = { name: 'yekuo', decide: (facts) => decision.decide(facts) };
  for (const peer of peers) {
    for (const facts of forms) verifySame(peer.name, facts, await peer.decide(facts), outcomeIn(table, facts));
  }
  for (const facts of forms) {
    const answer = decision.decide(facts);
    verifySame(ours.name, facts, answer.status === 'decided' && answer.outcome, outcomeIn(table, facts));
  }
  const measures: Measure[] = [];
  for (const peer of peers) {
    const timing = await race(asking(ours, forms), asking(peer, forms), effort);
    measures.push(
      compared({ subject: `decide by ${subject}, complete facts`, against: peer.name, ...timing, unit: time }),
    );
  }
  return measures;
}

/** Asks one question after another, and waits where a tool answers later. */
function asking({ decide }: TablePeer, forms: readonly BandFacts[]): Contestant {
  return {
    operations: 1,
    pass: (turn) => decide(forms[turn % forms.length] ?? {}),
  };
}

function decisionOf({ between, atLeast, decisionTable, lessThan, ruleLanguage }: Entry, { facts, rows }: BandTable) {
  const number = { kind: 'number', minimum: 0 } as const;
  return decisionTable(ruleLanguage({ vocabulary: Object.fromEntries(facts.map((fact) => [fact, number])) }), {
    id: 'table',
    rows: rows.map(({ bands, outcome }, index) => ({
      id: `row${index}`,
      when: Object.fromEntries(
        bands.map(({ fact, from, below }) => [fact, between(atLeast(from), lessThan(below))] as const),
      ),
      outcome,
      clauses: [],
    })),
  });
}

function booleans({ ruleLanguage }: Entry, count: number) {
  const boolean = { kind: 'boolean' } as const;
  const facts = Array.from({ length: count }, (_, index) => [`fact${index}`, boolean] as const);
  return ruleLanguage({ vocabulary: Object.fromEntries(facts) });
}

function items(entry: Entry, count: number) {
  return entry.collection(booleans(entry, count), {
    id: 'items',
    rows: Array.from({ length: count }, (_, index) => ({
      id: `row${index}`,
      when: { [`fact${index}`]: true },
      outcome: `item${index}`,
      clauses: [],
    })),
  });
}

/** Every decision reads the one before, and a fact of its own. */
function chain(entry: Entry, length: number) {
  const language = booleans(entry, length);
  const otherwise = { id: 'otherwise', outcome: false, clauses: [] } as const;
  const own = (index: number) => ({ id: 'own', when: { [`fact${index}`]: true }, outcome: true, clauses: [] }) as const;
  const read = { id: 'before', when: { before: true }, outcome: true, clauses: [] } as const;
  const first = entry.decisionTable(language, { id: 'link0', rows: [own(0), otherwise] });
  let last: Decision<LanguageOf<typeof language>, boolean> = first;
  for (let index = 1; index < length; index += 1) {
    const reads = { before: last };
    last = entry.decisionTable(language, { id: `link${index}`, reads, rows: [own(index), read, otherwise] });
  }
  return last;
}

type LanguageOf<Writing> = Writing extends RuleLanguage<infer L> ? L : never;
