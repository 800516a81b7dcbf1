import type { BaselineEntry } from '../check/baseline';
import { formerFingerprintOf } from '../check/fingerprint';
import type { CheckedCase } from '../check/checked-case';
import type { Fault } from '../check/fault';
import type { LocatedFinding } from '../check/located-finding';
import type { Position } from '../input/record-text';
import { findingRules } from '../finding-rules';
import type { Language } from '../language';
import { findingMessage } from '../../messages';
import { rulesVersion } from '../../policy';
import { jsonText } from '../output/json-text';
import { defineFormat, namedPolicy } from './define-format';
import { findingKind, keptFindings, roomForFindings } from './finding-kinds';
import type { ReportContext } from './report';
import { ruleTexts } from './rule-texts';
import { uriOf } from './uri';
import { faultText } from './fault-texts';
import { pathText, placeText, reportTexts } from './texts';

/** The most results that GitHub keeps of a run. */
const mostResults = 5_000;
const mostNotifications = 1_000;
const ruleIndexes = new Map<string, number>(findingRules.map(({ code }, index) => [code, index]));

/**
 * SARIF 2.1.0 with one run. If there are too many results, violations are kept before advisories; the totals count all
 * and are properties of the run. Findings that the baseline lists, or whose code is switched off, are results with a
 * suppression.
 */
export const sarif = defineFormat({
  kinds: {
    ...roomForFindings(mostResults),
    suppressed: { first: mostResults },
    notification: { first: mostNotifications },
  },
  checked(checked, put, context) {
    for (const finding of checked.findings)
      put(findingKind(finding), () => jsonText(resultOf(checked, finding, context)));
    for (const finding of checked.suppressed) put('suppressed', () => jsonText(resultOf(checked, finding, context)));
  },
  fault: (fault, put, { language }) => put('notification', () => jsonText(notificationOf(fault, language))),
  layout: (write, context) => ({
    finish({ totals, stale, absent }, kept) {
      const { language, asOf, policy } = context;
      const results = [...keptFindings('violation', kept), ...keptFindings('advisory', kept)].slice(0, mostResults);
      const hidden = totals.violations + totals.advisories - results.length;
      const others = [...kept.suppressed.texts(), ...absent.map((entry) => jsonText(absentResult(entry)))];
      const note = { level: 'note', message: { text: reportTexts[language].notShown(hidden) } };
      const notes = [...kept.notification.texts(), ...(hidden > 0 ? [jsonText(note)] : [])];
      const properties = {
        asOf,
        rules: rulesVersion,
        policy: policy.id,
        documentNumber: policy.documentNumber,
        totals,
        stale: stale.length,
      };
      write('{\n"$schema": "https://json.schemastore.org/sarif-2.1.0.json",\n"version": "2.1.0",\n"runs": [{\n');
      write(`"tool": ${jsonText({ driver: driverOf(context) })},\n`);
      write(`"language": ${jsonText(language)},\n"columnKind": "utf16CodeUnits",\n`);
      write(`"invocations": [{"executionSuccessful": ${totals.faults === 0}, "toolExecutionNotifications": [`);
      write(`${notes.map((each) => `\n${each}`).join(',')}]}],\n`);
      write('"results": [');
      write([...results, ...others.slice(0, mostResults - results.length)].map((each) => `\n${each}`).join(','));
      write(`],\n"properties": ${jsonText(properties)}\n}]\n}\n`);
    },
  }),
});

function driverOf({ version, language, policy }: ReportContext): object {
  return {
    name: 'yekuo',
    version,
    semanticVersion: version,
    informationUri: projectUri,
    rules: findingRules.map(({ code, severity, clauses }) => {
      const { title, help } = ruleTexts(code, policy, language);
      return {
        id: code,
        name: code.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
        shortDescription: { text: title },
        fullDescription: { text: help },
        help: { text: help },
        helpUri: `${projectUri}#${code}`,
        defaultConfiguration: { level: levels[severity] },
        properties: { tags: [...clauses] },
      };
    }),
  };
}

/** A link to more information about the program. */
const projectUri = 'https://www.npmjs.com/package/yekuo';

const levels = { violation: 'error', advisory: 'warning' } as const;

function resultOf({ id, source }: CheckedCase, finding: LocatedFinding, context: ReportContext): object {
  const { language } = context;
  const policy = namedPolicy(context);
  const { code, severity, clauses, path, params, region, isNew, suppression } = finding;
  const { contested, standsUnderAllReadings, outsideForce } = finding;
  const isAsked = standsUnderAllReadings !== undefined;
  return {
    ruleId: code,
    ruleIndex: ruleIndexes.get(code),
    level: levels[severity],
    message: { text: escapedMessage(findingMessage(finding, language)) },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: uriOf(source) }, region: regionData(region) },
        logicalLocations: [
          { name: pathText(path), fullyQualifiedName: `${id}/${pathText(path)}` },
          ...cellLocation(region.start),
        ],
      },
    ],
    partialFingerprints: { 'yekuo/v1': finding.formerFingerprint, 'yekuo/v2': finding.fingerprint },
    ...(isNew === undefined ? {} : { baselineState: isNew ? 'new' : 'unchanged' }),
    ...(suppression === undefined
      ? {}
      : { suppressions: [{ kind: 'external', status: 'accepted', ...justified(suppression.reason) }] }),
    ...(isAsked && { rank: standsUnderAllReadings ? ranks.uncontested : ranks.contested }),
    properties: {
      case: id,
      ...(policy === undefined ? {} : { policy }),
      clauses,
      path,
      params,
      evidence: finding.evidence,
      ...(isAsked && { contested, standsUnderAllReadings }),
      ...(outsideForce && { outsideForce }),
    },
  };
}

/** The cell of a table as a logical location. */
function cellLocation(position: Position): readonly object[] {
  return position.cell === undefined
    ? []
    : [{ name: position.cell.header, fullyQualifiedName: placeText(position), kind: 'cell' }];
}

/** Findings that no reading clears are ranked before those that depend on one. */
const ranks = { uncontested: 100, contested: 50 } as const;

function justified(reason: string | undefined): object {
  return reason === undefined ? {} : { justification: reason };
}

/** A finding of the earlier run that no longer occurs. */
function absentResult({ case: id, code, path, fingerprint }: BaselineEntry): object {
  const isFormer = fingerprint === formerFingerprintOf({ case: id, code, path });
  return {
    ruleId: code,
    level: 'none',
    message: { text: escapedMessage(`${id} ${pathText(path)}`) },
    partialFingerprints: { [isFormer ? 'yekuo/v1' : 'yekuo/v2']: fingerprint },
    baselineState: 'absent',
    properties: { case: id, path },
  };
}

/** Escapes a text for a message: braces would be placeholders, and brackets before parentheses a link. */
function escapedMessage(text: string): string {
  return text
    .replace(/[{}]/g, '$&$&')
    .replace(/\\(?=[[\]\\])/g, '\\\\')
    .replace(/\[(?=[^\]]*\]\()/g, '\\[');
}

function notificationOf(fault: Fault, language: Language): object {
  const { source, position } = fault;
  return {
    level: 'error',
    descriptor: { id: fault.code },
    message: { text: escapedMessage(faultText(fault, language)) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(source) },
          region: regionData({ start: position }),
        },
        ...(position.cell === undefined ? {} : { logicalLocations: cellLocation(position) }),
      },
    ],
  };
}

/** The region of a text. For a cell only the line, since its column is one of the table and not of characters. */
function regionData({ start, end }: { readonly start: Position; readonly end?: Position }): object {
  if (start.cell !== undefined) return { startLine: start.line };
  if (end === undefined) return { startLine: start.line, startColumn: start.column };
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}
