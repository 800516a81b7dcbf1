/** Every question of the register that decisions depend on, with its readings as the specification lists them, the one taken first. */
export const readingChoices = {
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
  'I-14': ['deferred', 'guidedOnline', 'pilotOnly'],
  'I-20': ['outsideRedLine', 'atConnectionPoint'],
  'I-21': ['handoverAcceptance', 'noAcceptance'],
  'I-22': ['estateIsTransfer', 'byIntentionOnly'],
  'I-24': ['monthlyHolds', 'liveWorkFirst'],
  'I-27': ['everythingElse', 'cableOnly'],
  'I-28': ['scatteredOnly', 'everyResident'],
  'I-32': ['parentToo', 'membersOnly'],
  'I-33': ['asScattered', 'asOthers'],
} as const;

/** The same for the questions that only functions over dates, lists and histories depend on. */
export const functionReadings = {
  'I-13': ['withSupplyPlan', 'withApplication'],
  'I-15': ['startDayExcluded', 'startDayIncluded'],
  'I-16': ['longest', 'sum'],
  'I-17': ['fourAreas', 'firstTwo', 'ranges'],
  'I-18': ['excluded', 'included'],
  'I-19': ['issueDate', 'alwaysApplies'],
  'I-23': ['utilityStages', 'wholeProcess'],
  'I-25': ['certificatesOnly', 'everything'],
  'I-26': ['nothingAtBooking', 'uploadsWelcome'],
  'I-31': ['longestOfAll', 'eachItem'],
} as const;

type Choices = typeof readingChoices & typeof functionReadings;

/** One reading of every question. */
export type Readings = { readonly [Id in keyof Choices]: Choices[Id][number] };

/** The readings that the specification takes. */
export const takenReadings = Object.fromEntries(
  Object.entries({ ...readingChoices, ...functionReadings }).map(([id, [taken]]) => [id, taken]),
) as Readings; // the first of each
