import { rulesVersion } from '../../policy';
import { jsonText } from '../output/json-text';
import { defineFormat } from './define-format';
import { faultData, findingData, staleData, undeterminedData } from './plain-data';

/**
 * One JSON object, for programs that read it as a whole. Cases with results are written as they are checked, and the
 * totals last, so that nothing has to be kept in memory.
 */
export const json = defineFormat({
  kinds: { item: 'written' },
  checked(checked, put, context) {
    for (const finding of checked.findings) {
      put('item', () => jsonText({ type: 'finding', ...findingData(checked, finding, context) }));
    }
    for (const open of undeterminedData(checked, context))
      put('item', () => jsonText({ type: 'undetermined', ...open }));
  },
  fault: (fault, put, { language }) => put('item', () => jsonText({ type: 'fault', ...faultData(fault, language) })),
  layout(write, { asOf, policy, language, version, switchedOff }) {
    const head = {
      version,
      rules: rulesVersion,
      policy: policy.id,
      documentNumber: policy.documentNumber,
      asOf,
      language,
    };
    const fields = Object.entries(head).map(([key, value]) => `  ${JSON.stringify(key)}: ${jsonText(value)},\n`);
    write(`{\n${fields.join('')}  "results": [`);
    let separator = '';
    return {
      piece(item) {
        write(`${separator}\n    ${item}`);
        separator = ',';
      },
      finish({ totals, stale, expired, absent }) {
        write(separator === '' ? '],\n' : '\n  ],\n');
        write(`  "stale": ${jsonText(stale.map(staleData))},\n`);
        write(`  "expired": ${jsonText(expired.map(staleData))},\n`);
        write(`  "absent": ${jsonText(absent.map(staleData))},\n`);
        write(`  "switchedOff": ${jsonText(switchedOff)},\n`);
        write(`  "totals": ${jsonText(totals)}\n}\n`);
      },
    };
  },
});
