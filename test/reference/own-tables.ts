import { definePolicy, tableContracts, type Policy, type ReplaceableTable } from '../../src/policy';
import {
  agencyScopes, intakeRoutes, outagePlans, planModes, reviewScopes, stages, supplyLines, worksFundings,
} from '../../src/policy/outcome-terms'; // prettier-ignore
import { factRanges, reference, type FullFacts, type Reference } from '.';
import { valuesOf, type Random } from './generated-records';

/** A row of a table: it applies where a fact, or the customer being small or micro, has a value. */
interface Row {
  readonly test?: readonly [name: keyof FullFacts | 'smallMicroEnterprise', value: unknown];
  readonly outcome: unknown;
}

/** A policy with some tables of its own, and the decisions by these tables. */
export interface OwnTables {
  readonly policy: Policy;
  readonly rules: Reference;
}

/** Draws tables for some decisions that no other decision reads. */
export function ownTables(random: Random): OwnTables {
  const below = (count: number): number => Math.floor(random() * count);
  const one = <T>(values: readonly T[]): T => values[below(values.length)] as T;
  const some = <T>(values: readonly T[]): readonly T[] => values.filter(() => random() < 0.5);
  const yesOrNo = (): boolean => random() < 0.5;
  const plan = (): readonly string[] => {
    const drawn = some(stages).toSorted(() => random() - 0.5);
    return drawn.length > 0 ? drawn : ['meterConnection'];
  };
  const outcomes: Partial<Record<ReplaceableTable, () => unknown>> = {
    connectionStages: plan,
    technicalReviews: () => ({
      designReview: yesOrNo(),
      interimInspection: yesOrNo(),
      completionAcceptance: yesOrNo(),
      handoverAcceptance: yesOrNo(),
      scope: some(reviewScopes),
    }),
    processTimeLimit: () => ({ workingDays: 1 + below(25), includesSupportingWorks: yesOrNo() }),
    supportingWorksLimit: () => ({ workingDays: random() < 0.2 ? null : 1 + below(30) }),
    supportingWorksFunding: () => one(worksFundings),
    leadershipSupervision: yesOrNo,
    supplyPlanReply: () => one(planModes),
    outageSchedule: () => one([...outagePlans, 'notGoverned']),
    supplyLine: () => one(supplyLines),
    agencyService: () => one(agencyScopes),
    projectResponsibility: yesOrNo,
    transformerLease: yesOrNo,
    requiredDocuments: () =>
      one(['subjectProof', 'propertyProof', 'governmentApproval', 'voluntaryHighVoltageStatement']),
    consultationDocuments: () => one([null, [], ['businessLicence']]),
    intakeRoute: () => one(intakeRoutes),
  };
  const facts = Object.keys(factRanges) as (keyof FullFacts)[];
  const row = (id: ReplaceableTable, outcome: unknown): Row => {
    const mayReadCustomer = 'smallMicroEnterprise' in tableContracts[id].reads;
    if (mayReadCustomer && random() < 0.3) return { test: ['smallMicroEnterprise', yesOrNo()], outcome };
    const name = one(facts.filter((each) => Array.isArray(factRanges[each])));
    return { test: [name, one(valuesOf(name))], outcome };
  };
  const ids = some(Object.keys(outcomes) as ReplaceableTable[]);
  const tables = ids.map((id) => {
    const outcome = outcomes[id] ?? yesOrNo;
    const drawn = Array.from({ length: below(3) }, () => row(id, outcome()));
    return [id, [...drawn, { outcome: outcome() }]] as const;
  });
  const written = tables.map(([id, rows]) => [
    id,
    {
      rows: rows.map(({ test, outcome }: Row, place) => ({
        id: `row${place}`,
        text: { zh: '自定', en: 'own' },
        ...(test && { when: { [test[0]]: test[1] } }),
        outcome,
        clauses: ['3.1.4'],
      })),
    },
  ]);
  const rules = tables.map(([id, rows]) => [
    id,
    (...given: Parameters<Reference['smallMicroEnterprise']>) => {
      const applying = rows.filter(({ test }: Row) => test === undefined || valueOf(test[0], given) === test[1]);
      if (tableContracts[id].kind === 'first') return applying[0]?.outcome;
      return [...new Set(applying.map(({ outcome }) => outcome))];
    },
  ]);
  return {
    policy: definePolicy({ id: 'own', tables: Object.fromEntries(written) as never }), // checked there
    rules: { ...reference, ...Object.fromEntries(rules) } as Reference, // of the same kinds
  };
}

function valueOf(
  name: keyof FullFacts | 'smallMicroEnterprise',
  given: Parameters<Reference['smallMicroEnterprise']>,
): unknown {
  return name === 'smallMicroEnterprise' ? reference.smallMicroEnterprise(...given) : given[0][name];
}
