import type { StartDay } from '../rules/time-limits/periods';
import type { SqlColumn } from '../interchange/sql/mask-columns';
import { select } from '../interchange/sql/mask-query';
import { expectsOwnWorks, type ProcessSituation } from '../rules/time-limits/process-time';
import type { Grammar } from '../interchange/sql/dialect';
import type { NamedQuery, RecordSource } from './known-cases';
import { bitsOf } from './written-check';

// Over 200 lines: the parts of one query.

/** The parts of a situation that determine how the days of a case are judged. */
export interface TimedAs {
  readonly counting: ProcessSituation['counting'];
  readonly includesWorks: boolean;
  readonly limit: number;
  /** Whether works of the customer's own would be subtracted: only those stated, or also those of the plan. */
  readonly ownWorks: 'none' | 'stated' | 'planned';
  /** Whether the case has supporting works that would be subtracted. */
  readonly supportingWorks: boolean;
}

/** How the time of a case is counted in a situation. */
export function timedAs(situation: ProcessSituation): TimedAs {
  const { limit, counting, supportingWorks } = situation;
  return {
    counting,
    includesWorks: limit.includesSupportingWorks,
    limit: limit.workingDays,
    ownWorks: counting !== 'applicationToConnection' ? 'none' : expectsOwnWorks(situation) ? 'planned' : 'stated',
    supportingWorks: supportingWorks && !limit.includesSupportingWorks,
  };
}

const kinds = [
  'throughout',
  'stage',
  'own',
  'works',
  'suspension',
  'own_open',
  'works_open',
  'suspension_open',
] as const;

/** The working days of a case for one way of counting, and the minimum after subtracting everything unknown. */
interface Count {
  readonly days: string;
  readonly least: string;
}

const startDays: readonly StartDay[] = ['startDayExcluded', 'startDayIncluded'];

/** The columns of a way of counting. */
function countOf({ counting, includesWorks }: TimedAs, startDay: StartDay): Count {
  const name = `${counting}_${includesWorks ? 'with' : 'without'}_${startDays.indexOf(startDay)}`;
  return { days: `d_${name}`, least: `l_${name}` };
}

/**
 * The working days of every case: `yk_days` has one row per case with the counts of {@link countOf}, and `outside` if a
 * date lies outside the table of working days. Days are counted as a set, so that overlapping periods count once.
 *
 * @param ways the ways of counting
 * @param startDays whether the first day of a period counts, in the ways that are needed
 */
export function processDays(
  { grammar, tables, asOf }: RecordSource,
  calendar: string,
  ways: readonly TimedAs[],
  asked: readonly StartDay[],
): readonly NamedQuery[] {
  const { identifier: name, text, types } = grammar;
  const today = types.dateLiteral(text(asOf));
  const [firstDay, openEnd] = ['0001-01-01', '9999-12-31'].map((day) => types.dateLiteral(text(day)));
  const [id, started, completed, pending] = ['case_id', 'startedOn', 'completedOn', 'completedOn_pending'].map(name);
  const end = `COALESCE(c.${name('connected_on')}, ${today})`;
  const period = (kind: string, from: string, to: string, source: string, where: string): string =>
    `SELECT c.${name('id')} AS ${id}, ${kind} AS ${name('kind')}, ${from} AS ${name('since')}, ${to} AS ${name('until')}\nFROM ${source}\nWHERE c.${name('not_in_force')} = FALSE AND ${where}`;
  const joined = (table: string): string => `${table} AS t\nJOIN ${name('yk_known')} AS c ON c.${name('id')} = t.${id}`;
  const listed = (table: string, kind: string, openKind: string, [from, to, open]: readonly string[]): string[] => {
    const [since, until, isOpen] = [`t.${from}`, `t.${to}`, `t.${open} = TRUE`];
    return [
      period(
        kind,
        since,
        `CASE WHEN ${until} IS NULL THEN ${end} ELSE ${until} END`,
        joined(table),
        `${since} IS NOT NULL AND (${until} IS NOT NULL OR ${isOpen})`,
      ),
      period(
        openKind,
        String(firstDay),
        `COALESCE(${until}, CASE WHEN ${isOpen} THEN c.${name('connected_on')} END, ${openEnd})`,
        joined(table),
        `${since} IS NULL`,
      ),
      period(
        openKind,
        since,
        String(openEnd),
        joined(table),
        `${since} IS NOT NULL AND ${until} IS NULL AND COALESCE(t.${open}, FALSE) = FALSE`,
      ),
    ];
  };
  const ofStage = `CASE WHEN t.${name('stage')} = 'customerExternalWorks' THEN 'own' ELSE 'stage' END`;
  const ofOpenStage = `CASE WHEN t.${name('stage')} <> 'customerExternalWorks' OR (t.${started} IS NULL AND t.${completed} IS NULL) THEN 'none' ELSE 'own_open' END`;
  const periods = [
    period(
      `'throughout'`,
      `c.${name('applied_on')}`,
      end,
      `${name('yk_known')} AS c`,
      `c.${name('applied_on')} IS NOT NULL AND (c.${name('connected_on')} IS NOT NULL OR c.${name('is_open')} = TRUE)`,
    ),
    ...listed(tables.stages, ofStage, ofOpenStage, [String(started), String(completed), String(pending)]),
    ...listed(tables.works, `'works'`, `'works_open'`, [String(started), String(completed), String(pending)]),
    ...listed(tables.suspensions, `'suspension'`, `'suspension_open'`, ['from', 'to', 'to_pending'].map(name)),
  ].join('\nUNION ALL\n');

  const span = `SELECT ${id}, MIN(${name('since')}) AS ${name('since')}, MAX(${name('until')}) AS ${name('until')}\nFROM ${name('yk_periods')}\nWHERE ${name('kind')} IN ('throughout', 'stage')\nGROUP BY ${id}`;

  const flagsOf = (startDay: StartDay): readonly SqlColumn[] =>
    kinds.map((kind) => ({
      name: `${kind}_${startDays.indexOf(startDay)}`,
      expression: `MAX(CASE WHEN p.${name('kind')} = '${kind}' AND d.${name('date')} ${startDay === 'startDayIncluded' ? '>=' : '>'} p.${name('since')} THEN 1 ELSE 0 END)`,
    }));
  const marked = select(
    [
      { name: 'case_id', expression: `r.${id}` },
      { name: 'date', expression: `d.${name('date')}` },
      ...asked.flatMap(flagsOf),
    ],
    `${name('yk_span')} AS r\nJOIN ${calendar} AS d ON d.${name('working_day')} = TRUE AND d.${name('date')} >= r.${name('since')} AND d.${name('date')} <= r.${name('until')}\nJOIN ${name('yk_periods')} AS p ON p.${id} = r.${id} AND d.${name('date')} >= p.${name('since')} AND d.${name('date')} <= p.${name('until')}\nGROUP BY r.${id}, d.${name('date')}`,
    grammar,
  );

  const distinctWays = [...new Map(ways.map((way) => [countOf(way, 'startDayExcluded').days, way])).values()];
  const sums = asked.flatMap((startDay) =>
    distinctWays.flatMap((way) => {
      const { days, least } = countOf(way, startDay);
      const is = (kind: (typeof kinds)[number]): string => name(`${kind}_${startDays.indexOf(startDay)}`);
      const { counting, includesWorks } = way;
      const inSpan = `${is(counting === 'utilityStages' ? 'stage' : 'throughout')} = 1`;
      const taken = [
        ...(counting === 'applicationToConnectionWithOwnWorks' ? [] : [is('own')]),
        is('suspension'),
        ...(includesWorks ? [] : [is('works')]),
      ].map((flag) => `${flag} = 0`);
      const unknown = [
        ...(counting === 'applicationToConnection' ? [is('own_open')] : []),
        is('suspension_open'),
        ...(includesWorks ? [] : [is('works_open')]),
      ].map((flag) => `${flag} = 0`);
      const sum = (tests: readonly string[]): string => `SUM(CASE WHEN ${tests.join(' AND ')} THEN 1 ELSE 0 END)`;
      return [
        { name: days, expression: sum([inSpan, ...taken]) },
        { name: least, expression: sum([inSpan, ...taken, ...unknown]) },
      ];
    }),
  );
  const counted = select(
    [{ name: 'case_id', expression: id ?? '' }, ...sums],
    `${name('yk_marked')}\nGROUP BY ${id}`,
    grammar,
  );
  const outside = `SELECT r.${id}, CASE WHEN r.${name('since')} >= e.${name('since')} AND r.${name('until')} <= e.${name('until')} THEN FALSE ELSE TRUE END AS ${name('outside')}\nFROM ${name('yk_span')} AS r\nCROSS JOIN (SELECT MIN(${name('date')}) AS ${name('since')}, MAX(${name('date')}) AS ${name('until')} FROM ${calendar}) AS e`;
  return [
    ['yk_periods', periods],
    ['yk_span', span],
    ['yk_marked', marked],
    ['yk_days', counted],
    ['yk_outside', outside],
  ];
}

/** Whether a case is late, or in time, in any of the situations in a mask. */
export interface Lateness {
  readonly late: string;
  readonly inTime: string;
}

/**
 * The bits of the situations in which a case is late, and of those in which it is in time.
 *
 * @param reference a column of `yk_days`, or of the case
 */
export function lateness(
  situations: readonly TimedAs[],
  startDay: StartDay,
  reference: (column: string) => string,
  grammar: Grammar,
): Lateness {
  const groups = new Map<string, number[]>();
  situations.forEach((situation, number) => {
    const key = JSON.stringify(situation);
    groups.set(key, [...(groups.get(key) ?? []), number]);
  });
  const parts = [...groups].map(([key, numbers]) => {
    const way = JSON.parse(key) as TimedAs; // written above
    const { days, least } = countOf(way, startDay);
    const counted = `COALESCE(${reference(days)}, 0)`;
    const isUnknown = [
      ...(way.ownWorks === 'planned' ? [`${reference('own_begun')} = FALSE`] : []),
      ...(way.ownWorks === 'stated' ? [`${reference('own_undated')} = TRUE`] : []),
      ...(way.supportingWorks ? [`${reference('works_listed')} = FALSE`] : []),
    ];
    const isLate = [
      `COALESCE(${reference(least)}, 0) > ${way.limit}`,
      ...isUnknown.map((test) => `NOT (${test})`),
    ].join(' AND ');
    const bits = bitsOf(numbers);
    return {
      late: `CASE WHEN ${isLate} THEN ${bits} ELSE 0 END`,
      inTime: `CASE WHEN ${counted} <= ${way.limit} THEN ${bits} ELSE 0 END`,
    };
  });
  const together = (list: readonly string[]): string =>
    list.length === 1 ? (list[0] ?? '') : `(${grammar.bitOr(...list)})`;
  return { late: together(parts.map(({ late }) => late)), inTime: together(parts.map(({ inTime }) => inTime)) };
}
