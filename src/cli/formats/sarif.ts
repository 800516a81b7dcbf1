import type { CheckedCase } from '../check/checked-case';
import type { Fault } from '../check/fault';
import type { LocatedFinding } from '../check/located-finding';
import type { Region } from '../check/record-places';
import { findingRules } from '../finding-rules';
import type { Language } from '../language';
import { findingMessage } from '../../messages';
import { rulesVersion } from '../../policy';
import { keepTexts } from './kept-texts';
import type { Format, ReportContext } from './report';
import { ruleTexts } from './rule-texts';
import { faultText, pathText, reportTexts } from './texts';

/** GitHub keeps no more results of a run. */
const mostResults = 5_000;
const mostNotifications = 1_000;
const ruleIndexes = new Map<string, number>(findingRules.map(({ code }, index) => [code, index]));

/**
 * SARIF 2.1.0, one run. Violations are kept before advisories when there are more than can be; the totals count all and
 * stand in the properties of the run.
 */
export const sarif: Format = (write, context) => {
  const { language, asOf, policy } = context;
  const violations = keepTexts(mostResults);
  const advisories = keepTexts(mostResults);
  const notifications = keepTexts(mostNotifications);
  return {
    checked(checked) {
      for (const finding of checked.findings) {
        const kept = finding.severity === 'violation' ? violations : advisories;
        kept.add(() => JSON.stringify(resultOf(checked, finding, language)));
      }
    },
    fault(fault) {
      notifications.add(() => JSON.stringify(notificationOf(fault, language)));
    },
    finish({ totals, stale }) {
      const results = [...violations.texts(), ...advisories.texts()].slice(0, mostResults);
      const hidden = totals.violations + totals.advisories - results.length;
      const note = { level: 'note', message: { text: reportTexts[language].notShown(hidden) } };
      const notes = [...notifications.texts(), ...(hidden > 0 ? [JSON.stringify(note)] : [])];
      const properties = {
        asOf,
        rules: rulesVersion,
        policy: policy.id,
        documentNumber: policy.documentNumber,
        totals,
        stale: stale.length,
      };
      write('{\n"$schema": "https://json.schemastore.org/sarif-2.1.0.json",\n"version": "2.1.0",\n"runs": [{\n');
      write(`"tool": ${JSON.stringify({ driver: driverOf(context) })},\n`);
      write(`"language": ${JSON.stringify(language)},\n"columnKind": "utf16CodeUnits",\n`);
      write(`"invocations": [{"executionSuccessful": ${totals.faults === 0}, "toolExecutionNotifications": [`);
      write(`${notes.map((each) => `\n${each}`).join(',')}]}],\n`);
      write('"results": [');
      results.forEach((each, index) => write(`${index === 0 ? '' : ','}\n${each}`));
      write(`],\n"properties": ${JSON.stringify(properties)}\n}]\n}\n`);
    },
  };
};

function driverOf({ version, language, policy }: ReportContext): object {
  return {
    name: 'yekuo',
    version,
    rules: findingRules.map(({ code, severity, clauses }) => {
      const { title, help } = ruleTexts(code, policy, language);
      return {
        id: code,
        name: code.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
        shortDescription: { text: title },
        help: { text: help },
        defaultConfiguration: { level: levels[severity] },
        properties: { tags: [...clauses] },
      };
    }),
  };
}

const levels = { violation: 'error', advisory: 'warning' } as const;

function resultOf({ id, source }: CheckedCase, finding: LocatedFinding, language: Language): object {
  const { code, severity, clauses, path, params, region, fingerprint } = finding;
  return {
    ruleId: code,
    ruleIndex: ruleIndexes.get(code),
    level: levels[severity],
    message: { text: findingMessage(finding, language) },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: uriOf(source) }, region: regionData(region) },
        logicalLocations: [{ name: pathText(path), fullyQualifiedName: `${id}/${pathText(path)}` }],
      },
    ],
    partialFingerprints: { 'yekuo/v1': fingerprint },
    properties: { case: id, clauses, path, params },
  };
}

function notificationOf(fault: Fault, language: Language): object {
  const { source, position } = fault;
  return {
    level: 'error',
    descriptor: { id: fault.code },
    message: { text: faultText(fault, language) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(source) },
          region: { startLine: position.line, startColumn: position.column },
        },
      },
    ],
  };
}

function regionData({ start, end }: Region): object {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

/** The name of an input as a URI: relative for what lies below the working folder. */
function uriOf(source: string): string {
  const encoded = source.split('/').map((segment) => encodeURIComponent(segment.replace(/\p{Cs}/gu, '\u{FFFD}')));
  return source.startsWith('/') || /^[A-Za-z]:\//.test(source)
    ? `file://${encoded.join('/').replace(/^(?!\/)/, '/')}`
    : encoded.join('/');
}
