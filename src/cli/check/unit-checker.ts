import { version } from '../../../package.json';
import { findingCodes } from '../../compliance';
import { assessor } from '../../compliance/assess';
import { judgeCase } from '../../compliance/judge-case';
import { calendarWith, policiesIn, policyOf, policyOfDay } from '../commands/read-rulebook';
import { formatNamed } from '../formats/formats';
import type { Piece, Renderer, ReportContext } from '../formats/report';
import { hashOf } from '../input/id-register';
import type { InputUnit } from '../input/input-unit';
import { partsOf } from '../input/read-units';
import type { CheckSettings, RequestedReport } from './check-settings';
import type { Fault } from './fault';
import { judgeAll, judgeAnyTerm, type Judge, type Judgement } from './judge';
import { knownFindings } from './known-findings';
import { tally, type Totals } from './totals';

/** The result of checking a unit, as data that can be passed between threads. */
export interface CheckedUnit {
  /** The pieces of the reports, in the order of the records. */
  readonly reported: readonly ReportedPart[];
  readonly totals: Totals;
  /** The fingerprints of the baseline and of the earlier run that findings matched. */
  readonly met: readonly string[];
  /** The hashes of the ids that were judged, two numbers each. */
  readonly ids: Int32Array;
  /** Whether an id occurs twice within the unit. */
  readonly repeats: boolean;
}

/** The pieces of the reports for one record or fault, in the order of the reports. */
export interface ReportedPart {
  readonly isFault: boolean;
  readonly pieces: readonly (readonly Piece[])[];
}

/** Checks units. */
export interface UnitChecker {
  /**
   * Checks a unit.
   *
   * @param isNewId records an id and returns whether it is new; by default every id counts as new
   */
  readonly check: (source: string, unit: InputUnit, isNewId?: (id: string) => boolean) => CheckedUnit;
  /** The same record by record, so that the caller can do something else in between. */
  readonly checkByRecord: (
    source: string,
    unit: InputUnit,
    isNewId?: (id: string) => boolean,
  ) => Generator<undefined, CheckedUnit>;
  /** The common context of the reports. */
  readonly contextOf: (report: RequestedReport) => ReportContext;
}

/** Makes a checker, in any thread. */
export async function unitChecker(settings: CheckSettings): Promise<UnitChecker> {
  const { asOf, area, applyOutsideForce, readings, language, failOn, reports, severities } = settings;
  const policy = policyOf(settings.policies);
  const policies = policiesIn(policy);
  const calendar = calendarWith(settings.calendars);
  const switchedOff = findingCodes.flatMap((code) => {
    const setting = severities[code];
    return setting?.severity === 'off' ? [{ code, reason: setting.reason }] : [];
  });
  const compared = settings.earlier !== undefined;
  const contextOf = ({ colour, wayBack }: RequestedReport): ReportContext => ({
    version,
    asOf,
    policy: policyOfDay(policy, asOf, area),
    policies,
    calendar,
    language,
    failOn,
    readings,
    colour,
    wayBack,
    compared,
    switchedOff,
  });
  const renderers = await Promise.all(
    reports.map(async (report) => (await formatNamed(report.format)).renderer(contextOf(report))),
  );
  const options = { asOf, policy, area, calendar, readings, applyOutsideForce };
  const assess = assessor(options, applyOutsideForce ? judgeAnyTerm : judgeCase);
  const known = knownFindings(settings.known, asOf);
  const earlier = settings.earlier === undefined ? undefined : knownFindings(settings.earlier, asOf);
  let faults = 0;
  const renderFault = (fault: Fault): ReportedPart | undefined => {
    faults += 1;
    if (faults > settings.mostFaults) return undefined;
    return { isFault: true, pieces: renderers.map((renderer) => renderer.fault(fault)) };
  };

  const checkByRecord: UnitChecker['checkByRecord'] = function* (source, unit, isNewId) {
    const counted = tally([]);
    const reported: ReportedPart[] = [];
    const met: string[] = [];
    const ids: number[] = [];
    const seen = new Set<string>();
    const judging: Judge = {
      assess,
      isNewId:
        isNewId ??
        ((id) => {
          const { high, low } = hashOf(id);
          ids.push(high, low);
          seen.add(id);
          return true;
        }),
      known,
      earlier,
      severities,
      met: (fingerprint) => met.push(fingerprint),
    };
    const judgements: Judgement[] = [];
    for (const judgement of judgeAll(partsOf(unit), source, judging)) {
      judgements.push(judgement);
      yield;
    }
    // Rendering and judging in turn would take longer, as in `judgeAll`.
    for (const judgement of judgements) {
      yield; // a large record takes as long to render as to judge
      if ('faults' in judgement) {
        for (const fault of judgement.faults) {
          counted.fault();
          const part = renderFault(fault);
          if (part !== undefined) reported.push(part);
        }
      } else {
        counted.checked(judgement.checked);
        const pieces = renderers.map((renderer: Renderer) => renderer.checked(judgement.checked));
        if (pieces.some(({ length }) => length > 0)) reported.push({ isFault: false, pieces });
      }
    }
    const repeats = seen.size * 2 < ids.length;
    return { reported, totals: counted.totals(), met, ids: Int32Array.from(ids), repeats };
  };

  return {
    contextOf,
    checkByRecord,
    check(...request) {
      const records = checkByRecord(...request);
      for (;;) {
        const { done, value } = records.next();
        if (done === true) return value;
      }
    },
  };
}
