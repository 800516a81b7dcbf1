import { worksOvertime } from '../compliance/checks/works-time';
import type { SqlColumn } from '../interchange/sql/mask-columns';
import { select } from '../interchange/sql/mask-query';
import { supportingWorksLimit } from '../rules/supporting-works';
import type { StartDay } from '../rules/time-limits/periods';
import type { NamedQuery } from './known-cases';
import { meaningsOf, switched, type Question } from './open-decisions';
import { noPlace } from './write-row-check';
import { bitsOf, contestedColumn, isWithin, type Writing } from './written-check';

/** One way of judging items: readings, and the mask of the limits that the facts leave possible. */
interface Way {
  /** The question that is switched; undefined for the readings that apply. */
  readonly question: Question | undefined;
  readonly startDay: StartDay;
  /** Whether the longest limit of the case applies to each item (I-31). */
  readonly isLongest: boolean;
  readonly mask: string;
}

/**
 * 3.2.5 — the working days of every item of works, compared with the longest limit of all items of the case.
 *
 * The limits of several items are combined from the possible limits of each. So findings are exact, but in a case with
 * two or more open limits an item may be undetermined although no completion of the unknown facts gives a finding.
 */
export function writeWorksCheck(
  { source, open, masks, contested }: Writing,
  calendar: string,
): { readonly select: string; readonly queries: readonly NamedQuery[] } {
  const { grammar, readings, asOf } = source;
  const { identifier: name, text, types } = grammar;
  const outcomes = open.outcomesOf(supportingWorksLimit) as readonly { readonly workingDays: number | null }[]; // its type
  const { meanings: limits, labels } = meaningsOf(outcomes, (index) => outcomes[index]?.workingDays ?? null);
  const functionBy = (by: typeof readings): number => open.functionOf(supportingWorksLimit, by, labels);
  const own = functionBy(readings);
  const taken: Way = {
    question: undefined,
    startDay: readings['I-15'],
    isLongest: readings['I-31'] === 'longestOfAll',
    mask: masks.columnFor(own, open.factsOf(supportingWorksLimit)),
  };
  const asked = new Set([...open.questionsOf(supportingWorksLimit), 'I-15', 'I-31'] as const);
  const others = switched(readings, asked).flatMap(({ question, readings: by }): readonly Way[] => {
    const root = functionBy(by);
    if (root === own && question !== 'I-15' && question !== 'I-31') return [];
    const mask = masks.columnFor(root);
    return [{ question, startDay: by['I-15'], isLongest: by['I-31'] === 'longestOfAll', mask }];
  });
  const ways = contested ? [taken, ...others] : [taken];
  const startDays = [...new Set(ways.map(({ startDay }) => startDay))];

  const end = `CASE WHEN j.${name('item_completedOn')} IS NULL THEN ${types.dateLiteral(text(asOf))} ELSE j.${name('item_completedOn')} END`;
  const isDated = `j.${name('item_startedOn')} IS NOT NULL AND (j.${name('item_completedOn')} IS NOT NULL OR j.${name('item_completedOn_pending')} = TRUE)`;
  const flag = (kind: string, startDay: StartDay): string =>
    `MAX(CASE WHEN p.${name('kind')} = '${kind}' AND d.${name('date')} ${startDay === 'startDayIncluded' ? '>=' : '>'} p.${name('since')} THEN 1 ELSE 0 END)`;
  const marked = select(
    [
      { name: 'case_id', expression: `j.${name('case_id')}` },
      { name: 'place', expression: `j.${name('place')}` },
      { name: 'date', expression: `d.${name('date')}` },
      { name: 'since', expression: `MIN(j.${name('item_startedOn')})` },
      ...startDays.flatMap((startDay): readonly SqlColumn[] => [
        { name: `off_${startDay}`, expression: flag('suspension', startDay) },
        { name: `open_${startDay}`, expression: flag('suspension_open', startDay) },
      ]),
    ],
    `${name('yk_judged_works')} AS j\nJOIN ${calendar} AS d ON d.${name('working_day')} = TRUE AND d.${name('date')} >= j.${name('item_startedOn')} AND d.${name('date')} <= ${end}\nLEFT JOIN ${name('yk_periods')} AS p ON p.${name('case_id')} = j.${name('case_id')} AND p.${name('kind')} IN ('suspension', 'suspension_open') AND d.${name('date')} >= p.${name('since')} AND d.${name('date')} <= p.${name('until')}\nWHERE ${isDated}\nGROUP BY j.${name('case_id')}, j.${name('place')}, d.${name('date')}`,
    grammar,
  );
  const counted = select(
    [
      { name: 'case_id', expression: name('case_id') },
      { name: 'place', expression: name('place') },
      ...startDays.flatMap((startDay): readonly SqlColumn[] => {
        const counts = `${name('date')} ${startDay === 'startDayIncluded' ? '>=' : '>'} ${name('since')} AND ${name(`off_${startDay}`)} = 0`;
        return [
          { name: `d_${startDay}`, expression: `SUM(CASE WHEN ${counts} THEN 1 ELSE 0 END)` },
          {
            name: `l_${startDay}`,
            expression: `SUM(CASE WHEN ${counts} AND ${name(`open_${startDay}`)} = 0 THEN 1 ELSE 0 END)`,
          },
        ];
      }),
    ],
    `${name('yk_works_marked')}\nGROUP BY ${name('case_id')}, ${name('place')}`,
    grammar,
  );

  const has = (mask: string, number: number): string => `(${grammar.bitAnd(mask, String(2 ** number))}) <> 0`;
  const maskOf = ({ mask }: Way): string => (/^\d/.test(mask) ? mask : `j.${name(mask)}`);
  /** The longest or the shortest possible limit of a mask; 0 if the table has none. */
  const outermost = (mask: string, isLongest: boolean): string => {
    const inOrder = [...limits.keys()].sort((one, other) => {
      const difference = (limits[one] ?? 0) - (limits[other] ?? 0);
      return isLongest ? -difference : difference;
    });
    return `CASE ${inOrder.map((number) => `WHEN ${has(mask, number)} THEN ${limits[number] ?? 0}`).join(' ')} ELSE 0 END`;
  };
  const distinctMasks = [...new Set(ways.map(maskOf))];
  const held = (mask: string, which: 'most' | 'least'): string => name(`${which}_${distinctMasks.indexOf(mask)}`);
  const judged = `SELECT ${[
    'j.*',
    ...startDays.flatMap((startDay) => [`w.${name(`d_${startDay}`)}`, `w.${name(`l_${startDay}`)}`]),
    ...distinctMasks.flatMap((mask) => [
      `MAX(${outermost(mask, true)}) OVER (PARTITION BY j.${name('case_id')}) AS ${held(mask, 'most')}`,
      `MAX(${outermost(mask, false)}) OVER (PARTITION BY j.${name('case_id')}) AS ${held(mask, 'least')}`,
    ]),
    `CASE WHEN j.${name('item_startedOn')} >= e.${name('since')} AND ${end} <= e.${name('until')} THEN FALSE ELSE TRUE END AS ${name('outside')}`,
  ].join(',\n  ')}
FROM ${name('yk_judged_works')} AS j
LEFT JOIN ${name('yk_works_days')} AS w ON w.${name('case_id')} = j.${name('case_id')} AND w.${name('place')} = j.${name('place')}
CROSS JOIN (SELECT MIN(${name('date')}) AS ${name('since')}, MAX(${name('date')}) AS ${name('until')} FROM ${calendar}) AS e`;

  const days = ({ startDay }: Way): string => `COALESCE(j.${name(`d_${startDay}`)}, 0)`;
  const least = ({ startDay }: Way): string => `COALESCE(j.${name(`l_${startDay}`)}, 0)`;
  const sum = (parts: readonly string[]): string =>
    parts.length === 0 ? '0' : parts.length === 1 ? (parts[0] ?? '0') : `(${grammar.bitOr(...parts)})`;
  const bitsWhere = (testOf: (limit: number) => string, withNone: boolean): string =>
    sum(
      limits.flatMap((limit, number) => {
        const bit = bitsOf([number]);
        if (limit === null) return withNone ? [String(bit)] : [];
        return [`CASE WHEN ${testOf(limit)} THEN ${bit} ELSE 0 END`];
      }),
    );
  const late = (way: Way): string =>
    bitsWhere((limit) => `${least(way)} > ${way.isLongest ? `j.${held(maskOf(way), 'most')}` : String(limit)}`, false);
  const inTime = (way: Way): string =>
    bitsWhere(
      (limit) =>
        `${days(way)} <= ${limit}${way.isLongest ? ` OR ${days(way)} <= j.${held(maskOf(way), 'least')}` : ''}`,
      true,
    );
  const foundBy = ways.flatMap((way) =>
    way.question === undefined ? [] : [[way.question, isWithin(maskOf(way), late(way), grammar)] as const],
  );
  const ownMask = maskOf(taken);
  const findings = `SELECT ${[
    `j.${name('case_id')} AS ${name('case_id')}`,
    `${text(worksOvertime.code)} AS ${name('code')}`,
    `j.${name('place')} AS ${name('place')}`,
    `${noPlace} AS ${name('part')}`,
    `CASE WHEN j.${name('outside')} = TRUE OR ${ownMask} = 0 THEN 'invalid' WHEN ${isWithin(ownMask, inTime(taken), grammar)} THEN NULL WHEN ${isWithin(ownMask, late(taken), grammar)} THEN '${worksOvertime.severity}' ELSE 'undetermined' END AS ${name('verdict')}`,
    ...(contested ? [`${contestedColumn(foundBy, source)} AS ${name('contested')}`] : []),
  ].join(',\n  ')}
FROM ${name('yk_works_held')} AS j
WHERE ${isDated}`;
  return {
    select: findings,
    queries: [
      ['yk_works_marked', marked],
      ['yk_works_days', counted],
      ['yk_works_held', judged],
    ],
  };
}
