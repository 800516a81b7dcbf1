/** Checks by tables that are too large to be compiled together, or at all. */
import { expect, it } from 'vitest';
import { checkCase, openClocks, type CaseRecord } from '../../src/compliance';
import { definePolicy, type Policy } from '../../src/policy';

const asOf = '2021-10-15';
const record: CaseRecord = {
  id: 'case-1',
  facts: { voltageLevel: '10kV', appliedCapacityKva: 7, equipmentCapacityKw: 7 },
  agency: 'none',
  responsiblePersons: 0,
};

/** Tables of as many rows as there are capacities, in turn true and false. */
function policyWith(rows: number, ...ids: readonly ('transformerLease' | 'projectResponsibility')[]): Policy {
  const text = { zh: '本县规定', en: "the county's own rule" };
  const table = (fact: string) => ({
    rows: Array.from({ length: rows }, (_, row) => ({
      id: `row${row}`,
      text,
      ...(row < rows - 1 && { when: { [fact]: row } }),
      outcome: row % 2 === 1,
      clauses: ['3.2.1'] as const,
    })),
  });
  const facts = { transformerLease: 'appliedCapacityKva', projectResponsibility: 'equipmentCapacityKw' };
  return definePolicy({ id: 'large', tables: Object.fromEntries(ids.map((id) => [id, table(facts[id])])) });
}

it('tables that are too large together are compiled one by one', () => {
  const policy = policyWith(800, 'transformerLease', 'projectResponsibility');
  const { findings } = checkCase(record, { asOf, policy, readings: 'all' });
  expect(findings.map(({ code }) => code)).toEqual(['agency-missing', 'responsibility-missing']);
});

it('a table that is too large is named', () => {
  const policy = policyWith(1000, 'projectResponsibility');
  const error = { name: 'InvalidTableError', code: 'table-too-large', subject: 'projectResponsibility' };
  expect(() => checkCase(record, { asOf, policy })).toThrow(expect.objectContaining(error));
  expect(() => openClocks(record, { asOf, policy })).toThrow(expect.objectContaining(error));
});
