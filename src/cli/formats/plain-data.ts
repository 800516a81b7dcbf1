import type { BaselineEntry } from '../check/baseline';
import type { CheckedCase } from '../check/checked-case';
import type { LocatedFinding } from '../check/located-finding';
import type { Fault } from '../check/fault';
import type { Language } from '../language';
import { findingMessage } from '../../messages';
import { inLanguage } from '../../messages/language';
import { faultText } from './texts';

/** A finding as data, with its place and its sentence. */
export function findingData({ id, source }: CheckedCase, finding: LocatedFinding, language: Language): object {
  const { code, severity, clauses, path, params, position, fingerprint, isNew } = finding;
  const { contested, standsUnderAllReadings } = finding;
  return {
    case: id,
    code,
    severity,
    clauses,
    path,
    params,
    message: findingMessage(finding, language),
    source,
    line: position.line,
    column: position.column,
    fingerprint,
    ...(isNew === undefined ? {} : { new: isNew }),
    ...(standsUnderAllReadings === undefined ? {} : { contested, standsUnderAllReadings }),
  };
}

/** The checks of a case that stayed open, as data. */
export function undeterminedData({ id, source, position, undetermined }: CheckedCase): readonly object[] {
  return undetermined.map(({ code, path, missing, missingDates }) => ({
    case: id,
    code,
    path,
    missing,
    missingDates,
    source,
    line: position.line,
    column: position.column,
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
    line: position.line,
    column: position.column,
  };
}

/** A stale entry of the baseline as data. */
export function staleData({ case: id, code, path, fingerprint, owner, expires }: BaselineEntry): object {
  return { case: id, code, path, fingerprint, owner, expires };
}
