/** Every question of the register that decisions rest on, with its readings as the specification lists them, the one taken first. */
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

type Choices = typeof readingChoices;

/** One reading of every question. */
export type Readings = { readonly [Id in keyof Choices]: Choices[Id][number] };

/** The readings that the specification takes. */
export const takenReadings = Object.fromEntries(
  Object.entries(readingChoices).map(([id, [taken]]) => [id, taken]),
) as Readings; // the first of each
