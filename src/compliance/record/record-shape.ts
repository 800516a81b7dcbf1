import { date, instant } from '../../calendar/date-shapes';
import { vocabulary } from '../../facts';
import { factsShape } from '../../facts/facts-shape';
import { deepFreeze } from '../../plain/deep-freeze';
import { amount, boolean, count, either, list, nullLeftOut, object, oneOf, orNull, text } from '../../plain/read/shape';
import {
  agencyScopes,
  assets,
  investmentBoundaries,
  outagePlans,
  planModes,
  reviews,
  reviewScopes,
  stages,
  worksFundings,
} from '../../policy/outcome-terms';

// Over 200 lines: every field of a record is documented.

/** A date or an instant of an event; null is read as if it were left out. */
const day = /* @__PURE__ */ nullLeftOut(date);
const moment = /* @__PURE__ */ nullLeftOut(instant);
/** A date or an instant of an event with a time limit; null means that it has not happened yet. */
const dayDone = /* @__PURE__ */ orNull(date);
const momentDone = /* @__PURE__ */ orNull(instant);

export const demandedDocumentShape = /* @__PURE__ */ object(
  { document: text },
  {
    /** Left out: at an unknown point of the case. */
    at: /* @__PURE__ */ oneOf(['booking', 'survey', 'later']),
  },
);

export const intakeShape = /* @__PURE__ */ object(
  {},
  {
    /** Left out: the fact `intakeChannel`. */
    channel: vocabulary.intakeChannel,
    /** The instant of the application. */
    appliedAt: moment,
    /** The instant of the entry in the system; `null`: not yet. */
    enteredAt: momentDone,
    /** The instant of hanging up. */
    phoneEndedAt: moment,
    /** The instant at which a telephone booking was dispatched; `null`: not yet. */
    dispatchedAt: momentDone,
    /** Whether the application was accepted. */
    accepted: boolean,
    /** Whether the customer signed the commitment to supply the missing documents later. */
    commitmentSigned: boolean,
    /** Whether the customer was authenticated by a face scan. */
    realNameAuthenticated: boolean,
    /** The papers that the customer has presented over the whole case, `RequiredDocument` or others. */
    presented: /* @__PURE__ */ list(text),
    /** The papers that the utility demanded, each as a name alone or with the occasion. */
    demanded: /* @__PURE__ */ list(/* @__PURE__ */ either(text, demandedDocumentShape)),
    /** The documents that the utility can obtain by data sharing. */
    availableBySharing: /* @__PURE__ */ list(text),
  },
);

export const consultationShape = /* @__PURE__ */ object(
  {},
  {
    /** The papers that the utility demanded. */
    demanded: /* @__PURE__ */ list(text),
  },
);

export const constraintShape = /* @__PURE__ */ object(
  {},
  {
    /** The date on which the constraint was found. */
    foundOn: day,
    /** The date on which it was filed; `null`: not yet. */
    filedOn: dayDone,
    /** Whether the grid itself causes the constraint. */
    gridCaused: boolean,
    /** Whether the customer was given a transitional plan. */
    transitionalPlan: boolean,
    /** Whether the upgrade of the grid was started. */
    upgradeStarted: boolean,
  },
);

export const supplyPlanShape = /* @__PURE__ */ object(
  {},
  {
    /** How the plan was prepared and answered. */
    mode: /* @__PURE__ */ oneOf(planModes),
    /** The date on which the customer received the plan; `null`: not yet. */
    repliedOn: dayDone,
    /** The number of approvals that the plan went through inside the utility. */
    internalApprovals: count,
    /** Whether the plan states that the customer is important. */
    statesImportance: boolean,
    /** Present if the grid cannot take the connection as applied for. */
    constraint: constraintShape,
  },
);

export const stageShape = /* @__PURE__ */ object(
  {
    /** The stage. */
    stage: /* @__PURE__ */ oneOf(stages),
  },
  {
    /** The date on which it began. */
    startedOn: day,
    /** The date on which it was complete; `null`: still open. */
    completedOn: dayDone,
    /** The date of the entry in the system. */
    recordedOn: day,
  },
);

export const opinionShape = /* @__PURE__ */ object(
  {},
  {
    /** The date on which the customer received the opinion. */
    issuedOn: day,
    /** Whether it was given in writing. */
    written: boolean,
    /** The number of its items outside the published checklist. */
    itemsBeyondChecklist: count,
    /** Whether it was given on the customer's corrections to an earlier opinion. */
    afterRectification: boolean,
  },
);

export const reviewShape = /* @__PURE__ */ object(
  {
    /** The review. */
    review: /* @__PURE__ */ oneOf(reviews),
  },
  {
    /** What was reviewed. */
    scope: /* @__PURE__ */ list(/* @__PURE__ */ oneOf(reviewScopes)),
    /** Whether the customer's works passed. */
    passed: boolean,
    /** The opinions that the review gave. */
    opinions: /* @__PURE__ */ list(opinionShape),
  },
);

export const worksShape = /* @__PURE__ */ object(
  {},
  {
    /** Left out: the fact `worksVoltageLevel`. */
    voltageLevel: vocabulary.worksVoltageLevel,
    /** Left out: the fact `worksType`. */
    type: vocabulary.worksType,
    /** Left out: the fact `worksNature`. */
    nature: vocabulary.worksNature,
    /** Left out: the fact `urgentWorks`. */
    urgent: boolean,
    /** The date on which the works began. */
    startedOn: day,
    /** The completion date agreed with the customer. */
    agreedOn: day,
    /** The date on which the works were complete; `null`: not yet. */
    completedOn: dayDone,
    /** The plan from which the works are paid. */
    funding: /* @__PURE__ */ oneOf(worksFundings),
    /** Whether a contract with the customer was signed. */
    contractSigned: boolean,
    /** Whether a leader is named to supervise the works. */
    leaderNamed: boolean,
  },
);

export const suspensionShape = /* @__PURE__ */ object(
  {},
  {
    /** The day before the first day that is not counted. */
    from: day,
    /** The last day that is not counted; `null`: it has not ended. */
    to: dayDone,
    /** Who or what caused the suspension. */
    cause: /* @__PURE__ */ oneOf(['customer', 'authority', 'forceMajeure']),
  },
);

export const contractorShape = /* @__PURE__ */ object(
  {},
  {
    /** The work of the firm. */
    role: /* @__PURE__ */ oneOf(['design', 'construction', 'equipment']),
    /** Who chose the firm; `affiliate` means a firm that belongs to the utility. */
    designatedBy: /* @__PURE__ */ oneOf(['customer', 'utility', 'affiliate']),
    /** Whether the firm belongs to the utility. */
    affiliated: boolean,
    /** Whether the firm was chosen by tender. */
    tendered: boolean,
  },
);

export const handoverShape = /* @__PURE__ */ object(
  {},
  {
    /** Whether the assets were handed over without payment. */
    free: boolean,
  },
);

export const assetShape = /* @__PURE__ */ object(
  {
    /** The asset. */
    asset: /* @__PURE__ */ oneOf(assets),
  },
  {
    /** Who paid for it. */
    fundedBy: /* @__PURE__ */ oneOf(['utility', 'customer']),
  },
);

export const feeShape = /* @__PURE__ */ object(
  {
    /** The item of the fee. */
    item: text,
  },
  {
    /** The amount in yuan. */
    amountYuan: amount,
  },
);

export const outageShape = /* @__PURE__ */ object(
  {},
  {
    /** The plan in which the outage is scheduled. */
    plan: /* @__PURE__ */ oneOf(outagePlans),
    /** The date on which the customer intends to be connected. */
    intendedOn: day,
    /** The date for which the outage is planned. */
    scheduledOn: day,
  },
);

export const labelsShape = /* @__PURE__ */ object(
  {},
  {
    /** Small or micro enterprise. */
    smallMicroEnterprise: boolean,
    /** Small or micro enterprise that is entitled to the three zeros. */
    threeZerosEnterprise: boolean,
    /** Enterprise that is entitled to the three savings. */
    threeSavingsEnterprise: boolean,
    /** Customer for whom the utility invests up to the red line. */
    redLineInvestment: boolean,
  },
);

/** The shape of a case record: its type, its reader and its schemas are derived from it. */
export const recordShape = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ object(
    {
      /** The id of the case in results; not blank. */
      id: text,
      /** The facts of the request; unknown facts may be left out. */
      facts: factsShape,
    },
    {
      /** The intake of the application. */
      intake: intakeShape,
      /** A consultation before the application. */
      consultation: consultationShape,
      /** The reply to the customer with the supply plan. */
      supplyPlan: supplyPlanShape,
      /** The stages of the case. */
      stages: /* @__PURE__ */ list(stageShape),
      /** The technical reviews. */
      reviews: /* @__PURE__ */ list(reviewShape),
      /** The supporting works of the grid. What an item leaves out is taken from the facts about works. */
      works: /* @__PURE__ */ list(worksShape),
      /** The date on which the customer plans to complete its own works. */
      customerWorksPlannedOn: day,
      /** The date on which the customer's own works were complete. */
      customerWorksCompletedOn: day,
      /** Periods that are not counted for the utility. */
      suspensions: /* @__PURE__ */ list(suspensionShape),
      /** Who designed, built or supplied the customer's works. */
      contractors: /* @__PURE__ */ list(contractorShape),
      /** How assets were handed over to the utility. */
      handover: handoverShape,
      /** The responsible supply station, a free text to group cases by. */
      station: text,
      /** The person handling the case, a free text to group cases by. */
      handler: text,
      /** The point up to which the utility invests. */
      boundary: /* @__PURE__ */ oneOf(investmentBoundaries),
      /** How the customer is connected at 10 kV. */
      supplyLine: /* @__PURE__ */ oneOf(['publicLine', 'dedicatedLine']),
      /** The labels of another system: `true` with the label, `false` without it. */
      labels: labelsShape,
      /** Who paid for which asset. */
      assets: /* @__PURE__ */ list(assetShape),
      /** The fees that the customer was charged. */
      fees: /* @__PURE__ */ list(feeShape),
      /** The outage in which the customer is connected. */
      outage: outageShape,
      /** The matters that were handled for the customer. */
      agency: /* @__PURE__ */ oneOf(agencyScopes),
      /** The number of persons named as responsible for the project. */
      responsiblePersons: count,
      /** The date on which the customer was connected; `null`: not yet. */
      connectedOn: dayDone,
    },
  ),
);
