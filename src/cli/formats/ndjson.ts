import { jsonText } from '../output/json-text';
import { defineFormat } from './define-format';
import { faultData, findingData, staleData, undeterminedData } from './plain-data';

/**
 * For programs that read a stream: one line for each finding, undetermined check and fault, distinguished by `type`. No
 * line is about the whole, so the outputs of several processes can be concatenated.
 */
export const ndjson = defineFormat({
  kinds: { line: 'written' },
  checked(checked, put, context) {
    for (const finding of checked.findings) put('line', () => typed('finding', findingData(checked, finding, context)));
    for (const open of undeterminedData(checked, context)) put('line', () => typed('undetermined', open));
  },
  fault: (fault, put, { language }) => put('line', () => typed('fault', faultData(fault, language))),
  layout: (write) => ({
    finish({ stale, expired, absent }) {
      for (const entry of stale) write(typed('stale', staleData(entry)));
      for (const entry of expired) write(typed('expired', staleData(entry)));
      for (const entry of absent) write(typed('absent', staleData(entry)));
    },
  }),
});

function typed(type: string, data: object): string {
  return `{"type":"${type}",${jsonText(data).slice(1)}\n`;
}
