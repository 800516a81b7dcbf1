// Written by "npm run generate:record-acceptor" from record-shape.ts.
import { isObject } from '../engine/is-object';
import { acceptEach } from './accept-each';
import type { CaseRecord } from './case-record';
import { amountFault, booleanFault, countFault, dateFault, instantFault, textFault } from './faults';

/**
 * A copy of a record that has the shape of one; otherwise `undefined`, and not a word about why. Whether its facts are
 * facts is not looked at. It takes what the reader of the same shape takes, in a fraction of the time, for it names every
 * field where the other follows the shape.
 */
export function acceptRecord(value: unknown): CaseRecord | undefined {
  if (!isObject(value)) return undefined;
  let id: unknown,
    facts: unknown,
    intake: unknown,
    consultation: unknown,
    supplyPlan: unknown,
    stages: unknown,
    reviews: unknown,
    works: unknown,
    customerWorksCompletedOn: unknown,
    boundary: unknown,
    supplyLine: unknown,
    assets: unknown,
    fees: unknown,
    outage: unknown,
    agency: unknown,
    responsiblePersons: unknown,
    connectedOn: unknown;
  for (const name of Object.keys(value)) {
    switch (name) {
      case 'id':
        id = value['id'];
        break;
      case 'facts':
        facts = value['facts'];
        break;
      case 'intake':
        intake = value['intake'];
        break;
      case 'consultation':
        consultation = value['consultation'];
        break;
      case 'supplyPlan':
        supplyPlan = value['supplyPlan'];
        break;
      case 'stages':
        stages = value['stages'];
        break;
      case 'reviews':
        reviews = value['reviews'];
        break;
      case 'works':
        works = value['works'];
        break;
      case 'customerWorksCompletedOn':
        customerWorksCompletedOn = value['customerWorksCompletedOn'];
        break;
      case 'boundary':
        boundary = value['boundary'];
        break;
      case 'supplyLine':
        supplyLine = value['supplyLine'];
        break;
      case 'assets':
        assets = value['assets'];
        break;
      case 'fees':
        fees = value['fees'];
        break;
      case 'outage':
        outage = value['outage'];
        break;
      case 'agency':
        agency = value['agency'];
        break;
      case 'responsiblePersons':
        responsiblePersons = value['responsiblePersons'];
        break;
      case 'connectedOn':
        connectedOn = value['connectedOn'];
        break;
      default:
        return undefined;
    }
  }
  if (textFault(id) !== undefined) return undefined;
  facts = isObject(facts) ? { ...facts } : undefined;
  if (facts === undefined) return undefined;
  if (intake !== undefined) {
    intake = acceptIntake(intake);
    if (intake === undefined) return undefined;
  }
  if (consultation !== undefined) {
    consultation = acceptConsultation(consultation);
    if (consultation === undefined) return undefined;
  }
  if (supplyPlan !== undefined) {
    supplyPlan = acceptSupplyPlan(supplyPlan);
    if (supplyPlan === undefined) return undefined;
  }
  if (stages !== undefined) {
    stages = acceptEach(stages, acceptStagesItem);
    if (stages === undefined) return undefined;
  }
  if (reviews !== undefined) {
    reviews = acceptEach(reviews, acceptReviewsItem);
    if (reviews === undefined) return undefined;
  }
  if (works !== undefined) {
    works = acceptEach(works, acceptWorksItem);
    if (works === undefined) return undefined;
  }
  if (customerWorksCompletedOn !== undefined && dateFault(customerWorksCompletedOn) !== undefined) return undefined;
  if (
    boundary !== undefined &&
    boundary !== 'planningRedLine' &&
    boundary !== 'meterBox' &&
    boundary !== 'propertyBoundaryWithHouseholdMeters' &&
    boundary !== 'propertyBoundaryWithMasterMeter' &&
    boundary !== 'gridConnectionPoint'
  )
    return undefined;
  if (supplyLine !== undefined && supplyLine !== 'publicLine' && supplyLine !== 'dedicatedLine') return undefined;
  if (assets !== undefined) {
    assets = acceptEach(assets, acceptAssetsItem);
    if (assets === undefined) return undefined;
  }
  if (fees !== undefined) {
    fees = acceptEach(fees, acceptFeesItem);
    if (fees === undefined) return undefined;
  }
  if (outage !== undefined) {
    outage = acceptOutage(outage);
    if (outage === undefined) return undefined;
  }
  if (agency !== undefined && agency !== 'none' && agency !== 'internal' && agency !== 'internalAndExternal')
    return undefined;
  if (responsiblePersons !== undefined && countFault(responsiblePersons) !== undefined) return undefined;
  if (connectedOn !== undefined && dateFault(connectedOn) !== undefined) return undefined;
  return {
    id,
    facts,
    intake,
    consultation,
    supplyPlan,
    stages,
    reviews,
    works,
    customerWorksCompletedOn,
    boundary,
    supplyLine,
    assets,
    fees,
    outage,
    agency,
    responsiblePersons,
    connectedOn,
  } as CaseRecord; // every part of it was looked at
}

function acceptIntake(value: unknown): unknown {
  if (!isObject(value)) return undefined;
  let channel: unknown,
    appliedAt: unknown,
    enteredAt: unknown,
    phoneEndedAt: unknown,
    dispatchedAt: unknown,
    accepted: unknown,
    commitmentSigned: unknown,
    realNameAuthenticated: unknown,
    presented: unknown,
    demanded: unknown,
    availableBySharing: unknown;
  for (const name of Object.keys(value)) {
    switch (name) {
      case 'channel':
        channel = value['channel'];
        break;
      case 'appliedAt':
        appliedAt = value['appliedAt'];
        break;
      case 'enteredAt':
        enteredAt = value['enteredAt'];
        break;
      case 'phoneEndedAt':
        phoneEndedAt = value['phoneEndedAt'];
        break;
      case 'dispatchedAt':
        dispatchedAt = value['dispatchedAt'];
        break;
      case 'accepted':
        accepted = value['accepted'];
        break;
      case 'commitmentSigned':
        commitmentSigned = value['commitmentSigned'];
        break;
      case 'realNameAuthenticated':
        realNameAuthenticated = value['realNameAuthenticated'];
        break;
      case 'presented':
        presented = value['presented'];
        break;
      case 'demanded':
        demanded = value['demanded'];
        break;
      case 'availableBySharing':
        availableBySharing = value['availableBySharing'];
        break;
      default:
        return undefined;
    }
  }
  if (
    channel !== undefined &&
    channel !== 'businessHall' &&
    channel !== 'online' &&
    channel !== 'phone' &&
    channel !== 'other'
  )
    return undefined;
  if (appliedAt !== undefined && instantFault(appliedAt) !== undefined) return undefined;
  if (enteredAt !== undefined && instantFault(enteredAt) !== undefined) return undefined;
  if (phoneEndedAt !== undefined && instantFault(phoneEndedAt) !== undefined) return undefined;
  if (dispatchedAt !== undefined && instantFault(dispatchedAt) !== undefined) return undefined;
  if (accepted !== undefined && booleanFault(accepted) !== undefined) return undefined;
  if (commitmentSigned !== undefined && booleanFault(commitmentSigned) !== undefined) return undefined;
  if (realNameAuthenticated !== undefined && booleanFault(realNameAuthenticated) !== undefined) return undefined;
  if (presented !== undefined) {
    presented = acceptEach(presented, acceptText);
    if (presented === undefined) return undefined;
  }
  if (demanded !== undefined) {
    demanded = acceptEach(demanded, acceptText);
    if (demanded === undefined) return undefined;
  }
  if (availableBySharing !== undefined) {
    availableBySharing = acceptEach(availableBySharing, acceptText);
    if (availableBySharing === undefined) return undefined;
  }
  return {
    channel,
    appliedAt,
    enteredAt,
    phoneEndedAt,
    dispatchedAt,
    accepted,
    commitmentSigned,
    realNameAuthenticated,
    presented,
    demanded,
    availableBySharing,
  };
}

function acceptText(value: unknown): unknown {
  if (textFault(value) !== undefined) return undefined;
  return value;
}

function acceptConsultation(value: unknown): unknown {
  if (!isObject(value)) return undefined;
  let demanded: unknown;
  for (const name of Object.keys(value)) {
    switch (name) {
      case 'demanded':
        demanded = value['demanded'];
        break;
      default:
        return undefined;
    }
  }
  if (demanded !== undefined) {
    demanded = acceptEach(demanded, acceptText);
    if (demanded === undefined) return undefined;
  }
  return { demanded };
}

function acceptSupplyPlan(value: unknown): unknown {
  if (!isObject(value)) return undefined;
  let mode: unknown, repliedOn: unknown, internalApprovals: unknown, statesImportance: unknown, constraint: unknown;
  for (const name of Object.keys(value)) {
    switch (name) {
      case 'mode':
        mode = value['mode'];
        break;
      case 'repliedOn':
        repliedOn = value['repliedOn'];
        break;
      case 'internalApprovals':
        internalApprovals = value['internalApprovals'];
        break;
      case 'statesImportance':
        statesImportance = value['statesImportance'];
        break;
      case 'constraint':
        constraint = value['constraint'];
        break;
      default:
        return undefined;
    }
  }
  if (
    mode !== undefined &&
    mode !== 'notRequired' &&
    mode !== 'transitionalPlan' &&
    mode !== 'onSite' &&
    mode !== 'automatic' &&
    mode !== 'jointPreparation'
  )
    return undefined;
  if (repliedOn !== undefined && dateFault(repliedOn) !== undefined) return undefined;
  if (internalApprovals !== undefined && countFault(internalApprovals) !== undefined) return undefined;
  if (statesImportance !== undefined && booleanFault(statesImportance) !== undefined) return undefined;
  if (constraint !== undefined) {
    constraint = acceptSupplyPlanConstraint(constraint);
    if (constraint === undefined) return undefined;
  }
  return { mode, repliedOn, internalApprovals, statesImportance, constraint };
}

function acceptSupplyPlanConstraint(value: unknown): unknown {
  if (!isObject(value)) return undefined;
  let foundOn: unknown, filedOn: unknown, gridCaused: unknown, transitionalPlan: unknown, upgradeStarted: unknown;
  for (const name of Object.keys(value)) {
    switch (name) {
      case 'foundOn':
        foundOn = value['foundOn'];
        break;
      case 'filedOn':
        filedOn = value['filedOn'];
        break;
      case 'gridCaused':
        gridCaused = value['gridCaused'];
        break;
      case 'transitionalPlan':
        transitionalPlan = value['transitionalPlan'];
        break;
      case 'upgradeStarted':
        upgradeStarted = value['upgradeStarted'];
        break;
      default:
        return undefined;
    }
  }
  if (foundOn !== undefined && dateFault(foundOn) !== undefined) return undefined;
  if (filedOn !== undefined && dateFault(filedOn) !== undefined) return undefined;
  if (gridCaused !== undefined && booleanFault(gridCaused) !== undefined) return undefined;
  if (transitionalPlan !== undefined && booleanFault(transitionalPlan) !== undefined) return undefined;
  if (upgradeStarted !== undefined && booleanFault(upgradeStarted) !== undefined) return undefined;
  return { foundOn, filedOn, gridCaused, transitionalPlan, upgradeStarted };
}

function acceptStagesItem(value: unknown): unknown {
  if (!isObject(value)) return undefined;
  let stage: unknown, startedOn: unknown, completedOn: unknown, recordedOn: unknown;
  for (const name of Object.keys(value)) {
    switch (name) {
      case 'stage':
        stage = value['stage'];
        break;
      case 'startedOn':
        startedOn = value['startedOn'];
        break;
      case 'completedOn':
        completedOn = value['completedOn'];
        break;
      case 'recordedOn':
        recordedOn = value['recordedOn'];
        break;
      default:
        return undefined;
    }
  }
  if (
    stage !== 'application' &&
    stage !== 'supplyPlanReply' &&
    stage !== 'customerExternalWorks' &&
    stage !== 'meterConnection'
  )
    return undefined;
  if (startedOn !== undefined && dateFault(startedOn) !== undefined) return undefined;
  if (completedOn !== undefined && dateFault(completedOn) !== undefined) return undefined;
  if (recordedOn !== undefined && dateFault(recordedOn) !== undefined) return undefined;
  return { stage, startedOn, completedOn, recordedOn };
}

function acceptReviewsItem(value: unknown): unknown {
  if (!isObject(value)) return undefined;
  let review: unknown, scope: unknown, passed: unknown, opinions: unknown;
  for (const name of Object.keys(value)) {
    switch (name) {
      case 'review':
        review = value['review'];
        break;
      case 'scope':
        scope = value['scope'];
        break;
      case 'passed':
        passed = value['passed'];
        break;
      case 'opinions':
        opinions = value['opinions'];
        break;
      default:
        return undefined;
    }
  }
  if (review !== 'designReview' && review !== 'interimInspection' && review !== 'completionAcceptance')
    return undefined;
  if (scope !== undefined) {
    scope = acceptEach(scope, acceptReviewsItemScopeItem);
    if (scope === undefined) return undefined;
  }
  if (passed !== undefined && booleanFault(passed) !== undefined) return undefined;
  if (opinions !== undefined) {
    opinions = acceptEach(opinions, acceptReviewsItemOpinionsItem);
    if (opinions === undefined) return undefined;
  }
  return { review, scope, passed, opinions };
}

function acceptReviewsItemScopeItem(value: unknown): unknown {
  if (
    value !== 'gridRelatedEquipment' &&
    value !== 'securityPowerSupply' &&
    value !== 'allElectricalEquipment' &&
    value !== 'civilWorks'
  )
    return undefined;
  return value;
}

function acceptReviewsItemOpinionsItem(value: unknown): unknown {
  if (!isObject(value)) return undefined;
  let issuedOn: unknown, written: unknown, itemsBeyondChecklist: unknown;
  for (const name of Object.keys(value)) {
    switch (name) {
      case 'issuedOn':
        issuedOn = value['issuedOn'];
        break;
      case 'written':
        written = value['written'];
        break;
      case 'itemsBeyondChecklist':
        itemsBeyondChecklist = value['itemsBeyondChecklist'];
        break;
      default:
        return undefined;
    }
  }
  if (issuedOn !== undefined && dateFault(issuedOn) !== undefined) return undefined;
  if (written !== undefined && booleanFault(written) !== undefined) return undefined;
  if (itemsBeyondChecklist !== undefined && countFault(itemsBeyondChecklist) !== undefined) return undefined;
  return { issuedOn, written, itemsBeyondChecklist };
}

function acceptWorksItem(value: unknown): unknown {
  if (!isObject(value)) return undefined;
  let voltageLevel: unknown,
    type: unknown,
    nature: unknown,
    urgent: unknown,
    startedOn: unknown,
    agreedOn: unknown,
    completedOn: unknown,
    funding: unknown,
    contractSigned: unknown,
    leaderNamed: unknown;
  for (const name of Object.keys(value)) {
    switch (name) {
      case 'voltageLevel':
        voltageLevel = value['voltageLevel'];
        break;
      case 'type':
        type = value['type'];
        break;
      case 'nature':
        nature = value['nature'];
        break;
      case 'urgent':
        urgent = value['urgent'];
        break;
      case 'startedOn':
        startedOn = value['startedOn'];
        break;
      case 'agreedOn':
        agreedOn = value['agreedOn'];
        break;
      case 'completedOn':
        completedOn = value['completedOn'];
        break;
      case 'funding':
        funding = value['funding'];
        break;
      case 'contractSigned':
        contractSigned = value['contractSigned'];
        break;
      case 'leaderNamed':
        leaderNamed = value['leaderNamed'];
        break;
      default:
        return undefined;
    }
  }
  if (
    voltageLevel !== undefined &&
    voltageLevel !== '220V' &&
    voltageLevel !== '380V' &&
    voltageLevel !== '10kV' &&
    voltageLevel !== '35kV' &&
    voltageLevel !== '110kV' &&
    voltageLevel !== '220kV'
  )
    return undefined;
  if (
    type !== undefined &&
    type !== 'lineTap' &&
    type !== 'overheadLine' &&
    type !== 'ringMainUnit' &&
    type !== 'branchBox' &&
    type !== 'switchingStation' &&
    type !== 'cableLine' &&
    type !== 'substationBay' &&
    type !== 'other'
  )
    return undefined;
  if (nature !== undefined && nature !== 'new' && nature !== 'rebuild') return undefined;
  if (urgent !== undefined && booleanFault(urgent) !== undefined) return undefined;
  if (startedOn !== undefined && dateFault(startedOn) !== undefined) return undefined;
  if (agreedOn !== undefined && dateFault(agreedOn) !== undefined) return undefined;
  if (completedOn !== undefined && dateFault(completedOn) !== undefined) return undefined;
  if (
    funding !== undefined &&
    funding !== 'annualCostPlan' &&
    funding !== 'projectPackage' &&
    funding !== 'investmentPlanAfterDecision' &&
    funding !== 'annualInvestmentPlan' &&
    funding !== 'annualComprehensivePlan'
  )
    return undefined;
  if (contractSigned !== undefined && booleanFault(contractSigned) !== undefined) return undefined;
  if (leaderNamed !== undefined && booleanFault(leaderNamed) !== undefined) return undefined;
  return { voltageLevel, type, nature, urgent, startedOn, agreedOn, completedOn, funding, contractSigned, leaderNamed };
}

function acceptAssetsItem(value: unknown): unknown {
  if (!isObject(value)) return undefined;
  let asset: unknown, fundedBy: unknown;
  for (const name of Object.keys(value)) {
    switch (name) {
      case 'asset':
        asset = value['asset'];
        break;
      case 'fundedBy':
        fundedBy = value['fundedBy'];
        break;
      default:
        return undefined;
    }
  }
  if (
    asset !== 'boundarySupport' &&
    asset !== 'firstBreaker' &&
    asset !== 'billingMeter' &&
    asset !== 'gridSideWorks' &&
    asset !== 'worksToRedLine' &&
    asset !== 'meterBox' &&
    asset !== 'householdMeters' &&
    asset !== 'masterMeter' &&
    asset !== 'customerSideWorks'
  )
    return undefined;
  if (fundedBy !== undefined && fundedBy !== 'utility' && fundedBy !== 'customer') return undefined;
  return { asset, fundedBy };
}

function acceptFeesItem(value: unknown): unknown {
  if (!isObject(value)) return undefined;
  let item: unknown, amountYuan: unknown;
  for (const name of Object.keys(value)) {
    switch (name) {
      case 'item':
        item = value['item'];
        break;
      case 'amountYuan':
        amountYuan = value['amountYuan'];
        break;
      default:
        return undefined;
    }
  }
  if (textFault(item) !== undefined) return undefined;
  if (amountYuan !== undefined && amountFault(amountYuan) !== undefined) return undefined;
  return { item, amountYuan };
}

function acceptOutage(value: unknown): unknown {
  if (!isObject(value)) return undefined;
  let plan: unknown, intendedOn: unknown, scheduledOn: unknown;
  for (const name of Object.keys(value)) {
    switch (name) {
      case 'plan':
        plan = value['plan'];
        break;
      case 'intendedOn':
        intendedOn = value['intendedOn'];
        break;
      case 'scheduledOn':
        scheduledOn = value['scheduledOn'];
        break;
      default:
        return undefined;
    }
  }
  if (
    plan !== undefined &&
    plan !== 'onDemand' &&
    plan !== 'daily' &&
    plan !== 'weekly' &&
    plan !== 'biweekly' &&
    plan !== 'monthly'
  )
    return undefined;
  if (intendedOn !== undefined && dateFault(intendedOn) !== undefined) return undefined;
  if (scheduledOn !== undefined && dateFault(scheduledOn) !== undefined) return undefined;
  return { plan, intendedOn, scheduledOn };
}
