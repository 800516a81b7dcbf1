import { defineFormat } from './define-format';

/**
 * Every finding of a run, including known ones, so that a later run knows them: one per line, so that changes can be
 * reviewed. An existing entry keeps its reason, owner and last day.
 */
export const baseline = defineFormat({
  kinds: { entry: 'written' },
  checked({ id, findings, suppressed }, put) {
    const known = suppressed.filter(({ suppression }) => suppression?.by === 'baseline');
    for (const { code, path, fingerprint, severity, evidence, suppression } of [...known, ...findings]) {
      const { reason, owner, expires } = suppression?.entry ?? {};
      const entry = { fingerprint, case: id, code, path, severity, evidence, reason, owner, expires };
      put('entry', () => JSON.stringify(entry));
    }
  },
  fault: () => undefined,
  layout(write) {
    let separator = '';
    write('{\n  "version": 2,\n  "findings": [');
    return {
      piece(entry) {
        write(`${separator}\n    ${entry}`);
        separator = ',';
      },
      finish: () => write(separator === '' ? ']\n}\n' : '\n  ]\n}\n'),
    };
  },
});
