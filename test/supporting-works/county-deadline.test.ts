/** Deadlines under tables of a county: what may come out, and what is missing, tried on every completion of the facts. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { atMost, moreThan } from '../../src/engine';
import { vocabulary, type Facts } from '../../src/facts';
import { definePolicy, type PolicyTableRow } from '../../src/policy';
import { supportingWorksDeadline } from '../../src/rules/supporting-works';
import { exactly, saidBy } from '../support/exactly';
import { valuesOf, type Value } from '../support/known-facts';
import { runs } from '../support/runs';

const { worksVoltageLevel, worksType, worksNature, siteType, usage, equipmentCapacityKw } = valuesOf;
const itemValues = { worksVoltageLevel, worksType: worksType.slice(0, 2), worksNature };
/** Facts of the case, on both sides of every limit that rows test. */
const caseValues = { appliedCapacityKva: [1000, 1001], siteType, equipmentCapacityKw, usage };
const others: Facts = {
  voltageLevel: '380V',
  ownership: 'independent',
  temporarySupply: false,
  batchApplication: false,
};

type Row = PolicyTableRow<'supportingWorksLimit'>;

const conditions = fc
  .record(
    {
      worksVoltageLevel: fc.constantFrom(...vocabulary.worksVoltageLevel.values),
      worksNature: fc.constantFrom(...vocabulary.worksNature.values),
      appliedCapacityKva: fc.constantFrom(atMost(1000), moreThan(1000)),
      siteType: fc.constantFrom(...vocabulary.siteType.values),
      smallMicroEnterprise: fc.boolean(),
    },
    { requiredKeys: [] },
  )
  .filter((when) => Object.keys(when).length > 0);
const limit = fc.constantFrom(0, 5, 8, 15, null);
/** Tables of up to four rows, and one for everything else. */
const rowsOfCounty = fc
  .tuple(fc.array(fc.tuple(conditions, limit), { maxLength: 4 }), limit)
  .map(([some, otherwise]): readonly Row[] => {
    const row = (index: number, workingDays: number | null): Row => ({
      id: `row${index}`,
      text: { zh: '一行', en: 'a row' },
      outcome: { workingDays },
      clauses: ['3.2.5'],
    });
    return [...some.map(([when, days], index): Row => ({ ...row(index, days), when })), row(some.length, otherwise)];
  });

const known = <Values extends Readonly<Record<string, readonly Value[]>>>(values: Values) =>
  fc.record(Object.fromEntries(Object.entries(values).map(([name, all]) => [name, fc.constantFrom(...all)])), {
    requiredKeys: [],
  });
const items = fc.array(
  fc
    .tuple(known(itemValues), fc.constantFrom('2021-03-01', '2021-03-01', '2021-02-22', '2021-03-15'))
    .map(([item, startedOn]) => ({ ...item, startedOn })),
  { minLength: 1, maxLength: 2 },
);
const totals = fc.constantFrom('longest' as const, 'sum' as const);

it('agrees with every completion, whatever facts the table of a county reads', () => {
  fc.assert(
    fc.property(rowsOfCounty, known(caseValues), items, totals, (rows, facts, works, total) => {
      const readings = { 'I-16': total };
      const policy = definePolicy({ id: 'county', tables: { supportingWorksLimit: { rows } }, readings });
      const open = {
        ...without(caseValues, facts),
        ...Object.fromEntries(
          works.flatMap((item, index) =>
            Object.entries(without(itemValues, item)).map(([name, values]) => [`items.${index}.${name}`, values]),
          ),
        ),
      };
      fc.pre(Object.keys(open).length <= 4);
      const asked = (caseFacts: object, all: readonly object[]) =>
        supportingWorksDeadline(
          { facts: { ...others, ...caseFacts }, items: all, startedOn: '2021-03-01' },
          { policy },
        );
      const truth = exactly<Value>(open, (values) => {
        const completed = works.map((item, index) => ({
          ...item,
          ...Object.fromEntries(
            Object.entries(values).flatMap(([name, value]) =>
              name.startsWith(`items.${index}.`) ? [[name.split('.')[2] ?? '', value] as const] : [],
            ),
          ),
        }));
        const ofCase = Object.fromEntries(Object.entries(values).filter(([name]) => !name.startsWith('items.')));
        const answer = asked({ ...facts, ...ofCase }, completed);
        if (answer.status === 'open') throw new Error(`open: ${answer.missing.join()}`);
        return answer.outcome;
      });
      const said = saidBy(asked(facts, works));
      const names = Object.keys(open);
      expect({ ...said, missing: said.missing.filter((name) => names.includes(name)) }).toEqual(truth);
    }),
    { numRuns: runs(200) },
  );
});

it('distinguishes certain grounds from possible ones', () => {
  const row = { text: { zh: '一行', en: 'a row' }, outcome: { workingDays: 8 } };
  const rows: readonly Row[] = [
    {
      ...row,
      id: 'small',
      when: { appliedCapacityKva: atMost(1000) },
      clauses: ['3.2.5', '3.2.3'],
      interpretations: ['I-27'],
    },
    { ...row, id: 'others', clauses: ['3.2.5', '3.3.1'] },
  ];
  const policy = definePolicy({ id: 'county', tables: { supportingWorksLimit: { rows } } });
  const asked = (facts: Facts) =>
    supportingWorksDeadline({ facts: { usage: 'residential', ...facts }, startedOn: '2021-06-01' }, { policy });
  const outcome = { workingDays: 8, tableDeadline: '2021-06-11' };
  expect(asked({})).toMatchObject({
    status: 'decided',
    outcome,
    rules: [],
    clauses: ['3.2.5'],
    interpretations: ['I-15'],
    mayApply: {
      rules: ['supportingWorksLimit/small', 'supportingWorksLimit/others'],
      clauses: ['3.2.3', '3.3.1'],
      interpretations: ['I-27'],
    },
  });
  const small = asked({ appliedCapacityKva: 1000 });
  expect(small).toMatchObject({ outcome, rules: ['supportingWorksLimit/small'], clauses: ['3.2.5', '3.2.3'] });
  expect(small).not.toHaveProperty('mayApply');
});

/** The values of the facts that are not known. */
function without(
  values: Readonly<Record<string, readonly Value[]>>,
  facts: object,
): Readonly<Record<string, readonly Value[]>> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !Object.hasOwn(facts, name)));
}
