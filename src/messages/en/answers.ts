import type { Texts } from '../texts';

/** The texts for the answers of functions. */
export const answers: Texts['answers'] = {
  sentences: {
    open: 'Not settled yet: there are {count:possibility:possibilities}.',
    missing: 'Still needed: {items}.',
    ofItem: '{name} (item {number})',
    deadlineWithWorks:
      'To be completed by {date}: the limit is {workingDays:working day:working days}, supporting works included.',
    deadlineWithoutWorks:
      'To be completed by {date}: the limit is {workingDays:working day:working days}, supporting works excluded.',
    notAllCovered: 'The table of construction limits does not cover all of these works.',
    uncoveredItems: 'Items that it does not cover: {items}.',
    agreedInTime: 'The completion agreed with the customer is in time.',
    agreedTooLate: 'The completion agreed with the customer is too late.',
    clockRunning:
      '{subject}: to be completed by {date}; the limit is {limit:working day:working days}, {used} used and {left} left.',
    clockOverdue:
      '{subject}: to be completed by {date}; the limit is {limit:working day:working days}, {used} used, {over} too many.',
    clockOverdueAtLeast:
      '{subject}: to be completed by {date}; the limit is {limit:working day:working days}, at least {used} used.',
    clockWithoutLimit: '{subject}: to be completed by {date}.',
    clockPaused:
      '{subject}: paused[, {used:working day:working days} used][, at least {least:working day:working days} used].',
    clockUndetermined: '{subject}: the due date is not settled yet.',
    clockAlert: 'The alert is {alert}; the {recipient} is alerted.',
    missingDates: 'Missing in the record: {items}.',
    urgent: 'The supporting works are urgent.',
    notUrgent: 'The supporting works are not urgent.',
    eligible: '{subject}: possible now.',
    notEligible: '{subject}: not possible now, because {items}.',
    completion: '{subject}: cannot be completed yet, because {items}.',
    next: 'The next stage is: {subject}.',
    noNext: 'No stage may start now.',
    route: 'Intake route: {route}.',
    outstanding: 'Still to be provided: {document}, collected {point}.',
    exempt: 'Need not be supplied: {document}, because {ground}.',
    excessive: 'Should not have been demanded: “{document}”, because {ground}.',
    nothingOutstanding: 'No document is outstanding.',
    gap: 'Not shown on “{channel}”: {items}.',
    noGap: 'Everything that must be public is shown.',
  },
  worksBounds: {
    table:
      'The supporting works must be completed by {date}: the table of construction limits allows {workingDays:working day:working days}.',
    customerWorks:
      "The supporting works must be completed by {date}: no later than the customer's own works[; the table of construction limits alone would allow {tableDeadline}].",
    both: "The supporting works must be completed by {date}: the {workingDays:working day:working days} of the table of construction limits end on that day, and so do the customer's own works.",
    nothing:
      "The completion of the supporting works has no limit: the table of construction limits does not cover them, and no completion of the customer's own works is known.",
  },
  clocks: {
    process: 'whole process',
    works: 'supporting works',
    systemEntry: 'entry in the system',
    dispatch: 'dispatch of the telephone booking',
    filing: 'filing of the constraint',
    agreedCompletion: 'agreed supporting works',
    intendedConnection: 'intended connection',
  },
  alerts: { blue: 'blue', orange: 'orange', yellow: 'yellow', red: 'red' },
  recipients: { handler: 'handler', leaderInCharge: 'leader in charge' },
  obstacles: {
    'not-in-plan': 'it is not part of this connection',
    'already-complete': 'it is complete already',
    'stage-incomplete': 'the stage “{subject}” is not complete',
    'document-not-received': '{subject} has not been received',
    'review-not-passed': '{subject} has not been passed',
    'supporting-works-incomplete': 'the supporting works are not complete',
  },
  collectionPoints: {
    siteSurvey: 'at the site survey',
    supplyPlan: 'with the supply plan',
    connection: 'before the connection',
  },
  exemptions: {
    realNameAuthentication: 'the customer is real-name authenticated',
    dataSharing: 'data sharing provides it',
  },
  excesses: {
    realNameAuthentication: 'the customer is real-name authenticated',
    dataSharing: 'data sharing provides it',
    bookingNeedsNone: 'a booking needs no documents',
    notRequired: 'this connection does not require it',
    unknownName: 'the name is not in the catalogue of papers',
    oneSuffices: 'one document of its kind suffices',
  },
  publicItems: {
    procedures: 'procedures',
    timeLimits: 'time limits',
    tariffs: 'tariffs',
    listOfCharges: 'list of charges',
    listsOfDocuments: 'lists of documents',
    progress: 'progress',
    qualifiedContractors: 'qualified contractors',
    typicalDesignsAndCosts: 'typical designs and costs',
    commitments: 'commitments',
    hotline12398: 'hotline 12398',
    hotline95598: 'hotline 95598',
    localSupervisionLine: 'local supervision line',
  },
  recordedDates: {
    'intake.appliedAt': 'time of the application',
    'intake.phoneEndedAt': 'end of the call',
    'supplyPlan.constraint.foundOn': 'day on which the constraint was found',
    stages: 'dates of the stages',
    'stages.startedOn': 'start of stage {number}',
    'stages.completedOn': 'end of stage {number}',
    works: 'dates of the supporting works',
    'works.startedOn': 'start of works item {number}',
    'works.completedOn': 'end of works item {number}',
    'suspensions.from': 'start of suspension {number}',
    'suspensions.to': 'end of suspension {number}',
  },
  requestParts: {
    foreseeableInPreviousYear: "whether the previous year's plan could foresee the works",
    appliedOn: 'day of the application',
    neededOn: 'day on which the customer needs power',
    sameVoltageWorksNeeded: "whether grid works at the customer's own voltage are needed",
    realNameAuthenticated: 'whether the customer is real-name authenticated',
    supportingWorksCompleted: 'whether the supporting works are complete',
  },
};
