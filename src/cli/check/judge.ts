import type { CaseCheck, CaseRecord, Finding } from '../../compliance';
import { advance } from '../input/advance';
import type { IdRegister } from '../input/id-register';
import { parseJson } from '../input/json/parse-json';
import type { InputPart, Position, RecordText } from '../input/record-text';
import { noBaseline, type Baseline } from './baseline';
import type { CheckedCase } from './checked-case';
import type { Fault } from './fault';
import { LocatedFinding } from './located-finding';
import { placesOf } from './record-places';

/** What became of a part of the input. */
export type Judgement =
  { readonly checked: CheckedCase; readonly known: readonly LocatedFinding[] } | { readonly faults: readonly Fault[] };

/** What it takes to judge. */
export interface Judge {
  readonly check: (record: unknown) => CaseCheck;
  readonly ids: IdRegister;
  readonly baseline: Baseline;
}

/**
 * Judges a batch of what an input was cut into. All of it is parsed before any of it is judged: doing one thing many
 * times takes less time than doing several in turns.
 */
export function judgeAll(parts: readonly InputPart[], source: string, judging: Judge): readonly Judgement[] {
  return parts
    .map((part) => parse(part, source))
    .map((parsed) => ('faults' in parsed ? parsed : judge(parsed, source, judging)));
}

interface Parsed {
  readonly part: RecordText;
  readonly value: unknown;
}

function parse(part: InputPart, source: string): Parsed | { readonly faults: readonly Fault[] } {
  if ('fault' in part) {
    const place = { source, position: placeOf(part) };
    return part.fault === 'not-utf8'
      ? { faults: [{ ...place, code: part.fault, encoding: part.encoding }] }
      : { faults: [{ ...place, code: part.fault }] };
  }
  const parsed = parseJson(part.text);
  if ('value' in parsed) return { part, value: parsed.value };
  const { fault } = parsed;
  const place = { source, position: advance(part, part.text.slice(0, fault.offset)) };
  return fault.expected === 'new-key'
    ? { faults: [{ ...place, code: 'duplicate-key', key: fault.key }] }
    : { faults: [{ ...place, code: 'not-json', expected: fault.expected }] };
}

/** Judges a record; one that comes a second time is not judged again. */
function judge({ part, value }: Parsed, source: string, { check, ids, baseline }: Judge): Judgement {
  const result = check(value);
  if (result.status === 'malformed') {
    const places = placesOf(part);
    const faults = result.problems.map(({ code, path, expected, received }): Fault => ({
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
  const { id, findings, undetermined, timing } = result;
  if (!ids.isNew(id)) {
    return { faults: [{ source, position: placesOf(part).positionOf(['id']), code: 'duplicate-id', id }] };
  }
  const located = locate(findings, id, part);
  const known = baseline === noBaseline ? [] : located.filter(({ fingerprint }) => baseline.knows(fingerprint));
  const fresh = known.length === 0 ? located : located.filter((finding) => !known.includes(finding));
  const record = value as CaseRecord; // it was just checked
  return { checked: { id, source, position: placeOf(part), record, findings: fresh, undetermined, timing }, known };
}

function placeOf({ line, column }: Position): Position {
  return { line, column };
}

function locate(findings: readonly Finding[], id: string, part: RecordText): readonly LocatedFinding[] {
  if (findings.length === 0) return [];
  const places = placesOf(part);
  return findings.map((finding) => new LocatedFinding(finding, id, places));
}
