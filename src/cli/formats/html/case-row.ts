import type { CheckedCase } from '../../check/checked-case';
import { findingMessage } from '../../../messages';
import { jsonText } from '../../output/json-text';
import { citedClauses } from '../cited-clauses';
import type { ReportContext } from '../report';
import { ruleTexts } from '../rule-texts';
import { caseHtml, cleanCaseHtml } from './case-html';

/** The data of a case for the script of the page. */
export interface CaseRow {
  readonly id: string;
  readonly station: string | null;
  readonly handler: string | null;
  readonly month: string | null;
  readonly violations: number;
  readonly findings: readonly FindingRow[];
  readonly html: string;
}

/** The data of a finding. */
export interface FindingRow {
  readonly code: string;
  readonly severity: string;
  readonly title: string;
  readonly clauses: readonly string[];
  /** The clauses as the page cites them. */
  readonly cited: string;
  readonly departments: readonly string[];
  /** Whether no combination of readings would clear it; undefined if that was not requested. */
  readonly stands: boolean | undefined;
  readonly message: string;
}

/** A case as a row of the data in the page. */
export function caseRow(checked: CheckedCase, context: ReportContext): string {
  const { id, station, handler, month, findings } = checked;
  const { policy, language } = context;
  const row: CaseRow = {
    id,
    station,
    handler,
    month,
    violations: findings.filter(({ severity }) => severity === 'violation').length,
    findings: findings.map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      title: ruleTexts(finding.code, policy, language).title,
      clauses: finding.clauses,
      cited: citedClauses(finding.clauses, policy.clauses, language).join(' '),
      departments: finding.departments,
      stands: finding.standsUnderAllReadings,
      message: findingMessage(finding, language),
    })),
    html: findings.length === 0 ? cleanCaseHtml(checked, context) : caseHtml(checked, context),
  };
  return jsonInHtml(row);
}

/** A value as JSON that cannot end the surrounding element. */
export function jsonInHtml(value: unknown): string {
  return jsonText(value).replaceAll('<', '\\u003c');
}
