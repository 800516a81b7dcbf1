import { rulesVersion } from '../../policy';
import { faultData, findingData, staleData, undeterminedData } from './plain-data';
import type { Format } from './report';

/**
 * For programs that read a whole: one object. The cases with something to say come as they are checked, what is counted
 * comes last, so that nothing has to be kept.
 */
export const json: Format = (write, { asOf, policy, language, version }) => {
  const head = {
    version,
    rules: rulesVersion,
    policy: policy.id,
    documentNumber: policy.documentNumber,
    asOf,
    language,
  };
  let separator = '';
  const item = (type: string, data: object): void => {
    write(`${separator}\n    ${JSON.stringify({ type, ...data })}`);
    separator = ',';
  };
  write(
    `{\n${Object.entries(head)
      .map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`)
      .join('')}  "results": [`,
  );
  return {
    checked(checked) {
      for (const finding of checked.findings) item('finding', findingData(checked, finding, language));
      for (const open of undeterminedData(checked)) item('undetermined', open);
    },
    fault: (fault) => item('fault', faultData(fault, language)),
    finish({ totals, stale }) {
      write(separator === '' ? '],\n' : '\n  ],\n');
      write(`  "stale": ${JSON.stringify(stale.map(staleData))},\n`);
      write(`  "totals": ${JSON.stringify(totals)}\n}\n`);
    },
  };
};
