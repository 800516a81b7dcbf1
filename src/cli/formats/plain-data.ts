import type { BaselineEntry } from '../check/baseline';
import type { CheckedCase } from '../check/checked-case';
import type { LocatedFinding } from '../check/located-finding';
import type { Fault } from '../check/fault';
import type { Position } from '../input/record-text';
import type { Language } from '../language';
import { findingMessage } from '../../messages';
import { inLanguage } from '../../messages/language';
import { namedPolicy } from './define-format';
import type { ReportContext } from './report';
import { faultText } from './fault-texts';

/** A position as data; for a cell also the sheet, the header of its column and the row. */
interface PlaceRecord {
  readonly line: number;
  readonly column: number;
  readonly sheet?: string | undefined;
  readonly header?: string | undefined;
  /** The row as spreadsheets show it. */
  readonly row?: number | undefined;
}

/** A finding as data. Undefined fields are left out of the JSON. */
export interface FindingRecord extends PlaceRecord {
  readonly case: string;
  /** The policy by which it was judged, if there are several. */
  readonly policy: string | undefined;
  readonly code: LocatedFinding['code'];
  readonly severity: LocatedFinding['severity'];
  readonly clauses: LocatedFinding['clauses'];
  readonly path: LocatedFinding['path'];
  readonly params: LocatedFinding['params'];
  /** How bad it is, for comparison by a later run. */
  readonly evidence: LocatedFinding['evidence'];
  readonly message: string;
  readonly source: string;
  readonly fingerprint: string;
  /** Whether it is new since an earlier run; undefined without one. */
  readonly new: boolean | undefined;
  /** The effect of other readings; undefined unless requested. */
  readonly contested: LocatedFinding['contested'];
  readonly standsUnderAllReadings: boolean | undefined;
  /** Undefined unless the case is outside the term of the policy. */
  readonly outsideForce: true | undefined;
}

/** A finding as data, with its position and its sentence. */
export function findingData(
  { id, source }: CheckedCase,
  finding: LocatedFinding,
  context: ReportContext,
): FindingRecord {
  const { code, severity, clauses, path, params, evidence, position, fingerprint, isNew } = finding;
  const { contested, standsUnderAllReadings, outsideForce } = finding;
  const { line, column, cell } = position;
  return {
    case: id,
    policy: namedPolicy(context),
    code,
    severity,
    clauses,
    path,
    params,
    evidence,
    message: findingMessage(finding, context.language),
    source,
    line,
    column,
    sheet: cell?.sheet,
    header: cell?.header,
    row: cell?.row,
    fingerprint,
    new: isNew,
    contested: standsUnderAllReadings === undefined ? undefined : contested,
    standsUnderAllReadings,
    outsideForce: outsideForce || undefined,
  };
}

/** The undetermined checks of a case, as data. */
export function undeterminedData(
  { id, source, position, undetermined, outsideForce }: CheckedCase,
  context: ReportContext,
): readonly object[] {
  const policy = namedPolicy(context);
  return undetermined.map(({ code, path, missing, missingDates }) => ({
    case: id,
    ...(policy === undefined ? {} : { policy }),
    code,
    path,
    missing,
    missingDates,
    ...(outsideForce && { outsideForce }),
    source,
    ...placeData(position),
  }));
}

/** A fault of the input as data, with its sentence. */
export function faultData(fault: Fault, language: Language): object {
  const { source, position, code, ...details } = fault;
  return {
    code,
    ...details,
    ...('reason' in details ? { reason: inLanguage(details.reason, language) } : {}),
    message: faultText(fault, language),
    source,
    ...placeData(position),
  };
}

function placeData({ line, column, cell }: Position): PlaceRecord {
  return { line, column, ...(cell === undefined ? {} : { sheet: cell.sheet, header: cell.header, row: cell.row }) };
}

/** A stale entry of the baseline as data. */
export function staleData({ case: id, code, path, fingerprint, owner, expires }: BaselineEntry): object {
  return { case: id, code, path, fingerprint, owner, expires };
}
