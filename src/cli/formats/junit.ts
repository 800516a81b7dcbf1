import type { CheckedCase } from '../check/checked-case';
import type { LocatedFinding } from '../check/located-finding';
import { failsAt } from '../check/fails-at';
import { escapedXml } from './escaped-xml';
import { findingMessage } from '../../messages';
import { keepTexts } from './kept-texts';
import type { Format } from './report';
import { faultText, pathText, reportTexts } from './texts';

/** So many tests are listed; the totals count all. */
const mostListed = 5_000;

/**
 * JUnit XML: a test for each case and code that was found, with all its findings in one text, since some readers drop
 * tests of the same name; a test that passes for each clean case; an error for each fault. Findings below the failing
 * level pass with a note. What fails is listed first and is the last to be left out.
 */
export const junit: Format = (write, { asOf, policy, language, failOn }) => {
  const words = reportTexts[language];
  const errors = keepTexts(mostListed);
  const failures = keepTexts(mostListed);
  const passed = keepTexts(mostListed);

  return {
    checked(checked) {
      if (checked.findings.length === 0) {
        passed.add(() => testCase(checked.id, 'clean', ''));
        return;
      }
      for (const [code, findings] of byCode(checked)) {
        const fails = findings.some(({ severity }) => failsAt(severity, failOn));
        const body = (): string => findings.map((finding) => described(checked, finding)).join('\n');
        if (fails) {
          failures.add(() => {
            const first = findings[0] === undefined ? code : findingMessage(findings[0], language);
            const failure = `<failure message="${escapedXml(first)}" type="${code}">${escapedXml(body())}</failure>`;
            return testCase(checked.id, code, failure);
          });
        } else {
          passed.add(() => testCase(checked.id, code, `<system-out>${escapedXml(body())}</system-out>`));
        }
      }
    },
    fault(fault) {
      errors.add(() => {
        const { source, position, code } = fault;
        const name = `${position.line}:${position.column} ${code} ${errors.count() + 1}`;
        const message = escapedXml(faultText(fault, language));
        return testCase(source, name, `<error message="${message}" type="${code}">${message}</error>`);
      });
    },
    finish({ totals, stale }) {
      const listed = [...errors.texts(), ...failures.texts(), ...passed.texts()].slice(0, mostListed);
      const listedErrors = Math.min(errors.count(), listed.length);
      const listedFailures = Math.min(failures.count(), listed.length - listedErrors);
      const all = [errors, failures, passed].reduce((sum, texts) => sum + texts.count() + texts.left(), 0);
      const hidden = all - listed.length;
      const counts = `tests="${listed.length}" failures="${listedFailures}" errors="${listedErrors}" skipped="0"`;
      const properties = {
        asOf,
        policy: policy.id,
        cases: totals.cases,
        violations: totals.violations,
        advisories: totals.advisories,
        known: totals.known,
        undetermined: totals.undetermined,
        faults: totals.faults,
        stale: stale.length,
        notListed: hidden,
      };
      write('<?xml version="1.0" encoding="UTF-8"?>\n');
      write(`<testsuites name="yekuo" ${counts}>\n`);
      write(`  <testsuite name="yekuo ${escapedXml(policy.id)}" ${counts}>\n    <properties>\n`);
      for (const [name, value] of Object.entries(properties)) {
        write(`      <property name="${name}" value="${escapedXml(String(value))}"/>\n`);
      }
      write('    </properties>\n');
      for (const each of listed) write(`    ${each}\n`);
      write(
        `    <system-out>${escapedXml(words.summary(totals))}${hidden > 0 ? `; ${words.notShown(hidden)}` : ''}</system-out>\n`,
      );
      write('  </testsuite>\n</testsuites>\n');
    },
  };

  function described({ source }: CheckedCase, finding: LocatedFinding): string {
    const { clauses, path, position } = finding;
    const place = `${source}:${position.line}:${position.column} ${pathText(path)}`;
    return [findingMessage(finding, language), [...clauses, place].join(' · ')].join('\n');
  }
};

function byCode({ findings }: CheckedCase): ReadonlyMap<string, readonly LocatedFinding[]> {
  const groups = new Map<string, LocatedFinding[]>();
  for (const finding of findings) groups.set(finding.code, [...(groups.get(finding.code) ?? []), finding]);
  return groups;
}

function testCase(className: string, name: string, content: string): string {
  const start = `<testcase classname="${escapedXml(className)}" name="${escapedXml(name)}"`;
  return content === '' ? `${start}/>` : `${start}>${content}</testcase>`;
}
