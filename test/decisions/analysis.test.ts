import { describe, expect, it } from 'vitest';

import { decisions } from '../../src/rules/decisions';
import {
  analyse,
  atMost,
  decisionTable,
  defineVocabulary,
  InvalidTableError,
  moreThan,
  ruleLanguage,
  type Source,
  type Table,
  type TableRow,
} from '../../src/engine';
import { vocabulary, type Facts } from '../../src/facts';
import {
  definePolicy,
  neixiang2021,
  neixiang2021Parameters,
  readingChoices,
  type PolicyReadings,
} from '../../src/policy';
import { smallMicroMaximumCapacityKw } from '../../src/policy/parameters';
import { rules } from '../../src/policy/language';
import { decisionIds } from './classes';

/** The table of a decision, which none of the policy lacks. */
function tableOf(source: Source): Table {
  if (source.kind === 'combination') throw new Error(`${source.id} is a combination`);
  return source;
}

/** The facts of a witness, and the readings that it chooses. */
function apart(witness: Readonly<Record<string, unknown>>): {
  readonly facts: Facts;
  readonly readings: PolicyReadings;
} {
  const entries = Object.entries(witness);
  return {
    facts: Object.fromEntries(entries.filter(([name]) => name in vocabulary)),
    readings: Object.fromEntries(entries.filter(([name]) => name in readingChoices)),
  };
}

/** The defects of the table with other rows, or another promise. */
function defectsOf(source: Source, change: (table: Table) => Partial<Table>): ReturnType<typeof analyse> {
  const table = tableOf(source);
  const changed = { ...table, ...change(table) } as Table; // what it promises is all that makes another kind of it
  return analyse({ source: changed, parameters: neixiang2021Parameters });
}

describe('the tables of the policy', () => {
  it.each(decisionIds)('%s has no dead row, no gap and no overlap', (id) => {
    expect(analyse(decisions[id])).toEqual([]);
    expect(analyse(decisions[id].under(neixiang2021))).toEqual([]);
  });

  it.each(decisionIds)('%s has none with other parameters', (id) => {
    const policy = definePolicy({
      id: 'other',
      parameters: {
        smallMicroMaximumCapacityKw: 200,
        substitutionShareThreshold: 0.25,
        dedicatedLineMinimumCapacityKva: 1,
      },
    });
    expect(analyse(decisions[id].under(policy))).toEqual([]);
  });

  it('have a dead row if a parameter leaves no room', () => {
    const policy = definePolicy({ id: 'all', parameters: { substitutionShareThreshold: 1 } });
    expect(analyse(decisions.redLineEligibility.under(policy))).toEqual([
      { kind: 'dead-row', table: 'redLineEligibility', row: 'electricitySubstitution' },
      { kind: 'dead-row', table: 'redLineEligibility', row: 'electricitySubstitutionNotExcluded' },
    ]);
  });
});

describe('a planted row below all cases', () => {
  it.each(decisionIds.filter((id) => tableOf(decisions[id].source).kind === 'first'))('%s', (id) => {
    const planted: TableRow = { id: 'planted', outcome: 'planted', clauses: [] };
    const { source } = decisions[id];
    expect(defectsOf(source, ({ rows }) => ({ rows: [...rows, planted] }))).toEqual([
      { kind: 'dead-row', table: id, row: 'planted' },
    ]);
    const dead = defectsOf(source, ({ rows }) => ({ rows: [planted, ...rows] }));
    expect(dead).toEqual(decisions[id].rows.map((row) => ({ kind: 'dead-row', table: id, row: row.id })));
  });
});

describe('a last row taken away', () => {
  it.each(decisionIds.filter((id) => tableOf(decisions[id].source).kind === 'first'))('%s', (id) => {
    const last = decisions[id].rows.at(-1);
    const defects = defectsOf(decisions[id].source, ({ rows }) => ({ rows: rows.slice(0, -1) }));
    expect(defects).toEqual([{ kind: 'gap', table: id, witness: expect.any(Object) as object }]);
    const [defect] = defects;
    const witness = defect !== undefined && 'witness' in defect ? defect.witness : {};
    const { facts, readings } = apart(witness);
    const { parameters } = neixiang2021;
    expect(decisions[id].under({ parameters, readings }).decide(facts)).toMatchObject({
      status: 'decided',
      rules: expect.arrayContaining([`${id}/${last?.id}`]) as string[],
    });
  });

  it('is found before the table is used', () => {
    const weather = ruleLanguage({ vocabulary: defineVocabulary({ rain: { kind: 'boolean' } }), parameters: {} });
    const umbrella = decisionTable(weather, {
      id: 'umbrella',
      outcomes: [true],
      rows: [{ id: 'wet', when: { rain: true }, outcome: true, clauses: [] }],
    });
    expect(() => umbrella.decide({ rain: true })).toThrow(InvalidTableError);
    expect(analyse(umbrella)).toEqual([{ kind: 'gap', table: 'umbrella', witness: { rain: false } }]);
  });
});

describe('a promise that one row applies', () => {
  it('is broken by the table of outages, in which several rows apply', () => {
    const defects = defectsOf(decisions.outageSchedule.source, () => ({ kind: 'unique' }));
    const pairs = defects.map((defect) => ('rows' in defect ? defect.rows.join(' + ') : defect.kind));
    expect(pairs).toContain('from35kV + liveWork');
    expect(pairs).toContain('nothingAffected + othersNotInterrupted');
    expect(pairs).not.toContain('from35kV + othersInterrupted10kV');
    const first = defects.find((defect) => 'rows' in defect && defect.rows.join(' + ') === 'from35kV + liveWork');
    expect(first).toMatchObject({
      kind: 'overlap',
      witness: { liveWorkFeasible: true, voltageLevel: expect.stringMatching(/^(?:35|110|220)kV$/) as string },
    });
  });

  it('is shown as broken by facts to which both rows apply, exactly at the threshold', () => {
    const table = decisionTable(rules, {
      id: 'size',
      hitPolicy: 'unique',
      outcomes: ['small', 'large'],
      rows: [
        {
          id: 'small',
          when: { equipmentCapacityKw: atMost(smallMicroMaximumCapacityKw) },
          outcome: 'small',
          clauses: ['3.3.1'],
        },
        { id: 'large', when: { equipmentCapacityKw: moreThan(159) }, outcome: 'large', clauses: ['3.3.1'] },
      ],
    });
    const [defect, ...others] = analyse(table);
    expect(others).toEqual([]);
    expect(defect).toMatchObject({ kind: 'overlap', table: 'size', rows: ['small', 'large'] });
    const capacity = defect !== undefined && 'witness' in defect ? defect.witness['equipmentCapacityKw'] : undefined;
    expect(capacity).toBeGreaterThan(159);
    expect(capacity).toBeLessThanOrEqual(160);
  });

  it('is kept when the rows meet but do not overlap', () => {
    const table = decisionTable(rules, {
      id: 'size',
      hitPolicy: 'unique',
      outcomes: ['small', 'large'],
      rows: [
        { id: 'small', when: { equipmentCapacityKw: atMost(160) }, outcome: 'small', clauses: ['3.3.1'] },
        { id: 'large', when: { equipmentCapacityKw: moreThan(160) }, outcome: 'large', clauses: ['3.3.1'] },
      ],
    });
    expect(analyse(table)).toEqual([]);
  });
});

describe('a gap between two thresholds', () => {
  it('is shown by a capacity within it', () => {
    const table = decisionTable(rules, {
      id: 'size',
      outcomes: ['small', 'large'],
      rows: [
        { id: 'small', when: { equipmentCapacityKw: atMost(160) }, outcome: 'small', clauses: ['3.3.1'] },
        { id: 'large', when: { equipmentCapacityKw: moreThan(160.5) }, outcome: 'large', clauses: ['3.3.1'] },
      ],
    });
    const [defect, ...others] = analyse(table);
    expect(others).toEqual([]);
    const capacity = defect?.kind === 'gap' ? defect.witness['equipmentCapacityKw'] : undefined;
    expect(capacity).toBeGreaterThan(160);
    expect(capacity).toBeLessThanOrEqual(160.5);
  });
});

describe('a row that reads another decision', () => {
  it('is dead if the two never hold together', () => {
    const table = decisionTable(rules, {
      id: 'contradiction',
      reads: { smallMicroEnterprise: decisions.smallMicroEnterprise },
      outcomes: [true, false],
      rows: [
        {
          id: 'smallHome',
          when: { usage: 'residential', smallMicroEnterprise: true },
          outcome: true,
          clauses: ['3.3.1'],
        },
        { id: 'others', outcome: false, clauses: ['3.3.1'] },
      ],
    });
    expect(analyse(table)).toEqual([{ kind: 'dead-row', table: 'contradiction', row: 'smallHome' }]);
  });
});
