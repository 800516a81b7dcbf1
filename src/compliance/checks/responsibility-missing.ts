import { projectResponsibility } from '../../service';
import type { Check } from '../check';

/** 3.2.1 — persons responsible for the project are named where the rules ask for them. */
export const responsibilityMissing: Check = {
  code: 'responsibility-missing',
  clauses: ['3.2.1'],
  severity: 'violation',
  judge({ record: { responsiblePersons }, rule }) {
    if (responsiblePersons === undefined) return undefined;
    if (responsiblePersons > 0) return [];
    return rule(
      projectResponsibility,
      (due) => due,
      ['responsiblePersons'],
      () => ({ found: responsiblePersons }),
    );
  },
};
