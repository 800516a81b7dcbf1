import { createHash } from 'node:crypto';
import { findingMessage } from '../../messages';
import { jsonText } from '../output/json-text';
import { defineFormat } from './define-format';
import { withRemarks } from './standing-text';
import { faultText } from './fault-texts';
import { pathText } from './texts';

const severities = { violation: 'major', advisory: 'minor' } as const;

/** The code quality report of GitLab: a list of issues, each with a unique fingerprint. */
export const gitlab = defineFormat({
  kinds: { issue: 'written' },
  checked({ id, source, findings }, put, { language }) {
    for (const finding of findings) {
      put('issue', () =>
        jsonText({
          description: `${id}: ${withRemarks(findingMessage(finding, language), finding, language)} (${pathText(finding.path)})`,
          check_name: finding.code,
          fingerprint: finding.fingerprint,
          severity: severities[finding.severity],
          location: { path: source, lines: { begin: finding.position.line } },
        }),
      );
    }
  },
  fault(fault, put, { language }) {
    const { source, position, code } = fault;
    put('issue', () => {
      const description = faultText(fault, language);
      const known = [source, position.line, position.column, code, description].join('\n');
      return jsonText({
        description,
        check_name: code,
        fingerprint: createHash('sha256').update(known).digest('hex').slice(0, 32),
        severity: 'blocker',
        location: { path: source, lines: { begin: position.line } },
      });
    });
  },
  layout(write) {
    let separator = '';
    write('[');
    return {
      piece(issue) {
        write(`${separator}\n${issue}`);
        separator = ',';
      },
      finish: () => write('\n]\n'),
    };
  },
});
