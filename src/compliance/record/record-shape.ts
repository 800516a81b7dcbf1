import { deepFreeze } from '../../plain/deep-freeze';
import { vocabulary } from '../../facts';
import type { CaseRecord } from './case-record';
import type { ShapeOf } from './shape';

const text = { kind: 'text' } as const;
const date = { kind: 'date', null: 'nothing' } as const;
const instant = { kind: 'instant', null: 'nothing' } as const;
const dateOrNotYet = { kind: 'date', null: 'notYet' } as const;
const instantOrNotYet = { kind: 'instant', null: 'notYet' } as const;
const boolean = { kind: 'boolean' } as const;
const count = { kind: 'count' } as const;
const documents = { kind: 'list', items: text } as const;

/** The shape of a case record: what reads records and what describes them to others both follow it. */
export const recordShape = /* @__PURE__ */ deepFreeze({
  kind: 'object',
  required: ['id', 'facts'],
  fields: {
    id: text,
    facts: { kind: 'facts' },
    intake: {
      kind: 'object',
      required: [],
      fields: {
        channel: { kind: 'oneOf', values: vocabulary.intakeChannel.values },
        appliedAt: instant,
        enteredAt: instantOrNotYet,
        phoneEndedAt: instant,
        dispatchedAt: instantOrNotYet,
        accepted: boolean,
        commitmentSigned: boolean,
        realNameAuthenticated: boolean,
        presented: documents,
        demanded: {
          kind: 'list',
          items: {
            kind: 'textOrObject',
            object: {
              kind: 'object',
              required: ['document'],
              fields: { document: text, at: { kind: 'oneOf', values: ['booking', 'survey', 'later'] } },
            },
          },
        },
        availableBySharing: documents,
      },
    },
    consultation: { kind: 'object', required: [], fields: { demanded: documents } },
    supplyPlan: {
      kind: 'object',
      required: [],
      fields: {
        mode: {
          kind: 'oneOf',
          values: ['notRequired', 'transitionalPlan', 'onSite', 'automatic', 'jointPreparation'],
        },
        repliedOn: dateOrNotYet,
        internalApprovals: count,
        statesImportance: boolean,
        constraint: {
          kind: 'object',
          required: [],
          fields: {
            foundOn: date,
            filedOn: dateOrNotYet,
            gridCaused: boolean,
            transitionalPlan: boolean,
            upgradeStarted: boolean,
          },
        },
      },
    },
    stages: {
      kind: 'list',
      items: {
        kind: 'object',
        required: ['stage'],
        fields: {
          stage: {
            kind: 'oneOf',
            values: ['application', 'supplyPlanReply', 'customerExternalWorks', 'meterConnection'],
          },
          startedOn: date,
          completedOn: dateOrNotYet,
          recordedOn: date,
        },
      },
    },
    reviews: {
      kind: 'list',
      items: {
        kind: 'object',
        required: ['review'],
        fields: {
          review: {
            kind: 'oneOf',
            values: ['designReview', 'interimInspection', 'completionAcceptance', 'handoverAcceptance'],
          },
          scope: {
            kind: 'list',
            items: {
              kind: 'oneOf',
              values: ['gridRelatedEquipment', 'securityPowerSupply', 'allElectricalEquipment', 'civilWorks'],
            },
          },
          passed: boolean,
          opinions: {
            kind: 'list',
            items: {
              kind: 'object',
              required: [],
              fields: { issuedOn: date, written: boolean, itemsBeyondChecklist: count, afterRectification: boolean },
            },
          },
        },
      },
    },
    works: {
      kind: 'list',
      items: {
        kind: 'object',
        required: [],
        fields: {
          voltageLevel: { kind: 'oneOf', values: vocabulary.worksVoltageLevel.values },
          type: { kind: 'oneOf', values: vocabulary.worksType.values },
          nature: { kind: 'oneOf', values: vocabulary.worksNature.values },
          urgent: boolean,
          startedOn: date,
          agreedOn: date,
          completedOn: dateOrNotYet,
          funding: {
            kind: 'oneOf',
            values: [
              'annualCostPlan',
              'projectPackage',
              'investmentPlanAfterDecision',
              'annualInvestmentPlan',
              'annualComprehensivePlan',
            ],
          },
          contractSigned: boolean,
          leaderNamed: boolean,
        },
      },
    },
    customerWorksPlannedOn: date,
    customerWorksCompletedOn: date,
    suspensions: {
      kind: 'list',
      items: {
        kind: 'object',
        required: [],
        fields: {
          from: date,
          to: dateOrNotYet,
          cause: { kind: 'oneOf', values: ['customer', 'authority', 'forceMajeure'] },
        },
      },
    },
    contractors: {
      kind: 'list',
      items: {
        kind: 'object',
        required: [],
        fields: {
          role: { kind: 'oneOf', values: ['design', 'construction', 'equipment'] },
          designatedBy: { kind: 'oneOf', values: ['customer', 'utility', 'affiliate'] },
          affiliated: boolean,
          tendered: boolean,
        },
      },
    },
    handover: { kind: 'object', required: [], fields: { free: boolean } },
    station: text,
    handler: text,
    boundary: {
      kind: 'oneOf',
      values: [
        'planningRedLine',
        'meterBox',
        'propertyBoundaryWithHouseholdMeters',
        'propertyBoundaryWithMasterMeter',
        'gridConnectionPoint',
      ],
    },
    supplyLine: { kind: 'oneOf', values: ['publicLine', 'dedicatedLine'] },
    assets: {
      kind: 'list',
      items: {
        kind: 'object',
        required: ['asset'],
        fields: {
          asset: {
            kind: 'oneOf',
            values: [
              'boundarySupport',
              'firstBreaker',
              'billingMeter',
              'gridSideWorks',
              'worksToRedLine',
              'meterBox',
              'householdMeters',
              'masterMeter',
              'customerSideWorks',
            ],
          },
          fundedBy: { kind: 'oneOf', values: ['utility', 'customer'] },
        },
      },
    },
    fees: {
      kind: 'list',
      items: { kind: 'object', required: ['item'], fields: { item: text, amountYuan: { kind: 'amount' } } },
    },
    outage: {
      kind: 'object',
      required: [],
      fields: {
        plan: { kind: 'oneOf', values: ['onDemand', 'daily', 'weekly', 'biweekly', 'monthly'] },
        intendedOn: date,
        scheduledOn: date,
      },
    },
    agency: { kind: 'oneOf', values: ['none', 'internal', 'internalAndExternal'] },
    responsiblePersons: count,
    connectedOn: dateOrNotYet,
  },
} as const satisfies ShapeOf<CaseRecord>);
