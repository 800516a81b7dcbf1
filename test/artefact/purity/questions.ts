import type { Decision, DecisionId } from 'yekuo';
import { toDayNumber } from 'yekuo/calendar';
import type { CaseRecord } from 'yekuo/compliance';
import type { PolicyLanguage } from '../../../src/policy/language';
import type { Chance } from './chance';
import { badFactsBy, dateAfter, dateBy, dayOfCheckBy, factsBy, instantBy, recordBy, someOf } from './inputs';
import { library } from './library';

const {
  applicantQuestions,
  addCalendarMonths,
  addMinutes,
  aggregation,
  alertLevel,
  alertRecipient,
  analyse,
  anyOf,
  assessDocuments,
  assuming,
  atLeast,
  atMost,
  between,
  caseRecordSchema,
  calendarIcs,
  checkCase,
  chinaCalendar,
  chinaDateOf,
  collection,
  combine,
  compareDecisions,
  constraintFilingDuty,
  contentHash,
  contradictions,
  contested,
  decideThrough,
  decideMany,
  decidingFacts,
  decisions,
  decisionTable,
  decisionTitle,
  definePolicy,
  defineVocabulary,
  describeClock,
  describeDocuments,
  describeIntakeProblem,
  describeProblem,
  describeProcessDeadline,
  describeProgress,
  describePublicationGaps,
  describeSupportingWorksDeadline,
  describeTableProblem,
  describeUrgency,
  dutyAlertLevel,
  explain,
  factsSchema,
  factsFromEntries,
  fieldsFor,
  figure,
  findingMessage,
  findingTitle,
  fromDayNumber,
  fromDmn,
  impliedFacts,
  isCalendarDate,
  isLowVoltage,
  isPermittedFee,
  isUrgentWorks,
  lessThan,
  meetsReliabilityTarget,
  minutesBetween,
  moreThan,
  nextQuestion,
  optionsFor,
  noneOf,
  oneOf,
  openClocks,
  parameter,
  policyFromJson,
  policySet,
  policyToJson,
  possibleUnderAllReadings,
  processDeadline,
  publicationGaps,
  publicItems,
  receipt,
  recordsFromRows,
  rowStates,
  replay,
  rule,
  ruleLanguage,
  runningSummary,
  safeAlertLevel,
  safeAssessDocuments,
  safeCheckCase,
  safeConstraintFilingDuty,
  safeIsUrgentWorks,
  safeMeetsReliabilityTarget,
  safeOpenClocks,
  safeReadMapping,
  safeProcessDeadline,
  safePublicationGaps,
  safeStageEligibility,
  safeSupportingWorksDeadline,
  safeSystemEntryDuty,
  safeTelephoneDispatchDuty,
  stageEligibility,
  substitutionShare,
  sum,
  summarise,
  supportingWorksDeadline,
  systemEntryDuty,
  tableFromJson,
  telephoneDispatchDuty,
  recordRows,
  recordTablesSql,
  sqlChecks,
  sqlView,
  toDmn,
  toSql,
  valueLabel,
  workingDaysCsv,
  workingDaysSql,
  workingDaysTable,
  vocabulary: factVocabulary,
  whatIf,
} = library;

/** A question with its input: asking it gives an answer, or throws an error of the library. */
export interface Asked {
  readonly input: unknown;
  readonly ask: () => unknown;
}

interface Kind {
  readonly name: string;
  readonly count: number;
  /** Whether it is a verdict on facts, dates or records, which the rules version identifies. */
  readonly judges?: true;
  readonly question: (chance: Chance, number: number) => Asked;
}

const voltages = ['220V', '10kV', '220kV'] as const;
const languages = ['zh-CN', 'en'] as const;
const ids = Object.keys(decisions) as readonly DecisionId[]; // the keys of the record
const anyDecision: Readonly<Record<DecisionId, Decision<PolicyLanguage, unknown>>> = decisions;
const pilot = definePolicy({ id: 'pilot', parameters: { smallMicroMaximumCapacityKw: 200 } });

/** The rows of each decision are compiled once for all questions. */
const states = new Map(Object.values(anyDecision).map((decision) => [decision, rowStates(decision)]));

/** A case record, now and then with facts that cannot be used. */
function anyRecordBy(chance: Chance, number: number): CaseRecord {
  const record = recordBy(chance, number);
  return chance.once(8) ? { ...record, facts: badFactsBy(chance) } : record;
}

/** Makes a question of an input and what is asked of it. */
function about<Input>(input: Input, ask: (input: Input) => unknown): Asked {
  return { input, ask: () => ask(input) };
}

/** The questions and their numbers: 10,000 in all. */
export const kinds: readonly Kind[] = [
  {
    name: 'decide',
    count: 2700,
    judges: true,
    question: (chance, number) =>
      about(factsBy(chance), (facts) => {
        const id = ids[number % ids.length] ?? 'smallMicroEnterprise';
        return (chance.once(4) ? decisions[id].under(pilot) : decisions[id]).decide(facts);
      }),
  },
  {
    name: 'decide, bad facts',
    count: 300,
    question: (chance) => about(badFactsBy(chance), (facts) => decisions[chance.pick(ids)].decide(facts)),
  },
  {
    name: 'explain',
    count: 1178,
    question: (chance) =>
      about(chance.once(6) ? badFactsBy(chance) : factsBy(chance), (facts) => {
        const decision = decisions[chance.pick(ids)];
        const answer = decision.safeDecide(facts);
        return languages.map((language) => explain(answer, { decision, facts, language }));
      }),
  },
  {
    name: 'guidance',
    count: 600,
    question: (chance) =>
      about(factsBy(chance), (facts) => {
        const decision = anyDecision[chance.pick(ids)];
        const several = [decision, anyDecision[chance.pick(ids)]];
        return [
          whatIf(decision, facts),
          decidingFacts(decision, facts),
          nextQuestion(several, facts),
          states.get(decision)?.(facts),
          nextQuestion(several, facts, applicantQuestions),
          optionsFor(several, 'usage', facts, { excluded: contradictions }),
          impliedFacts(factVocabulary, facts, contradictions),
          fieldsFor(several),
        ];
      }),
  },
  {
    name: 'processDeadline',
    count: 600,
    judges: true,
    question: (chance) => {
      const appliedOn = dateBy(chance);
      const startedOn = dateAfter(chance, appliedOn, 9);
      const uncounted = chance.once(2) ? [] : [{ startedOn, completedOn: dateAfter(chance, startedOn, 9) }];
      return about({ facts: factsBy(chance), appliedOn, uncounted }, (request) => [
        processDeadline(request),
        safeProcessDeadline(request),
      ]);
    },
  },
  {
    name: 'supportingWorksDeadline',
    count: 600,
    judges: true,
    question: (chance) => {
      const startedOn = dateBy(chance);
      const facts = factsBy(chance);
      const items = chance.once(2)
        ? undefined
        : [
            {
              worksVoltageLevel: '10kV' as const,
              startedOn: chance.once(2) ? undefined : dateAfter(chance, startedOn, 30),
            },
            { worksType: 'lineTap' as const },
          ];
      const agreedOn = chance.once(2) ? undefined : dateAfter(chance, startedOn, 60);
      const customerWorksCompletedOn = chance.once(2) ? undefined : dateAfter(chance, startedOn, 99);
      return about({ facts, items, startedOn, agreedOn, customerWorksCompletedOn }, (request) => [
        supportingWorksDeadline(request),
        safeSupportingWorksDeadline(request),
      ]);
    },
  },
  {
    name: 'assessDocuments',
    count: 600,
    judges: true,
    question: (chance) =>
      about(
        {
          facts: factsBy(chance),
          presented: someOf(chance, ['identityCard', 'propertyProof', 'İ']),
          demanded: someOf(chance, ['businessLicence', 'governmentApproval', '完税证明']),
          availableBySharing: someOf(chance, ['subjectProof', 'propertyProof'] as const),
          realNameAuthenticated: chance.pick([undefined, true, false]),
        },
        (request) => [assessDocuments(request), safeAssessDocuments(request)],
      ),
  },
  {
    name: 'stageEligibility',
    count: 600,
    judges: true,
    question: (chance) =>
      about(
        {
          facts: factsBy(chance),
          history: {
            completedStages: someOf(chance, ['application', 'supplyPlanReply', 'customerExternalWorks'] as const),
            receivedDocuments: someOf(chance, ['subjectProof', 'propertyProof', 'governmentApproval'] as const),
            passedReviews: someOf(chance, ['designReview', 'completionAcceptance'] as const),
            supportingWorksCompleted: chance.pick([undefined, true, false]),
          },
        },
        ({ facts, history }) => [stageEligibility(facts, history), safeStageEligibility(facts, history)],
      ),
  },
  {
    name: 'duties',
    count: 400,
    judges: true,
    question: (chance) => {
      const from = dateBy(chance);
      const to = dateAfter(chance, from, 4);
      const [appliedAt, enteredAt] = [instantBy(chance, from), instantBy(chance, to)];
      const constraint = { foundOn: from, filedOn: to, gridCaused: chance.once(2) };
      return about({ appliedAt, enteredAt, constraint }, () => [
        systemEntryDuty({ appliedAt, enteredAt }),
        safeSystemEntryDuty({ appliedAt, enteredAt }),
        telephoneDispatchDuty({ endedAt: appliedAt, dispatchedAt: enteredAt }),
        safeTelephoneDispatchDuty({ endedAt: appliedAt, dispatchedAt: enteredAt }),
        constraintFilingDuty(constraint),
        safeConstraintFilingDuty(constraint),
      ]);
    },
  },
  {
    name: 'figures',
    count: 400,
    judges: true,
    question: (chance) => {
      const appliedOn = dateBy(chance);
      const elapsed = { elapsedWorkingDays: chance.below(30), limitWorkingDays: 1 + chance.below(20) };
      const hours = {
        area: chance.pick(['town', 'rural'] as const),
        outageHours: chance.below(20),
        previousOutageHours: 10,
      };
      const urgency = {
        foreseeableInPreviousYear: chance.once(3),
        appliedOn,
        neededOn: dateAfter(chance, appliedOn, 120),
        sameVoltageWorksNeeded: true,
      };
      return about({ elapsed, hours, urgency }, () => [
        alertLevel(elapsed),
        safeAlertLevel(elapsed),
        meetsReliabilityTarget(hours),
        safeMeetsReliabilityTarget(hours),
        isUrgentWorks(urgency),
        safeIsUrgentWorks(urgency),
        isPermittedFee(chance.pick(['highReliabilitySupply', 'meter'])),
        substitutionShare(chance.below(10), 10),
      ]);
    },
  },
  {
    name: 'calendar',
    count: 500,
    question: (chance) => {
      const date = dateBy(chance, toDayNumber('2009-12-01'), toDayNumber('2028-01-31'));
      const to = dateAfter(chance, date, 400);
      return about([date, to], () => [
        chinaCalendar.describeDay(date),
        isCalendarDate(date),
        fromDayNumber(library.toDayNumber(date) + 1),
        chinaDateOf(instantBy(chance, date)),
        chinaCalendar.addWorkingDays(date, chance.below(120)),
        chinaCalendar.subtractWorkingDays(date, chance.below(120)),
        chinaCalendar.startBy(date, chance.below(120)),
        chinaCalendar.countWorkingDays(date, to),
        addCalendarMonths(date, chance.below(14)),
        addMinutes(instantBy(chance, date), chance.below(3000)),
        minutesBetween(instantBy(chance, date), instantBy(chance, to)),
      ]);
    },
  },
  {
    name: 'checkCase',
    count: 500,
    judges: true,
    question: (chance, number) =>
      about({ record: recordBy(chance, number), asOf: dayOfCheckBy(chance) }, ({ record, asOf }) =>
        safeCheckCase(record, { asOf }),
      ),
  },
  {
    name: 'clocks',
    count: 200,
    judges: true,
    question: (chance, number) =>
      about({ record: recordBy(chance, number), asOf: dayOfCheckBy(chance) }, ({ record, asOf }) => [
        safeOpenClocks(record, { asOf }),
        dutyAlertLevel(dateBy(chance), asOf),
        alertRecipient(chance.pick(['none', 'blue', 'orange', 'yellow', 'red'] as const)),
        isLowVoltage(chance.pick(voltages)),
      ]),
  },
  {
    name: 'strict clocks, publication',
    count: 50,
    question: (chance, number) =>
      about({ channels: [{ channel: '营业厅', shows: someOf(chance, publicItems) }] }, (request) => [
        publicationGaps(request),
        safePublicationGaps(request),
        openClocks(anyRecordBy(chance, number), { asOf: dayOfCheckBy(chance) }),
      ]),
  },
  {
    name: 'readings and other policies',
    count: 50,
    question: (chance) =>
      about(factsBy(chance), (facts) => {
        const decision = anyDecision[chance.pick(ids)];
        return [
          contested(decision, facts),
          possibleUnderAllReadings(decision, facts),
          compareDecisions(decision, decision.under(pilot)).length,
        ];
      }),
  },
  {
    name: 'schema',
    count: 100,
    question: (chance, number) =>
      about(recordBy(chance, number), (record) => [
        factsSchema().safeParse(record.facts).success,
        caseRecordSchema().safeParse(record).success,
      ]),
  },
  {
    name: 'receipt',
    count: 150,
    question: (chance) =>
      about({ ask: chance.pick(ids), facts: factsBy(chance) }, (question) => {
        const given = receipt(question);
        // A release changes the version of the library, and no answer.
        return [Object.freeze({ ...given, library: 'any' }), replay(given)];
      }),
  },
  {
    name: 'policy',
    count: 50,
    question: (chance) =>
      about({ id: 'other', parameters: { smallMicroMaximumCapacityKw: chance.below(500) } }, (definition) => [
        contentHash(definePolicy(definition)),
        policySet([definePolicy(definition)]).policyFor({ date: '2024-02-29' }).id,
        policyFromJson(policyToJson(policyFromJson(definition))).parameters,
        analyse(decisions[chance.pick(ids)]),
      ]),
  },
  {
    name: 'checkCase, in words',
    count: 50,
    question: (chance, number) =>
      about({ record: anyRecordBy(chance, number), asOf: dayOfCheckBy(chance) }, ({ record, asOf }) => {
        const checked = safeCheckCase(record, { asOf });
        return checked.status === 'checked'
          ? [
              checked,
              checked.findings.map((finding) => languages.map((language) => findingMessage(finding, language))),
              checked.findings.map(({ code }) => languages.map((language) => findingTitle(code, language))),
              summarise([checked]),
              runningSummary().done(),
            ]
          : [
              checked,
              checked.problems.map((problem) => languages.map((language) => describeProblem(problem, language))),
            ];
      }),
  },
  {
    name: 'strict check',
    count: 50,
    question: (chance, number) =>
      about(anyRecordBy(chance, number), (record) => checkCase(record, { asOf: '2026-10-01' })),
  },
  {
    name: 'forms and models',
    count: 50,
    question: (chance) =>
      about({ substitutionShare: chance.pick([0.5, 1.5, NaN]), id: chance.pick(ids) }, ({ id, ...given }) => {
        const said: unknown[] = [];
        rule({ name: 'substitutionShare' }).validator({}, given.substitutionShare, (problem) => said.push(problem));
        const typed = factsFromEntries({ ...given, usage: chance.pick(['居民生活', '', '？']), capacity: '１' });
        const share = anyDecision[id];
        const autumn = workingDaysTable({ from: '2021-09-28', through: '2021-10-09' });
        return [
          Object.freeze(said),
          typed,
          contentHash(toDmn(share, { titleOf: (name) => decisionTitle(name, 'en') })),
          fromDmn(toDmn(decisions.transformerLease))['transformerLease']?.safeDecide({
            temporarySupply: id.length > 20 || 1,
          }),
          contentHash(toSql(share, { dialect: 'spark', from: 'cases', missing: true, clauses: true })),
          contentHash(sqlView([share], { dialect: 'trino', name: 'answers', from: 'cases' })),
          workingDaysCsv(autumn),
          workingDaysSql(autumn, { dialect: 'clickhouse', name: 'days' }),
          calendarIcs(autumn),
          valueLabel('voltageLevel', chance.pick(voltages)),
        ];
      }),
  },
  {
    name: 'warehouse',
    count: 2,
    question: (chance) =>
      about(
        { asOf: chance.pick(['2021-07-30', '2021-10-15']), amountYuan: chance.below(9) },
        ({ asOf, amountYuan }) => [
          contentHash(sqlChecks({ dialect: 'spark', asOf }).sql),
          recordTablesSql({ dialect: 'clickhouse' }),
          recordRows([{ id: 'case-1', facts: {}, fees: [{ item: '复电费', amountYuan }] }], { asOf }),
        ],
      ),
  },
  {
    name: 'columns',
    count: 20,
    question: (chance) =>
      about({ rows: Array.from({ length: 5 }, () => factsBy(chance)), id: chance.pick(ids) }, ({ rows, id }) => {
        const names = [...new Set(rows.flatMap((facts) => Object.keys(facts)))];
        const given = Object.fromEntries(
          names.map((name) => [name, rows.map((facts) => (facts as Record<string, unknown>)[name] ?? null)]),
        );
        const answers = decideMany(anyDecision[id], given as object);
        return Object.freeze([answers.possible, Object.freeze([...answers.rows])]);
      }),
  },
  {
    name: 'tables',
    count: 50,
    question: (chance) =>
      about({ load: chance.below(60), supply: chance.pick(['single', 'double', 'ring'] as const) }, (facts) => {
        const vocabulary = defineVocabulary({
          load: { kind: 'number', minimum: 0 },
          supply: { kind: 'oneOf', values: ['single', 'double', 'ring'] },
        });
        const parameters = { light: chance.below(20) };
        const language = ruleLanguage<typeof vocabulary, 'light', '1'>({ vocabulary, parameters });
        const grade = decisionTable(language, {
          id: 'grade',
          outcomes: ['a', 'b', 'c', 'd', 'e'],
          rows: [
            { id: 'light', when: { load: lessThan(parameter('light')) }, outcome: 'a', clauses: ['1'] },
            { id: 'heavy', when: { load: moreThan(50) }, outcome: 'b', clauses: ['1'] },
            { id: 'middling', when: { load: atMost(30), supply: oneOf('single', 'ring') }, outcome: 'c', clauses: [] },
            { id: 'secured', when: { load: atLeast(30), supply: noneOf('single') }, outcome: 'd', clauses: ['1'] },
            { id: 'others', outcome: 'e', clauses: [] },
          ],
        });
        const supplied = decisionTable(language, {
          id: 'supplied',
          reads: { grade },
          outcomes: [true, false],
          rows: [
            { id: 'good', when: { grade: oneOf('a', 'd') }, outcome: true, clauses: [] },
            { id: 'bad', outcome: false, clauses: [] },
          ],
        });
        const heavy = figure({ heavy: 30 + chance.below(20) });
        const duties = collection(ruleLanguage<typeof vocabulary, 'heavy' | 'margin', '1'>({ vocabulary }), {
          id: 'duties',
          outcomes: ['weigh', 'report'],
          rows: [
            { id: 'heavy', when: { load: moreThan(heavy) }, outcome: 'weigh', clauses: ['1'] },
            {
              id: 'far',
              when: { load: moreThan(sum(heavy, figure({ margin: 5 }))) },
              outcome: 'report',
              clauses: ['1'],
            },
          ],
          none: { id: 'none', clauses: ['1'] },
        });
        const both = combine(language, { id: 'both', combines: { grade, supplied }, facts: ['supply'] });
        return [
          supplied.decide(facts),
          duties.decide(facts),
          assuming(supplied, { grade: 'a' }).decide({}),
          both.decide(facts),
          decideThrough(both, { load: facts.load }, (outcome) => outcome.grade === 'a' || outcome.supplied),
        ];
      }),
  },
  {
    name: 'tables of further kinds',
    count: 50,
    question: (chance) =>
      about({ pieces: chance.below(60), day: dateBy(chance) }, (facts) => {
        const language = ruleLanguage({
          vocabulary: defineVocabulary({ pieces: { kind: 'integer', minimum: 0 }, day: { kind: 'date' } }),
        });
        const fee = aggregation(language, {
          id: 'fee',
          aggregate: chance.pick(['count', 'sum', 'min', 'max'] as const),
          rows: [
            { id: 'some', when: { pieces: between(1, moreThan(0)) }, outcome: 0.1, clauses: [] },
            { id: 'many', when: { pieces: anyOf(7, between(lessThan(40), 50)) }, outcome: 0.2, clauses: [] },
            { id: 'old', when: { day: lessThan('2021-06-01') }, outcome: 0.2, clauses: [] },
          ],
        });
        const read = tableFromJson(
          language,
          {
            id: 'read',
            hitPolicy: 'first',
            reads: { fee: 'fee' },
            rows: [{ id: 'free', when: { fee: null }, outcome: { free: true }, clauses: [] }],
            otherwise: { free: false },
          },
          { fee },
        );
        const problem = { code: 'wrong-type', path: ['rows'], expected: 'a list', received: '5' } as const;
        const described = languages.map((each) => describeTableProblem(problem, each));
        return [fee.decide(facts), read.decide(facts), read.decide({}), described];
      }),
  },
  {
    name: 'rows of an export',
    count: 50,
    question: (chance) => {
      const cells = (): readonly unknown[] => [
        chance.pick(['NX-1', 'NX-2', '', null]),
        chance.pick(['交流10kV', '220V', '10KV', '六千伏', '#REF!']),
        chance.pick(['315', '３１５', '315kVA', 315, -1]),
        chance.pick(['2021/6/10 16:50', '2021年6月10日', '2021-02-30', 44357]),
        '李',
      ];
      const rows = [['申请编号', '供电电压', '合同容量', '受理时间', '户名'], cells(), cells(), cells()];
      const mapping = { columns: { 户名: chance.pick(['ignore', { to: 'id' }, { to: 'nothing' }]) } };
      return about({ rows, mapping }, () => {
        const read = safeReadMapping(mapping);
        const { problems, ...result } = recordsFromRows(rows, {});
        return Object.freeze([
          read,
          Object.freeze(result),
          problems.map((problem) => languages.map((language) => describeIntakeProblem(problem, language))),
        ]);
      });
    },
  },
  {
    name: 'answers of functions, in words',
    count: 50,
    question: (chance) => {
      const [facts, startedOn] = [factsBy(chance), dateBy(chance)];
      const neededOn = dateAfter(chance, startedOn, 200);
      const items = [{ worksVoltageLevel: '10kV' as const }, { worksType: 'lineTap' as const }];
      const channels = [{ channel: '营业厅', shows: someOf(chance, publicItems) }];
      const intake = { appliedAt: `${startedOn}T09:00:00+08:00`, enteredAt: null };
      const record = { id: 'open', facts, intake, connectedOn: null };
      const asOf = dateAfter(chance, startedOn, 60);
      return about({ facts, record, channels, items }, () => {
        const clocks = safeOpenClocks(record, { asOf });
        return languages.map((language) => [
          describeProcessDeadline(processDeadline({ facts, appliedOn: startedOn, uncounted: [] }), language),
          describeSupportingWorksDeadline(supportingWorksDeadline({ facts, items, startedOn }), language),
          describeUrgency(
            isUrgentWorks({ appliedOn: startedOn, neededOn, foreseeableInPreviousYear: false }),
            language,
          ),
          describeDocuments(assessDocuments({ facts, presented: ['身份证'] }), language),
          describeProgress(stageEligibility(facts, {}), language),
          describePublicationGaps(publicationGaps({ channels }), language),
          clocks.status === 'read' ? clocks.clocks.map((clock) => describeClock(clock, language)) : clocks,
        ]);
      });
    },
  },
  {
    name: 'a policy that is over',
    count: 50,
    judges: true,
    question: (chance, number) => {
      const { facts, fees = [], works = [] } = recordBy(chance, number);
      const connectedOn = dateBy(chance);
      const record = { id: 'connected', facts, fees, works, connectedOn };
      const asOf = dateAfter(chance, connectedOn, 60);
      const policy = definePolicy({ id: 'over', inForceThrough: dateAfter(chance, '2021-05-27', 400) });
      return about(record, () => [safeCheckCase(record, { asOf, policy }), safeOpenClocks(record, { asOf, policy })]);
    },
  },
];
