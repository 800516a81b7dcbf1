import { projectResponsibility } from '../../rules/service';
import type { Check } from '../check';
import { nothing } from '../observation';
import { ruling } from '../rulings';

const personDue = /* @__PURE__ */ ruling({
  decision: projectResponsibility,
  forbids: (due, _persons: number) => due,
  path: () => ['responsiblePersons'],
  evidence: (_, persons) => ({ found: persons }),
});

/** 3.2.1 — persons responsible for the project are named where the rules ask for them. */
export const responsibilityMissing: Check = {
  code: 'responsibility-missing',
  clauses: ['3.2.1'],
  severity: 'violation',
  judge({ record: { responsiblePersons }, rule }) {
    if (responsiblePersons === undefined) return undefined;
    return responsiblePersons > 0 ? nothing : rule(personDue, responsiblePersons);
  },
};
