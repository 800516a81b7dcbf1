import type { CaseRecord, FindingCode, RecordPath } from '../../src/compliance';
import type { FactName } from '../../src/facts';

/** The parts of a record besides its id; facts are added if a rule needs them. */
export type Parts = Partial<Omit<CaseRecord, 'id'>>;

/** Records at the edge of one rule. */
export interface Examples {
  /** The smallest records that break it, with the place of the finding. */
  readonly breaks: readonly (readonly [name: string, record: Parts, path: RecordPath])[];
  /** The nearest records that do not. */
  readonly complies: readonly (readonly [name: string, record: Parts])[];
  /** Records that may break it, with the facts that would settle it. */
  readonly open: readonly (readonly [name: string, record: Parts, missing: readonly FactName[]])[];
}

/** The day of the check in all examples. */
export const asOf = '2021-08-31';

export const smallMicro = {
  usage: 'industrialCommercial',
  siteType: 'ordinary',
  ownership: 'independent',
  equipmentCapacityKw: 160,
  temporarySupply: false,
  batchApplication: false,
} as const;

export const resident = { voltageLevel: '220V', usage: 'residential', supportingWorks: false } as const;
const ordinary = { importantCustomer: false, assetTransfer: false, usage: 'other' } as const;
const farm = { voltageLevel: '10kV', usage: 'agriculturalProduction' } as const;
/** A farm of which the plan has every stage. */
const farmInPlan = {
  ...farm,
  applicationType: 'newInstallation',
  proactiveService: false,
  parkLevel: 'none',
  substitutionShare: 0,
  evChargingFacility: false,
} as const;
const ordinaryFarm = { ...farmInPlan, importantCustomer: false, assetTransfer: false, supportingWorks: false } as const;

const onTenthOfJune = { appliedAt: '2021-06-10T09:00:00+08:00' } as const;
const overhead = { voltageLevel: '10kV', type: 'overheadLine' } as const;

export const examples: Readonly<Record<FindingCode, Examples>> = {
  'channel-not-permitted': {
    breaks: [['any other channel', { intake: { channel: 'other' } }, ['intake', 'channel']]],
    complies: [
      ['the hall', { intake: { channel: 'businessHall' } }],
      ['online', { intake: { channel: 'online' } }],
      ['the telephone', { intake: { channel: 'phone' } }],
    ],
    open: [],
  },
  'application-refused': {
    breaks: [['refused', { intake: { channel: 'online', accepted: false } }, ['intake', 'accepted']]],
    complies: [['accepted', { intake: { accepted: true } }]],
    open: [],
  },
  'late-system-entry': {
    breaks: [
      [
        'entered after midnight in China',
        {
          intake: {
            channel: 'businessHall',
            appliedAt: '2021-06-10T23:59:59+08:00',
            enteredAt: '2021-06-11T00:00:00+08:00',
          },
        },
        ['intake', 'enteredAt'],
      ],
    ],
    complies: [
      [
        'entered in the last second of the day',
        { intake: { channel: 'businessHall', ...onTenthOfJune, enteredAt: '2021-06-10T15:59:59Z' } },
      ],
      ['an online application', { intake: { channel: 'online', ...onTenthOfJune, enteredAt: '2021-06-14T00:00Z' } }],
    ],
    open: [
      ['by an unknown channel', { intake: { ...onTenthOfJune, enteredAt: '2021-06-14T00:00Z' } }, ['intakeChannel']],
    ],
  },
  'late-dispatch': {
    breaks: [
      [
        'a second past twenty minutes',
        {
          intake: {
            channel: 'phone',
            phoneEndedAt: '2021-06-10T10:00:00+08:00',
            dispatchedAt: '2021-06-10T10:20:01+08:00',
          },
        },
        ['intake', 'dispatchedAt'],
      ],
    ],
    complies: [
      [
        'twenty minutes to the second',
        {
          intake: {
            channel: 'phone',
            phoneEndedAt: '2021-06-10T10:00:00+08:00',
            dispatchedAt: '2021-06-10T02:20:00Z',
          },
        },
      ],
    ],
    open: [
      [
        'by an unknown channel',
        { intake: { phoneEndedAt: '2021-06-10T10:00:00+08:00', dispatchedAt: '2021-06-10T11:00:00+08:00' } },
        ['intakeChannel'],
      ],
    ],
  },
  'document-over-collection': {
    breaks: [
      [
        'a paper that no rule knows, whoever the customer is',
        { intake: { demanded: ['taxCertificate'] } },
        ['intake', 'demanded', 0],
      ],
      [
        'a title deed for a consultation at 10 kV, under the name people use',
        { facts: { voltageLevel: '10kV' }, consultation: { demanded: ['营业执照', '房产证'] } },
        ['consultation', 'demanded', 1],
      ],
      [
        'a government approval from an ordinary customer',
        {
          facts: { importantCustomer: false },
          intake: { channel: 'businessHall', demanded: ['subjectProof', 'governmentApproval'] },
        },
        ['intake', 'demanded', 1],
      ],
      [
        'any paper at an online booking',
        { intake: { channel: 'online', demanded: [{ document: 'subjectProof', at: 'booking' }] } },
        ['intake', 'demanded', 0],
      ],
      [
        'any paper at a telephone booking',
        {
          facts: { intakeChannel: 'phone' },
          intake: { demanded: ['subjectProof', { document: '房产证', at: 'booking' }] },
        },
        ['intake', 'demanded', 1],
      ],
      [
        'a second approval of an important customer',
        { facts: { importantCustomer: true }, intake: { demanded: ['批复', 'approvalDocument', '备案证明'] } },
        ['intake', 'demanded', 2],
      ],
      [
        'more than the licence for a consultation at 10 kV',
        { facts: { voltageLevel: '10kV' }, consultation: { demanded: ['businessLicence', 'titleDeed'] } },
        ['consultation', 'demanded', 1],
      ],
    ],
    complies: [
      [
        'the two proofs at the hall',
        { intake: { channel: 'businessHall', demanded: ['subjectProof', 'propertyProof'] } },
      ],
      [
        'papers that serve as the proofs',
        { intake: { channel: 'businessHall', demanded: ['identityCard', 'titleDeed'] } },
      ],
      ['the same by the names people use', { intake: { channel: 'businessHall', demanded: ['身份证', '不动产权证'] } }],
      [
        'a proof after an online booking',
        { intake: { channel: 'online', demanded: ['subjectProof', { document: 'titleDeed', at: 'survey' }] } },
      ],
      [
        'papers that serve as the proofs, under the names people use',
        { intake: { channel: 'businessHall', demanded: ['身份证', '营业执照', '房产证', '租赁合同', '购房合同'] } },
      ],
      ['the licence for a consultation, in Chinese', { consultation: { demanded: ['营业执照'] } }],
      [
        'a government approval from an important customer',
        {
          facts: { importantCustomer: true },
          intake: { channel: 'businessHall', demanded: ['filingDocument'] },
        },
      ],
      [
        'the statement from a small enterprise at high voltage',
        {
          facts: { ...smallMicro, voltageLevel: '10kV' },
          intake: { channel: 'businessHall', demanded: ['voluntaryHighVoltageStatement'] },
        },
      ],
      ['the licence for a consultation', { consultation: { demanded: ['businessLicence', '营业执照'] } }],
      ['a consultation that is not governed', { facts: { voltageLevel: '35kV' }, consultation: { demanded: ['any'] } }],
    ],
    open: [
      [
        'an approval, importance unknown',
        { intake: { channel: 'businessHall', demanded: ['governmentApproval'] } },
        ['importantCustomer'],
      ],
      [
        'a proof at a booking by an unknown channel',
        { intake: { demanded: [{ document: 'subjectProof', at: 'booking' }] } },
        ['intakeChannel'],
      ],
      [
        'an approval at a booking by an unknown channel',
        { intake: { demanded: [{ document: 'governmentApproval', at: 'booking' }] } },
        ['importantCustomer', 'intakeChannel'],
      ],
      ['a consultation at an unknown voltage', { consultation: { demanded: ['titleDeed'] } }, ['voltageLevel']],
    ],
  },
  'document-obtainable-by-sharing': {
    breaks: [
      [
        'what the utility can fetch itself',
        { intake: { demanded: ['subjectProof', 'propertyProof'], availableBySharing: ['propertyProof'] } },
        ['intake', 'demanded', 1],
      ],
      [
        'a paper that serves as what can be fetched',
        { intake: { demanded: ['titleDeed'], availableBySharing: ['propertyProof'] } },
        ['intake', 'demanded', 0],
      ],
      [
        'a proof from a real-name authenticated customer',
        { intake: { demanded: ['subjectProof'], realNameAuthenticated: true } },
        ['intake', 'demanded', 0],
      ],
    ],
    complies: [
      [
        'what cannot be fetched',
        {
          intake: { demanded: ['subjectProof'], availableBySharing: ['propertyProof'], realNameAuthenticated: false },
        },
      ],
      [
        'an approval, which a face scan does not spare',
        {
          facts: { importantCustomer: true },
          intake: { demanded: ['governmentApproval'], realNameAuthenticated: true },
        },
      ],
      [
        'the statement, which nobody else can make',
        {
          facts: { ...smallMicro, voltageLevel: '10kV' },
          intake: {
            demanded: ['voluntaryHighVoltageStatement'],
            availableBySharing: ['voluntaryHighVoltageStatement'],
            realNameAuthenticated: true,
          },
        },
      ],
    ],
    open: [],
  },
  'missing-government-approval': {
    breaks: [
      [
        'a plan replied without it',
        {
          facts: { voltageLevel: '10kV', importantCustomer: true },
          intake: { presented: ['subjectProof', 'propertyProof'] },
          supplyPlan: { repliedOn: '2021-06-15' },
        },
        ['intake', 'presented'],
      ],
      [
        'a completed reply stage without it',
        {
          facts: { voltageLevel: '10kV', importantCustomer: true },
          intake: { presented: [] },
          stages: [{ stage: 'supplyPlanReply', completedOn: '2021-06-15' }],
        },
        ['intake', 'presented'],
      ],
      [
        'connected at low voltage without it, whatever a face scan spares',
        {
          facts: { voltageLevel: '380V', importantCustomer: true },
          intake: { presented: [], realNameAuthenticated: true },
          connectedOn: '2021-06-15',
        },
        ['intake', 'presented'],
      ],
    ],
    complies: [
      [
        'presented as a filing',
        {
          facts: { importantCustomer: true },
          intake: { presented: ['filingDocument'] },
          supplyPlan: { repliedOn: '2021-06-15' },
        },
      ],
      ['no plan yet', { facts: { importantCustomer: true }, intake: { presented: [] } }],
      [
        'a plan at low voltage, before the connection',
        {
          facts: { voltageLevel: '380V', importantCustomer: true },
          intake: { presented: [] },
          supplyPlan: { repliedOn: '2021-06-15' },
        },
      ],
      [
        'fetched by data sharing',
        {
          facts: { voltageLevel: '10kV', importantCustomer: true },
          intake: { presented: [], availableBySharing: ['governmentApproval'] },
          supplyPlan: { repliedOn: '2021-06-15' },
        },
      ],
      [
        'an ordinary customer',
        {
          facts: { importantCustomer: false },
          intake: { presented: [] },
          supplyPlan: { repliedOn: '2021-06-15' },
        },
      ],
    ],
    open: [
      [
        'importance unknown',
        {
          facts: { voltageLevel: '10kV' },
          intake: { presented: [] },
          supplyPlan: { repliedOn: '2021-06-15' },
        },
        ['importantCustomer'],
      ],
    ],
  },
  'missing-high-voltage-statement': {
    breaks: [
      [
        'a small enterprise at 10 kV',
        {
          facts: { ...smallMicro, voltageLevel: '10kV' },
          intake: { presented: [] },
          supplyPlan: { repliedOn: '2021-06-15' },
        },
        ['intake', 'presented'],
      ],
    ],
    complies: [
      ['no plan yet', { facts: { ...smallMicro, voltageLevel: '10kV' }, intake: { presented: [] } }],
      [
        'with the statement',
        {
          facts: { ...smallMicro, voltageLevel: '10kV' },
          intake: { presented: ['自愿高压接入证明'] },
          connectedOn: '2021-06-15',
        },
      ],
      [
        'a kilowatt more',
        {
          facts: { ...smallMicro, voltageLevel: '10kV', equipmentCapacityKw: 161 },
          intake: { presented: [] },
          supplyPlan: { repliedOn: '2021-06-15' },
        },
      ],
      [
        'at low voltage',
        {
          facts: { ...smallMicro, voltageLevel: '380V' },
          intake: { presented: [] },
          supplyPlan: { repliedOn: '2021-06-15' },
        },
      ],
    ],
    open: [
      [
        'voltage unknown',
        { facts: smallMicro, intake: { presented: [] }, supplyPlan: { repliedOn: '2021-06-15' } },
        ['voltageLevel'],
      ],
    ],
  },
  'importance-not-stated': {
    breaks: [
      [
        'an important customer',
        {
          facts: { importantCustomer: true },
          supplyPlan: { repliedOn: '2021-06-15', statesImportance: false },
        },
        ['supplyPlan', 'statesImportance'],
      ],
    ],
    complies: [
      [
        'stated',
        { facts: { importantCustomer: true }, supplyPlan: { repliedOn: '2021-06-15', statesImportance: true } },
      ],
      ['not replied yet', { facts: { importantCustomer: true }, supplyPlan: { statesImportance: false } }],
      [
        'an ordinary customer',
        { facts: { importantCustomer: false }, supplyPlan: { repliedOn: '2021-06-15', statesImportance: false } },
      ],
    ],
    open: [
      [
        'importance unknown',
        { supplyPlan: { repliedOn: '2021-06-15', statesImportance: false } },
        ['importantCustomer'],
      ],
    ],
  },
  'stage-not-in-plan': {
    breaks: [
      [
        'a plan reply at low voltage',
        { facts: resident, stages: [{ stage: 'supplyPlanReply', completedOn: '2021-06-10' }] },
        ['stages', 0, 'stage'],
      ],
      [
        'external works of a resident',
        {
          facts: resident,
          stages: [{ stage: 'application' }, { stage: 'customerExternalWorks', completedOn: '2021-06-10' }],
        },
        ['stages', 1, 'stage'],
      ],
      [
        'an application where the utility comes forward',
        { facts: { ...farm, proactiveService: true }, stages: [{ stage: 'application', startedOn: '2021-06-10' }] },
        ['stages', 0, 'stage'],
      ],
      [
        'once, however often it is recorded',
        {
          facts: resident,
          stages: [
            { stage: 'supplyPlanReply', completedOn: null },
            { stage: 'supplyPlanReply', completedOn: '2021-06-10' },
            { stage: 'supplyPlanReply', completedOn: '2021-06-11' },
          ],
        },
        ['stages', 1, 'stage'],
      ],
    ],
    complies: [
      [
        'the two stages of a resident',
        { facts: resident, stages: [{ stage: 'application' }, { stage: 'meterConnection' }] },
      ],
      ['connecting, whoever it is', { stages: [{ stage: 'meterConnection', completedOn: '2021-06-10' }] }],
      ['a stage that has not happened', { facts: resident, stages: [{ stage: 'supplyPlanReply', completedOn: null }] }],
      [
        'a plan reply at high voltage',
        { facts: farm, stages: [{ stage: 'supplyPlanReply', completedOn: '2021-06-10' }] },
      ],
    ],
    open: [
      [
        'a plan reply at an unknown voltage',
        { stages: [{ stage: 'supplyPlanReply', completedOn: '2021-06-10' }] },
        ['voltageLevel'],
      ],
      [
        'an application that may not be needed',
        { facts: farm, stages: [{ stage: 'application', completedOn: '2021-06-10' }] },
        ['proactiveService'],
      ],
    ],
  },
  'stage-out-of-order': {
    breaks: [
      [
        'a day before the earlier stage is complete',
        {
          facts: farmInPlan,
          stages: [
            { stage: 'application', startedOn: '2021-06-10', completedOn: '2021-06-11' },
            { stage: 'supplyPlanReply', startedOn: '2021-06-10' },
          ],
        },
        ['stages', 1, 'startedOn'],
      ],
      [
        'while the earlier stage is open, in whatever order they are listed',
        {
          facts: farmInPlan,
          stages: [
            { stage: 'meterConnection', startedOn: '2021-06-20' },
            { stage: 'customerExternalWorks', startedOn: '2021-06-10', completedOn: null },
          ],
        },
        ['stages', 0, 'startedOn'],
      ],
      [
        'before an earlier stage began',
        {
          facts: farmInPlan,
          stages: [
            { stage: 'meterConnection', startedOn: '2021-06-20' },
            { stage: 'supplyPlanReply', startedOn: '2021-06-21' },
          ],
        },
        ['stages', 0, 'startedOn'],
      ],
    ],
    complies: [
      [
        'on the day the earlier stage is complete',
        {
          facts: farmInPlan,
          stages: [
            { stage: 'application', startedOn: '2021-06-10', completedOn: '2021-06-11' },
            { stage: 'supplyPlanReply', startedOn: '2021-06-11' },
          ],
        },
      ],
      [
        'an earlier stage without dates',
        {
          facts: farmInPlan,
          stages: [{ stage: 'application' }, { stage: 'supplyPlanReply', startedOn: '2021-06-11' }],
        },
      ],
      [
        'an earlier stage without an end',
        {
          facts: farmInPlan,
          stages: [
            { stage: 'application', startedOn: '2021-06-10' },
            { stage: 'supplyPlanReply', startedOn: '2021-06-11' },
          ],
        },
      ],
      [
        'an earlier stage that is no part of the plan',
        {
          facts: resident,
          stages: [
            { stage: 'supplyPlanReply', startedOn: '2021-06-10', completedOn: '2021-06-12' },
            { stage: 'meterConnection', startedOn: '2021-06-11' },
          ],
        },
      ],
    ],
    open: [
      [
        'a stage that may not be in the plan',
        {
          facts: { ...farmInPlan, proactiveService: undefined },
          stages: [
            { stage: 'application', startedOn: '2021-06-10', completedOn: '2021-06-12' },
            { stage: 'supplyPlanReply', startedOn: '2021-06-11' },
          ],
        },
        ['proactiveService'],
      ],
    ],
  },
  'review-not-permitted': {
    breaks: [
      [
        'any review at low voltage',
        { facts: { voltageLevel: '380V', usage: 'other' }, reviews: [{ review: 'completionAcceptance' }] },
        ['reviews', 0, 'review'],
      ],
      [
        'a design review of an ordinary customer',
        {
          facts: { voltageLevel: '10kV', ...ordinary },
          reviews: [{ review: 'completionAcceptance' }, { review: 'designReview' }],
        },
        ['reviews', 1, 'review'],
      ],
    ],
    complies: [
      [
        'acceptance of an ordinary customer',
        { facts: { voltageLevel: '10kV', ...ordinary }, reviews: [{ review: 'completionAcceptance' }] },
      ],
      [
        'acceptance of an estate that is handed over at low voltage',
        {
          facts: { voltageLevel: '380V', usage: 'residential', residentialSupply: 'meteredPerHousehold' },
          reviews: [{ review: 'completionAcceptance' }],
        },
      ],
      [
        'acceptance at high voltage',
        { facts: { voltageLevel: '10kV' }, reviews: [{ review: 'completionAcceptance' }] },
      ],
      [
        'a design review of an important customer',
        { facts: { voltageLevel: '10kV', importantCustomer: true }, reviews: [{ review: 'designReview' }] },
      ],
    ],
    open: [
      [
        'a design review, importance unknown',
        {
          facts: { voltageLevel: '10kV', assetTransfer: false, usage: 'other' },
          reviews: [{ review: 'designReview' }],
        },
        ['importantCustomer'],
      ],
    ],
  },
  'review-scope-exceeded': {
    breaks: [
      [
        'all equipment of an ordinary customer',
        {
          facts: { voltageLevel: '10kV', ...ordinary },
          reviews: [{ review: 'completionAcceptance', scope: ['gridRelatedEquipment', 'allElectricalEquipment'] }],
        },
        ['reviews', 0, 'scope', 1],
      ],
      [
        'civil works of an important customer',
        {
          facts: { voltageLevel: '10kV', ...ordinary, importantCustomer: true },
          reviews: [{ review: 'designReview', scope: ['civilWorks'] }],
        },
        ['reviews', 0, 'scope', 0],
      ],
    ],
    complies: [
      [
        'grid-related equipment of an ordinary customer',
        {
          facts: { voltageLevel: '10kV', ...ordinary },
          reviews: [{ review: 'completionAcceptance', scope: ['gridRelatedEquipment'] }],
        },
      ],
      [
        'what lies within all electrical equipment',
        {
          facts: { voltageLevel: '10kV', importantCustomer: false, assetTransfer: true },
          reviews: [
            {
              review: 'completionAcceptance',
              scope: ['gridRelatedEquipment', 'securityPowerSupply', 'allElectricalEquipment', 'civilWorks'],
            },
          ],
        },
      ],
      [
        'a review that is objected to as such',
        {
          facts: { voltageLevel: '380V' },
          reviews: [{ review: 'completionAcceptance', scope: ['gridRelatedEquipment'] }],
        },
      ],
    ],
    open: [
      [
        'civil works, asset transfer unknown',
        {
          facts: { voltageLevel: '10kV', usage: 'other' },
          reviews: [{ review: 'completionAcceptance', scope: ['civilWorks'] }],
        },
        ['assetTransfer'],
      ],
    ],
  },
  'review-opinion-repeated': {
    breaks: [
      [
        'two opinions',
        {
          reviews: [
            { review: 'completionAcceptance', opinions: [{ issuedOn: '2021-06-11' }, { issuedOn: '2021-06-10' }] },
          ],
        },
        ['reviews', 0, 'opinions', 0],
      ],
      [
        'two opinions in two entries',
        {
          reviews: [
            { review: 'completionAcceptance', passed: false, opinions: [{ written: true }] },
            { review: 'completionAcceptance', passed: true, opinions: [{ issuedOn: '2021-06-11' }] },
          ],
        },
        ['reviews', 0, 'opinions', 0],
      ],
    ],
    complies: [
      ['one opinion', { reviews: [{ review: 'completionAcceptance', opinions: [{}] }] }],
      ['the same opinion twice', { reviews: [{ review: 'completionAcceptance', opinions: [{}, {}] }] }],
      [
        'a second one on corrections',
        { reviews: [{ review: 'completionAcceptance', opinions: [{}, { afterRectification: true }] }] },
      ],
      [
        'opinions of two reviews',
        {
          reviews: [
            { review: 'designReview', opinions: [{}] },
            { review: 'completionAcceptance', opinions: [{ written: true }] },
          ],
        },
      ],
    ],
    open: [],
  },
  'review-opinion-not-written': {
    breaks: [
      [
        'an oral opinion',
        { reviews: [{ review: 'completionAcceptance', opinions: [{ written: false }] }] },
        ['reviews', 0, 'opinions', 0, 'written'],
      ],
    ],
    complies: [['a written one', { reviews: [{ review: 'completionAcceptance', opinions: [{ written: true }] }] }]],
    open: [],
  },
  'review-beyond-checklist': {
    breaks: [
      [
        'one item beyond the list',
        { reviews: [{ review: 'completionAcceptance', opinions: [{ itemsBeyondChecklist: 1 }] }] },
        ['reviews', 0, 'opinions', 0, 'itemsBeyondChecklist'],
      ],
    ],
    complies: [['none', { reviews: [{ review: 'completionAcceptance', opinions: [{ itemsBeyondChecklist: 0 }] }] }]],
    open: [],
  },
  'process-overtime': {
    breaks: [
      [
        'a third working day at low voltage without works',
        { facts: resident, intake: onTenthOfJune, connectedOn: '2021-06-16' },
        ['connectedOn'],
      ],
      [
        'a sixteenth working day of a small enterprise with works',
        {
          facts: { ...smallMicro, voltageLevel: '380V', supportingWorks: true },
          intake: onTenthOfJune,
          connectedOn: '2021-07-05',
        },
        ['connectedOn'],
      ],
      [
        'still open on the day of the check',
        { facts: resident, intake: onTenthOfJune, connectedOn: null },
        ['intake', 'appliedAt'],
      ],
      [
        'a seventeenth working day over the stages at high voltage',
        {
          facts: ordinaryFarm,
          stages: [
            { stage: 'supplyPlanReply', startedOn: '2021-06-01', completedOn: '2021-06-11' },
            { stage: 'customerExternalWorks', startedOn: '2021-06-11', completedOn: '2021-07-30' },
            { stage: 'meterConnection', startedOn: '2021-07-30', completedOn: '2021-08-12' },
          ],
        },
        ['stages', 2, 'completedOn'],
      ],
      [
        'late whether or not the works count',
        { facts: { voltageLevel: '220V', usage: 'residential' }, intake: onTenthOfJune, connectedOn: '2021-06-24' },
        ['connectedOn'],
      ],
      [
        'low voltage, known to have no works of its own',
        {
          facts: { voltageLevel: '380V', usage: 'irrigation', supportingWorks: false, customerExternalWorks: false },
          intake: onTenthOfJune,
          connectedOn: '2021-06-16',
        },
        ['connectedOn'],
      ],
    ],
    complies: [
      [
        'on the second working day, over a holiday',
        { facts: resident, intake: onTenthOfJune, connectedOn: '2021-06-15' },
      ],
      [
        'the fifteenth working day of a small enterprise with works',
        {
          facts: { ...smallMicro, voltageLevel: '380V', supportingWorks: true },
          intake: onTenthOfJune,
          connectedOn: '2021-07-02',
        },
      ],
      [
        'low voltage, the own works left out',
        {
          facts: { voltageLevel: '380V', usage: 'irrigation', supportingWorks: false },
          intake: onTenthOfJune,
          stages: [{ stage: 'customerExternalWorks', startedOn: '2021-06-11', completedOn: '2021-07-30' }],
          connectedOn: '2021-08-02',
        },
      ],
      [
        'sixteen working days over the stages at high voltage',
        {
          facts: ordinaryFarm,
          stages: [
            { stage: 'supplyPlanReply', startedOn: '2021-06-01', completedOn: '2021-06-11' },
            { stage: 'meterConnection', startedOn: '2021-07-30', completedOn: '2021-08-11' },
          ],
        },
      ],
      [
        'a seventeenth one for an important customer',
        {
          facts: { ...ordinaryFarm, importantCustomer: true },
          stages: [{ stage: 'supplyPlanReply', startedOn: '2021-06-01', completedOn: '2021-06-25' }],
        },
      ],
      ['high voltage without stages', { facts: { voltageLevel: '10kV' }, intake: onTenthOfJune, connectedOn: null }],
      ['a case of which nobody says whether it is over', { facts: resident, intake: onTenthOfJune }],
      [
        'a stage recorded twice',
        {
          facts: ordinaryFarm,
          stages: [
            { stage: 'supplyPlanReply', startedOn: '2021-06-01', completedOn: '2021-06-18' },
            { stage: 'supplyPlanReply', startedOn: '2021-06-02', completedOn: '2021-06-18' },
          ],
        },
      ],
      [
        'a suspension left out',
        {
          facts: resident,
          intake: onTenthOfJune,
          suspensions: [{ from: '2021-06-10', to: '2021-07-30', cause: 'customer' }],
          connectedOn: '2021-08-03',
        },
      ],
    ],
    open: [
      [
        'supporting works unknown',
        { facts: { voltageLevel: '220V', usage: 'residential' }, intake: onTenthOfJune, connectedOn: '2021-06-16' },
        ['supportingWorks'],
      ],
      [
        'the own works neither recorded nor ruled out',
        {
          facts: { voltageLevel: '380V', usage: 'irrigation', supportingWorks: false },
          intake: onTenthOfJune,
          connectedOn: '2021-06-16',
        },
        ['customerExternalWorks'],
      ],
      [
        'importance unknown',
        {
          facts: { ...ordinaryFarm, importantCustomer: undefined },
          stages: [{ stage: 'supplyPlanReply', startedOn: '2021-06-01', completedOn: '2021-06-25' }],
        },
        ['importantCustomer'],
      ],
      [
        'own works that are known, but not when',
        {
          facts: { voltageLevel: '380V', usage: 'irrigation', supportingWorks: false, customerExternalWorks: true },
          intake: onTenthOfJune,
          connectedOn: '2021-08-02',
        },
        [],
      ],
      [
        'supporting works that are known, but not when',
        {
          facts: { ...ordinaryFarm, supportingWorks: true },
          stages: [{ stage: 'supplyPlanReply', startedOn: '2021-06-01', completedOn: '2021-06-25' }],
        },
        [],
      ],
    ],
  },
  'energised-without-acceptance': {
    breaks: [
      [
        'connected after the acceptance failed',
        {
          facts: { voltageLevel: '10kV' },
          reviews: [{ review: 'completionAcceptance', passed: false }],
          connectedOn: '2021-07-01',
        },
        ['connectedOn'],
      ],
    ],
    complies: [
      [
        'passed the second time',
        {
          facts: { voltageLevel: '10kV' },
          reviews: [
            { review: 'completionAcceptance', passed: false },
            { review: 'completionAcceptance', passed: true },
          ],
          connectedOn: '2021-07-01',
        },
      ],
      [
        'not connected yet',
        {
          facts: { voltageLevel: '10kV' },
          reviews: [{ review: 'completionAcceptance', passed: false }],
          connectedOn: null,
        },
      ],
      [
        'nobody says whether it was passed',
        { facts: { voltageLevel: '10kV' }, reviews: [{ review: 'completionAcceptance' }], connectedOn: '2021-07-01' },
      ],
    ],
    open: [
      [
        'voltage unknown',
        {
          facts: { usage: 'other' },
          reviews: [{ review: 'completionAcceptance', passed: false }],
          connectedOn: '2021-07-01',
        },
        ['voltageLevel'],
      ],
    ],
  },
  'energised-before-works': {
    breaks: [
      ['a day before', { works: [{ completedOn: '2021-07-02' }], connectedOn: '2021-07-01' }, ['connectedOn']],
      [
        'while they are open, one finding for all items',
        { works: [{ urgent: true, completedOn: null }, { completedOn: null }], connectedOn: '2021-07-01' },
        ['connectedOn'],
      ],
    ],
    complies: [
      ['on the day', { works: [{ completedOn: '2021-07-01' }], connectedOn: '2021-07-01' }],
      ['nobody says when they were complete', { works: [{}], connectedOn: '2021-07-01' }],
    ],
    open: [],
  },
  'external-works-before-design-review': {
    breaks: [
      [
        'begun before the review was passed',
        {
          facts: { ...farmInPlan, importantCustomer: true },
          reviews: [{ review: 'designReview', passed: true, opinions: [{ issuedOn: '2021-07-02' }] }],
          stages: [{ stage: 'customerExternalWorks', startedOn: '2021-07-01' }],
        },
        ['stages', 0, 'startedOn'],
      ],
      [
        'begun although the review was never passed',
        {
          facts: { ...farmInPlan, importantCustomer: true },
          reviews: [{ review: 'designReview', passed: false }],
          stages: [{ stage: 'customerExternalWorks', startedOn: '2021-07-01' }],
        },
        ['stages', 0, 'startedOn'],
      ],
    ],
    complies: [
      [
        'begun on the day',
        {
          facts: { ...farmInPlan, importantCustomer: true },
          reviews: [{ review: 'designReview', passed: true, opinions: [{ issuedOn: '2021-07-01' }] }],
          stages: [{ stage: 'customerExternalWorks', startedOn: '2021-07-01' }],
        },
      ],
      [
        'nobody says when it was passed',
        {
          facts: { ...farmInPlan, importantCustomer: true },
          reviews: [{ review: 'designReview', passed: true }],
          stages: [{ stage: 'customerExternalWorks', startedOn: '2021-07-01' }],
        },
      ],
    ],
    open: [
      [
        'importance unknown',
        {
          facts: { ...farmInPlan, assetTransfer: false },
          reviews: [{ review: 'designReview', passed: false }],
          stages: [{ stage: 'customerExternalWorks', startedOn: '2021-07-01' }],
        },
        ['importantCustomer'],
      ],
    ],
  },
  'supply-plan-mode-mismatch': {
    breaks: [
      [
        'prepared jointly where the answer is due on site',
        {
          facts: { voltageLevel: '10kV', gridConstrained: false, singleSource: true, directAccess: true },
          supplyPlan: { mode: 'jointPreparation' },
        },
        ['supplyPlan', 'mode'],
      ],
    ],
    complies: [
      [
        'answered by the system where the answer is due on site',
        {
          facts: { voltageLevel: '10kV', gridConstrained: false, singleSource: true, directAccess: true },
          supplyPlan: { mode: 'automatic' },
        },
      ],
      [
        'no plan where one is due',
        {
          facts: { voltageLevel: '10kV', gridConstrained: false, singleSource: true, directAccess: true },
          supplyPlan: { mode: 'notRequired' },
        },
      ],
    ],
    open: [
      [
        'on site or by the system: how severe it is, is unknown',
        {
          facts: { voltageLevel: '10kV', gridConstrained: false, singleSource: true, automaticPlan: true },
          supplyPlan: { mode: 'jointPreparation' },
        },
        ['directAccess'],
      ],
    ],
  },
  'contractor-designated': {
    breaks: [
      [
        'by the utility',
        { contractors: [{ role: 'construction', designatedBy: 'utility' }] },
        ['contractors', 0, 'designatedBy'],
      ],
      [
        'by a firm of the utility',
        { contractors: [{ designatedBy: 'affiliate' }] },
        ['contractors', 0, 'designatedBy'],
      ],
    ],
    complies: [['by the customer', { contractors: [{ designatedBy: 'customer' }] }]],
    open: [],
  },
  'contractor-not-tendered': {
    breaks: [
      [
        'a firm of the utility',
        { contractors: [{ affiliated: true, tendered: false }] },
        ['contractors', 0, 'tendered'],
      ],
    ],
    complies: [
      ['by tender', { contractors: [{ affiliated: true, tendered: true }] }],
      ['another firm', { contractors: [{ affiliated: false, tendered: false }] }],
    ],
    open: [],
  },
  'free-handover-missing': {
    breaks: [
      [
        'an estate metered per household',
        { facts: { usage: 'residential', residentialSupply: 'meteredPerHousehold' }, handover: { free: false } },
        ['handover', 'free'],
      ],
    ],
    complies: [
      [
        'handed over free',
        { facts: { usage: 'residential', residentialSupply: 'meteredPerHousehold' }, handover: { free: true } },
      ],
      ['others', { facts: { usage: 'other' }, handover: { free: false } }],
    ],
    open: [['supply unknown', { facts: { usage: 'residential' }, handover: { free: false } }, ['residentialSupply']]],
  },
  'record-contradicts-facts': {
    breaks: [
      ['works that the facts deny', { facts: { supportingWorks: false }, works: [{}] }, ['facts', 'supportingWorks']],
      [
        'own works that the facts deny',
        {
          facts: { ...farmInPlan, customerExternalWorks: false },
          stages: [{ stage: 'customerExternalWorks', startedOn: '2021-06-10' }],
        },
        ['facts', 'customerExternalWorks'],
      ],
      [
        'another voltage of the works',
        { facts: { worksVoltageLevel: '10kV' }, works: [{ voltageLevel: '35kV' }] },
        ['facts', 'worksVoltageLevel'],
      ],
    ],
    complies: [
      ['works that the facts know', { facts: { supportingWorks: true }, works: [{}] }],
      ['an empty list', { facts: { supportingWorks: false }, works: [] }],
      [
        'items of two voltages',
        { facts: { worksVoltageLevel: '10kV' }, works: [{ voltageLevel: '35kV' }, { voltageLevel: '10kV' }] },
      ],
      [
        'own works that have not begun',
        { facts: { customerExternalWorks: false }, stages: [{ stage: 'customerExternalWorks', completedOn: null }] },
      ],
    ],
    open: [],
  },
  'internal-approval-not-permitted': {
    breaks: [
      [
        'one approval of a plan for the spot',
        {
          facts: { voltageLevel: '10kV', gridConstrained: false, singleSource: true, directAccess: true },
          supplyPlan: { internalApprovals: 1 },
        },
        ['supplyPlan', 'internalApprovals'],
      ],
    ],
    complies: [
      [
        'none',
        {
          facts: { voltageLevel: '10kV', gridConstrained: false, singleSource: true, directAccess: true },
          supplyPlan: { internalApprovals: 0 },
        },
      ],
      [
        'two sources',
        {
          facts: { voltageLevel: '10kV', gridConstrained: false, singleSource: false, directAccess: true },
          supplyPlan: { internalApprovals: 1 },
        },
      ],
    ],
    open: [
      [
        'access unknown',
        {
          facts: { voltageLevel: '10kV', gridConstrained: false, singleSource: true },
          supplyPlan: { internalApprovals: 1 },
        },
        ['directAccess'],
      ],
    ],
  },
  'constrained-filing-late': {
    breaks: [
      [
        'filed on the third working day',
        { supplyPlan: { constraint: { gridCaused: true, foundOn: '2021-06-10', filedOn: '2021-06-16' } } },
        ['supplyPlan', 'constraint', 'filedOn'],
      ],
      [
        'not filed by the day of the check',
        { supplyPlan: { constraint: { gridCaused: true, foundOn: '2021-08-26', filedOn: null } } },
        ['supplyPlan', 'constraint', 'foundOn'],
      ],
    ],
    complies: [
      [
        'filed on the second working day, over a holiday',
        { supplyPlan: { constraint: { gridCaused: true, foundOn: '2021-06-10', filedOn: '2021-06-15' } } },
      ],
      ['not due yet', { supplyPlan: { constraint: { gridCaused: true, foundOn: '2021-08-27', filedOn: null } } }],
      ['nobody says whether it was filed', { supplyPlan: { constraint: { gridCaused: true, foundOn: '2021-06-10' } } }],
      [
        'not caused by the grid',
        { supplyPlan: { constraint: { gridCaused: false, foundOn: '2021-06-10', filedOn: '2021-06-16' } } },
      ],
    ],
    open: [],
  },
  'transitional-plan-missing': {
    breaks: [
      [
        'none given',
        { supplyPlan: { constraint: { transitionalPlan: false } } },
        ['supplyPlan', 'constraint', 'transitionalPlan'],
      ],
      [
        'answered in another way',
        {
          facts: { voltageLevel: '10kV' },
          supplyPlan: { mode: 'jointPreparation', constraint: { upgradeStarted: true } },
        },
        ['supplyPlan', 'mode'],
      ],
    ],
    complies: [
      ['given', { supplyPlan: { constraint: { transitionalPlan: true } } }],
      [
        'given, however the plan was answered',
        {
          facts: { voltageLevel: '10kV', gridConstrained: true },
          supplyPlan: { mode: 'jointPreparation', constraint: { transitionalPlan: true } },
        },
      ],
      [
        'answered as one',
        { facts: { voltageLevel: '10kV', gridConstrained: true }, supplyPlan: { mode: 'transitionalPlan' } },
      ],
    ],
    open: [
      [
        'the constraint unknown',
        { facts: { voltageLevel: '35kV' }, supplyPlan: { mode: 'jointPreparation' } },
        ['gridConstrained'],
      ],
    ],
  },
  'upgrade-not-started': {
    breaks: [
      [
        'not started',
        { supplyPlan: { constraint: { upgradeStarted: false } } },
        ['supplyPlan', 'constraint', 'upgradeStarted'],
      ],
    ],
    complies: [['started', { supplyPlan: { constraint: { upgradeStarted: true } } }]],
    open: [],
  },
  'works-overtime': {
    breaks: [
      [
        'a day over the limit of an overhead line',
        { works: [{ ...overhead, startedOn: '2021-06-15', completedOn: '2021-07-14' }] },
        ['works', 0, 'completedOn'],
      ],
      [
        'open past the limit, the works known from the facts',
        {
          facts: { worksVoltageLevel: '10kV', worksType: 'lineTap' },
          works: [{ startedOn: '2021-08-19', completedOn: null }],
        },
        ['works', 0, 'startedOn'],
      ],
      [
        'too long whoever the customer is',
        { works: [{ voltageLevel: '380V', startedOn: '2021-06-15', completedOn: '2021-07-05' }] },
        ['works', 0, 'completedOn'],
      ],
      [
        'too long after the connection, which ended a suspension of unknown start',
        {
          works: [{ ...overhead, startedOn: '2021-06-15', completedOn: '2021-07-30' }],
          suspensions: [{ to: null }],
          connectedOn: '2021-06-16',
        },
        ['works', 0, 'completedOn'],
      ],
    ],
    complies: [
      [
        'twenty working days for an overhead line',
        { works: [{ ...overhead, startedOn: '2021-06-15', completedOn: '2021-07-13' }] },
      ],
      [
        'open within the limit',
        { works: [{ ...overhead, type: 'lineTap', startedOn: '2021-08-20', completedOn: null }] },
      ],
      ['nobody says whether they are over', { works: [{ ...overhead, startedOn: '2021-06-15' }] }],
      [
        'a short item within the limit of a long one',
        {
          works: [
            { ...overhead, type: 'lineTap', startedOn: '2021-06-15', completedOn: '2021-07-13' },
            { ...overhead, completedOn: '2021-07-13' },
          ],
        },
      ],
      [
        'suspended in between',
        {
          works: [{ ...overhead, startedOn: '2021-06-15', completedOn: '2021-07-14' }],
          suspensions: [{ from: '2021-06-20', to: '2021-06-21', cause: 'forceMajeure' }],
        },
      ],
      ['works the table does not cover', { works: [{ voltageLevel: '220kV', startedOn: '2020-01-01' }] }],
    ],
    open: [
      [
        'four days at low voltage, customer unknown',
        {
          facts: { ...smallMicro, equipmentCapacityKw: undefined },
          works: [{ voltageLevel: '380V', startedOn: '2021-06-15', completedOn: '2021-06-21' }],
        },
        ['equipmentCapacityKw'],
      ],
      [
        'the type of works unknown',
        { works: [{ voltageLevel: '35kV', startedOn: '2021-02-01', completedOn: '2021-05-20' }] },
        ['worksType'],
      ],
    ],
  },
  'works-agreed-too-late': {
    breaks: [
      [
        'a day past the table',
        { works: [{ ...overhead, startedOn: '2021-06-15', agreedOn: '2021-07-14', completedOn: '2021-07-13' }] },
        ['works', 0, 'agreedOn'],
      ],
      [
        'a day past the works of the customer',
        { works: [{ agreedOn: '2021-07-02' }], customerWorksPlannedOn: '2021-07-01' },
        ['works', 0, 'agreedOn'],
      ],
      [
        'a weekend past the table',
        { works: [{ ...overhead, type: 'lineTap', startedOn: '2021-06-23', agreedOn: '2021-07-03' }] },
        ['works', 0, 'agreedOn'],
      ],
    ],
    complies: [
      ['the last day of the table', { works: [{ ...overhead, startedOn: '2021-06-15', agreedOn: '2021-07-13' }] }],
      [
        'the day of the works of the customer',
        {
          works: [{ ...overhead, startedOn: '2021-06-15', agreedOn: '2021-07-01' }],
          customerWorksPlannedOn: '2021-07-01',
        },
      ],
      [
        'later than the customer was ready, but not than planned',
        { works: [{ agreedOn: '2021-07-02' }], customerWorksCompletedOn: '2021-07-01' },
      ],
      [
        'a short item within the limit of a long one',
        {
          works: [
            { ...overhead, type: 'lineTap', startedOn: '2021-06-15', agreedOn: '2021-07-13' },
            { ...overhead, agreedOn: '2021-07-13' },
          ],
        },
      ],
    ],
    open: [
      [
        'the type of works unknown',
        { works: [{ voltageLevel: '110kV', startedOn: '2021-02-01', agreedOn: '2021-07-14' }] },
        ['worksType'],
      ],
    ],
  },
  'works-after-customer-works': {
    breaks: [
      [
        'a day after',
        { works: [{ completedOn: '2021-07-02' }], customerWorksCompletedOn: '2021-07-01' },
        ['works', 0, 'completedOn'],
      ],
      [
        'still open months after',
        { works: [{ completedOn: null }], customerWorksCompletedOn: '2021-07-01' },
        ['works', 0, 'completedOn'],
      ],
    ],
    complies: [
      ['the same day', { works: [{ completedOn: '2021-07-01' }], customerWorksCompletedOn: '2021-07-01' }],
      ['nobody says when', { works: [{}], customerWorksCompletedOn: '2021-07-01' }],
    ],
    open: [],
  },
  'works-after-agreed-date': {
    breaks: [
      [
        'a day after',
        { works: [{ ...overhead, agreedOn: '2021-07-01', completedOn: '2021-07-02' }] },
        ['works', 0, 'completedOn'],
      ],
      [
        'still open',
        { works: [{ ...overhead, agreedOn: '2021-08-30', completedOn: null }] },
        ['works', 0, 'completedOn'],
      ],
      [
        'suspended before they began',
        {
          works: [{ ...overhead, startedOn: '2021-06-15', agreedOn: '2021-07-01', completedOn: '2021-07-02' }],
          suspensions: [{ from: '2021-06-10', to: '2021-06-15' }],
        },
        ['works', 0, 'completedOn'],
      ],
    ],
    complies: [
      ['on the day', { works: [{ ...overhead, agreedOn: '2021-07-01', completedOn: '2021-07-01' }] }],
      [
        'put off by the days suspended',
        {
          works: [{ ...overhead, startedOn: '2021-06-15', agreedOn: '2021-07-01', completedOn: '2021-07-05' }],
          suspensions: [{ from: '2021-06-20', to: '2021-06-22' }],
        },
      ],
    ],
    open: [
      [
        'nobody says when they began',
        {
          works: [{ ...overhead, agreedOn: '2021-07-01', completedOn: '2021-07-05' }],
          suspensions: [{ from: '2021-06-20', to: '2021-06-22' }],
        },
        [],
      ],
    ],
  },
  'works-contract-missing': {
    breaks: [['not signed', { works: [{ contractSigned: false }] }, ['works', 0, 'contractSigned']]],
    complies: [['signed', { works: [{ contractSigned: true }] }]],
    open: [],
  },
  'works-funding-mismatch': {
    breaks: [
      [
        'urgent works at 10 kV from the annual plan',
        { works: [{ voltageLevel: '10kV', urgent: true, funding: 'annualComprehensivePlan' }] },
        ['works', 0, 'funding'],
      ],
      [
        'a plan that fits no works of the voltage',
        { works: [{ voltageLevel: '35kV', funding: 'annualCostPlan' }] },
        ['works', 0, 'funding'],
      ],
    ],
    complies: [
      [
        'urgent works at 10 kV from the package',
        { works: [{ voltageLevel: '10kV', urgent: true, funding: 'projectPackage' }] },
      ],
      ['low voltage from the cost plan', { works: [{ voltageLevel: '220V', funding: 'annualCostPlan' }] }],
    ],
    open: [['urgency unknown', { works: [{ voltageLevel: '10kV', funding: 'projectPackage' }] }, ['urgentWorks']]],
  },
  'works-leader-missing': {
    breaks: [
      [
        'urgent works at 110 kV',
        { works: [{ voltageLevel: '110kV', urgent: true, leaderNamed: false }] },
        ['works', 0, 'leaderNamed'],
      ],
    ],
    complies: [
      ['named', { works: [{ voltageLevel: '110kV', urgent: true, leaderNamed: true }] }],
      ['urgent works at 35 kV', { works: [{ voltageLevel: '35kV', urgent: true, leaderNamed: false }] }],
      ['works that are not urgent', { works: [{ voltageLevel: '110kV', urgent: false, leaderNamed: false }] }],
    ],
    open: [['urgency unknown', { works: [{ voltageLevel: '110kV', leaderNamed: false }] }, ['urgentWorks']]],
  },
  'boundary-mismatch': {
    breaks: [
      [
        'a small enterprise held to the connection point',
        { facts: { ...smallMicro, voltageLevel: '380V' }, boundary: 'gridConnectionPoint' },
        ['boundary'],
      ],
      [
        'a boundary that no possible customer has',
        { facts: { voltageLevel: '220V', usage: 'other', residentialSupply: 'none' }, boundary: 'meterBox' },
        ['boundary'],
      ],
      [
        'an estate held to the box of a scattered resident',
        {
          facts: { voltageLevel: '220V', usage: 'residential', residentialSupply: 'sharedMeter' },
          boundary: 'meterBox',
        },
        ['boundary'],
      ],
    ],
    complies: [
      ['the red line', { facts: { ...smallMicro, voltageLevel: '380V' }, boundary: 'planningRedLine' }],
      [
        'the connection point',
        { facts: { voltageLevel: '220V', usage: 'irrigation' }, boundary: 'gridConnectionPoint' },
      ],
    ],
    open: [
      [
        'capacity unknown',
        {
          facts: { ...smallMicro, voltageLevel: '380V', equipmentCapacityKw: undefined },
          boundary: 'gridConnectionPoint',
        },
        ['equipmentCapacityKw'],
      ],
    ],
  },
  'asset-funded-by-customer': {
    breaks: [
      [
        'the billing meter, whoever the customer is',
        { assets: [{ asset: 'billingMeter', fundedBy: 'customer' }] },
        ['assets', 0, 'fundedBy'],
      ],
      [
        'works up to the red line of a small enterprise',
        {
          facts: { ...smallMicro, voltageLevel: '380V' },
          assets: [{ asset: 'worksToRedLine', fundedBy: 'customer' }],
        },
        ['assets', 0, 'fundedBy'],
      ],
      [
        'works up to the red line of a home supplied on its own: they lie before its meter box',
        {
          facts: { ...resident, residentialSupply: 'scatteredDirect' },
          assets: [{ asset: 'worksToRedLine', fundedBy: 'customer' }],
        },
        ['assets', 0, 'fundedBy'],
      ],
      [
        'the first breaker at high voltage',
        { facts: { voltageLevel: '10kV' }, assets: [{ asset: 'firstBreaker', fundedBy: 'customer' }] },
        ['assets', 0, 'fundedBy'],
      ],
      [
        'the first breaker at low voltage',
        {
          facts: { voltageLevel: '380V', usage: 'irrigation' },
          assets: [{ asset: 'firstBreaker', fundedBy: 'customer' }],
        },
        ['assets', 0, 'fundedBy'],
      ],
    ],
    complies: [
      ['the utility', { assets: [{ asset: 'billingMeter', fundedBy: 'utility' }] }],
      ['what is the customer’s', { assets: [{ asset: 'customerSideWorks', fundedBy: 'customer' }] }],
      [
        'works up to the red line of others',
        {
          facts: { voltageLevel: '220V', usage: 'irrigation' },
          assets: [{ asset: 'worksToRedLine', fundedBy: 'customer' }],
        },
      ],
    ],
    open: [
      [
        'a breaker at an unknown voltage',
        { facts: { usage: 'irrigation' }, assets: [{ asset: 'firstBreaker', fundedBy: 'customer' }] },
        ['voltageLevel'],
      ],
      [
        'works up to the red line, capacity unknown',
        {
          facts: { ...smallMicro, voltageLevel: '380V', equipmentCapacityKw: undefined },
          assets: [{ asset: 'worksToRedLine', fundedBy: 'customer' }],
        },
        ['equipmentCapacityKw'],
      ],
    ],
  },
  'supply-line-mismatch': {
    breaks: [
      [
        'a public line at 8000 kVA',
        {
          facts: {
            voltageLevel: '10kV',
            usage: 'industrialCommercial',
            equipmentCapacityKw: 9000,
            appliedCapacityKva: 8000,
          },
          supplyLine: 'publicLine',
        },
        ['supplyLine'],
      ],
    ],
    complies: [
      [
        'a public line below',
        {
          facts: {
            voltageLevel: '10kV',
            usage: 'industrialCommercial',
            equipmentCapacityKw: 9000,
            appliedCapacityKva: 7999.9,
          },
          supplyLine: 'publicLine',
        },
      ],
      ['what is not governed', { facts: { voltageLevel: '35kV' }, supplyLine: 'publicLine' }],
    ],
    open: [
      [
        'capacity unknown',
        {
          facts: { voltageLevel: '10kV', usage: 'industrialCommercial', equipmentCapacityKw: 9000 },
          supplyLine: 'publicLine',
        },
        ['appliedCapacityKva'],
      ],
    ],
  },
  'label-contradicts-decision': {
    breaks: [
      [
        'labelled small or micro above 160 kW',
        { facts: { ...smallMicro, equipmentCapacityKw: 160.1 }, labels: { smallMicroEnterprise: true } },
        ['labels', 'smallMicroEnterprise'],
      ],
      [
        'a small firm without the label of the red line',
        { facts: { ...smallMicro, voltageLevel: '380V' }, labels: { redLineInvestment: false } },
        ['labels', 'redLineInvestment'],
      ],
      [
        'a home labelled as an enterprise',
        { facts: resident, labels: { threeZerosEnterprise: true } },
        ['labels', 'threeZerosEnterprise'],
      ],
      [
        'the three savings at low voltage',
        { facts: { ...smallMicro, voltageLevel: '380V' }, labels: { threeSavingsEnterprise: true } },
        ['labels', 'threeSavingsEnterprise'],
      ],
    ],
    complies: [
      [
        'every label of a small firm at high voltage',
        {
          facts: { ...smallMicro, voltageLevel: '10kV' },
          labels: {
            smallMicroEnterprise: true,
            threeZerosEnterprise: true,
            threeSavingsEnterprise: true,
            redLineInvestment: true,
          },
        },
      ],
      ['a home without the label of enterprises', { facts: resident, labels: { threeZerosEnterprise: false } }],
      ['no label recorded', { facts: resident, labels: {} }],
    ],
    open: [
      [
        'capacity unknown',
        { facts: { ...smallMicro, equipmentCapacityKw: undefined }, labels: { smallMicroEnterprise: true } },
        ['equipmentCapacityKw'],
      ],
    ],
  },
  'fee-not-permitted': {
    breaks: [
      ['any other fee', { fees: [{ item: 'meterInspection' }] }, ['fees', 0, 'item']],
      [
        'rent of a transformer that was not lent for a time',
        { facts: { temporarySupply: false }, fees: [{ item: 'transformerLease', amountYuan: 100 }] },
        ['fees', 0, 'item'],
      ],
    ],
    complies: [
      ['the fee that is left', { fees: [{ item: 'highReliabilitySupply', amountYuan: 1000 }] }],
      ['the fee that is left, in Chinese', { fees: [{ item: '高可靠性供电费', amountYuan: 1000 }] }],
      ['nothing charged', { fees: [{ item: 'meterInspection', amountYuan: 0 }] }],
      [
        'rent of a transformer lent for a time',
        { facts: { temporarySupply: true }, fees: [{ item: 'transformerLease', amountYuan: 100 }] },
      ],
    ],
    open: [['rent, supply of unknown kind', { fees: [{ item: 'transformerLease' }] }, ['temporarySupply']]],
  },
  'outage-plan-mismatch': {
    breaks: [
      [
        'the monthly plan where the fortnightly one is governed',
        {
          facts: { voltageLevel: '10kV', interruptsOthers: true, liveWorkFeasible: false },
          outage: { plan: 'monthly' },
        },
        ['outage', 'plan'],
      ],
      [
        'the fortnightly plan where the daily one is allowed',
        {
          facts: {
            voltageLevel: '10kV',
            interruptsOthers: false,
            equipmentSafetyAffected: false,
            liveWorkFeasible: false,
          },
          outage: { plan: 'biweekly' },
        },
        ['outage', 'plan'],
      ],
      [
        'the daily plan although others are interrupted',
        {
          facts: { voltageLevel: '380V', interruptsOthers: true, liveWorkFeasible: false },
          outage: { plan: 'daily' },
        },
        ['outage', 'plan'],
      ],
      [
        'on demand without live working, although others are interrupted',
        {
          facts: { voltageLevel: '10kV', interruptsOthers: true, liveWorkFeasible: false },
          outage: { plan: 'onDemand' },
        },
        ['outage', 'plan'],
      ],
    ],
    complies: [
      [
        'the weekly plan where the daily one is allowed',
        {
          facts: {
            voltageLevel: '10kV',
            interruptsOthers: false,
            equipmentSafetyAffected: false,
            liveWorkFeasible: false,
          },
          outage: { plan: 'weekly' },
        },
      ],
      [
        'the monthly plan at 35 kV',
        { facts: { voltageLevel: '35kV', liveWorkFeasible: false }, outage: { plan: 'monthly' } },
      ],
      [
        'what is not governed',
        {
          facts: { voltageLevel: '380V', interruptsOthers: true, liveWorkFeasible: false },
          outage: { plan: 'monthly' },
        },
      ],
    ],
    open: [
      [
        'live work may be feasible',
        { facts: { voltageLevel: '10kV', interruptsOthers: true }, outage: { plan: 'biweekly' } },
        ['liveWorkFeasible'],
      ],
    ],
  },
  'energised-after-intended-date': {
    breaks: [
      ['a day after', { outage: { intendedOn: '2021-07-01', scheduledOn: '2021-07-02' } }, ['outage', 'scheduledOn']],
      ['connected a day after', { outage: { intendedOn: '2021-07-01' }, connectedOn: '2021-07-02' }, ['connectedOn']],
      [
        'connected after it was scheduled in time',
        {
          outage: { intendedOn: '2021-07-01', scheduledOn: '2021-06-30' },
          stages: [{ stage: 'meterConnection', completedOn: '2021-07-02' }],
        },
        ['stages', 0, 'completedOn'],
      ],
      ['still waiting', { outage: { intendedOn: '2021-08-30' }, connectedOn: null }, ['connectedOn']],
    ],
    complies: [
      ['on the day', { outage: { intendedOn: '2021-07-01', scheduledOn: '2021-07-01' } }],
      ['connected on the day', { outage: { intendedOn: '2021-07-01' }, connectedOn: '2021-07-01' }],
      ['nobody says when', { outage: { intendedOn: '2021-07-01' } }],
    ],
    open: [],
  },
  'agency-missing': {
    breaks: [
      [
        'internal matters only for a small enterprise',
        { facts: { ...smallMicro, voltageLevel: '380V' }, agency: 'internal' },
        ['agency'],
      ],
      ['nothing at high voltage', { facts: { voltageLevel: '35kV' }, agency: 'none' }, ['agency']],
    ],
    complies: [
      ['all matters for a small enterprise', { facts: smallMicro, agency: 'internalAndExternal' }],
      ['more than is due', { facts: { voltageLevel: '35kV', usage: 'other' }, agency: 'internalAndExternal' }],
      ['nothing where nothing is due', { facts: { voltageLevel: '380V', usage: 'other' }, agency: 'none' }],
    ],
    open: [['voltage unknown', { facts: { usage: 'other' }, agency: 'none' }, ['voltageLevel']]],
  },
  'responsibility-missing': {
    breaks: [
      ['nobody at high voltage', { facts: { voltageLevel: '10kV' }, responsiblePersons: 0 }, ['responsiblePersons']],
    ],
    complies: [
      ['one person', { facts: { voltageLevel: '10kV' }, responsiblePersons: 1 }],
      ['nobody for a resident', { facts: resident, responsiblePersons: 0 }],
    ],
    open: [['voltage unknown', { facts: { usage: 'other' }, responsiblePersons: 0 }, ['voltageLevel']]],
  },
  'back-entry': {
    breaks: [
      [
        'a day after completion',
        {
          stages: [
            { stage: 'meterConnection', startedOn: '2021-06-09', completedOn: '2021-06-10', recordedOn: '2021-06-11' },
          ],
        },
        ['stages', 0, 'recordedOn'],
      ],
      [
        'a day after the start of an open stage',
        {
          stages: [{ stage: 'meterConnection', startedOn: '2021-06-09', completedOn: null, recordedOn: '2021-06-10' }],
        },
        ['stages', 0, 'recordedOn'],
      ],
    ],
    complies: [
      [
        'on the day of completion',
        { stages: [{ stage: 'meterConnection', completedOn: '2021-06-10', recordedOn: '2021-06-10' }] },
      ],
      [
        'the works of the customer',
        {
          facts: { customerExternalWorks: true },
          stages: [{ stage: 'customerExternalWorks', completedOn: '2021-06-10', recordedOn: '2021-06-11' }],
        },
      ],
    ],
    open: [],
  },
  'not-in-force': {
    breaks: [
      [
        'the last moment before, in China',
        { intake: { appliedAt: '2021-05-26T23:59:59+08:00', channel: 'other', accepted: false } },
        ['intake', 'appliedAt'],
      ],
      [
        'begun on the day before, no application on record',
        {
          intake: { channel: 'other' },
          stages: [
            { stage: 'meterConnection', startedOn: '2021-06-01', completedOn: '2021-06-30' },
            { stage: 'application', startedOn: '2021-05-26' },
          ],
        },
        ['stages', 1, 'startedOn'],
      ],
      [
        'connected on the day before, nothing else on record',
        { intake: { channel: 'other' }, connectedOn: '2021-05-26' },
        ['connectedOn'],
      ],
      [
        'a connection completed on the day before, no start on record',
        {
          intake: { channel: 'other' },
          stages: [{ stage: 'application' }, { stage: 'meterConnection', completedOn: '2021-05-26' }],
        },
        ['stages', 1, 'completedOn'],
      ],
    ],
    complies: [
      ['the first moment', { intake: { appliedAt: '2021-05-26T16:00:00Z' } }],
      [
        'applied for on the first day, whatever began before',
        {
          intake: { appliedAt: '2021-05-27T09:00:00+08:00' },
          stages: [{ stage: 'customerExternalWorks', startedOn: '2021-05-20', completedOn: '2021-05-21' }],
        },
      ],
      ['begun on the first day', { stages: [{ stage: 'meterConnection', startedOn: '2021-05-27' }] }],
      ['connected on the first day', { connectedOn: '2021-05-27' }],
      ['nothing on record that has a day', { stages: [{ stage: 'application' }] }],
    ],
    open: [],
  },
};
