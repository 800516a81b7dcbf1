import { deepFreeze } from '../plain/deep-freeze';
import { boolean, count, list, object, oneOf, orNull, type NumberShape, type Shape } from '../plain/read/shape';
import {
  agencyScopes,
  approvalProcedures,
  assetFundings,
  commitments,
  intakeRoutes,
  investmentBoundaries,
  outagePlans,
  planModes,
  redLineGrounds,
  reviewScopes,
  services,
  stages,
  supplyLines,
  worksFundings,
} from './outcome-terms';
import { documentKinds } from './papers';

/** The requirements for a replacing table. */
export interface TableContract {
  /** Whether the first matching row gives the outcome, or all matching rows are collected. */
  readonly kind: 'first' | 'collect';
  /** The decisions, or fields of their outcomes, that its rows may test besides facts and readings. */
  readonly reads: Readonly<Record<string, Shape>>;
  /** The outcome of a row; a number may be a reference to parameters. */
  readonly outcome: Shape;
}

const smallMicro = /* @__PURE__ */ Object.freeze({ smallMicroEnterprise: boolean });
const redLine = /* @__PURE__ */ Object.freeze({ 'redLineEligibility.eligible': boolean });

const boundaries = /* @__PURE__ */ oneOf(investmentBoundaries);

/** Working days of an outcome; at most as many as a parameter may have. */
const days: NumberShape = /* @__PURE__ */ Object.freeze({ ...count, maximum: 1000 });

/** A table whose outcome is the outcome of the first matching row. */
// @__NO_SIDE_EFFECTS__
function first<Outcome extends Shape, Reads extends TableContract['reads']>(outcome: Outcome, reads: Reads) {
  return { kind: 'first', outcome, reads } as const;
}

/** A table whose outcome is the list of the outcomes of all matching rows. */
// @__NO_SIDE_EFFECTS__
function collecting<const Term extends string, Reads extends TableContract['reads']>(
  terms: readonly Term[],
  reads: Reads,
) {
  return { kind: 'collect', outcome: oneOf(terms), reads } as const;
}

/**
 * Every table that a policy can replace, by the id of its decision.
 *
 * @example
 * tableContracts.supportingWorksLimit.kind; // => 'first'
 */
export const tableContracts = /* @__PURE__ */ deepFreeze({
  smallMicroEnterprise: first(boolean, {}),
  redLineEligibility: collecting(redLineGrounds, smallMicro),
  investmentBoundary: first(boundaries, redLine),
  assetFunding: collecting(assetFundings, { ...smallMicro, investmentBoundary: boundaries }),
  supplyLine: first(oneOf(supplyLines), smallMicro),
  connectionStages: first(list(oneOf(stages)), {
    ...smallMicro,
    ...redLine,
  }),
  technicalReviews: first(
    object(
      {
        designReview: boolean,
        interimInspection: boolean,
        completionAcceptance: boolean,
        handoverAcceptance: boolean,
        scope: list(oneOf(reviewScopes)),
      },
      {},
    ),
    {},
  ),
  processTimeLimit: first(object({ workingDays: days, includesSupportingWorks: boolean }, {}), smallMicro),
  supportingWorksLimit: first(object({ workingDays: orNull(days) }, {}), smallMicro),
  supportingWorksFunding: first(oneOf(worksFundings), {}),
  leadershipSupervision: first(boolean, {}),
  supplyPlanReply: first(oneOf(planModes), {}),
  outageSchedule: first(oneOf([...outagePlans, 'notGoverned']), {}),
  serviceCommitments: collecting(commitments, smallMicro),
  agencyService: first(oneOf(agencyScopes), smallMicro),
  projectResponsibility: first(boolean, smallMicro),
  administrativeApproval: first(object({ procedure: oneOf(approvalProcedures), workingDays: days }, {}), {}),
  transformerLease: first(boolean, {}),
  freeServices: collecting(services, smallMicro),
  requiredDocuments: collecting(documentKinds, smallMicro),
  consultationDocuments: first(orNull(list(oneOf(['businessLicence']))), {}),
  intakeRoute: first(oneOf(intakeRoutes), {}),
});

/** The id of a decision whose table a policy can replace. */
export type ReplaceableTable = keyof typeof tableContracts;
