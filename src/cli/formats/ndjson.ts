import { faultData, findingData, staleData, undeterminedData } from './plain-data';
import type { Format } from './report';

/**
 * For programs that read a stream: a line for each finding, open check and fault, told apart by `type`. No line speaks
 * of the whole, so the outputs of several processes can be put together.
 */
export const ndjson: Format = (write, { language }) => {
  const line = (type: string, data: object): void => write(`{"type":"${type}",${JSON.stringify(data).slice(1)}\n`);
  return {
    checked(checked) {
      for (const finding of checked.findings) line('finding', findingData(checked, finding, language));
      for (const open of undeterminedData(checked)) line('undetermined', open);
    },
    fault: (fault) => line('fault', faultData(fault, language)),
    finish({ stale }) {
      for (const entry of stale) line('stale', staleData(entry));
    },
  };
};
