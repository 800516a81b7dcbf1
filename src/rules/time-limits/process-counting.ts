import { combine, decisionTable } from '../../engine';
import { highVoltage } from '../../facts';
import { rules } from '../../policy/language';
import { connectionStages } from '../stages';
import { processTimeLimit } from './process-time-limit';

/** 3.2.3 — which days of a case count towards its time limit. */
export const processCounting = /* @__PURE__ */ decisionTable(rules, {
  id: 'processCounting',
  outcomes: ['utilityStages', 'applicationToConnection', 'applicationToConnectionWithOwnWorks'],
  rows: [
    {
      id: 'utilityStages',
      when: { voltageLevel: highVoltage, 'I-23': 'utilityStages' },
      outcome: 'utilityStages',
      clauses: ['3.2.3'],
      interpretations: ['I-23'],
    },
    {
      id: 'wholeProcess',
      when: { voltageLevel: highVoltage },
      outcome: 'applicationToConnection',
      clauses: ['3.2.3'],
      interpretations: ['I-23'],
    },
    {
      id: 'applicationToConnectionWithOwnWorks',
      when: { 'I-18': 'included' },
      outcome: 'applicationToConnectionWithOwnWorks',
      clauses: ['3.2.3'],
      interpretations: ['I-18'],
    },
    {
      id: 'applicationToConnection',
      outcome: 'applicationToConnection',
      clauses: ['3.2.3'],
      interpretations: ['I-18'],
    },
  ],
});

/** All outcomes and facts on which the time limit of a case depends. */
export const processSituation = /* @__PURE__ */ combine(rules, {
  id: 'processSituation',
  combines: { limit: processTimeLimit, counting: processCounting, plan: connectionStages },
  facts: ['customerExternalWorks', 'supportingWorks'],
});
