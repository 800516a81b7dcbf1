/** A plausible mistake: a text of the source that is replaced. */
interface PlantedFault {
  /** The mistake, in words. */
  readonly says: string;
  readonly file: string;
  /** The text that is replaced; it occurs once in the file. */
  readonly was: string;
  readonly becomes: string;
}

/** The faults of a part of the library, and the tests of laws that have to find them: no examples, no snapshots. */
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
        says: '160 kW itself is excluded',
        file: 'src/rules/investment/small-micro-enterprise.ts',
        was: 'import { decisionTable, moreThan,',
        becomes: 'import { decisionTable, atLeast as moreThan,',
      },
      {
        says: '8000 kVA itself is excluded',
        file: 'src/rules/investment/supply-line.ts',
        was: 'import { atLeast,',
        becomes: 'import { moreThan as atLeast,',
      },
      {
        says: 'temporary supply is allowed in parks',
        file: 'src/rules/investment/red-line-eligibility.ts',
        was: "        temporarySupply: false,\n      },\n      outcome: 'provincialPark'",
        becomes: "      },\n      outcome: 'provincialPark'",
      },
      {
        says: 'half of the load is more than half',
        file: 'src/rules/investment/red-line-eligibility.ts',
        was: 'import { collection, moreThan,',
        becomes: 'import { collection, atLeast as moreThan,',
      },
      {
        says: 'a scattered resident pays for the works to the red line',
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
        says: 'an approval of everybody',
        file: 'src/rules/documents/required-documents.ts',
        was: '      when: { importantCustomer: true },\n',
        becomes: '',
      },
      {
        says: 'the statement of the small at low voltage',
        file: 'src/rules/documents/required-documents.ts',
        was: 'when: { voltageLevel: highVoltage, smallMicroEnterprise: true }',
        becomes: 'when: { smallMicroEnterprise: true }',
      },
      {
        says: 'bookings by telephone are turned away',
        file: 'src/rules/documents/intake-route.ts',
        was: "when: { intakeChannel: 'phone' },\n      outcome: 'zeroCertificateBooking'",
        becomes: "when: { intakeChannel: 'phone' },\n      outcome: 'notPermitted'",
      },
      {
        says: 'a face scan spares approvals',
        file: 'src/rules/documents/document-rules.ts',
        was: "(isProof(document) || spared === 'everything')",
        becomes: "(isProof(document) || spared !== 'everything')",
      },
      {
        says: 'a second approval is no excess',
        file: 'src/rules/documents/document-rules.ts',
        was: "return first === paper ? undefined : 'oneSuffices';",
        becomes: "return first === undefined ? 'oneSuffices' : undefined;",
      },
    ],
  },
  {
    name: 'stages',
    laws: [laws, 'test/stages/stage-eligibility.test.ts'],
    named: ['what is still open agrees with every completion'],
    faults: [
      {
        says: 'own works of a new customer although the utility builds to the red line',
        file: 'src/rules/stages/connection-stages.ts',
        was: "        'redLineEligibility.eligible': true,\n      },\n      outcome: ['application', 'supplyPlanReply', 'meterConnection']",
        becomes:
          "        'redLineEligibility.eligible': true,\n      },\n      outcome: ['application', 'supplyPlanReply', 'customerExternalWorks', 'meterConnection']",
      },
      {
        says: 'an acceptance at low voltage',
        file: 'src/rules/stages/technical-reviews.ts',
        was: 'outcome: { ...noReviews, scope: [] }',
        becomes: 'outcome: { ...noReviews, completionAcceptance: true, scope: [] }',
      },
      {
        says: 'civil works of important customers are looked at',
        file: 'src/rules/stages/technical-reviews.ts',
        was: "scope: ['gridRelatedEquipment', 'securityPowerSupply'] }",
        becomes: "scope: ['gridRelatedEquipment', 'securityPowerSupply', 'civilWorks'] }",
      },
      {
        says: 'a constrained customer is answered on site',
        file: 'src/rules/stages/supply-plan-reply.ts',
        was: "when: { gridConstrained: true },\n      outcome: 'transitionalPlan'",
        becomes: "when: { gridConstrained: true },\n      outcome: 'onSite'",
      },
      {
        says: 'the connection does not wait for the supporting works',
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
        says: 'overhead lines of 35 kV have the limit of 110 kV',
        file: 'src/rules/supporting-works/supporting-works-limit.ts',
        was: 'outcome: { workingDays: overheadLine35kVDays }',
        becomes: 'outcome: { workingDays: otherWorks110kVDays }',
      },
      {
        says: 'a limit for a rebuilt cable alone',
        file: 'src/rules/supporting-works/supporting-works-limit.ts',
        was: "worksType: oneOf('switchingStation', 'cableLine'), worksNature: 'new' }",
        becomes: "worksType: oneOf('switchingStation', 'cableLine'), worksNature: 'rebuild' }",
      },
      {
        says: 'urgent works of 10 kV wait for the annual plan',
        file: 'src/rules/supporting-works/supporting-works-funding.ts',
        was: "outcome: 'projectPackage'",
        becomes: "outcome: 'annualComprehensivePlan'",
      },
      {
        says: 'a leader for urgent works of 35 kV',
        file: 'src/rules/supporting-works/leadership-supervision.ts',
        was: "oneOf('110kV', '220kV')",
        becomes: "oneOf('35kV', '110kV', '220kV')",
      },
      {
        says: 'of several items the shortest limit binds',
        file: 'src/rules/supporting-works/works-time.ts',
        was: 'Math.max(together ?? limit, limit)',
        becomes: 'Math.min(together ?? limit, limit)',
      },
      {
        says: 'all items run from the first start',
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
        says: 'no days more for a transfer of assets',
        file: 'src/rules/time-limits/process-time-limit.ts',
        was: "assetTransfer: true, 'I-02': oneOf('bothKindsBothDays', 'addedForEachKind') },\n      outcome: { workingDays: highVoltageReviewed,",
        becomes:
          "assetTransfer: true, 'I-02': oneOf('bothKindsBothDays', 'addedForEachKind') },\n      outcome: { workingDays: highVoltageProcessDays,",
      },
      {
        says: 'five days for the small with works',
        file: 'src/rules/time-limits/process-time-limit.ts',
        was: "'I-01': noneOf('everyLimitAtOnce') },\n      outcome: { workingDays: smallMicroWithWorksProcessDays,",
        becomes: "'I-01': noneOf('everyLimitAtOnce') },\n      outcome: { workingDays: lowVoltageWithWorksProcessDays,",
      },
      {
        says: 'parallel approval at 10 kV',
        file: 'src/rules/time-limits/administrative-approval.ts',
        was: "oneOf('220V', '380V', '10kV')",
        becomes: "oneOf('220V', '380V')",
      },
      {
        says: 'exactly at the limit is overdue',
        file: 'src/rules/time-limits/alert-level.ts',
        was: 'fractionUsed: moreThan(1)',
        becomes: 'fractionUsed: atLeast(1)',
      },
      {
        says: 'the day of the application counts',
        file: 'src/rules/time-limits/periods.ts',
        was: "startDay === 'startDayExcluded' || startedOn === firstDay",
        becomes: "startDay !== 'startDayExcluded' || startedOn === firstDay",
      },
      {
        says: 'what overlaps is taken away twice',
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
        says: 'on demand at 35 kV and above',
        file: 'src/rules/service/outage-schedule.ts',
        was: "outcome: 'monthly'",
        becomes: "outcome: 'onDemand'",
      },
      {
        says: 'by the day although others lose power',
        file: 'src/rules/service/outage-schedule.ts',
        was: 'when: { interruptsOthers: false, equipmentSafetyAffected: false }',
        becomes: 'when: { equipmentSafetyAffected: false }',
      },
      {
        says: 'no three zeros for the small at high voltage',
        file: 'src/rules/service/service-commitments.ts',
        was: 'when: { smallMicroEnterprise: true }',
        becomes: 'when: { voltageLevel: lowVoltage, smallMicroEnterprise: true }',
      },
      {
        says: 'the small handle approvals themselves',
        file: 'src/rules/service/agency-service.ts',
        was: "when: { smallMicroEnterprise: true },\n      outcome: 'internalAndExternal'",
        becomes: "when: { smallMicroEnterprise: true },\n      outcome: 'internal'",
      },
      {
        says: 'a reduction of exactly the share is not enough',
        file: 'src/rules/service/meets-reliability-target.ts',
        was: '>= outageReductionShare - roundingTolerance',
        becomes: '> outageReductionShare + roundingTolerance',
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
        says: 'Saturday is a weekday',
        file: 'src/calendar/working-day-table.ts',
        was: 'return week * 5 + Math.min(day + 4 - week * 7, 5);',
        becomes: 'return week * 5 + Math.min(day + 5 - week * 7, 5);',
      },
      {
        says: 'a make-up workday is passed over',
        file: 'src/calendar/working-day-table.ts',
        was: 'exceptions[passed] ?? Infinity);',
        becomes: 'Infinity);',
      },
      {
        says: 'days off beyond the first are forgotten',
        file: 'src/calendar/working-day-table.ts',
        was: 'balance += isWeekday(day) ? -1 : 1;',
        becomes: 'balance = isWeekday(day) ? -1 : 1;',
      },
      {
        says: 'the day itself is not counted',
        file: 'src/calendar/working-day-table.ts',
        was: 'countBelow(exceptions, day + 1)',
        becomes: 'countBelow(exceptions, day)',
      },
      {
        says: 'offsets are counted the wrong way',
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
        says: 'the last day of a process limit is late',
        file: 'src/compliance/timing.ts',
        was: "if (days <= workingDays) return 'inTime';",
        becomes: "if (days < workingDays) return 'inTime';",
      },
      {
        says: 'supporting works may end after own works',
        file: 'src/compliance/checks/works.ts',
        was: 'found <= deadline) return nothing;',
        becomes: 'found >= deadline) return nothing;',
      },
      {
        says: 'power on the day on which the works are complete comes too early',
        file: 'src/compliance/checks/works.ts',
        was: "(completedOn ?? '') > date",
        becomes: "(completedOn ?? '') >= date",
      },
      {
        says: 'listed works show nothing',
        file: 'src/compliance/shown-facts.ts',
        was: 'shown.supportingWorks = true;',
        becomes: 'shown.supportingWorks = undefined;',
      },
      {
        says: 'a stage that starts on the day the earlier one ends is out of order',
        file: 'src/compliance/checks/stages.ts',
        was: 'notCompleteBefore(entry, connectedOn) > startedOn',
        becomes: 'notCompleteBefore(entry, connectedOn) >= startedOn',
      },
      {
        says: 'a connection without `connectedOn` is unknown',
        file: 'src/compliance/case-file.ts',
        was: "if (stage !== 'meterConnection') continue;",
        becomes: "if (stage === 'meterConnection') continue;",
      },
    ],
  },
];
