import { vocabulary, type FactName } from '../facts';
import type { Grammar } from '../interchange/sql/dialect';
import type { SqlColumn } from '../interchange/sql/mask-columns';
import { select } from '../interchange/sql/mask-query';
import type { Policy } from '../policy';
import type { TakenReadings } from '../policy/readings-taken';
import { recordLayout, type RecordTable } from './tables';

/** The context for writing SQL over records. */
export interface RecordSource {
  readonly grammar: Grammar;
  /** The tables, as they follow FROM. */
  readonly tables: Readonly<Record<RecordTable, string>>;
  readonly asOf: string;
  readonly policy: Policy;
  readonly readings: TakenReadings;
}

/** A named query for WITH. */
export type NamedQuery = readonly [name: string, query: string];

/** The fact for a field of works items. */
const factsOfWorks = {
  voltageLevel: 'worksVoltageLevel',
  type: 'worksType',
  nature: 'worksNature',
  urgent: 'urgentWorks',
} as const satisfies Readonly<Record<string, FactName>>;

const worksFields = Object.entries(factsOfWorks);

/**
 * The cases with values derived from their lists: `yk_known` has one row per case with its recorded columns, its facts
 * including those that follow from the record, and the derived values. `yk_works` has one row per item of works with
 * the facts that apply to it.
 *
 * @param needed the recorded columns to pass on
 */
export function knownCases(
  { grammar, tables, policy, readings }: RecordSource,
  needed: ReadonlySet<string>,
): readonly NamedQuery[] {
  const { identifier: name, text, types } = grammar;
  const layout = recordLayout();
  const date = (day: string): string => types.dateLiteral(text(day));
  const flag = (test: string): string => `MAX(CASE WHEN ${test} THEN 1 ELSE 0 END)`;
  const stage = (which: string, then: string): string => `CASE WHEN ${name('stage')} = '${which}' THEN ${then} END`;
  const [started, completed, pending] = ['startedOn', 'completedOn', 'completedOn_pending'].map(name);

  const stages = select(
    [
      { name: 'case_id', expression: name('case_id') },
      {
        name: 'own_begun',
        expression: flag(
          `${name('stage')} = 'customerExternalWorks' AND (${started} IS NOT NULL OR ${completed} IS NOT NULL)`,
        ),
      },
      { name: 'unfinished', expression: flag(`${started} IS NOT NULL AND ${pending} = TRUE`) },
      {
        name: 'meter_open',
        expression: flag(`${name('stage')} = 'meterConnection' AND ${started} IS NOT NULL AND ${pending} = TRUE`),
      },
      { name: 'meter_done', expression: `MAX(${stage('meterConnection', String(completed))})` },
      { name: 'plan_done', expression: `MAX(${stage('supplyPlanReply', String(completed))})` },
      { name: 'first_start', expression: `MIN(${started})` },
      { name: 'application_start', expression: `MIN(${stage('application', String(started))})` },
    ],
    `${tables.stages}\nGROUP BY ${name('case_id')}`,
    grammar,
  );
  const works = select(
    [
      { name: 'case_id', expression: name('case_id') },
      { name: 'listed', expression: 'MAX(1)' }, // ClickHouse joins an empty id, not NULL, where there is no row
      ...worksFields.map(([field, fact]): SqlColumn => ({ name: fact, expression: agreed(field, grammar) })),
    ],
    `${tables.works}\nGROUP BY ${name('case_id')}`,
    grammar,
  );

  const ofCase = (column: string): string => `c.${name(column)}`;
  const shown: Readonly<Partial<Record<FactName, string>>> = {
    intakeChannel: `COALESCE(${ofCase('intake_channel')}, ${ofCase('intakeChannel')})`,
    gridConstrained: shownTrue(`${ofCase('supplyPlan_constraint')} = TRUE`, ofCase('gridConstrained')),
    customerExternalWorks: shownTrue(`s.${name('own_begun')} = 1`, ofCase('customerExternalWorks')),
    supportingWorks: shownTrue(`w.${name('listed')} = 1`, ofCase('supportingWorks')),
    ...Object.fromEntries(worksFields.map(([, fact]) => [fact, `COALESCE(w.${name(fact)}, ${ofCase(fact)})`])),
  };
  const recorded = layout.cases.filter((column) => needed.has(column.name));
  const connected = `COALESCE(${ofCase('connectedOn')}, CASE WHEN s.${name('meter_open')} = 1 THEN NULL ELSE s.${name('meter_done')} END)`;
  const known = select(
    [
      ...recorded.map((column): SqlColumn => ({ name: column.name, expression: ofCase(column.name) })),
      ...Object.keys(vocabulary).map((fact): SqlColumn => ({
        name: fact,
        expression: shown[fact as FactName] ?? ofCase(fact),
      })),
      { name: 'connected_on', expression: connected },
      {
        name: 'is_open',
        expression: `CASE WHEN ${connected} IS NULL AND (${ofCase('connectedOn_pending')} = TRUE OR s.${name('unfinished')} = 1) THEN TRUE ELSE FALSE END`,
      },
      { name: 'plan_replied', expression: `COALESCE(${ofCase('supplyPlan_repliedOn')}, s.${name('plan_done')})` },
      { name: 'own_begun', expression: `CASE WHEN s.${name('own_begun')} = 1 THEN TRUE ELSE FALSE END` },
      {
        name: 'own_undated',
        expression: `CASE WHEN s.${name('own_begun')} = 1 THEN FALSE WHEN ${ofCase('customerExternalWorks')} = TRUE THEN TRUE ELSE FALSE END`,
      },
      { name: 'works_listed', expression: `CASE WHEN w.${name('listed')} = 1 THEN TRUE ELSE FALSE END` },
      { name: 'first_day', expression: `COALESCE(${ofCase('intake_appliedAt')}, s.${name('first_start')})` },
      {
        name: 'applied_on',
        expression: `COALESCE(${ofCase('intake_appliedAt')}, s.${name('application_start')}, s.${name('first_start')})`,
      },
    ],
    `${tables.cases} AS c\nLEFT JOIN ${name('yk_stages')} AS s ON s.${name('case_id')} = ${ofCase('id')}\nLEFT JOIN ${name('yk_items')} AS w ON w.${name('case_id')} = ${ofCase('id')}`,
    grammar,
  );

  const day = `COALESCE(${name('first_day')}, ${name('connected_on')})`;
  const { inForceFrom, inForceThrough } = policy;
  const isEarly = `${day} < ${date(inForceFrom)}`;
  const isOutside = readings['I-19'] === 'issueDate' ? isEarly : 'FALSE';
  const isLate = inForceThrough === undefined ? 'FALSE' : `${day} > ${date(inForceThrough)}`;
  const judged = `SELECT *, CASE WHEN ${isOutside} OR ${isLate} THEN TRUE ELSE FALSE END AS ${name('not_in_force')}, CASE WHEN ${isEarly} THEN TRUE ELSE FALSE END AS ${name('before_first_day')}\nFROM (\n${known}\n) AS ${name('k')}`;

  const items = select(
    [
      ...['case_id', 'place'].map((column): SqlColumn => ({ name: column, expression: `w.${name(column)}` })),
      ...layout.works.map((column): SqlColumn => ({
        name: `item_${column.name}`,
        expression: `w.${name(column.name)}`,
      })),
      ...Object.keys(vocabulary).map((fact): SqlColumn => {
        const field = worksFields.find(([, each]) => each === fact)?.[0];
        const ofKnown = `c.${name(fact)}`;
        return { name: fact, expression: field === undefined ? ofKnown : `COALESCE(w.${name(field)}, ${ofKnown})` };
      }),
      { name: 'before_first_day', expression: `c.${name('before_first_day')}` },
    ],
    `${tables.works} AS w\nJOIN ${name('yk_known')} AS c ON c.${name('id')} = w.${name('case_id')}\nWHERE c.${name('not_in_force')} = FALSE`,
    grammar,
  );
  return [
    ['yk_stages', stages],
    ['yk_items', works],
    ['yk_known', judged],
    ['yk_works', items],
  ];
}

/** The value of a field if all works items that state it agree; NULL if they differ or none states it. */
function agreed(field: string, { identifier }: Grammar): string {
  const column = identifier(field);
  if (field !== 'urgent') return `CASE WHEN MIN(${column}) = MAX(${column}) THEN MIN(${column}) END`;
  const number = `CASE WHEN ${column} = TRUE THEN 1 WHEN ${column} = FALSE THEN 0 END`;
  return `CASE WHEN MIN(${number}) <> MAX(${number}) THEN NULL WHEN MIN(${number}) = 1 THEN TRUE WHEN MIN(${number}) = 0 THEN FALSE END`;
}

function shownTrue(test: string, otherwise: string): string {
  return `CASE WHEN ${test} THEN TRUE ELSE ${otherwise} END`;
}
