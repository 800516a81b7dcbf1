/** A plausible mistake: one text of the source is replaced by another. */
interface PlantedFault {
  /** The mistake, described in words. */
  readonly mistake: string;
  readonly file: string;
  /** The text that is replaced; it occurs once in the file. */
  readonly was: string;
  readonly becomes: string;
}

/**
 * A part of the library with its faults, and the tests of laws that must find them. Examples and snapshots do not
 * count.
 */
export interface FaultyPart {
  readonly name: string;
  /** Files of tests. */
  readonly laws: readonly string[];
  /** The full names of the tests that are laws, if a file also contains examples; left out: all tests are laws. */
  readonly named?: readonly string[];
  readonly faults: readonly PlantedFault[];
}

const laws = 'test/decisions/laws.test.ts';
const secondEncoding = 'test/compliance/reference.test.ts';

/** At least five faults for each module of the rules, for the calendar and for the check. */
export const faultyParts: readonly FaultyPart[] = [
  {
    name: 'investment',
    laws: [laws],
    faults: [
      {
        mistake: '160 kW itself is excluded',
        file: 'src/rules/investment/small-micro-enterprise.ts',
        was: 'import { decisionTable, moreThan,',
        becomes: 'import { decisionTable, atLeast as moreThan,',
      },
      {
        mistake: '8000 kVA itself is excluded',
        file: 'src/rules/investment/supply-line.ts',
        was: 'import { atLeast,',
        becomes: 'import { moreThan as atLeast,',
      },
      {
        mistake: 'temporary supply is allowed in parks',
        file: 'src/rules/investment/red-line-eligibility.ts',
        was: "        temporarySupply: false,\n      },\n      outcome: 'provincialPark'",
        becomes: "      },\n      outcome: 'provincialPark'",
      },
      {
        mistake: 'a share of exactly half is more than half',
        file: 'src/rules/investment/red-line-eligibility.ts',
        was: 'import { collection, moreThan,',
        becomes: 'import { collection, atLeast as moreThan,',
      },
      {
        mistake: 'a scattered resident pays for the works to the red line',
        file: 'src/rules/investment/asset-funding.ts',
        was: "oneOf('planningRedLine', 'meterBox')",
        becomes: "oneOf('planningRedLine')",
      },
    ],
  },
  {
    name: 'documents',
    laws: [laws, 'test/documents/one-truth.test.ts', secondEncoding],
    faults: [
      {
        mistake: 'every customer needs an approval',
        file: 'src/rules/documents/required-documents.ts',
        was: '      when: { importantCustomer: true },\n',
        becomes: '',
      },
      {
        mistake: 'the statement of small enterprises is required at low voltage',
        file: 'src/rules/documents/required-documents.ts',
        was: 'when: { voltageLevel: highVoltage, smallMicroEnterprise: true }',
        becomes: 'when: { smallMicroEnterprise: true }',
      },
      {
        mistake: 'bookings by telephone are refused',
        file: 'src/rules/documents/intake-route.ts',
        was: "when: { intakeChannel: 'phone' },\n      outcome: 'zeroCertificateBooking'",
        becomes: "when: { intakeChannel: 'phone' },\n      outcome: 'notPermitted'",
      },
      {
        mistake: 'a face scan exempts from approvals',
        file: 'src/rules/documents/document-rules.ts',
        was: "(isProof(document) || exempted === 'everything')",
        becomes: "(isProof(document) || exempted !== 'everything')",
      },
      {
        mistake: 'demanding a second approval is permitted',
        file: 'src/rules/documents/document-demands.ts',
        was: "=== paper ? undefined : 'oneSuffices';",
        becomes: "=== undefined ? 'oneSuffices' : undefined;",
      },
    ],
  },
  {
    name: 'stages',
    laws: [laws, 'test/stages/stage-eligibility.test.ts'],
    named: ['what is still open agrees with every completion'],
    faults: [
      {
        mistake: 'a new customer has own works although the utility builds to the red line',
        file: 'src/rules/stages/connection-stages.ts',
        was: "        'redLineEligibility.eligible': true,\n      },\n      outcome: ['application', 'supplyPlanReply', 'meterConnection']",
        becomes:
          "        'redLineEligibility.eligible': true,\n      },\n      outcome: ['application', 'supplyPlanReply', 'customerExternalWorks', 'meterConnection']",
      },
      {
        mistake: 'acceptance is held at low voltage',
        file: 'src/rules/stages/technical-reviews.ts',
        was: 'outcome: { ...noReviews, scope: [] }',
        becomes: 'outcome: { ...noReviews, completionAcceptance: true, scope: [] }',
      },
      {
        mistake: 'civil works of important customers are reviewed',
        file: 'src/rules/stages/technical-reviews.ts',
        was: "scope: ['gridRelatedEquipment', 'securityPowerSupply'] }",
        becomes: "scope: ['gridRelatedEquipment', 'securityPowerSupply', 'civilWorks'] }",
      },
      {
        mistake: 'a constrained customer gets its plan on site',
        file: 'src/rules/stages/supply-plan-reply.ts',
        was: "when: { gridConstrained: true },\n      outcome: 'transitionalPlan'",
        becomes: "when: { gridConstrained: true },\n      outcome: 'onSite'",
      },
      {
        mistake: 'the connection does not require complete supporting works',
        file: 'src/rules/stages/stage-eligibility.ts',
        was: 'situation.supportingWorks && !history.supportingWorksCompleted',
        becomes: 'situation.supportingWorks && history.supportingWorksCompleted',
      },
    ],
  },
  {
    name: 'supporting-works',
    laws: [laws, 'test/supporting-works/supporting-works-deadline.test.ts'],
    named: ['what is still open agrees with every completion of the case and its items'],
    faults: [
      {
        mistake: 'overhead lines of 35 kV have the limit of 110 kV',
        file: 'src/rules/supporting-works/supporting-works-limit.ts',
        was: 'outcome: { workingDays: overheadLine35kVDays }',
        becomes: 'outcome: { workingDays: otherWorks110kVDays }',
      },
      {
        mistake: 'only a rebuilt cable has a limit',
        file: 'src/rules/supporting-works/supporting-works-limit.ts',
        was: "worksType: oneOf('switchingStation', 'cableLine'), worksNature: 'new' }",
        becomes: "worksType: oneOf('switchingStation', 'cableLine'), worksNature: 'rebuild' }",
      },
      {
        mistake: 'urgent works of 10 kV are paid from the annual plan',
        file: 'src/rules/supporting-works/supporting-works-funding.ts',
        was: "outcome: 'projectPackage'",
        becomes: "outcome: 'annualComprehensivePlan'",
      },
      {
        mistake: 'urgent works of 35 kV need a leader',
        file: 'src/rules/supporting-works/leadership-supervision.ts',
        was: "oneOf('110kV', '220kV')",
        becomes: "oneOf('35kV', '110kV', '220kV')",
      },
      {
        mistake: 'the shortest limit of several items applies',
        file: 'src/rules/supporting-works/works-time.ts',
        was: 'Math.max(together ?? limit, limit)',
        becomes: 'Math.min(together ?? limit, limit)',
      },
      {
        mistake: 'all items are counted from the first start',
        file: 'src/rules/supporting-works/longest-limit.ts',
        was: '[...byStart.keys()].sort()',
        becomes: '[...byStart.keys()].sort().reverse()',
      },
    ],
  },
  {
    name: 'time-limits',
    laws: [laws, 'test/time-limits/alert-level.test.ts', 'test/time-limits/process-deadline.test.ts'],
    named: [
      'the alert level (3.5.3) exactly at each fraction, whatever the limit',
      'days that are not counted lead to the same day as counting day by day',
    ],
    faults: [
      {
        mistake: 'no extra days for a transfer of assets',
        file: 'src/rules/time-limits/process-time-limit.ts',
        was: "assetTransfer: true, 'I-02': oneOf('bothKindsBothDays', 'addedForEachKind') },\n      outcome: { workingDays: highVoltageReviewed,",
        becomes:
          "assetTransfer: true, 'I-02': oneOf('bothKindsBothDays', 'addedForEachKind') },\n      outcome: { workingDays: highVoltageProcessDays,",
      },
      {
        mistake: 'five days for small enterprises with works',
        file: 'src/rules/time-limits/process-time-limit.ts',
        was: "'I-01': noneOf('everyLimitAtOnce') },\n      outcome: { workingDays: smallMicroWithWorksProcessDays,",
        becomes: "'I-01': noneOf('everyLimitAtOnce') },\n      outcome: { workingDays: lowVoltageWithWorksProcessDays,",
      },
      {
        mistake: 'parallel approval at 10 kV',
        file: 'src/rules/time-limits/administrative-approval.ts',
        was: "oneOf('220V', '380V', '10kV')",
        becomes: "oneOf('220V', '380V')",
      },
      {
        mistake: 'exactly at the limit is overdue',
        file: 'src/rules/time-limits/alert-level.ts',
        was: 'fractionUsed: moreThan(1)',
        becomes: 'fractionUsed: atLeast(1)',
      },
      {
        mistake: 'the day of the application is counted',
        file: 'src/rules/time-limits/periods.ts',
        was: "startDay === 'startDayExcluded' || startedOn === firstDay",
        becomes: "startDay !== 'startDayExcluded' || startedOn === firstDay",
      },
      {
        mistake: 'overlapping periods are subtracted twice',
        file: 'src/rules/time-limits/periods.ts',
        was: 'if (last === undefined || from > last.to)',
        becomes: 'if (last === undefined || from < last.to)',
      },
    ],
  },
  {
    name: 'service',
    laws: [laws, 'test/service/meets-reliability-target.test.ts'],
    named: [
      'or at least 8 % less than the year before every reduction of exactly 8 % in hundredths of an hour suffices',
      'what is still open agrees with every completion',
    ],
    faults: [
      {
        mistake: 'on demand at 35 kV and above',
        file: 'src/rules/service/outage-schedule.ts',
        was: "outcome: 'monthly'",
        becomes: "outcome: 'onDemand'",
      },
      {
        mistake: 'daily plan although other customers lose power',
        file: 'src/rules/service/outage-schedule.ts',
        was: 'when: { interruptsOthers: false, equipmentSafetyAffected: false }',
        becomes: 'when: { equipmentSafetyAffected: false }',
      },
      {
        mistake: 'no three zeros for small enterprises at high voltage',
        file: 'src/rules/service/service-commitments.ts',
        was: 'when: { smallMicroEnterprise: true }',
        becomes: 'when: { voltageLevel: lowVoltage, smallMicroEnterprise: true }',
      },
      {
        mistake: 'small enterprises get no agency service for approvals',
        file: 'src/rules/service/agency-service.ts',
        was: "when: { smallMicroEnterprise: true },\n      outcome: 'internalAndExternal'",
        becomes: "when: { smallMicroEnterprise: true },\n      outcome: 'internal'",
      },
      {
        mistake: 'a reduction of exactly the required share is not enough',
        file: 'src/rules/service/meets-reliability-target.ts',
        was: '<= decimalSum(',
        becomes: '< decimalSum(',
      },
    ],
  },
  {
    name: 'calendar',
    laws: [
      'test/calendar/working-day-laws.test.ts',
      'test/calendar/statutory-days.test.ts',
      'test/calendar/instants.test.ts',
    ],
    faults: [
      {
        mistake: 'Saturday is a weekday',
        file: 'src/calendar/working-day-table.ts',
        was: 'return week * 5 + Math.min(day + 4 - week * 7, 5);',
        becomes: 'return week * 5 + Math.min(day + 5 - week * 7, 5);',
      },
      {
        mistake: 'a make-up workday is not counted',
        file: 'src/calendar/working-day-table.ts',
        was: 'exceptions[passed] ?? Infinity);',
        becomes: 'Infinity);',
      },
      {
        mistake: 'days off after the first are not applied',
        file: 'src/calendar/working-day-table.ts',
        was: 'balance += isWeekday(day) ? -1 : 1;',
        becomes: 'balance = isWeekday(day) ? -1 : 1;',
      },
      {
        mistake: 'the day itself is not counted',
        file: 'src/calendar/working-day-table.ts',
        was: 'countBelow(exceptions, day + 1)',
        becomes: 'countBelow(exceptions, day)',
      },
      {
        mistake: 'offsets have the wrong sign',
        file: 'src/calendar/minutes-between.ts',
        was: '(to.fraction - from.fraction)',
        becomes: '(from.fraction - to.fraction)',
      },
    ],
  },
  {
    name: 'compliance',
    laws: [secondEncoding],
    faults: [
      {
        mistake: 'the last day of a process limit is late',
        file: 'src/compliance/timing.ts',
        was: "if (counted.days <= workingDays) return 'inTime';",
        becomes: "if (counted.days < workingDays) return 'inTime';",
      },
      {
        mistake: 'supporting works may end after own works',
        file: 'src/compliance/checks/works-completion.ts',
        was: 'found <= deadline) return nothing;',
        becomes: 'found >= deadline) return nothing;',
      },
      {
        mistake: 'connecting on the day on which the works are complete is too early',
        file: 'src/compliance/checks/works-completion.ts',
        was: "(completedOn ?? '') > date",
        becomes: "(completedOn ?? '') >= date",
      },
      {
        mistake: 'listed works do not prove that there are supporting works',
        file: 'src/compliance/shown-facts.ts',
        was: 'shown.supportingWorks = true;',
        becomes: 'shown.supportingWorks = undefined;',
      },
      {
        mistake: 'a stage that starts on the day the earlier one ends is out of order',
        file: 'src/compliance/checks/stages.ts',
        was: 'notCompleteBefore(entry, connection?.date) > startedOn',
        becomes: 'notCompleteBefore(entry, connection?.date) >= startedOn',
      },
      {
        mistake: 'a connection without `connectedOn` is unknown',
        file: 'src/compliance/case-file.ts',
        was: "if (stage !== 'meterConnection') continue;",
        becomes: "if (stage === 'meterConnection') continue;",
      },
    ],
  },
];
