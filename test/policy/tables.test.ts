/** Tables of a policy: what they must contain, and that everything uses them. */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCase, openClocks } from '../../src/compliance';
import {
  analyse,
  anyOf,
  atLeast,
  atMost,
  between,
  compareDecisions,
  contested,
  moreThan,
  possibleUnderAllReadings,
} from '../../src/engine';
import { resolve, testsOfRow } from '../../src/engine/internal';
import { fieldsFor, vocabulary, type Facts } from '../../src/facts';
import { toDmn } from '../../src/interchange';
import { explain } from '../../src/messages';
import {
  definePolicy,
  neixiang2021,
  tableContracts,
  type Policy,
  type PolicyTable,
  type PolicyTables,
} from '../../src/policy';
import { receipt } from '../../src/receipt';
import { assessDocuments } from '../../src/rules/documents';
import { decisions } from '../../src/rules/decisions';
import { stageEligibility } from '../../src/rules/stages';
import { supportingWorksDeadline, supportingWorksLimit } from '../../src/rules/supporting-works';
import { processDeadline, processTimeLimit } from '../../src/rules/time-limits';
import { generatedRecord, randomFrom } from '../reference/generated-records';
import { countyLimits, countyRow } from './county-table';
import { problemsOf } from './problems-of';
import { runs } from '../support/runs';

const ids = Object.keys(tableContracts) as (keyof typeof tableContracts)[];

/** Figures that all differ from those of 内电〔2021〕34号. */
const figures = Object.fromEntries(
  Object.entries(neixiang2021.parameters).map(([name, value]) => [
    name,
    name.endsWith('Days') ? value + 1 : name.endsWith('Kw') || name.endsWith('Kva') ? value + 40 : value,
  ]),
);
const byFigures = definePolicy({ id: 'shifted', parameters: { ...figures, substitutionShareThreshold: 0.4 } });

/** The tables of a policy written out, with its figures as plain numbers. */
function writtenOut(policy: Policy): PolicyTables {
  const tables = ids.map((id) => [
    id,
    {
      rows: decisions[id].rows.map((row) => ({
        id: row.id,
        text: { zh: row.id, en: row.id },
        ...(row.when && { when: resolve(row.when, policy.parameters) }),
        outcome: resolve(row.outcome, policy.parameters),
        clauses: row.clauses,
        ...(row.interpretations && { interpretations: row.interpretations }),
      })),
    },
  ]);
  return Object.fromEntries(tables) as PolicyTables;
}

/** The same policy twice: by its figures, and by tables alone. What ignores a table falls back on the old figures. */
const unmentioned = Object.fromEntries(
  Object.entries(byFigures.parameters).filter(
    ([name]) => !ids.some((id) => JSON.stringify(decisions[id].rows).includes(`"${name}"`)),
  ),
);
const byTables = definePolicy({ id: 'shifted', parameters: unmentioned, tables: writtenOut(byFigures) });

describe('the tables that a policy can replace', () => {
  it('are those of all decisions', () => {
    expect(ids).toEqual(Object.keys(decisions));
  });

  it.each(ids)('%s: rows read and return what its contract requires', (id) => {
    const { source } = decisions[id];
    expect(tableContracts[id].kind).toBe(source.kind);
    const tested = source.rows.flatMap((row) => testsOfRow(row).map(([name]) => name));
    const read = tested.filter((name) => name.split('.')[0] !== name || name in source.reads);
    expect(Object.keys(tableContracts[id].reads)).toEqual(expect.arrayContaining([...new Set(read)]));
    for (const name of Object.keys(tableContracts[id].reads))
      expect(source.reads).toHaveProperty([name.split('.')[0] ?? '']);
    const own = { [id]: writtenOut(neixiang2021)[id] };
    expect(problemsOf(() => definePolicy({ id: 'own', tables: own }))).toEqual([]);
    const same = decisions[id].under(definePolicy({ id: 'own', tables: own }));
    expect(compareDecisions<never, unknown>(decisions[id] as never, same as never)).toEqual([]);
    expect(analyse(same)).toEqual([]);
  });
});

describe('a policy by its tables', () => {
  it('decides, and leaves contested, the same as the policy with parameters', () => {
    for (const id of ids) {
      const [one, other] = [decisions[id].under(byFigures), decisions[id].under(byTables)];
      expect(compareDecisions<never, unknown>(one as never, other as never)).toEqual([]);
      expect(other.outcomes).toEqual(one.outcomes);
      expect(other.facts).toEqual(one.facts);
    }
    const random = randomFrom(17);
    for (let round = 0; round < runs(100); round += 1) {
      const { facts } = generatedRecord(random).record;
      for (const decision of Object.values(decisions)) {
        const [one, other] = [decision.under(byFigures), decision.under(byTables)] as [never, never];
        expect(contested(other, facts as never)).toEqual(contested(one, facts as never));
        expect(possibleUnderAllReadings(other, facts as never)).toEqual(possibleUnderAllReadings(one, facts as never));
      }
    }
  });

  it('judges records and counts clocks like the policy with parameters', () => {
    const random = randomFrom(34);
    for (let round = 0; round < runs(400); round += 1) {
      const { record, asOf } = generatedRecord(random);
      const by = (policy: Policy) => {
        const options = { asOf, policy, ...(round % 20 === 0 && { readings: 'all' as const }) };
        return [checkCase(record, options), openClocks(record, options)];
      };
      expect(by(byTables)).toEqual(by(byFigures));
      const by3 = (policy: Policy) => {
        const { facts } = record;
        const items = record.works?.map(({ voltageLevel, type, nature }) => ({
          worksVoltageLevel: voltageLevel,
          worksType: type,
          worksNature: nature,
        }));
        return [
          supportingWorksDeadline({ facts, items, startedOn: '2021-06-07' }, { policy }),
          processDeadline({ facts, appliedOn: '2021-06-07' }, { policy }),
          assessDocuments({ facts }, { policy }),
          stageEligibility(facts, {}, { policy }),
        ];
      };
      expect(by3(byTables)).toEqual(by3(byFigures));
    }
  });

  it('uses the table of the rules again under another policy', () => {
    const late = supportingWorksLimit.under(byTables).under(neixiang2021);
    expect(late.decide({ worksVoltageLevel: '10kV', worksType: 'lineTap' })).toMatchObject({
      outcome: { workingDays: 7 },
    });
  });
});

describe("a county's own works table", () => {
  const county = definePolicy({ id: 'county', tables: { supportingWorksLimit: countyLimits } });
  const smallShop: Facts = {
    voltageLevel: '380V', usage: 'industrialCommercial', siteType: 'ordinary', ownership: 'independent',
    equipmentCapacityKw: 60, temporarySupply: false, batchApplication: false, worksVoltageLevel: '380V',
    worksType: 'lineTap', worksNature: 'new', supportingWorks: true,
  }; // prettier-ignore

  it('computes the deadline of its works', () => {
    const request = { facts: smallShop, startedOn: '2022-03-01' };
    expect(supportingWorksDeadline(request)).toMatchObject({ outcome: { workingDays: 13 } });
    expect(supportingWorksDeadline(request, { policy: county })).toMatchObject({
      outcome: { workingDays: 8, tableDeadline: '2022-03-11' },
      rules: expect.arrayContaining(['supportingWorksLimit/lowVoltageSmallMicro']) as unknown,
    });
  });

  it('finds works late that the table of the rules would not', () => {
    const works = [{ voltageLevel: '380V', type: 'lineTap', nature: 'new', startedOn: '2022-03-01', completedOn: '2022-03-15' }] as const; // prettier-ignore
    const record = { id: 'shop', facts: smallShop, works };
    const codes = (policy: Policy) =>
      checkCase(record, { asOf: '2022-04-01', policy }).findings.map(({ code }) => code);
    expect(codes(neixiang2021)).toEqual([]);
    expect(codes(county)).toEqual(['works-overtime']);
  });

  it('runs the clock of its works', () => {
    const works = [{ voltageLevel: '380V', type: 'lineTap', nature: 'new', startedOn: '2022-03-01', completedOn: null }] as const; // prettier-ignore
    const clocks = openClocks({ id: 'shop', facts: smallShop, works }, { asOf: '2022-03-04', policy: county });
    expect(clocks.filter(({ kind }) => kind === 'works')).toMatchObject([{ limitWorkingDays: 8, dueOn: '2022-03-11' }]);
  });

  it('is explained, exported, compared and receipted', () => {
    const decision = supportingWorksLimit.under(county);
    const { text } = explain(decision.decide(smallShop), { decision, facts: smallShop, language: 'zh-CN' });
    expect(text).toContain('低压小微企业配套工程8个工作日');
    expect(toDmn(decision)).toContain('lowVoltageSmallMicro');
    expect(compareDecisions(supportingWorksLimit, decision)).not.toEqual([]);
    const own = receipt({ ask: 'supportingWorksLimit', facts: smallShop }, { policy: county });
    expect(own.answer).toMatchObject({ outcome: { workingDays: 8 } });
    expect(own.policy.hash).not.toBe(receipt({ ask: 'supportingWorksLimit', facts: smallShop }).policy.hash);
  });

  it('may depend on facts of the case, which are then missing like any other', () => {
    const { worksType: _, ...facts } = smallShop;
    const at10kV: Facts = { ...facts, voltageLevel: '10kV', worksVoltageLevel: '10kV' };
    const answer = supportingWorksDeadline({ facts: at10kV, startedOn: '2022-03-01' }, { policy: county });
    expect(answer).toMatchObject({ status: 'open', missing: ['appliedCapacityKva'] });
    expect(answer.status === 'open' && answer.possible.map(({ workingDays }) => workingDays)).toEqual([7, 30]);
  });

  it('determines which facts are read: those of its own rows, and not of the replaced rows', () => {
    const texts = { zh: '一', en: 'one' };
    const always = {
      id: 'always',
      text: texts,
      outcome: { workingDays: 9, includesSupportingWorks: true },
      clauses: [],
    };
    const flat = definePolicy({ id: 'flat', tables: { processTimeLimit: { rows: [always] } } });
    expect(processTimeLimit.under(flat).facts).toEqual([]);
    const byUsage = { ...always, id: 'byUsage', when: { usage: 'residential' } } as const;
    const own = definePolicy({ id: 'own', tables: { processTimeLimit: { rows: [byUsage, always] } } });
    expect(processTimeLimit.under(own).facts).toEqual(['usage']);
    expect(processTimeLimit.under(own).under(flat).facts).toEqual([]);
    expect(fieldsFor([processTimeLimit.under(own)]).map(({ name }) => name)).toEqual(['usage']);
    expect(processTimeLimit.under(own).under(neixiang2021).facts).toEqual(processTimeLimit.facts);
  });

  it('returns exactly the possible deadlines', () => {
    const fact = <T>(values: readonly T[]): fc.Arbitrary<T | undefined> =>
      fc.option(fc.constantFrom(...values), { nil: undefined });
    const item = fc.record({
      worksVoltageLevel: fact(['220V', '10kV', '35kV'] as const),
      worksType: fact(['lineTap', 'cableLine'] as const),
      worksNature: fact(['new', 'rebuild'] as const),
    });
    const values = { appliedCapacityKva: [0, 1000, 1001], equipmentCapacityKw: [100, 161] } as const;
    const known = fc.record({ appliedCapacityKva: fact(values.appliedCapacityKva), equipmentCapacityKw: fact(values.equipmentCapacityKw) }); // prettier-ignore
    const base: Facts = { usage: 'industrialCommercial', siteType: 'ordinary', ownership: 'independent', temporarySupply: false, batchApplication: false }; // prettier-ignore
    const ask = (facts: Facts, items: readonly Facts[]) =>
      supportingWorksDeadline({ facts, items, startedOn: '2022-03-01' }, { policy: county });
    fc.assert(
      fc.property(known, fc.array(item, { minLength: 1, maxLength: 2 }), (some, items) => {
        const facts = { ...base, ...some };
        const answer = ask(facts, items);
        const names = ['appliedCapacityKva', 'equipmentCapacityKw'] as const;
        const ways = names.reduce<readonly Facts[]>(
          (all, name) => facts[name] !== undefined ? all : all.flatMap((way) => values[name].map((value) => ({ ...way, [name]: value }))),
          [facts],
        ); // prettier-ignore
        const itemWays = items.reduce<readonly (readonly Facts[])[]>(
          (all, each) => all.flatMap((way) => completions(each).map((complete) => [...way, complete])),
          [[]],
        );
        const brute = new Set(ways.flatMap((way) => itemWays.map((each) => JSON.stringify(outcomeOf(ask(way, each))))));
        const possible = answer.status === 'decided' ? [answer.outcome] : answer.possible;
        expect(new Set(possible.map((each) => JSON.stringify(each)))).toEqual(brute);
        if (answer.status === 'open') {
          // What is missing settles it, and nothing that is named is known.
          for (const name of answer.missing) expect(facts[name as keyof Facts]).toBeUndefined();
          const settled = { ...facts, ...Object.fromEntries(names.filter((name) => answer.missing.includes(name)).map((name) => [name, values[name][1]])) }; // prettier-ignore
          const settledItems = items.map((each, index) =>
            Object.fromEntries(
              Object.entries(each).map(([name, value]) => [
                name,
                value ?? (answer.missing.some((missing) => missing === `items.${index}.${name}`) ? vocabulary[name as 'worksType'].values[0] : undefined),
              ]),
            ),
          ); // prettier-ignore
          expect(ask(settled, settledItems).status).toBe('decided');
        }
      }),
      { numRuns: runs(60) },
    );
  });
});

function completions(item: Facts): readonly Facts[] {
  const names = ['worksVoltageLevel', 'worksType', 'worksNature'] as const;
  return names.reduce<readonly Facts[]>(
    (all, name) =>
      item[name] !== undefined
        ? all
        : all.flatMap((way) => vocabulary[name].values.map((value) => ({ ...way, [name]: value }))),
    [item],
  );
}

function outcomeOf(answer: ReturnType<typeof supportingWorksDeadline>): unknown {
  if (answer.status !== 'decided') throw new Error('all facts are known');
  return answer.outcome;
}

describe('a table with tests of several parts', () => {
  const rows: PolicyTable<'supportingWorksLimit'>['rows'] = [
    { ...countyRow, when: { appliedCapacityKva: anyOf(between(moreThan(100), 200), atLeast(900)) } },
    ...countyLimits.rows.slice(-1),
  ];

  it.each([
    [100, null],
    [101, 8],
    [200, 8],
    [201, null],
    [900, 8],
  ])('decides %d kVA', (appliedCapacityKva, workingDays) => {
    const policy = definePolicy({ id: 'ranges', tables: { supportingWorksLimit: { rows } } });
    expect(supportingWorksLimit.under(policy).decide({ appliedCapacityKva })).toMatchObject({
      outcome: { workingDays },
    });
  });

  it('reports its faults together with others', () => {
    const definition = { id: 'x', parameters: { zz: 1 }, tables: { supportingWorksLimit: { rows: [] } } };
    expect(problemsOf(() => definePolicy(definition as never)).map(({ path }) => path.join('.'))).toEqual([
      'tables.supportingWorksLimit.rows',
      'parameters.zz',
    ]);
  });
});

it('a table may bound a capacity in kVA by a parameter in kW, and a share by a share', () => {
  const when = {
    appliedCapacityKva: atMost({ parameters: ['smallMicroMaximumCapacityKw', 'dedicatedLineMinimumCapacityKva'] }),
    substitutionShare: moreThan({ parameters: ['substitutionShareThreshold'] }),
  } as const;
  const rows = [{ ...countyRow, when }, ...countyLimits.rows.slice(-1)];
  const policy = definePolicy({ id: 'bounds', tables: { supportingWorksLimit: { rows } } });
  const facts = { appliedCapacityKva: 8160, substitutionShare: 0.6 };
  expect(supportingWorksLimit.under(policy).decide(facts)).toMatchObject({ outcome: { workingDays: 8 } });
});

describe('an invalid table', () => {
  const problemsIn = (tables: unknown) => problemsOf(() => definePolicy({ id: 'x', tables } as never));
  const withRow = (row: object) => ({
    supportingWorksLimit: { rows: [{ ...countyRow, ...row }, ...countyLimits.rows.slice(-1)] },
  });
  const at = ['tables', 'supportingWorksLimit', 'rows'];

  it.each([
    ['reads a fact outside the vocabulary', withRow({ when: { colour: 'red' } }), [...at, '0', 'when', 'colour'], 'unknown-fact'],
    ['reads a decision that its place does not offer', withRow({ when: { supplyLine: 'publicLine' } }), [...at, '0', 'when', 'supplyLine'], 'unknown-fact'],
    ['tests a value that a fact does not take', withRow({ when: { worksType: 'tunnel' } }), [...at, '0', 'when', 'worksType'], 'unknown-value'],
    ['bounds what is no number', withRow({ when: { worksType: { test: 'atMost', operand: 3 } } }), [...at, '0', 'when', 'worksType', 'test'], 'unknown-value'],
    ['bounds by an unknown parameter', withRow({ when: { appliedCapacityKva: { test: 'atMost', operand: { parameters: ['most'] } } } }), [...at, '0', 'when', 'appliedCapacityKva', 'operand', 'parameters', '0'], 'unknown-parameter'],
    ['tests a choice that a reading does not have', withRow({ when: { 'I-27': 'all' } }), [...at, '0', 'when', 'I-27'], 'unknown-value'],
    ['gives an outcome of another type', withRow({ outcome: { workingDays: '8' } }), [...at, '0', 'outcome', 'workingDays'], 'not-a-number'],
    ['gives half a day', withRow({ outcome: { workingDays: 7.5 } }), [...at, '0', 'outcome', 'workingDays'], 'out-of-range'],
    ['gives more days than any figure may count', withRow({ outcome: { workingDays: 1001 } }), [...at, '0', 'outcome', 'workingDays'], 'out-of-range'],
    ['refers to no list of parameters', withRow({ outcome: { workingDays: { parameters: 'most' } } }), [...at, '0', 'outcome', 'workingDays', 'parameters'], 'wrong-type'],
    ['adds up no parameters', withRow({ outcome: { workingDays: { parameters: [] } } }), [...at, '0', 'outcome', 'workingDays', 'parameters'], 'incomplete'],
    ['bounds by no parameters', withRow({ when: { appliedCapacityKva: { test: 'atMost', operand: { parameters: [] } } } }), [...at, '0', 'when', 'appliedCapacityKva', 'operand', 'parameters'], 'incomplete'],
    ['counts days by a share', withRow({ outcome: { workingDays: { parameters: ['substitutionShareThreshold'] } } }), [...at, '0', 'outcome', 'workingDays', 'parameters', '0'], 'inconsistent'],
    ['adds a capacity to days', withRow({ outcome: { workingDays: { parameters: ['lineTap10kVDays', 'smallMicroMaximumCapacityKw'] } } }), [...at, '0', 'outcome', 'workingDays', 'parameters', '1'], 'inconsistent'],
    ['bounds a capacity by days', withRow({ when: { appliedCapacityKva: { test: 'atMost', operand: { parameters: ['lineTap10kVDays'] } } } }), [...at, '0', 'when', 'appliedCapacityKva', 'operand', 'parameters', '0'], 'inconsistent'],
    ['bounds a share by a capacity', withRow({ when: { substitutionShare: { test: 'moreThan', operand: { parameters: ['smallMicroMaximumCapacityKw'] } } } }), [...at, '0', 'when', 'substitutionShare', 'operand', 'parameters', '0'], 'inconsistent'],
    ['lists no value', withRow({ when: { worksType: { test: 'oneOf', values: [] } } }), [...at, '0', 'when', 'worksType', 'values'], 'incomplete'],
    ['lists no value that it excludes', withRow({ when: { appliedCapacityKva: { test: 'noneOf', values: [] } } }), [...at, '0', 'when', 'appliedCapacityKva', 'values'], 'incomplete'],
    ['has tests without a list', withRow({ when: { worksType: { test: 'anyOf' } } }), [...at, '0', 'when', 'worksType', 'tests'], 'missing'],
    ['goes through a stage twice', { connectionStages: { rows: [{ ...countyRow, when: {}, outcome: ['application', 'meterConnection', 'application'] }] } }, ['tables', 'connectionStages', 'rows', '0', 'outcome'], 'inconsistent'],
    ['gives no outcome', withRow({ outcome: undefined }), [...at, '0', 'outcome'], 'missing'],
    ['cites a clause that there is not', withRow({ clauses: ['9.9'] }), [...at, '0', 'clauses', '0'], 'unknown-clause'],
    ['rests on a question that there is not', withRow({ interpretations: ['I-99'] }), [...at, '0', 'interpretations', '0'], 'unknown-reading'],
    ['has no words in one language', withRow({ text: { zh: '行' } }), [...at, '0', 'text', 'en'], 'missing'],
    ['has two rows of one name', withRow({ id: 'notCovered' }), [...at, '1', 'id'], 'inconsistent'],
    ['leaves cases without an outcome', { supportingWorksLimit: { rows: [countyRow] } }, at, 'incomplete'],
    ['has rows behind the one for all other cases', { supportingWorksLimit: { rows: [...countyLimits.rows, { ...countyRow, id: 'late' }] } }, [...at, '4'], 'inconsistent'],
    ['has an empty list of rows', { supportingWorksLimit: { rows: [] } }, at, 'incomplete'],
    ['has more rows than could be compiled', { supportingWorksLimit: { rows: [...Array.from({ length: 1000 }, (_, index) => ({ ...countyRow, id: `row${index}` })), ...countyLimits.rows.slice(-1)] } }, at, 'out-of-range'],
    ['bounds what is no number on both sides', withRow({ when: { worksType: between(1, 2) } }), [...at, '0', 'when', 'worksType', 'test'], 'unknown-value'],
    ['has a range of one bound', withRow({ when: { appliedCapacityKva: { test: 'between', tests: [{ test: 'atLeast', operand: 3 }] } } }), [...at, '0', 'when', 'appliedCapacityKva', 'tests'], 'incomplete'],
    ['has a range of two lower bounds', withRow({ when: { appliedCapacityKva: { test: 'between', tests: [atLeast(3), atLeast(5)] } } }), [...at, '0', 'when', 'appliedCapacityKva', 'tests'], 'incomplete'],
    ['has none of any tests', withRow({ when: { worksType: { test: 'anyOf', tests: [] } } }), [...at, '0', 'when', 'worksType', 'tests'], 'incomplete'],
    ['has a bad test among several', withRow({ when: { worksType: { test: 'anyOf', tests: ['lineTap', 'tunnel'] } } }), [...at, '0', 'when', 'worksType', 'tests', '1'], 'unknown-value'],
    ['has tests within tests without end', withRow({ when: { worksType: [1, 2, 3].reduce<unknown>((test) => ({ test: 'anyOf', tests: [test] }), 'lineTap') } }), [...at, '0', 'when', 'worksType', 'tests', '0', 'tests', '0', 'test'], 'unknown-value'],
    ['has no rows', { supportingWorksLimit: {} }, at, 'missing'],
    ['replaces what is no decision', { worksLimit: countyLimits }, ['tables', 'worksLimit'], 'unknown-table'],
    ['says more than a table does', { supportingWorksLimit: { ...countyLimits, hitPolicy: 'unique' } }, ['tables', 'supportingWorksLimit', 'hitPolicy'], 'unknown-key'],
  ])('%s', (_, tables, path, code) => {
    expect(problemsIn(tables)).toMatchObject([{ path, code }]);
  }); // prettier-ignore
});
