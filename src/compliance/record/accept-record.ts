// Written by "npm run generate" from record-shape.ts.
import { isObject } from '../../plain/is-object';
import { acceptEach } from './accept-each';
import type { CaseRecord } from './case-record';
import { amountFault, booleanFault, countFault, dateFault, instantFault, textFault } from './faults';
import { holdsOnly, isPlain } from './plain-object';

/**
 * A copy of a record that has the shape of one; otherwise `undefined`, and not a word about why. Whether its facts are
 * facts is not looked at. It takes what the reader of the same shape takes, in a fraction of the time, for it names every
 * field where the other follows the shape.
 */
export function acceptRecord(value: unknown): CaseRecord | undefined {
  // Fields are read by their names, and nothing that is inherited may be taken for one.
  if (Object.keys(Object.prototype).length > 0) return undefined;
  if (!isPlain(value)) return undefined;
  let {
    facts,
    intake,
    consultation,
    supplyPlan,
    stages,
    reviews,
    works,
    customerWorksPlannedOn,
    customerWorksCompletedOn,
    suspensions,
    contractors,
    handover,
    assets,
    fees,
    outage,
  } = value;
  const { id, station, handler, boundary, supplyLine, agency, responsiblePersons, connectedOn } = value;
  const known =
    (id === undefined ? 0 : 1) +
    (facts === undefined ? 0 : 1) +
    (intake === undefined ? 0 : 1) +
    (consultation === undefined ? 0 : 1) +
    (supplyPlan === undefined ? 0 : 1) +
    (stages === undefined ? 0 : 1) +
    (reviews === undefined ? 0 : 1) +
    (works === undefined ? 0 : 1) +
    (customerWorksPlannedOn === undefined ? 0 : 1) +
    (customerWorksCompletedOn === undefined ? 0 : 1) +
    (suspensions === undefined ? 0 : 1) +
    (contractors === undefined ? 0 : 1) +
    (handover === undefined ? 0 : 1) +
    (station === undefined ? 0 : 1) +
    (handler === undefined ? 0 : 1) +
    (boundary === undefined ? 0 : 1) +
    (supplyLine === undefined ? 0 : 1) +
    (assets === undefined ? 0 : 1) +
    (fees === undefined ? 0 : 1) +
    (outage === undefined ? 0 : 1) +
    (agency === undefined ? 0 : 1) +
    (responsiblePersons === undefined ? 0 : 1) +
    (connectedOn === undefined ? 0 : 1);
  if (
    Object.keys(value).length !== known &&
    !holdsOnly(value, [
      'id',
      'facts',
      'intake',
      'consultation',
      'supplyPlan',
      'stages',
      'reviews',
      'works',
      'customerWorksPlannedOn',
      'customerWorksCompletedOn',
      'suspensions',
      'contractors',
      'handover',
      'station',
      'handler',
      'boundary',
      'supplyLine',
      'assets',
      'fees',
      'outage',
      'agency',
      'responsiblePersons',
      'connectedOn',
    ])
  )
    return undefined;
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
  if (customerWorksPlannedOn === null) customerWorksPlannedOn = undefined;
  else if (customerWorksPlannedOn !== undefined && dateFault(customerWorksPlannedOn) !== undefined) return undefined;
  if (customerWorksCompletedOn === null) customerWorksCompletedOn = undefined;
  else if (customerWorksCompletedOn !== undefined && dateFault(customerWorksCompletedOn) !== undefined)
    return undefined;
  if (suspensions !== undefined) {
    suspensions = acceptEach(suspensions, acceptSuspensionsItem);
    if (suspensions === undefined) return undefined;
  }
  if (contractors !== undefined) {
    contractors = acceptEach(contractors, acceptContractorsItem);
    if (contractors === undefined) return undefined;
  }
  if (handover !== undefined) {
    handover = acceptHandover(handover);
    if (handover === undefined) return undefined;
  }
  if (station !== undefined && textFault(station) !== undefined) return undefined;
  if (handler !== undefined && textFault(handler) !== undefined) return undefined;
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
  if (connectedOn !== undefined && connectedOn !== null && dateFault(connectedOn) !== undefined) return undefined;
  return {
    id,
    facts,
    intake,
    consultation,
    supplyPlan,
    stages,
    reviews,
    works,
    customerWorksPlannedOn,
    customerWorksCompletedOn,
    suspensions,
    contractors,
    handover,
    station,
    handler,
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
  if (!isPlain(value)) return undefined;
  let { appliedAt, phoneEndedAt, presented, demanded, availableBySharing } = value;
  const { channel, enteredAt, dispatchedAt, accepted, commitmentSigned, realNameAuthenticated } = value;
  const known =
    (channel === undefined ? 0 : 1) +
    (appliedAt === undefined ? 0 : 1) +
    (enteredAt === undefined ? 0 : 1) +
    (phoneEndedAt === undefined ? 0 : 1) +
    (dispatchedAt === undefined ? 0 : 1) +
    (accepted === undefined ? 0 : 1) +
    (commitmentSigned === undefined ? 0 : 1) +
    (realNameAuthenticated === undefined ? 0 : 1) +
    (presented === undefined ? 0 : 1) +
    (demanded === undefined ? 0 : 1) +
    (availableBySharing === undefined ? 0 : 1);
  if (
    Object.keys(value).length !== known &&
    !holdsOnly(value, [
      'channel',
      'appliedAt',
      'enteredAt',
      'phoneEndedAt',
      'dispatchedAt',
      'accepted',
      'commitmentSigned',
      'realNameAuthenticated',
      'presented',
      'demanded',
      'availableBySharing',
    ])
  )
    return undefined;
  if (
    channel !== undefined &&
    channel !== 'businessHall' &&
    channel !== 'online' &&
    channel !== 'phone' &&
    channel !== 'other'
  )
    return undefined;
  if (appliedAt === null) appliedAt = undefined;
  else if (appliedAt !== undefined && instantFault(appliedAt) !== undefined) return undefined;
  if (enteredAt !== undefined && enteredAt !== null && instantFault(enteredAt) !== undefined) return undefined;
  if (phoneEndedAt === null) phoneEndedAt = undefined;
  else if (phoneEndedAt !== undefined && instantFault(phoneEndedAt) !== undefined) return undefined;
  if (dispatchedAt !== undefined && dispatchedAt !== null && instantFault(dispatchedAt) !== undefined) return undefined;
  if (accepted !== undefined && booleanFault(accepted) !== undefined) return undefined;
  if (commitmentSigned !== undefined && booleanFault(commitmentSigned) !== undefined) return undefined;
  if (realNameAuthenticated !== undefined && booleanFault(realNameAuthenticated) !== undefined) return undefined;
  if (presented !== undefined) {
    presented = acceptEach(presented, acceptText);
    if (presented === undefined) return undefined;
  }
  if (demanded !== undefined) {
    demanded = acceptEach(demanded, acceptIntakeDemandedItem);
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

function acceptIntakeDemandedItem(value: unknown): unknown {
  if (typeof value === 'object') return acceptIntakeDemandedItemDetails(value);
  if (textFault(value) !== undefined) return undefined;
  return value;
}

function acceptIntakeDemandedItemDetails(value: unknown): unknown {
  if (!isPlain(value)) return undefined;

  const { document, at } = value;
  const known = (document === undefined ? 0 : 1) + (at === undefined ? 0 : 1);
  if (Object.keys(value).length !== known && !holdsOnly(value, ['document', 'at'])) return undefined;
  if (textFault(document) !== undefined) return undefined;
  if (at !== undefined && at !== 'booking' && at !== 'survey' && at !== 'later') return undefined;
  return { document, at };
}

function acceptConsultation(value: unknown): unknown {
  if (!isPlain(value)) return undefined;
  let { demanded } = value;

  const known = demanded === undefined ? 0 : 1;
  if (Object.keys(value).length !== known && !holdsOnly(value, ['demanded'])) return undefined;
  if (demanded !== undefined) {
    demanded = acceptEach(demanded, acceptText);
    if (demanded === undefined) return undefined;
  }
  return { demanded };
}

function acceptSupplyPlan(value: unknown): unknown {
  if (!isPlain(value)) return undefined;
  let { constraint } = value;
  const { mode, repliedOn, internalApprovals, statesImportance } = value;
  const known =
    (mode === undefined ? 0 : 1) +
    (repliedOn === undefined ? 0 : 1) +
    (internalApprovals === undefined ? 0 : 1) +
    (statesImportance === undefined ? 0 : 1) +
    (constraint === undefined ? 0 : 1);
  if (
    Object.keys(value).length !== known &&
    !holdsOnly(value, ['mode', 'repliedOn', 'internalApprovals', 'statesImportance', 'constraint'])
  )
    return undefined;
  if (
    mode !== undefined &&
    mode !== 'notRequired' &&
    mode !== 'transitionalPlan' &&
    mode !== 'onSite' &&
    mode !== 'automatic' &&
    mode !== 'jointPreparation'
  )
    return undefined;
  if (repliedOn !== undefined && repliedOn !== null && dateFault(repliedOn) !== undefined) return undefined;
  if (internalApprovals !== undefined && countFault(internalApprovals) !== undefined) return undefined;
  if (statesImportance !== undefined && booleanFault(statesImportance) !== undefined) return undefined;
  if (constraint !== undefined) {
    constraint = acceptSupplyPlanConstraint(constraint);
    if (constraint === undefined) return undefined;
  }
  return { mode, repliedOn, internalApprovals, statesImportance, constraint };
}

function acceptSupplyPlanConstraint(value: unknown): unknown {
  if (!isPlain(value)) return undefined;
  let { foundOn } = value;
  const { filedOn, gridCaused, transitionalPlan, upgradeStarted } = value;
  const known =
    (foundOn === undefined ? 0 : 1) +
    (filedOn === undefined ? 0 : 1) +
    (gridCaused === undefined ? 0 : 1) +
    (transitionalPlan === undefined ? 0 : 1) +
    (upgradeStarted === undefined ? 0 : 1);
  if (
    Object.keys(value).length !== known &&
    !holdsOnly(value, ['foundOn', 'filedOn', 'gridCaused', 'transitionalPlan', 'upgradeStarted'])
  )
    return undefined;
  if (foundOn === null) foundOn = undefined;
  else if (foundOn !== undefined && dateFault(foundOn) !== undefined) return undefined;
  if (filedOn !== undefined && filedOn !== null && dateFault(filedOn) !== undefined) return undefined;
  if (gridCaused !== undefined && booleanFault(gridCaused) !== undefined) return undefined;
  if (transitionalPlan !== undefined && booleanFault(transitionalPlan) !== undefined) return undefined;
  if (upgradeStarted !== undefined && booleanFault(upgradeStarted) !== undefined) return undefined;
  return { foundOn, filedOn, gridCaused, transitionalPlan, upgradeStarted };
}

function acceptStagesItem(value: unknown): unknown {
  if (!isPlain(value)) return undefined;
  let { startedOn, recordedOn } = value;
  const { stage, completedOn } = value;
  const known =
    (stage === undefined ? 0 : 1) +
    (startedOn === undefined ? 0 : 1) +
    (completedOn === undefined ? 0 : 1) +
    (recordedOn === undefined ? 0 : 1);
  if (Object.keys(value).length !== known && !holdsOnly(value, ['stage', 'startedOn', 'completedOn', 'recordedOn']))
    return undefined;
  if (
    stage !== 'application' &&
    stage !== 'supplyPlanReply' &&
    stage !== 'customerExternalWorks' &&
    stage !== 'meterConnection'
  )
    return undefined;
  if (startedOn === null) startedOn = undefined;
  else if (startedOn !== undefined && dateFault(startedOn) !== undefined) return undefined;
  if (completedOn !== undefined && completedOn !== null && dateFault(completedOn) !== undefined) return undefined;
  if (recordedOn === null) recordedOn = undefined;
  else if (recordedOn !== undefined && dateFault(recordedOn) !== undefined) return undefined;
  return { stage, startedOn, completedOn, recordedOn };
}

function acceptReviewsItem(value: unknown): unknown {
  if (!isPlain(value)) return undefined;
  let { scope, opinions } = value;
  const { review, passed } = value;
  const known =
    (review === undefined ? 0 : 1) +
    (scope === undefined ? 0 : 1) +
    (passed === undefined ? 0 : 1) +
    (opinions === undefined ? 0 : 1);
  if (Object.keys(value).length !== known && !holdsOnly(value, ['review', 'scope', 'passed', 'opinions']))
    return undefined;
  if (
    review !== 'designReview' &&
    review !== 'interimInspection' &&
    review !== 'completionAcceptance' &&
    review !== 'handoverAcceptance'
  )
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
  if (!isPlain(value)) return undefined;
  let { issuedOn } = value;
  const { written, itemsBeyondChecklist, afterRectification } = value;
  const known =
    (issuedOn === undefined ? 0 : 1) +
    (written === undefined ? 0 : 1) +
    (itemsBeyondChecklist === undefined ? 0 : 1) +
    (afterRectification === undefined ? 0 : 1);
  if (
    Object.keys(value).length !== known &&
    !holdsOnly(value, ['issuedOn', 'written', 'itemsBeyondChecklist', 'afterRectification'])
  )
    return undefined;
  if (issuedOn === null) issuedOn = undefined;
  else if (issuedOn !== undefined && dateFault(issuedOn) !== undefined) return undefined;
  if (written !== undefined && booleanFault(written) !== undefined) return undefined;
  if (itemsBeyondChecklist !== undefined && countFault(itemsBeyondChecklist) !== undefined) return undefined;
  if (afterRectification !== undefined && booleanFault(afterRectification) !== undefined) return undefined;
  return { issuedOn, written, itemsBeyondChecklist, afterRectification };
}

function acceptWorksItem(value: unknown): unknown {
  if (!isPlain(value)) return undefined;
  let { startedOn, agreedOn } = value;
  const { voltageLevel, type, nature, urgent, completedOn, funding, contractSigned, leaderNamed } = value;
  const known =
    (voltageLevel === undefined ? 0 : 1) +
    (type === undefined ? 0 : 1) +
    (nature === undefined ? 0 : 1) +
    (urgent === undefined ? 0 : 1) +
    (startedOn === undefined ? 0 : 1) +
    (agreedOn === undefined ? 0 : 1) +
    (completedOn === undefined ? 0 : 1) +
    (funding === undefined ? 0 : 1) +
    (contractSigned === undefined ? 0 : 1) +
    (leaderNamed === undefined ? 0 : 1);
  if (
    Object.keys(value).length !== known &&
    !holdsOnly(value, [
      'voltageLevel',
      'type',
      'nature',
      'urgent',
      'startedOn',
      'agreedOn',
      'completedOn',
      'funding',
      'contractSigned',
      'leaderNamed',
    ])
  )
    return undefined;
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
  if (startedOn === null) startedOn = undefined;
  else if (startedOn !== undefined && dateFault(startedOn) !== undefined) return undefined;
  if (agreedOn === null) agreedOn = undefined;
  else if (agreedOn !== undefined && dateFault(agreedOn) !== undefined) return undefined;
  if (completedOn !== undefined && completedOn !== null && dateFault(completedOn) !== undefined) return undefined;
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

function acceptSuspensionsItem(value: unknown): unknown {
  if (!isPlain(value)) return undefined;
  let { from } = value;
  const { to, cause } = value;
  const known = (from === undefined ? 0 : 1) + (to === undefined ? 0 : 1) + (cause === undefined ? 0 : 1);
  if (Object.keys(value).length !== known && !holdsOnly(value, ['from', 'to', 'cause'])) return undefined;
  if (from === null) from = undefined;
  else if (from !== undefined && dateFault(from) !== undefined) return undefined;
  if (to !== undefined && to !== null && dateFault(to) !== undefined) return undefined;
  if (cause !== undefined && cause !== 'customer' && cause !== 'authority' && cause !== 'forceMajeure')
    return undefined;
  return { from, to, cause };
}

function acceptContractorsItem(value: unknown): unknown {
  if (!isPlain(value)) return undefined;

  const { role, designatedBy, affiliated, tendered } = value;
  const known =
    (role === undefined ? 0 : 1) +
    (designatedBy === undefined ? 0 : 1) +
    (affiliated === undefined ? 0 : 1) +
    (tendered === undefined ? 0 : 1);
  if (Object.keys(value).length !== known && !holdsOnly(value, ['role', 'designatedBy', 'affiliated', 'tendered']))
    return undefined;
  if (role !== undefined && role !== 'design' && role !== 'construction' && role !== 'equipment') return undefined;
  if (
    designatedBy !== undefined &&
    designatedBy !== 'customer' &&
    designatedBy !== 'utility' &&
    designatedBy !== 'affiliate'
  )
    return undefined;
  if (affiliated !== undefined && booleanFault(affiliated) !== undefined) return undefined;
  if (tendered !== undefined && booleanFault(tendered) !== undefined) return undefined;
  return { role, designatedBy, affiliated, tendered };
}

function acceptHandover(value: unknown): unknown {
  if (!isPlain(value)) return undefined;

  const { free } = value;
  const known = free === undefined ? 0 : 1;
  if (Object.keys(value).length !== known && !holdsOnly(value, ['free'])) return undefined;
  if (free !== undefined && booleanFault(free) !== undefined) return undefined;
  return { free };
}

function acceptAssetsItem(value: unknown): unknown {
  if (!isPlain(value)) return undefined;

  const { asset, fundedBy } = value;
  const known = (asset === undefined ? 0 : 1) + (fundedBy === undefined ? 0 : 1);
  if (Object.keys(value).length !== known && !holdsOnly(value, ['asset', 'fundedBy'])) return undefined;
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
  if (!isPlain(value)) return undefined;

  const { item, amountYuan } = value;
  const known = (item === undefined ? 0 : 1) + (amountYuan === undefined ? 0 : 1);
  if (Object.keys(value).length !== known && !holdsOnly(value, ['item', 'amountYuan'])) return undefined;
  if (textFault(item) !== undefined) return undefined;
  if (amountYuan !== undefined && amountFault(amountYuan) !== undefined) return undefined;
  return { item, amountYuan };
}

function acceptOutage(value: unknown): unknown {
  if (!isPlain(value)) return undefined;
  let { intendedOn, scheduledOn } = value;
  const { plan } = value;
  const known = (plan === undefined ? 0 : 1) + (intendedOn === undefined ? 0 : 1) + (scheduledOn === undefined ? 0 : 1);
  if (Object.keys(value).length !== known && !holdsOnly(value, ['plan', 'intendedOn', 'scheduledOn'])) return undefined;
  if (
    plan !== undefined &&
    plan !== 'onDemand' &&
    plan !== 'daily' &&
    plan !== 'weekly' &&
    plan !== 'biweekly' &&
    plan !== 'monthly'
  )
    return undefined;
  if (intendedOn === null) intendedOn = undefined;
  else if (intendedOn !== undefined && dateFault(intendedOn) !== undefined) return undefined;
  if (scheduledOn === null) scheduledOn = undefined;
  else if (scheduledOn !== undefined && dateFault(scheduledOn) !== undefined) return undefined;
  return { plan, intendedOn, scheduledOn };
}
