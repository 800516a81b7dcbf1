import { deepFreeze } from '../plain/deep-freeze';

/**
 * The readings that a policy can choose, by the question of the register; the first is the default. Readings that no
 * rule implements are not included.
 *
 * @example
 * readingChoices['I-04']; // => ['anyVoltage', 'lowVoltageOnly']
 */
export const readingChoices = /* @__PURE__ */ deepFreeze({
  'I-01': ['twoWithoutWorksFifteenWith', 'fifteenAlways', 'everyLimitAtOnce'],
  'I-02': ['bothKindsBothDays', 'importantOnly', 'threeForOneTwoForOther', 'addedForEachKind'],
  'I-03': ['parentAndSubsidiaries', 'subsidiariesOnly'],
  'I-04': ['anyVoltage', 'lowVoltageOnly'],
  'I-05': ['parkGroundOnly', 'everyGround'],
  'I-06': ['two', 'three'],
  'I-07': ['threeStages', 'twoStages'],
  'I-08': ['union', 'assetTransferScope', 'importantScope'],
  'I-10': ['sixteenWithoutWorks', 'fifteenWithWorks'],
  'I-11': ['tenKilovolt', 'thirtyFiveKilovolt'],
  'I-12': ['notGoverned', 'weekly', 'biweekly'],
  'I-13': ['withSupplyPlan', 'withApplication'],
  'I-14': ['deferred', 'guidedOnline', 'pilotOnly'],
  'I-15': ['startDayExcluded', 'startDayIncluded'],
  'I-16': ['longest', 'sum'],
  'I-17': ['fourAreas', 'firstTwo', 'ranges'],
  'I-18': ['excluded', 'included'],
  'I-19': ['issueDate', 'alwaysApplies'],
  'I-20': ['outsideRedLine', 'atConnectionPoint'],
  'I-21': ['handoverAcceptance', 'noAcceptance'],
  'I-22': ['estateIsTransfer', 'byIntentionOnly'],
  'I-23': ['utilityStages', 'wholeProcess'],
  'I-24': ['monthlyHolds', 'liveWorkFirst'],
  'I-25': ['certificatesOnly', 'everything'],
  'I-26': ['nothingAtBooking', 'uploadsWelcome'],
  'I-27': ['everythingElse', 'cableOnly'],
  'I-28': ['scatteredOnly', 'everyResident'],
  'I-31': ['longestOfAll', 'eachItem'],
  'I-32': ['parentToo', 'membersOnly'],
  'I-33': ['asScattered', 'asOthers'],
} as const);

/** The questions that a policy can decide, with their readings. */
export type ReadingChoices = typeof readingChoices;

/** A choice of readings; for a question that is left out, the default of the register applies. */
export type PolicyReadings = { readonly [Id in keyof ReadingChoices]?: ReadingChoices[Id][number] | undefined };
