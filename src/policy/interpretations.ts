import { deepFreeze } from '../plain/deep-freeze';
import type { BilingualText } from './bilingual-text';
import type { ClauseId } from './clauses';

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
] as const);

/** The id of an entry in the interpretation register. */
export type InterpretationId = (typeof interpretationIds)[number];

/** One way to read an unclear clause. */
export interface Reading {
  /** Names the reading within its interpretation. */
  readonly id: string;
  readonly text: BilingualText;
}

/** A question the document leaves open, the readings that compete, and the one the rules take. */
export interface Interpretation<Id extends InterpretationId = InterpretationId> {
  readonly id: Id;
  readonly question: BilingualText;
  readonly readings: readonly Reading[];
  /** The id of the reading the rules take. */
  readonly taken: string;
  /** Why that reading is taken. */
  readonly reason: BilingualText;
  /** The clauses the question arises from; none where it concerns the document as a whole. */
  readonly clauses: readonly ClauseId[];
}

/** Every interpretation by its id. */
export type Interpretations = { readonly [Id in InterpretationId]: Interpretation<Id> };

/**
 * The interpretation register of 内电〔2021〕34号: where the text is open, what the rules decided and why.
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
          zh: '各项时限同时适用，有配套工程的也须满足5个工作日。',
          en: 'Every limit applies at once, so a case with works is held to 5 working days.',
        },
      },
    ],
    taken: 'twoWithoutWorksFifteenWith',
    reason: {
      zh: '15等于2加13，5等于2加3：总时限恒为2加配套工程时限；5个工作日容不下13个工作日的工程。',
      en: '15 is 2 + 13 and 5 is 2 + 3: the total is always 2 plus the limit of the works, and 5 cannot hold works of 13.',
    },
    clauses: ['goals.4', '3.2.3', '3.2.5'],
  },
  'I-02': {
    id: 'I-02',
    question: {
      zh: '高压时限加3天、加2天适用于谁，是否含资产移交客户？',
      en: 'Who gets the 3 and 2 extra days at high voltage, and do asset transfers count?',
    },
    readings: [
      {
        id: 'importantOnly',
        text: {
          zh: '仅重要客户适用，合计21个工作日；资产移交客户仍为16个工作日。',
          en: 'Important customers only, 21 in all; asset transfers stay at 16.',
        },
      },
      {
        id: 'threeForOneTwoForOther',
        text: {
          zh: '重要客户加3天，资产移交客户加2天。',
          en: 'Important customers get 3 days, asset transfers get 2.',
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
      en: '16 + 3 + 2 is the 21 of the goals; the body names both kinds of customer, and each check is done once.',
    },
    clauses: ['goals.4', '3.2.3'],
  },
  'I-03': {
    id: 'I-03',
    question: {
      zh: '国有企业本身不算小微企业，还是仅其下属公司不算？',
      en: 'Is a state-owned enterprise itself kept out of small/micro, or only its subsidiaries and branches?',
    },
    readings: [
      {
        id: 'parentAndSubsidiaries',
        text: {
          zh: '国有企业及其下属公司均不算小微企业。',
          en: 'Both the enterprise and its subsidiaries and branches are kept out.',
        },
      },
      {
        id: 'subsidiariesOnly',
        text: {
          zh: '仅下属公司不算，国有企业本身可以算。',
          en: 'Only subsidiaries and branches are kept out; the enterprise itself may qualify.',
        },
      },
    ],
    taken: 'parentAndSubsidiaries',
    reason: {
      zh: '两种读法都排除下属公司；下属公司尚且排除，国有企业本身更应排除。',
      en: 'Either reading keeps the subsidiary out; if the subsidiary is out, its parent is all the more.',
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
      en: 'The definition of small/micro has no voltage condition, and the body lets such a customer choose high voltage.',
    },
    clauses: ['goals.5', '3.3.1'],
  },
  'I-05': {
    id: 'I-05',
    question: {
      zh: '园区客户的除外情形是否也约束其他红线类别？',
      en: 'Do the exclusions of park customers bind the other red-line grounds too?',
    },
    readings: [
      {
        id: 'parkGroundOnly',
        text: {
          zh: '只约束园区客户一类。',
          en: 'They bind the park ground only.',
        },
      },
      {
        id: 'everyGround',
        text: {
          zh: '约束全部三类高压客户。',
          en: 'They bind all three high-voltage grounds.',
        },
      },
    ],
    taken: 'parkGroundOnly',
    reason: {
      zh: '除外情形写在园区客户之后的括号内，只修饰这一类。',
      en: 'They stand inside the parenthesis of the park customers and qualify that ground alone.',
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
          en: 'Two: supply-plan reply and meter connection.',
        },
      },
      {
        id: 'three',
        text: {
          zh: '只减一次，保留3个环节。',
          en: 'Three: only one reduction counts.',
        },
      },
    ],
    taken: 'two',
    reason: {
      zh: '目标部分先减一个、再减一个；正文两份三环节清单的交集也正是这两个环节。',
      en: 'The goals take away one and then one more, and these two stages are what the two three-stage lists share.',
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
          zh: '减少用电申请，为2个环节。',
          en: 'Yes, the application is dropped and two remain.',
        },
      },
    ],
    taken: 'threeStages',
    reason: {
      zh: '正文逐一列出可压减的低压客户，其中没有这一类。',
      en: 'The body lists the low-voltage customers whose stages are reduced, and this class is not among them.',
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
      en: 'Each scope is owed for a reason of its own, and neither takes the place of the other.',
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
          en: 'No, they are judged apart.',
        },
      },
      {
        id: 'counted',
        text: {
          zh: '计入环节数。',
          en: 'Yes, each counts as one.',
        },
      },
    ],
    taken: 'notCounted',
    reason: {
      zh: '若计入，每个高压客户都会突破自己的环节上限。',
      en: 'If they counted, every high-voltage case would break its own ceiling.',
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
          zh: '15个工作日，含配套工程。',
          en: '15 working days, supporting works included.',
        },
      },
      {
        id: 'sixteenWithoutWorks',
        text: {
          zh: '16个工作日，不含配套工程。',
          en: '16 working days, supporting works excluded.',
        },
      },
      {
        id: 'bothLimits',
        text: {
          zh: '两个时限同时适用。',
          en: 'Both limits apply.',
        },
      },
    ],
    taken: 'sixteenWithoutWorks',
    reason: {
      zh: '15由低压的2与13相加而来；高压配套工程大多超过15个工作日。',
      en: 'The 15 is built from the low-voltage 2 and 13, and most high-voltage works alone take longer than 15.',
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
          zh: '按印刷位置属于35千伏，10千伏间隔未作规定。',
          en: 'To 35 kV, where it is printed; bays at 10 kV have no limit.',
        },
      },
    ],
    taken: 'tenKilovolt',
    reason: {
      zh: '按印刷位置，35千伏会把60重复两次；而8000千伏安起的专线需要10千伏间隔。',
      en: 'As printed, 35 kV would say 60 twice; and a dedicated line from 8000 kVA needs a 10 kV bay.',
    },
    clauses: ['3.2.5', '3.3.1'],
  },
  'I-12': {
    id: 'I-12',
    question: {
      zh: '低压工程会使其他客户停电时，纳入哪一级计划？',
      en: 'Which plan governs low-voltage works that interrupt other customers?',
    },
    readings: [
      {
        id: 'notGoverned',
        text: {
          zh: '未作规定。',
          en: 'None: the text is silent.',
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
          zh: '申请时与两证一并提供。',
          en: 'With the application, beside the two certificates.',
        },
      },
      {
        id: 'withSupplyPlan',
        text: {
          zh: '供电方案明确重要客户身份之后提供。',
          en: 'With the supply plan, once it names the customer important.',
        },
      },
    ],
    taken: 'withSupplyPlan',
    reason: {
      zh: '是否属于重要客户，到供电方案阶段才确定。',
      en: 'Whether the customer is important is settled in the supply plan.',
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
          zh: '只能走一证办结试点，须先签署承诺。',
          en: 'Only the one-certificate pilot is open, against a signed commitment.',
        },
      },
    ],
    taken: 'deferred',
    reason: {
      zh: '条款禁止拒绝受理，又只写明了相反的情形（仅有主体证明）；取对客户有利的读法。',
      en: 'Refusal is barred and the text names only the mirror case, subject proof alone; the reading that favours the customer holds.',
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
          zh: '计入，当日为第1日。',
          en: 'Yes, it is day 1.',
        },
      },
    ],
    taken: 'startDayExcluded',
    reason: {
      zh: '文件未作规定，适用《民法典》按日计算期间的一般规则。',
      en: 'The document is silent; the general rule of the Civil Code on periods counted in days applies.',
    },
    clauses: ['3.2.3', '3.2.4', '3.2.5'],
  },
  'I-16': {
    id: 'I-16',
    question: {
      zh: '一个项目有多项配套工程，时限如何确定？',
      en: 'Which limit binds when a project has several supporting works?',
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
          zh: '各项时限相加。',
          en: 'Their sum.',
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
      en: 'Four outage targets but only two areas: which belongs to which?',
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
          zh: '城镇为2小时，农村为5小时。',
          en: 'Town 2 hours, rural 5.',
        },
      },
      {
        id: 'ranges',
        text: {
          zh: '城镇为2至5小时，农村为9至15小时。',
          en: 'Town 2 to 5 hours, rural 9 to 15.',
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
      zh: '2个或5个工作日无论如何容不下客户工程。',
      en: 'Two or five working days could never hold them.',
    },
    clauses: ['goals.4', '3.2.3'],
  },
  'I-19': {
    id: 'I-19',
    question: {
      zh: '文件从何时起约束办电业务？',
      en: 'From when does the document bind?',
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
      },
      {
        id: 'alwaysApplies',
        text: {
          zh: '不设起始日期，适用于任何业务。',
          en: 'From no particular date: every case is judged by it.',
        },
      },
    ],
    taken: 'issueDate',
    reason: {
      zh: '文件没有写明其他生效日期；各部分的时间节点约束的是组织工作，不是具体业务。',
      en: 'It names no other date; the milestones are dates for the organisation, not for cases.',
    },
    clauses: [],
  },
});
