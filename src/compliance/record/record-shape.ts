import { date, instant } from '../../calendar/date-shapes';
import { vocabulary } from '../../facts';
import { factsShape } from '../../facts/facts-shape';
import { deepFreeze } from '../../plain/deep-freeze';
import { amount, boolean, count, either, list, nullLeftOut, object, oneOf, orNull, text } from '../../plain/read/shape';

/** A date or an instant of something that happened; null says nothing. */
const day = /* @__PURE__ */ nullLeftOut(date);
const moment = /* @__PURE__ */ nullLeftOut(instant);
/** A date or an instant of something that is due; null says that it has not happened yet. */
const dayDone = /* @__PURE__ */ orNull(date);
const momentDone = /* @__PURE__ */ orNull(instant);

export const demandedDocumentShape = /* @__PURE__ */ object(
  { document: text },
  {
    /** Left out: somewhere in the case. */
    at: /* @__PURE__ */ oneOf(['booking', 'survey', 'later']),
  },
);

export const intakeShape = /* @__PURE__ */ object(
  {},
  {
    /** Left out: the fact `intakeChannel`. */
    channel: vocabulary.intakeChannel,
    /** Instant of the application. */
    appliedAt: moment,
    /** Instant of the entry in the system; `null`: not yet. */
    enteredAt: momentDone,
    /** Instant of the hang-up. */
    phoneEndedAt: moment,
    /** Instant at which a telephone booking was dispatched; `null`: not yet. */
    dispatchedAt: momentDone,
    /** Whether the application was accepted. */
    accepted: boolean,
    /** Whether the customer signed the commitment to supply what is missing. */
    commitmentSigned: boolean,
    /** Whether the customer was authenticated by a face scan. */
    realNameAuthenticated: boolean,
    /** The documents the customer has presented over the whole case, `RequiredDocument` or others. */
    presented: /* @__PURE__ */ list(text),
    /** The documents the utility demanded, each by its name alone or with the occasion. */
    demanded: /* @__PURE__ */ list(/* @__PURE__ */ either(text, demandedDocumentShape)),
    /** The documents the utility can fetch by data sharing. */
    availableBySharing: /* @__PURE__ */ list(text),
  },
);

export const consultationShape = /* @__PURE__ */ object(
  {},
  {
    /** The documents the utility demanded. */
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
    /** Whether the upgrade of the grid was begun. */
    upgradeStarted: boolean,
  },
);

export const supplyPlanShape = /* @__PURE__ */ object(
  {},
  {
    /** How the plan was prepared and answered. */
    mode: /* @__PURE__ */ oneOf(['notRequired', 'transitionalPlan', 'onSite', 'automatic', 'jointPreparation']),
    /** The date on which the customer was given the plan; `null`: not yet. */
    repliedOn: dayDone,
    /** How many approvals the plan went through inside the utility. */
    internalApprovals: count,
    /** Whether the plan names the customer important. */
    statesImportance: boolean,
    /** Present if the grid cannot take the customer as applied for. */
    constraint: constraintShape,
  },
);

export const stageShape = /* @__PURE__ */ object(
  {
    /** Which stage it is. */
    stage: /* @__PURE__ */ oneOf(['application', 'supplyPlanReply', 'customerExternalWorks', 'meterConnection']),
  },
  {
    /** The date on which it began. */
    startedOn: day,
    /** The date on which it was complete; `null`: it is still open. */
    completedOn: dayDone,
    /** The date of the entry in the system. */
    recordedOn: day,
  },
);

export const opinionShape = /* @__PURE__ */ object(
  {},
  {
    /** The date on which the customer was given the opinion. */
    issuedOn: day,
    /** Whether it was given in writing. */
    written: boolean,
    /** How many of its items lie outside the published checklist. */
    itemsBeyondChecklist: count,
    /** Whether it was given on the customer's corrections to an earlier opinion. */
    afterRectification: boolean,
  },
);

export const reviewShape = /* @__PURE__ */ object(
  {
    /** Which review it is. */
    review: /* @__PURE__ */ oneOf(['designReview', 'interimInspection', 'completionAcceptance', 'handoverAcceptance']),
  },
  {
    /** What was reviewed. */
    scope: /* @__PURE__ */ list(
      /* @__PURE__ */ oneOf(['gridRelatedEquipment', 'securityPowerSupply', 'allElectricalEquipment', 'civilWorks']),
    ),
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
    /** The date on which the works were complete; `null`: they are still going on. */
    completedOn: dayDone,
    /** From which plan the works are paid. */
    funding: /* @__PURE__ */ oneOf([
      'annualCostPlan',
      'projectPackage',
      'investmentPlanAfterDecision',
      'annualInvestmentPlan',
      'annualComprehensivePlan',
    ]),
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
    /** The last day that is not counted; `null`: it still lasts. */
    to: dayDone,
    /** Who or what held the case up. */
    cause: /* @__PURE__ */ oneOf(['customer', 'authority', 'forceMajeure']),
  },
);

export const contractorShape = /* @__PURE__ */ object(
  {},
  {
    /** What the firm did. */
    role: /* @__PURE__ */ oneOf(['design', 'construction', 'equipment']),
    /** Who chose the firm; `affiliate` is a firm that belongs to the utility. */
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
    /** Which asset it is. */
    asset: /* @__PURE__ */ oneOf([
      'boundarySupport',
      'firstBreaker',
      'billingMeter',
      'gridSideWorks',
      'worksToRedLine',
      'meterBox',
      'householdMeters',
      'masterMeter',
      'customerSideWorks',
    ]),
  },
  {
    /** Who paid for it. */
    fundedBy: /* @__PURE__ */ oneOf(['utility', 'customer']),
  },
);

export const feeShape = /* @__PURE__ */ object(
  {
    /** What the fee was charged for. */
    item: text,
  },
  {
    /** How much it was, in yuan. */
    amountYuan: amount,
  },
);

export const outageShape = /* @__PURE__ */ object(
  {},
  {
    /** The plan that the outage was entered in. */
    plan: /* @__PURE__ */ oneOf(['onDemand', 'daily', 'weekly', 'biweekly', 'monthly']),
    /** The date on which the customer means to get power. */
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
    /** Small or micro enterprise that gets the service of the three zeros. */
    threeZerosEnterprise: boolean,
    /** Enterprise that gets the service of the three savings. */
    threeSavingsEnterprise: boolean,
    /** Customer up to whose red line the utility invests. */
    redLineInvestment: boolean,
  },
);

/** The shape of a case record: its type, its reader and its schemas are derived from it. */
export const recordShape = /* @__PURE__ */ deepFreeze(
  /* @__PURE__ */ object(
    {
      /** Names the case in results; not blank. */
      id: text,
      /** The facts of the request; unknown ones may be left out. */
      facts: factsShape,
    },
    {
      /** How the application was taken in. */
      intake: intakeShape,
      /** A consultation before the application. */
      consultation: consultationShape,
      /** The reply to the customer with the supply plan. */
      supplyPlan: supplyPlanShape,
      /** The stages as they went. */
      stages: /* @__PURE__ */ list(stageShape),
      /** The technical reviews as they were held. */
      reviews: /* @__PURE__ */ list(reviewShape),
      /** The supporting works of the grid. What an item leaves out is taken from the facts of the works. */
      works: /* @__PURE__ */ list(worksShape),
      /** The date on which the customer plans to complete its own works. */
      customerWorksPlannedOn: day,
      /** The date on which the customer's own works were complete. */
      customerWorksCompletedOn: day,
      /** Times that are not counted against the utility. */
      suspensions: /* @__PURE__ */ list(suspensionShape),
      /** Who designed, built or supplied the customer's works. */
      contractors: /* @__PURE__ */ list(contractorShape),
      /** How assets were handed over to the utility. */
      handover: handoverShape,
      /** The supply station in charge, free text to group cases by. */
      station: text,
      /** Who handles the case, free text to group cases by. */
      handler: text,
      /** Up to which point the utility invests. */
      boundary: /* @__PURE__ */ oneOf([
        'planningRedLine',
        'meterBox',
        'propertyBoundaryWithHouseholdMeters',
        'propertyBoundaryWithMasterMeter',
        'gridConnectionPoint',
      ]),
      /** How the customer is connected at 10 kV. */
      supplyLine: /* @__PURE__ */ oneOf(['publicLine', 'dedicatedLine']),
      /** How another system labels the customer: `true` with the label, `false` without it. */
      labels: labelsShape,
      /** Who paid for which asset. */
      assets: /* @__PURE__ */ list(assetShape),
      /** The fees that the customer was charged. */
      fees: /* @__PURE__ */ list(feeShape),
      /** The outage in which the customer is connected. */
      outage: outageShape,
      /** Which matters were handled for the customer. */
      agency: /* @__PURE__ */ oneOf(['none', 'internal', 'internalAndExternal']),
      /** How many persons are named responsible for the project. */
      responsiblePersons: count,
      /** The date on which the customer got power; `null`: not yet. */
      connectedOn: dayDone,
    },
  ),
);
