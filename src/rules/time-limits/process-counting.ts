import { combine, decisionTable } from '../../engine';
import { highVoltage } from '../../facts';
import { rules } from '../../policy/language';
import { connectionStages } from '../stages';
import { processTimeLimit } from './process-time-limit';

/** 3.2.3 — which days of a case count towards its time limit. */
export const processCounting = /* @__PURE__ */ decisionTable(rules, {
  id: 'processCounting',
  outcomes: ['utilityStages', 'applicationToConnection'],
  rows: [
    {
      id: 'utilityStages',
      when: { voltageLevel: highVoltage },
      outcome: 'utilityStages',
      clauses: ['3.2.3'],
      interpretations: ['I-23'],
    },
    {
      id: 'applicationToConnection',
      outcome: 'applicationToConnection',
      clauses: ['3.2.3'],
      interpretations: ['I-18'],
    },
  ],
});

/** Everything that the time a case may take depends on. */
export const processSituation = /* @__PURE__ */ combine(rules, {
  id: 'processSituation',
  combines: { limit: processTimeLimit, counting: processCounting, plan: connectionStages },
  facts: ['customerExternalWorks', 'supportingWorks'],
});
