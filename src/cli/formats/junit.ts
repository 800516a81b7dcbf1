import { findingMessage } from '../../messages';
import type { CheckedCase } from '../check/checked-case';
import { failsAt } from '../check/fails-at';
import type { Fault } from '../check/fault';
import type { LocatedFinding } from '../check/located-finding';
import { citedClauses } from './cited-clauses';
import { closingLine } from './closing-line';
import { defineFormat } from './define-format';
import { escapedAttribute, escapedXml } from './escaped-xml';
import type { ReportContext } from './report';
import { remarksOn } from './standing-text';
import { faultText } from './fault-texts';
import { pathText, placeText } from './texts';

/** The number of tests that are listed; the totals count all. */
const mostListed = 5_000;

/**
 * JUnit XML: one test for each case and code with findings, which are all in one text, since some readers drop tests of
 * the same name; a passing test for each clean case; an error for each fault. Findings below the failing level pass
 * with a note, and so do those of the earlier run. Failures are listed first and left out last.
 */
export const junit = defineFormat({
  kinds: { error: { first: mostListed }, failure: { first: mostListed }, passed: { first: mostListed } },
  checked(checked, put, { language, failOn, policy }) {
    const { id } = checked;
    if (checked.findings.length === 0) put('passed', () => testCase(id, 'clean', ''));
    for (const [code, findings] of byCode(checked)) {
      const body = (): string =>
        findings.map((finding) => described(checked, finding, { language, policy })).join('\n');
      if (findings.some((finding) => finding.isNew !== false && failsAt(finding, failOn))) {
        put('failure', () => {
          const first = findings[0] === undefined ? code : findingMessage(findings[0], language);
          return testCase(id, code, `<failure message="${escapedAttribute(first)}" type="${code}">${body()}</failure>`);
        });
      } else {
        put('passed', () => testCase(id, code, `<system-out>${body()}</system-out>`));
      }
    }
  },
  fault(fault, put, { language }) {
    put('error', () => {
      const text = faultText(fault, language);
      const error = `<error message="${escapedAttribute(text)}" type="${fault.code}">${escapedXml(text)}</error>`;
      return testCase(fault.source, nameOf(fault), error);
    });
  },
  layout: (write, context) => ({
    finish(ending, kept) {
      const { asOf, policy } = context;
      const { totals, stale, expired, unlistedFaults } = ending;
      const listed = [...kept.error.texts(), ...kept.failure.texts(), ...kept.passed.texts()].slice(0, mostListed);
      const errors = Math.min(kept.error.texts().length, listed.length);
      const failures = Math.min(kept.failure.texts().length, listed.length - errors);
      const all = kept.error.count() + kept.failure.count() + kept.passed.count() + unlistedFaults;
      const hidden = all - listed.length;
      const counts = `tests="${listed.length}" failures="${failures}" errors="${errors}"`;
      const properties = {
        asOf,
        policy: policy.id,
        cases: totals.cases,
        violations: totals.violations,
        advisories: totals.advisories,
        casesOutsideForce: totals.casesOutsideForce,
        contested: totals.contested,
        known: totals.known,
        undetermined: totals.undetermined,
        faults: totals.faults,
        stale: stale.length,
        expired: expired.length,
        switchedOff: totals.switchedOff,
        notListed: hidden,
      };
      write('<?xml version="1.0" encoding="UTF-8"?>\n');
      write(`<testsuites name="yekuo" ${counts}>\n`);
      write(`  <testsuite name="yekuo ${escapedAttribute(policy.id)}" ${counts} skipped="0">\n    <properties>\n`);
      for (const [name, value] of Object.entries(properties)) {
        write(`      <property name="${name}" value="${escapedAttribute(String(value))}"/>\n`);
      }
      write('    </properties>\n');
      for (const each of listed) write(`    ${each}\n`);
      write(`    <system-out>${escapedXml(closingLine(context, ending, hidden))}</system-out>\n`);
      write('  </testsuite>\n</testsuites>\n');
    },
  }),
});

/** The lines about a finding; no text of the input can begin a line. */
function described(
  { source }: CheckedCase,
  finding: LocatedFinding,
  { language, policy }: Pick<ReportContext, 'language' | 'policy'>,
): string {
  const { clauses, path, position } = finding;
  const place = `${source}:${placeText(position)} ${pathText(path)}`;
  const remarks = remarksOn(finding, language);
  const about = [...citedClauses(clauses, policy.clauses, language), place, ...remarks].join(' · ');
  return [findingMessage(finding, language), about].map(escapedXml).join('\n');
}

/** A name that no other fault of the input has. */
function nameOf(fault: Fault): string {
  const { position, code } = fault;
  const about = fault.code === 'invalid-record' ? ` ${pathText(fault.path)} ${fault.problem}` : '';
  return `${placeText(position)} ${code}${about}`;
}

function byCode({ findings }: CheckedCase): ReadonlyMap<string, readonly LocatedFinding[]> {
  const groups = new Map<string, LocatedFinding[]>();
  for (const finding of findings) groups.set(finding.code, [...(groups.get(finding.code) ?? []), finding]);
  return groups;
}

function testCase(className: string, name: string, content: string): string {
  const start = `<testcase classname="${escapedAttribute(className)}" name="${escapedAttribute(name)}"`;
  return content === '' ? `${start}/>` : `${start}>${content}</testcase>`;
}
