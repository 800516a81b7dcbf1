import { deepFreeze } from '../plain/deep-freeze';
import type { BilingualText } from './bilingual-text';
import type { ClauseId } from './clauses';

// Over 200 lines: one entry for every question of the register.

/**
 * Every interpretation id, in the order of the register.
 *
 * @example
 * interpretationIds[0]; // => 'I-01'
 */
export const interpretationIds = /* @__PURE__ */ Object.freeze([
  'I-01',
  'I-02',
  'I-03',
  'I-04',
  'I-05',
  'I-06',
  'I-07',
  'I-08',
  'I-09',
  'I-10',
  'I-11',
  'I-12',
  'I-13',
  'I-14',
  'I-15',
  'I-16',
  'I-17',
  'I-18',
  'I-19',
  'I-20',
  'I-21',
  'I-22',
  'I-23',
  'I-24',
  'I-25',
  'I-26',
  'I-27',
  'I-28',
  'I-29',
  'I-30',
  'I-31',
  'I-32',
  'I-33',
] as const);

/** The id of an entry in the interpretation register. */
export type InterpretationId = (typeof interpretationIds)[number];

/** One way to read an unclear clause. */
export interface Reading {
  /** The id of the reading within its interpretation. */
  readonly id: string;
  /** The reading, and how it changes the rules. */
  readonly text: BilingualText;
  /** Why no policy can choose the reading; absent if a policy can choose it. */
  readonly arguedOnly?: BilingualText;
}

/** A question that the document leaves open, with all readings and the one that the rules take by default. */
export interface Interpretation<Id extends InterpretationId = InterpretationId> {
  /** The number in the register, e.g. `I-16`. */
  readonly id: Id;
  /** What the text leaves open. */
  readonly question: BilingualText;
  /** All its readings, including those that are only argued. */
  readonly readings: readonly Reading[];
  /** The id of the reading that the rules take by default. */
  readonly taken: string;
  /** Why that reading is taken. */
  readonly reason: BilingualText;
  /** The clauses that raise the question; empty if it concerns the document as a whole. */
  readonly clauses: readonly ClauseId[];
}

/** Every interpretation by its id. */
export type Interpretations = { readonly [Id in InterpretationId]: Interpretation<Id> };

/**
 * The interpretation register of 内电〔2021〕34号: where the text is open, what the rules decide and why.
 *
 * @example
 * interpretations['I-16'].taken; // => 'longest'
 */
export const interpretations: Interpretations = /* @__PURE__ */ deepFreeze<Interpretations>({
  'I-01': {
    id: 'I-01',
    question: {
      zh: '低压小微企业的办电时限是2、5还是15个工作日？',
      en: 'Is the limit for low-voltage small/micro enterprises 2, 5 or 15 working days?',
    },
    readings: [
      {
        id: 'fifteenAlways',
        text: {
          zh: '无论有无配套工程，均为15个工作日。',
          en: '15 working days, with or without supporting works.',
        },
      },
      {
        id: 'twoWithoutWorksFifteenWith',
        text: {
          zh: '不带配套工程时2个工作日，带配套工程时15个工作日。',
          en: '2 working days without supporting works, 15 with them.',
        },
      },
      {
        id: 'everyLimitAtOnce',
        text: {
          zh: '各项时限同时适用，取最短的：不带配套工程时2个工作日，带配套工程时5个工作日。',
          en: 'All limits apply together, so the shortest one counts: 2 working days without works, 5 with them.',
        },
      },
    ],
    taken: 'twoWithoutWorksFifteenWith',
    reason: {
      zh: '15等于2加13，5等于2加3：总时限恒为2加配套工程时限；13个工作日的工程不可能在5个工作日内完成。',
      en: '15 is 2 + 13 and 5 is 2 + 3: the total is always 2 plus the limit of the works, and works of 13 days do not fit into 5.',
    },
    clauses: ['goals.4', '3.2.3', '3.2.5'],
  },
  'I-02': {
    id: 'I-02',
    question: {
      zh: '高压时限加3天、加2天适用于谁，是否含资产移交客户？',
      en: 'Which customers get the 3 and 2 extra days at high voltage: asset transfers too?',
    },
    readings: [
      {
        id: 'importantOnly',
        text: {
          zh: '仅重要客户适用，合计21个工作日；资产移交客户仍为16个工作日。',
          en: 'Important customers only, 21 in all; asset transfers have 16.',
        },
      },
      {
        id: 'threeForOneTwoForOther',
        text: {
          zh: '重要客户加3天，共19个工作日；资产移交客户加2天，共18个工作日；同属两类的共21个工作日。',
          en: 'Important customers get 3 days, 19 in all; asset transfers get 2, 18 in all; a customer of both kinds gets 21.',
        },
      },
      {
        id: 'bothKindsBothDays',
        text: {
          zh: '两类客户均加3天和2天，合计21个工作日；同属两类的也是21个工作日。',
          en: 'Both kinds get 3 and 2 days, 21 in all, and still 21 when a customer is both.',
        },
      },
      {
        id: 'addedForEachKind',
        text: {
          zh: '同属两类的客户累加两次，合计26个工作日。',
          en: 'A customer of both kinds gets the days twice, 26 in all.',
        },
      },
    ],
    taken: 'bothKindsBothDays',
    reason: {
      zh: '16加3加2恰为目标部分所列的21；正文把两类客户并列，且每项查验只做一次。',
      en: '16 + 3 + 2 is the 21 of the goals; the main text names both kinds of customer, and each review is held once.',
    },
    clauses: ['goals.4', '3.2.3'],
  },
  'I-03': {
    id: 'I-03',
    question: {
      zh: '国有企业本身不算小微企业，还是仅其下属公司不算？',
      en: 'Is a state-owned enterprise itself excluded from small/micro, or only its subsidiaries and branches?',
    },
    readings: [
      {
        id: 'parentAndSubsidiaries',
        text: {
          zh: '国有企业及其下属公司均不算小微企业。',
          en: 'Both the enterprise and its subsidiaries and branches are excluded.',
        },
      },
      {
        id: 'subsidiariesOnly',
        text: {
          zh: '仅下属公司不算，国有企业本身可以算。',
          en: 'Only subsidiaries and branches are excluded; the enterprise itself may qualify.',
        },
      },
    ],
    taken: 'parentAndSubsidiaries',
    reason: {
      zh: '两种理解都排除下属公司；下属公司尚且排除，国有企业本身更应排除。',
      en: 'Both readings exclude the subsidiary; the reason for this applies to the enterprise itself even more.',
    },
    clauses: ['3.3.1'],
  },
  'I-04': {
    id: 'I-04',
    question: {
      zh: '高压接入的小微企业是否享受投资至红线？',
      en: 'Is a small/micro enterprise at high voltage funded to the red line?',
    },
    readings: [
      {
        id: 'anyVoltage',
        text: {
          zh: '享受，小微企业不论电压等级。',
          en: 'Yes, at any voltage.',
        },
      },
      {
        id: 'lowVoltageOnly',
        text: {
          zh: '不享受，小微企业仅限低压接入的情形。',
          en: 'No, small/micro enterprises are funded at low voltage only.',
        },
      },
    ],
    taken: 'anyVoltage',
    reason: {
      zh: '小微企业的定义没有电压条件，正文又允许其自愿选择高压。',
      en: 'The definition of small/micro has no voltage condition, and the main text lets such a customer choose high voltage.',
    },
    clauses: ['goals.5', '3.3.1'],
  },
  'I-05': {
    id: 'I-05',
    question: {
      zh: '园区客户的除外情形是否也适用于其他红线类别？',
      en: 'Do the exclusions for park customers also apply to the other red-line grounds?',
    },
    readings: [
      {
        id: 'parkGroundOnly',
        text: {
          zh: '只适用于园区客户一类。',
          en: 'They apply to park customers only.',
        },
      },
      {
        id: 'everyGround',
        text: {
          zh: '临时用电、居配工程、非居民照明、农业生产不享受任何一类高压红线；小微企业不受影响。',
          en: 'They apply to all three high-voltage grounds: temporary supply, residential distribution works, non-residential lighting and agricultural production. Small and micro enterprises are not affected.',
        },
      },
    ],
    taken: 'parkGroundOnly',
    reason: {
      zh: '除外情形写在园区客户之后的括号内，只修饰这一类。',
      en: 'They are in the parenthesis after park customers and qualify that ground alone.',
    },
    clauses: ['goals.5', '3.3.1'],
  },
  'I-06': {
    id: 'I-06',
    question: {
      zh: '高压客户既是主动办电又投资至红线，保留几个环节？',
      en: 'How many stages remain at high voltage when the service is proactive and the red line applies?',
    },
    readings: [
      {
        id: 'two',
        text: {
          zh: '保留供电方案答复、装表接电2个环节。',
          en: 'Two: supply plan reply and meter connection.',
        },
      },
      {
        id: 'three',
        text: {
          zh: '只减一次，用电申请保留，共3个环节。',
          en: 'Three: only one stage is dropped, and the application remains.',
        },
      },
    ],
    taken: 'two',
    reason: {
      zh: '目标部分先减一个、再减一个；正文两份三环节清单的交集也正是这两个环节。',
      en: 'The goals drop one stage and then another; these two are the stages in both lists of three.',
    },
    clauses: ['goals.3', '3.1.4'],
  },
  'I-07': {
    id: 'I-07',
    question: {
      zh: '低压其他客户主动办电，环节是否减少？',
      en: 'Does proactive service remove a stage for the other low-voltage customers?',
    },
    readings: [
      {
        id: 'threeStages',
        text: {
          zh: '不减少，仍为3个环节。',
          en: 'No, three stages remain.',
        },
      },
      {
        id: 'twoStages',
        text: {
          zh: '减少用电申请，为客户外部工程、装表接电2个环节。',
          en: "Yes, the application is dropped: the customer's external works and the meter connection remain.",
        },
      },
    ],
    taken: 'threeStages',
    reason: {
      zh: '正文逐一列出可压减的低压客户，其中没有这一类。',
      en: 'The main text lists the low-voltage customers whose stages are reduced, and this class is not among them.',
    },
    clauses: ['goals.3', '3.1.4'],
  },
  'I-08': {
    id: 'I-08',
    question: {
      zh: '既是重要客户又移交资产，查验范围如何确定？',
      en: 'What is the scope of the reviews for an important customer who also transfers assets?',
    },
    readings: [
      {
        id: 'union',
        text: {
          zh: '取两类范围的并集。',
          en: 'Both scopes together.',
        },
      },
      {
        id: 'assetTransferScope',
        text: {
          zh: '只按资产移交客户的范围。',
          en: 'The scope for asset transfers alone.',
        },
      },
      {
        id: 'importantScope',
        text: {
          zh: '只按重要客户的范围。',
          en: 'The scope for important customers alone.',
        },
      },
    ],
    taken: 'union',
    reason: {
      zh: '两类范围各有缘由，一类不能免去另一类。',
      en: 'Each scope has its own reason, and neither replaces the other.',
    },
    clauses: ['3.1.4'],
  },
  'I-09': {
    id: 'I-09',
    question: {
      zh: '设计审查、中间检查、竣工验收是否计入办电环节？',
      en: 'Do the design review, interim inspection and completion acceptance count as stages?',
    },
    readings: [
      {
        id: 'notCounted',
        text: {
          zh: '不计入，另行判断。',
          en: 'No, they are judged separately.',
        },
      },
      {
        id: 'counted',
        text: {
          zh: '计入环节数。',
          en: 'Yes, each counts as one.',
        },
        arguedOnly: {
          zh: '计入后任何高压业务都会超出环节上限，规则之间自相矛盾，无法据以判断。',
          en: 'If counted, every high-voltage case would exceed its own ceiling: the rules would contradict each other.',
        },
      },
    ],
    taken: 'notCounted',
    reason: {
      zh: '若计入，每个高压客户都会超出环节上限。',
      en: 'If they counted, every high-voltage case would exceed its own ceiling.',
    },
    clauses: ['goals.3', '3.1.4'],
  },
  'I-10': {
    id: 'I-10',
    question: {
      zh: '高压小微企业的时限是15还是16个工作日？',
      en: 'Is the limit for a small/micro enterprise at high voltage 15 or 16 working days?',
    },
    readings: [
      {
        id: 'fifteenWithWorks',
        text: {
          zh: '15个工作日，含配套工程，重要客户或资产移交也不再增加。',
          en: '15 working days, supporting works included; important customers and asset transfers get no more.',
        },
      },
      {
        id: 'sixteenWithoutWorks',
        text: {
          zh: '16个工作日，不含配套工程。',
          en: '16 working days, supporting works excluded.',
        },
      },
    ],
    taken: 'sixteenWithoutWorks',
    reason: {
      zh: '15由低压的2与13相加而来；高压配套工程大多超过15个工作日。',
      en: 'The 15 is the sum of the low-voltage 2 and 13; most high-voltage works alone take longer than 15.',
    },
    clauses: ['goals.4', '3.2.3'],
  },
  'I-11': {
    id: 'I-11',
    question: {
      zh: '10千伏与35千伏之间的新建间隔一栏属于哪个电压等级？',
      en: 'To which voltage does the column for new bays between 10 kV and 35 kV belong?',
    },
    readings: [
      {
        id: 'tenKilovolt',
        text: {
          zh: '属于10千伏，新建间隔为60个工作日。',
          en: 'To 10 kV: a new bay takes 60 working days.',
        },
      },
      {
        id: 'thirtyFiveKilovolt',
        text: {
          zh: '按印刷位置属于35千伏，10千伏间隔没有时限。',
          en: 'To 35 kV, where it is printed; bays at 10 kV have no limit.',
        },
      },
    ],
    taken: 'tenKilovolt',
    reason: {
      zh: '按印刷位置，35千伏会把60重复两次；而8000千伏安起的专线需要10千伏间隔。',
      en: 'As printed, 35 kV would have 60 twice; and a dedicated line from 8000 kVA needs a 10 kV bay.',
    },
    clauses: ['3.2.5', '3.3.1'],
  },
  'I-12': {
    id: 'I-12',
    question: {
      zh: '低压工程会使其他客户停电时，纳入哪一级计划？',
      en: 'Which plan applies to low-voltage works that interrupt other customers?',
    },
    readings: [
      {
        id: 'notGoverned',
        text: {
          zh: '未作规定。',
          en: 'None: the text does not say.',
        },
      },
      {
        id: 'weekly',
        text: {
          zh: '比照不影响他人的情形，纳入周计划。',
          en: 'The weekly plan, as when nobody else is interrupted.',
        },
      },
      {
        id: 'biweekly',
        text: {
          zh: '比照10千伏，纳入双周计划。',
          en: 'The biweekly plan, as at 10 kV.',
        },
      },
    ],
    taken: 'notGoverned',
    reason: {
      zh: '条款没有为这种情形指定任何计划。',
      en: 'The clause names no plan for this case.',
    },
    clauses: ['3.2.6'],
  },
  'I-13': {
    id: 'I-13',
    question: {
      zh: '重要客户的政府批文何时应当提供？',
      en: 'When is the government approval of an important customer due?',
    },
    readings: [
      {
        id: 'withApplication',
        text: {
          zh: '申请时与两证一并收取；申请受理后仍未提供即为缺少。',
          en: 'With the application and the two certificates; missing if the application was accepted without it.',
        },
      },
      {
        id: 'withSupplyPlan',
        text: {
          zh: '供电方案明确重要客户身份之后提供。',
          en: 'With the supply plan, once it states that the customer is important.',
        },
      },
    ],
    taken: 'withSupplyPlan',
    reason: {
      zh: '是否属于重要客户，到供电方案阶段才确定。',
      en: 'Whether the customer is important is decided in the supply plan.',
    },
    clauses: ['3.1.2'],
  },
  'I-14': {
    id: 'I-14',
    question: {
      zh: '在营业厅只出示产权证明的，如何办理？',
      en: 'What happens in the business hall when only the property proof is presented?',
    },
    readings: [
      {
        id: 'deferred',
        text: {
          zh: '容缺受理，其余资料现场收取。',
          en: 'The application is accepted and the rest collected on site.',
        },
      },
      {
        id: 'guidedOnline',
        text: {
          zh: '视同未带资料，引导线上办理。',
          en: 'As with no documents: the customer is guided to the online channel.',
        },
      },
      {
        id: 'pilotOnly',
        text: {
          zh: '只能走一证办结试点，不论是否签署承诺。',
          en: 'Only the one-certificate pilot is possible, whether a commitment is signed or not.',
        },
      },
    ],
    taken: 'deferred',
    reason: {
      zh: '条款禁止拒绝受理，又只写明了相反的情形（仅有主体证明）；取对客户有利的理解。',
      en: 'Refusal is forbidden, and the text names only the opposite case, subject proof alone; this reading favours the customer.',
    },
    clauses: ['3.1.2'],
  },
  'I-15': {
    id: 'I-15',
    question: {
      zh: '期限起算当日是否计入？',
      en: 'Does the day on which a period starts count?',
    },
    readings: [
      {
        id: 'startDayExcluded',
        text: {
          zh: '不计入，次日起算。',
          en: 'No, counting begins with the day after.',
        },
      },
      {
        id: 'startDayIncluded',
        text: {
          zh: '计入，当日为第1日；本库各项期限和计数均如此，不计时段也一样，日历函数不变。',
          en: 'Yes, it is day 1, in all deadlines and counts of this library and in subtracted periods; the calendar functions do not change.',
        },
      },
    ],
    taken: 'startDayExcluded',
    reason: {
      zh: '文件未作规定，适用《民法典》按日计算期间的一般规则。',
      en: 'The document does not say; the general rule of the Civil Code on periods counted in days applies.',
    },
    clauses: ['3.2.3', '3.2.4', '3.2.5'],
  },
  'I-16': {
    id: 'I-16',
    question: {
      zh: '一个项目有多项配套工程，时限如何确定？',
      en: 'Which limit applies if a project has several supporting works?',
    },
    readings: [
      {
        id: 'longest',
        text: {
          zh: '取其中最长的时限。',
          en: 'The longest of them.',
        },
      },
      {
        id: 'sum',
        text: {
          zh: '时限表所列各项的时限相加。',
          en: 'The sum of the items that the table covers.',
        },
      },
    ],
    taken: 'longest',
    reason: {
      zh: '各项工程可以同时施工。',
      en: 'The works can run in parallel.',
    },
    clauses: ['3.2.5'],
  },
  'I-17': {
    id: 'I-17',
    question: {
      zh: '四个停电时间目标只写了两类地区，如何对应？',
      en: 'There are four outage targets but only two areas: which target is for which area?',
    },
    readings: [
      {
        id: 'fourAreas',
        text: {
          zh: '依次对应市中心、市区、城镇、农村。',
          en: 'City centre, urban, town and rural, in this order.',
        },
      },
      {
        id: 'firstTwo',
        text: {
          zh: '只有城镇2小时、农村5小时两个目标。',
          en: 'Town 2 hours and rural 5; there are no other targets.',
        },
      },
      {
        id: 'ranges',
        text: {
          zh: '城镇为5小时，农村为15小时，取各区间的上限。',
          en: 'Town 5 hours, rural 15: the upper bound of each range.',
        },
      },
    ],
    taken: 'fourAreas',
    reason: {
      zh: '所落实的国家文件（发改能源规〔2020〕1479号）列明这四类地区。',
      en: 'The national document it implements (发改能源规〔2020〕1479号) names the four areas.',
    },
    clauses: ['goals.7'],
  },
  'I-18': {
    id: 'I-18',
    question: {
      zh: '低压时限是否计入客户自己的工程时间？',
      en: "Does the low-voltage limit count the time of the customer's own works?",
    },
    readings: [
      {
        id: 'excluded',
        text: {
          zh: '不计入。',
          en: 'No.',
        },
      },
      {
        id: 'included',
        text: {
          zh: '计入，从申请到接电全部计算。',
          en: 'Yes, everything from application to connection counts.',
        },
      },
    ],
    taken: 'excluded',
    reason: {
      zh: '客户工程不可能在2个或5个工作日内完成。',
      en: 'They cannot be completed in two or five working days.',
    },
    clauses: ['goals.4', '3.2.3'],
  },
  'I-19': {
    id: 'I-19',
    question: {
      zh: '文件从何时起适用？',
      en: 'From when does the document apply?',
    },
    readings: [
      {
        id: 'issueDate',
        text: {
          zh: '自印发之日2021年5月27日起。',
          en: 'From its issue date, 27 May 2021.',
        },
      },
      {
        id: 'milestones',
        text: {
          zh: '自各部分的时间节点起。',
          en: 'From the milestone of each section.',
        },
        arguedOnly: {
          zh: '各部分的时间节点是组织工作的期限，文件没有写明某项业务从哪个节点起适用。',
          en: 'The milestones are dates for the organisation; the document does not relate cases to them.',
        },
      },
      {
        id: 'alwaysApplies',
        text: {
          zh: '不设起始日期，早于印发之日的业务也适用；停止适用之日不变。',
          en: 'There is no first day: earlier cases are judged too; a last day still applies.',
        },
      },
    ],
    taken: 'issueDate',
    reason: {
      zh: '文件没有写明其他施行日期；各部分的时间节点针对组织工作，不针对具体业务。',
      en: 'The document names no other date; the milestones are for the organisation, not for cases.',
    },
    clauses: [],
  },
  'I-20': {
    id: 'I-20',
    question: {
      zh: '小区的产权分界点在哪里，至红线的工程由谁出资？',
      en: 'Where is the property boundary of an estate, and who pays for the works up to the red line?',
    },
    readings: [
      {
        id: 'outsideRedLine',
        text: {
          zh: '在红线外的第一支持物或第一断路器，由供电企业投资到该处。',
          en: 'At the first support or breaker outside the red line; the utility pays up to there.',
        },
      },
      {
        id: 'atConnectionPoint',
        text: {
          zh: '在公共电网连接点，至红线的工程由客户出资；投资界面的名称不变。',
          en: 'At the connection point with the public grid; the customer pays for the works to the red line. This changes who pays for which asset, not the investment boundary.',
        },
      },
    ],
    taken: 'outsideRedLine',
    reason: {
      zh: '界定分界点的一句紧接在小区之后。',
      en: 'The sentence that defines the boundary follows directly after the estates.',
    },
    clauses: ['3.3.1'],
  },
  'I-21': {
    id: 'I-21',
    question: {
      zh: '低压一户一表小区验收后无偿移交，能否验收？',
      en: 'May an estate at low voltage that is handed over free of charge after acceptance be accepted?',
    },
    readings: [
      {
        id: 'handoverAcceptance',
        text: {
          zh: '可以作移交验收，但不是接电的条件，也不是环节，不增加时间。',
          en: 'Yes, for the handover: it is permitted, but not required for the connection, not a stage, and adds no days.',
        },
      },
      {
        id: 'noAcceptance',
        text: {
          zh: '不可以，低压一律不验收。',
          en: 'No, at low voltage there is no acceptance of any kind.',
        },
      },
    ],
    taken: 'handoverAcceptance',
    reason: {
      zh: '低压不验收与验收后移交两句相互矛盾，移交的设施不验收无法接管。',
      en: 'The two sentences contradict each other; nothing can be taken over without acceptance.',
    },
    clauses: ['3.1.4', '3.3.1'],
  },
  'I-22': {
    id: 'I-22',
    question: {
      zh: '高压供电的一户一表小区是否按资产移交客户办理？',
      en: 'Does an estate metered per household at high voltage count as an asset transfer?',
    },
    readings: [
      {
        id: 'estateIsTransfer',
        text: {
          zh: '是，条款本身规定移交，三项查验和增加的时间都适用。',
          en: 'Yes, the clause itself orders the transfer: the three reviews and the extra days apply.',
        },
      },
      {
        id: 'byIntentionOnly',
        text: {
          zh: '只有客户表示移交意向的才是。',
          en: 'Only if the customer states the intention.',
        },
      },
    ],
    taken: 'estateIsTransfer',
    reason: {
      zh: '移交由条款规定，不取决于客户意向。',
      en: 'The clause itself orders the transfer, whatever the customer intends.',
    },
    clauses: ['3.1.4', '3.2.3', '3.3.1'],
  },
  'I-23': {
    id: 'I-23',
    question: {
      zh: '高压时限算供电企业各环节，还是算申请到接电的全程？',
      en: "Does the high-voltage limit count the utility's stages or the whole time from application to connection?",
    },
    readings: [
      {
        id: 'utilityStages',
        text: {
          zh: '只算供电企业各环节的时间。',
          en: "The working days of the utility's stages.",
        },
      },
      {
        id: 'wholeProcess',
        text: {
          zh: '算申请到接电的全程，扣除的时段相同。',
          en: 'The whole time from application to connection; the same periods are subtracted.',
        },
      },
    ],
    taken: 'utilityStages',
    reason: {
      zh: '国家的指标也这样统计。',
      en: 'The national indicator is counted like this.',
    },
    clauses: ['goals.4', '3.2.3'],
  },
  'I-24': {
    id: 'I-24',
    question: {
      zh: '35千伏及以上能不停电作业的，如何安排？',
      en: 'How is live work at 35 kV and above scheduled?',
    },
    readings: [
      {
        id: 'monthlyHolds',
        text: {
          zh: '仍列入月计划；随报随接也符合要求。',
          en: 'In the monthly plan; on demand complies as well.',
        },
      },
      {
        id: 'liveWorkFirst',
        text: {
          zh: '随报随接，电压不限。',
          en: 'On demand, at any voltage.',
        },
      },
    ],
    taken: 'monthlyHolds',
    reason: {
      zh: '不停电作业一句排在较低电压的各级计划之后。',
      en: 'The sentence on live work follows the plans for lower voltages.',
    },
    clauses: ['3.2.6'],
  },
  'I-25': {
    id: 'I-25',
    question: {
      zh: '人脸实名认证可以免交哪些资料？',
      en: 'Which documents are waived after a face scan?',
    },
    readings: [
      {
        id: 'certificatesOnly',
        text: {
          zh: '主体证明和产权证明。',
          en: 'The two proofs.',
        },
      },
      {
        id: 'everything',
        text: {
          zh: '全部资料，包括政府批文和自愿高压接入证明。',
          en: 'Every document, the government approval and the voluntary statement included.',
        },
      },
    ],
    taken: 'certificatesOnly',
    reason: {
      zh: '免的是证照，不是政府批文和客户本人的声明。',
      en: 'The exemption is for certificates, not for approvals or statements.',
    },
    clauses: ['3.1.3'],
  },
  'I-26': {
    id: 'I-26',
    question: {
      zh: '线上预约时能否要求上传两证？',
      en: 'May the two proofs be demanded at an online booking?',
    },
    readings: [
      {
        id: 'nothingAtBooking',
        text: {
          zh: '不能，预约时不得要求任何资料。',
          en: 'No, nothing may be demanded at a booking.',
        },
      },
      {
        id: 'uploadsWelcome',
        text: {
          zh: '线上可以要求两证，电话预约不可以。',
          en: 'Yes, but only these two, and only online.',
        },
      },
    ],
    taken: 'nothingAtBooking',
    reason: {
      zh: '条款称之为零证预约。',
      en: 'The clause calls it a booking without certificates.',
    },
    clauses: ['3.1.2'],
  },
  'I-27': {
    id: 'I-27',
    question: {
      zh: '35千伏、110千伏栏中的“其他”包括哪些工程？',
      en: 'What do “others” in the 35 kV and 110 kV columns cover?',
    },
    readings: [
      {
        id: 'everythingElse',
        text: {
          zh: '间隔、架空线路以外的全部工程。',
          en: 'All works except bays and overhead lines.',
        },
      },
      {
        id: 'cableOnly',
        text: {
          zh: '只包括电缆，新建改建均可；其余工程没有时限。',
          en: 'Cables only, new or rebuilt; other works have no limit.',
        },
      },
    ],
    taken: 'everythingElse',
    reason: {
      zh: '按字面理解。',
      en: 'This is the literal meaning.',
    },
    clauses: ['3.2.5'],
  },
  'I-28': {
    id: 'I-28',
    question: {
      zh: '低压居民中谁享受内外部代办？',
      en: 'Which residents at low voltage get agency service for internal and external matters?',
    },
    readings: [
      {
        id: 'scatteredOnly',
        text: {
          zh: '只有零星直供的居民。',
          en: 'Single homes that are supplied directly.',
        },
      },
      {
        id: 'everyResident',
        text: {
          zh: '所有低压居民。',
          en: 'Every resident at low voltage.',
        },
      },
    ],
    taken: 'scatteredOnly',
    reason: {
      zh: '正文只写零星直供居民；“三零”的说明则写全部居民，正文优先。',
      en: 'The main text names single homes, the note on the three zeros all; the main text takes precedence.',
    },
    clauses: ['3.2.7', 'goals.6'],
  },
  'I-29': {
    id: 'I-29',
    question: {
      zh: '停电时间下降8%如何计算？',
      en: 'How is the reduction of 8 % calculated?',
    },
    readings: [
      {
        id: 'yearOnYear',
        text: {
          zh: '与上一年相比。',
          en: 'Compared with the year before.',
        },
      },
      {
        id: 'averageAnnual',
        text: {
          zh: '各年平均下降。',
          en: 'As an average over the years.',
        },
        arguedOnly: {
          zh: '条款没有给出起算的年份，平均值无从计算。',
          en: 'The clause names no first year, so an average cannot be computed.',
        },
      },
    ],
    taken: 'yearOnYear',
    reason: {
      zh: '条款写的是同比。',
      en: 'The clause compares with the same period of the year before.',
    },
    clauses: ['goals.7'],
  },
  'I-30': {
    id: 'I-30',
    question: {
      zh: '配套工程时限从何时起算？',
      en: 'From when do the limits of supporting works run?',
    },
    readings: [
      {
        id: 'recordedStart',
        text: {
          zh: '从记录的开工日期起；建议以签订契约之日作为开工日期。',
          en: 'From the recorded start; we suggest the day on which the contract was signed.',
        },
      },
      {
        id: 'planReply',
        text: {
          zh: '从供电方案答复之日起。',
          en: 'From the reply with the supply plan.',
        },
        arguedOnly: {
          zh: '条款没有依据，起算时点只能由记录给出。',
          en: 'Nothing in the clause supports it; only the record shows the start.',
        },
      },
    ],
    taken: 'recordedStart',
    reason: {
      zh: '条款没有写起算时点，由记录给出最为明确。',
      en: 'The clause names no start; the recorded one is the clearest.',
    },
    clauses: ['3.2.5'],
  },
  'I-31': {
    id: 'I-31',
    question: {
      zh: '多项配套工程，每项按哪个时限判断？',
      en: 'If there are several items of supporting works, which limit applies to each?',
    },
    readings: [
      {
        id: 'longestOfAll',
        text: {
          zh: '时限表所列各项中最长的时限，与I-16的选择无关。',
          en: 'The longest limit of the items that the table covers, whatever I-16 is.',
        },
      },
      {
        id: 'eachItem',
        text: {
          zh: '每项按自己的时限；整个业务仍按I-16。',
          en: 'Each item has its own; I-16 applies to the case as a whole.',
        },
      },
    ],
    taken: 'longestOfAll',
    reason: {
      zh: '与I-16一致。',
      en: 'It agrees with I-16.',
    },
    clauses: ['3.2.5'],
  },
  'I-32': {
    id: 'I-32',
    question: {
      zh: '连锁集团总部是否不算小微企业？',
      en: 'Is the parent of a chain group excluded from small/micro?',
    },
    readings: [
      {
        id: 'parentToo',
        text: {
          zh: '不算。',
          en: 'Yes, the parent too.',
        },
      },
      {
        id: 'membersOnly',
        text: {
          zh: '按字面，只有子公司、分公司不算。',
          en: 'No, literally only subsidiaries and branches are excluded.',
        },
      },
    ],
    taken: 'parentToo',
    reason: {
      zh: '与I-03同理。',
      en: 'For the same reason as I-03.',
    },
    clauses: ['3.3.1'],
  },
  'I-33': {
    id: 'I-33',
    question: {
      zh: '不属于三种供电方式的低压居民，投资界面在哪里？',
      en: 'Where is the investment boundary of a resident at low voltage supplied in none of the three forms?',
    },
    readings: [
      {
        id: 'asScattered',
        text: {
          zh: '同零星直供居民，在表箱；代办服务不受影响。',
          en: 'At the meter box, as for single homes; agency service does not change.',
        },
      },
      {
        id: 'asOthers',
        text: {
          zh: '同其他客户，在公共电网连接点。',
          en: 'At the connection point with the public grid, as for other customers.',
        },
      },
    ],
    taken: 'asScattered',
    reason: {
      zh: '“三零”承诺给了每一个低压居民。',
      en: 'The three zeros are promised to every resident at low voltage.',
    },
    clauses: ['3.3.1', 'goals.6'],
  },
});
