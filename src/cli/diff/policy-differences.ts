import { structuralKey } from '../../plain/structural-key';
import { compareDecisions, type Decision, type Difference } from '../../engine';
import { isTooLarge } from '../../engine/internal';
import {
  readingChoices,
  type Policy,
  type PolicyReadings,
  type PolicyTable,
  type PolicyTables,
  type ReplaceableTable,
} from '../../policy';
import type { PolicyLanguage } from '../../policy/language';
import { decisions, type DecisionId } from '../../rules/decisions';

/** The differences of two policies in one decision. */
export interface DecisionDifferences {
  readonly decision: DecisionId;
  /** Regions of facts that cover exactly the facts with different outcomes. */
  readonly regions: readonly Difference<PolicyLanguage, unknown>[];
}

/** A decision that could not be compared. */
export interface UncomparedDecision {
  readonly decision: DecisionId;
  /** The table that is too large for it. */
  readonly table: string;
}

/** A value that differs between two policies; `undefined` if one of them lacks it. */
export interface ValueDifference {
  readonly name: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** All differences of two policies. */
export interface PolicyDifferences {
  readonly before: Policy;
  readonly after: Policy;
  /** Document, term, area, parameters, readings, tables, papers, fees, names and clause labels, by path in the policy. */
  readonly values: readonly ValueDifference[];
  /** Decisions with different outcomes; any decision listed neither here nor below is proved equal. */
  readonly decisions: readonly DecisionDifferences[];
  /** Decisions with tables that are too large to be compared. */
  readonly uncompared: readonly UncomparedDecision[];
}

/** Compares two policies: their values, and every decision for all facts. */
export function policyDifferences(before: Policy, after: Policy): PolicyDifferences {
  const all = Object.entries(decisions) as readonly (readonly [DecisionId, Decision<PolicyLanguage, unknown>])[]; // its own keys
  const compared = all.map(([decision, each]) => comparison(decision, each.under(before), each.under(after)));
  return {
    before,
    after,
    values: [
      ...differing('', { ...term(before) }, { ...term(after) }),
      ...differing('parameters.', before.parameters, after.parameters),
      ...differing('readings.', chosen(before), chosen(after)),
      ...tableDifferences(before.tables ?? {}, after.tables ?? {}),
      ...differing('papers.', before.papers, after.papers),
      ...differing('paperNames.', before.paperNames, after.paperNames),
      ...differing('feeNames.', before.feeNames, after.feeNames),
      ...differing('clauses.', before.clauses, after.clauses),
    ],
    decisions: compared.flatMap((each) => ('regions' in each && each.regions.length > 0 ? [each] : [])),
    uncompared: compared.flatMap((each) => ('table' in each ? [each] : [])),
  };
}

function comparison(
  decision: DecisionId,
  before: Decision<PolicyLanguage, unknown>,
  after: Decision<PolicyLanguage, unknown>,
): DecisionDifferences | UncomparedDecision {
  try {
    return { decision, regions: compareDecisions(before, after) };
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    return { decision, table: error.subject };
  }
}

/** Whether two policies are equal, as far as they could be compared. */
export function areEqual({ values, decisions: decided }: PolicyDifferences): boolean {
  return values.length === 0 && decided.length === 0;
}

function term(policy: Policy): Readonly<Record<string, unknown>> {
  const { documentNumber, title, issuer, inForceFrom, inForceThrough, area, fees } = policy;
  return { documentNumber, title, issuer, inForceFrom, inForceThrough, area, fees };
}

/** The readings that differ from the default of the register: a policy that only states a default differs in nothing. */
function chosen({ readings }: Policy): PolicyReadings {
  const byRegister = new Map<string, string>(Object.entries(readingChoices).map(([id, [first]]) => [id, first]));
  return Object.fromEntries(Object.entries(readings).filter(([id, choice]) => choice !== byRegister.get(id)));
}

/**
 * The tables that only one of the policies replaces, by the ids of their rows. Of the tables that both replace: the rows
 * that differ, and the ids if the rows that both have are in another order, since answers may then cite other clauses.
 */
function tableDifferences(before: PolicyTables, after: PolicyTables): readonly ValueDifference[] {
  const names = Object.keys({ ...before, ...after }) as readonly ReplaceableTable[]; // their own keys
  return names.flatMap((name) => {
    const [one, other] = [before[name], after[name]];
    const whole = {
      name: `tables.${name}`,
      before: one?.rows.map(({ id }) => id),
      after: other?.rows.map(({ id }) => id),
    };
    if (one === undefined || other === undefined) return [whole];
    const rows = differing(`tables.${name}.`, rowsById(one), rowsById(other));
    return isSameOrder(whole.before ?? [], whole.after ?? []) ? rows : [whole, ...rows];
  });
}

/** Whether the ids that two lists share are in the same order. */
function isSameOrder(one: readonly string[], other: readonly string[]): boolean {
  const shared = other.filter((id) => one.includes(id));
  return one.filter((id) => shared.includes(id)).every((id, place) => shared[place] === id);
}

function rowsById({ rows }: PolicyTable): Readonly<Record<string, unknown>> {
  return Object.fromEntries(rows.map((row) => [row.id, row]));
}

function differing(prefix: string, before: object, after: object): readonly ValueDifference[] {
  const [one, other] = [
    new Map<string, unknown>(Object.entries(before)),
    new Map<string, unknown>(Object.entries(after)),
  ];
  return [...new Set([...one.keys(), ...other.keys()])].flatMap((name) =>
    structuralKey(one.get(name)) === structuralKey(other.get(name))
      ? []
      : [{ name: `${prefix}${name}`, before: one.get(name), after: other.get(name) }],
  );
}
