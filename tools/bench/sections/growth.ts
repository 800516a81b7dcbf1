/** Growth of the cost with the size of the input: facts of a decision, items of supporting works, rows of tables. */
import { builtEntry } from '../built-library';
import { drawn, randomNumbers } from '../forms';
import { grown } from '../grown';
import type { Measure } from '../measure';
import type { Workload, Effort } from '../compare-times';
import { tableGrowth } from './table-growth';

export async function growthSection(effort: Effort): Promise<readonly Measure[]> {
  return [...(await factsGrowth(effort)), ...(await worksGrowth(effort)), ...(await tableGrowth(effort))];
}

type Conditions = Readonly<Record<string, boolean>>;

/** A row of a generated table. */
interface Row {
  readonly id: string;
  readonly when: Conditions;
  readonly outcome: string;
  readonly clauses: readonly string[];
}

/** The first row that applies gives the outcome; each row tests three consecutive facts. */
function chainOf(count: number): readonly Row[] {
  return Array.from({ length: count }, (_, row) => ({
    id: `row${row}`,
    when: Object.fromEntries([0, 1, 2].map((step) => [`fact${(row + step) % count}`, (row + step) % 3 !== 0])),
    outcome: `outcome${row % 3}`,
    clauses: [],
  }));
}

/** Every row that applies adds to the outcome; each row tests a different fact. */
function independentRows(count: number): readonly Row[] {
  return Array.from({ length: count }, (_, row) => ({
    id: `row${row}`,
    when: { [`fact${row}`]: true },
    outcome: `outcome${row}`,
    clauses: [],
  }));
}

/** Leaves half of the facts or items unknown. */
function everyOther(index: number): boolean {
  return index % 2 === 0;
}

function formOf(count: number, random: () => number, known: (index: number) => boolean): Conditions {
  const facts = Array.from({ length: count }, (_, index) => [`fact${index}`, drawn(random, [true, false])] as const);
  return Object.fromEntries(facts.filter((_, index) => known(index)));
}

async function factsGrowth(effort: Effort): Promise<readonly Measure[]> {
  const { collection, decisionTable, defineVocabulary, ruleLanguage } = await builtEntry('engine');
  const languageOf = (count: number) =>
    ruleLanguage({
      vocabulary: defineVocabulary(
        Object.fromEntries(Array.from({ length: count }, (_, index) => [`fact${index}`, { kind: 'boolean' as const }])),
      ),
    });
  const firstHit = (count: number) =>
    decisionTable(languageOf(count), {
      id: 'madeUp',
      rows: [...chainOf(count), { id: 'otherwise', outcome: 'none', clauses: [] }],
    });
  const collecting = (count: number) => collection(languageOf(count), { id: 'madeUp', rows: independentRows(count) });
  const deciding =
    (known: (index: number) => boolean) =>
    (count: number): Workload => {
      const decision = firstHit(count);
      const random = randomNumbers(4);
      const forms = Array.from({ length: 64 }, () => formOf(count, random, known));
      return { operations: forms.length, pass: () => forms.map((form) => decision.decide(form)) };
    };
  const compiling =
    (make: typeof firstHit | typeof collecting) =>
    (count: number): Workload => ({ operations: 1, pass: () => make(count).graph() });

  const sizes = { noun: 'facts', sizes: [5, 10, 15, 20] };
  return [
    ...(await grown(
      { subject: 'decide, complete form', ...sizes, workloadOf: deciding(() => true), bound: { largerBy: 6 } },
      effort,
    )),
    ...(await grown(
      { subject: 'decide, every other fact unknown', ...sizes, workloadOf: deciding(everyOther) },
      effort,
    )),
    ...(await grown({ subject: 'compile a first-hit table, once', ...sizes, workloadOf: compiling(firstHit) }, effort)),
    ...(await grown(
      {
        subject: 'compile a collection of independent rows, once',
        noun: 'rows',
        sizes: [4, 8, 12],
        workloadOf: compiling(collecting),
      },
      { ...effort, rounds: 5 },
    )),
  ];
}

async function worksGrowth(effort: Effort): Promise<readonly Measure[]> {
  const { supportingWorksDeadline } = await builtEntry('index');
  const types = ['lineTap', 'overheadLine', 'ringMainUnit', 'branchBox'] as const;
  const asking =
    (known: (index: number) => boolean) =>
    (count: number): Workload => {
      const request = {
        facts: {},
        items: Array.from({ length: count }, (_, index) => ({
          worksVoltageLevel: '10kV' as const,
          worksType: known(index) ? types[index % types.length] : undefined,
        })),
        startedOn: '2021-09-28',
        customerWorksCompletedOn: '2021-12-20',
      };
      return { operations: 1, pass: () => supportingWorksDeadline(request) };
    };
  const subject = 'supportingWorksDeadline';
  return [
    ...(await grown(
      { subject, noun: 'items', sizes: [1, 10, 100], workloadOf: asking(() => true), bound: { largerBy: 150 } },
      effort,
    )),
    ...(await grown(
      {
        subject: `${subject}, every other type unknown`,
        noun: 'items',
        sizes: [2, 10, 100],
        workloadOf: asking(everyOther),
      },
      { ...effort, rounds: 5 },
    )),
  ];
}
