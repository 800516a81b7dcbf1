import type { CaseRecord, CaseResult, CheckOptions, FindingCode, Severity } from '../../compliance';
import type { Assessment } from '../../compliance/assess';
import type { CaseFile } from '../../compliance/case-file';
import { isOutsideForce } from '../../compliance/checks/record';
import { judgeCase } from '../../compliance/judge-case';
import { advance } from '../input/advance';
import { parseJson } from '../input/json/parse-json';
import type { InputPart, Position, RecordText, TableRecord } from '../input/record-text';
import type { CheckedCase } from './checked-case';
import type { Fault } from './fault';
import { identifier } from './finding-identity';
import type { KnownFindings } from './known-findings';
import { LocatedFinding } from './located-finding';
import { placesOf } from './record-places';

/** The results of a part of the input. */
export type Judgement = { readonly checked: CheckedCase } | { readonly faults: readonly Fault[] };

/** The result of a case. */
export interface JudgedCase extends CaseResult {
  /** Whether it was judged although it is outside the term of its policy; absent if such cases are not judged. */
  readonly outsideForce?: boolean;
}

/** Judges a case, and says whether it is outside the term of its policy. */
export function judgeAnyTerm(file: CaseFile, options: CheckOptions): JudgedCase {
  return { ...judgeCase(file, options), outsideForce: isOutsideForce(file) };
}

/** What is needed to judge records. */
export interface Judge {
  readonly assess: (record: unknown) => Assessment<JudgedCase>;
  /** Records an id and returns whether it is new. */
  readonly isNewId: (id: string) => boolean;
  /** The findings known from the baseline. */
  readonly known: KnownFindings;
  /** The findings of an earlier run, if the run is compared with one. */
  readonly earlier: KnownFindings | undefined;
  /** What the configuration says about codes. */
  readonly severities: CodeSeverities;
  /** Called with every entry of the baseline and of the earlier run that a finding matches. */
  readonly met: (fingerprint: string) => void;
}

/** What the configuration says about a code: another severity or none, with the reason. */
export type CodeSeverities = Readonly<
  Partial<Record<FindingCode, { readonly severity: Severity | 'off'; readonly reason: string }>>
>;

/**
 * Judges a batch of parts. All parts are parsed before any of them is judged: doing one kind of work many times is
 * faster than alternating between several.
 */
export function* judgeAll(parts: readonly InputPart[], source: string, judging: Judge): Generator<Judgement> {
  for (const parsed of parts.map((part) => parsePart(part, source))) {
    yield 'faults' in parsed ? parsed : judge(parsed, source, judging);
  }
}

/** A part of an input with its value. */
export interface Parsed {
  readonly part: RecordText | TableRecord;
  readonly value: unknown;
}

/** Parses a part of an input, or says why it cannot be parsed. */
export function parsePart(part: InputPart, source: string): Parsed | { readonly faults: readonly Fault[] } {
  if ('fault' in part) {
    const { line, column, cell, fault: code, ...details } = part;
    return { faults: [{ source, position: { line, column, cell }, code, ...details } as Fault] }; // the details match the code
  }
  if ('record' in part) return { part, value: part.record };
  const parsed = parseJson(part.text);
  if ('value' in parsed) return { part, value: parsed.value };
  const { fault } = parsed;
  const place = { source, position: advance(part, part.text.slice(0, fault.offset)) };
  return fault.expected === 'new-key'
    ? { faults: [{ ...place, code: 'duplicate-key', key: fault.key }] }
    : { faults: [{ ...place, code: 'not-json', expected: fault.expected }] };
}

/** The fault of a record whose id occurred before. */
export function repeatedId({ part, value }: Parsed, source: string, id: string): Fault {
  return { source, position: placesOf(part, value).positionOf(['id']), code: 'duplicate-id', id };
}

/** Judges a record; one with a repeated id is not judged again. */
function judge({ part, value }: Parsed, source: string, judging: Judge): Judgement {
  const { result, problems } = judging.assess(value);
  if (problems !== undefined) {
    const places = placesOf(part, value);
    const faults = problems.map(({ code, path, expected, received }): Fault => ({
      source,
      position: places.positionOf(path),
      code: 'invalid-record',
      problem: code,
      path,
      expected,
      received,
    }));
    return { faults };
  }
  const { id, policy, undetermined, timing, station, handler, month, outsideForce = false } = result;
  if (!judging.isNewId(id)) {
    return { faults: [repeatedId({ part, value }, source, id)] };
  }
  const record = value as CaseRecord; // validated above
  const { findings, suppressed } =
    result.findings.length === 0 ? nothingFound : standingOf(result, part, record, judging);
  // Field by field, because a spread would take longer than everything else here.
  return {
    checked: {
      id,
      policy,
      source,
      position: placeOf(part),
      record,
      findings,
      suppressed,
      undetermined,
      timing,
      station,
      handler,
      month,
      outsideForce,
    },
  };
}

type Found = Pick<CheckedCase, 'findings' | 'suppressed'>;

const none: readonly never[] = Object.freeze([]);
const nothingFound: Found = { findings: none, suppressed: none };

/** The findings of a case, with the suppressed ones apart. */
function standingOf(
  { id, findings, outsideForce = false }: JudgedCase,
  part: RecordText | TableRecord,
  record: CaseRecord,
  judging: Judge,
): Found {
  const foundIn = { id, record, places: placesOf(part, record), identityOf: identifier(record), outsideForce };
  const all = findings.map((finding) => standing(new LocatedFinding(finding, foundIn), judging));
  const suppressed = all.filter(({ suppression }) => suppression !== undefined);
  if (suppressed.length === 0) return { findings: all, suppressed };
  return { findings: all.filter(({ suppression }) => suppression === undefined), suppressed };
}

/** How the run treats a finding: by the configuration first, then by the baseline, then by the earlier run. */
function standing(finding: LocatedFinding, { known, earlier, severities, met }: Judge): LocatedFinding {
  const setting = severities[finding.code];
  const isOff = setting?.severity === 'off';
  const severity = isOff ? finding.severity : (setting?.severity ?? finding.severity);
  const tolerated = known.entryFor(finding, severity);
  const before = earlier?.entryFor(finding, severity);
  // A finding that is switched off still occurs.
  if (tolerated !== undefined) met(tolerated.entry.fingerprint);
  if (before !== undefined) met(before.entry.fingerprint);
  if (isOff) return finding.as({ suppression: { by: 'configuration', reason: setting.reason } });
  if (tolerated?.isWorse === false) {
    const { entry } = tolerated;
    return finding.as({ severity, suppression: { by: 'baseline', reason: entry.reason, entry } });
  }
  if (earlier !== undefined) return finding.as({ severity, isNew: before?.isWorse !== false });
  return setting === undefined ? finding : finding.as({ severity });
}

function placeOf(part: RecordText | TableRecord): Position {
  const { line, column } = part;
  return 'record' in part ? { line, column, cell: { sheet: part.sheet, header: '', row: part.row } } : { line, column };
}
