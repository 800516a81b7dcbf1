/** Examples of tables of a county that read facts which the table of the rules does not. */
import { describe, expect, it } from 'vitest';
import { atMost, between } from '../../src/engine';
import type { Facts } from '../../src/facts';
import { definePolicy, type Policy, type PolicyTableRow } from '../../src/policy';
import { supportingWorksDeadline, type WorksItem } from '../../src/rules/supporting-works';
import { recordWith } from '../support/matchers';
import { smallMicro } from '../support/small-micro';

type Row = PolicyTableRow<'supportingWorksLimit'>;

describe('a table of a county that distinguishes small loads from large ones', () => {
  const small = { appliedCapacityKva: atMost(1000) };
  const tapOfSmall = countyRow('tap', 5, { ...small, worksType: 'lineTap' });
  const ofSmall = countyRow('small', 8, small);
  const byLoad = countyPolicy(tapOfSmall, ofSmall, countyRow('others', 15));
  const bySite = countyPolicy(
    countyRow('ordinary', 5, { ...small, siteType: 'ordinary' }),
    countyRow('small', 5, small),
    countyRow('others', 8),
  );
  const allAlikeButTaps = countyPolicy(tapOfSmall, ofSmall, countyRow('others', 8));
  const tap = { worksType: 'lineTap' } as const;
  const line = { worksType: 'overheadLine' } as const;

  it.each<[string, Policy, Facts, readonly WorksItem[], readonly (number | null)[], readonly string[]]>([
    ['the load matters', byLoad, {}, [line], [8, 15], ['appliedCapacityKva']],
    ['of small loads, the works as well', byLoad, { appliedCapacityKva: 1000 }, [{}], [5, 8], ['items.0.worksType']],
    ['of others, they do not', byLoad, { appliedCapacityKva: 1001 }, [{}], [15], []],
    ['of an unknown load, they do', byLoad, {}, [{}], [5, 8, 15], ['appliedCapacityKva', 'items.0.worksType']],
    ['but not beside works that are longer', byLoad, {}, [line, {}], [8, 15], ['appliedCapacityKva']],
    ['a row that gives what the next one gives', bySite, {}, [tap], [5, 8], ['appliedCapacityKva']],
    ['a load that makes no difference to a line', allAlikeButTaps, {}, [line], [8], []],
    ['it does to a tap', allAlikeButTaps, {}, [tap], [5, 8], ['appliedCapacityKva']],
    ['not to a tap beside a line', allAlikeButTaps, {}, [tap, line], [8], []],
  ])('%s', (_, policy, facts, items, limits, missing) => {
    const request = { facts: { usage: 'residential', ...facts }, items, startedOn: '2021-06-01' } as const;
    const answer = supportingWorksDeadline(request, { policy });
    const possible = answer.status === 'decided' ? [answer.outcome] : answer.possible;
    expect(new Set(possible.map(({ workingDays }) => workingDays))).toEqual(new Set(limits));
    expect(answer.status === 'decided' ? [] : answer.missing).toEqual(missing);
  });
});

describe('a table of a county that reads the load beside facts of the works', () => {
  const small = { appliedCapacityKva: atMost(1000) };
  const tap = { worksType: 'lineTap' } as const;
  const line = { worksType: 'overheadLine' } as const;
  /** New works take 5 days of small loads and 8 of others, rebuilt works the other way round. */
  const turned = countyPolicy(
    countyRow('newOfSmall', 5, { ...small, worksNature: 'new' }),
    countyRow('rebuiltOfSmall', 8, small),
    countyRow('new', 8, { worksNature: 'new' }),
    countyRow('rebuilt', 5),
  );
  /** The site matters to taps alone, which take less time than lines in any case. */
  const shorterTaps = countyPolicy(
    countyRow('tapOnOrdinarySite', 3, { ...tap, siteType: 'ordinary' }),
    countyRow('tap', 4, tap),
    countyRow('small', 8, small),
    countyRow('others', 15),
  );
  /** The load matters to small and micro enterprises alone. */
  const ofSmallEnterprises = countyPolicy(
    countyRow('smallLoad', 5, { smallMicroEnterprise: true, ...small }),
    countyRow('smallMicro', 8, { smallMicroEnterprise: true }),
    countyRow('new', 8, { worksNature: 'new' }),
    countyRow('rebuilt', 5),
  );
  /** The load matters to taps alone. */
  const ofTaps = countyPolicy(
    countyRow('tapOfSmall', 3, { ...tap, ...small }),
    countyRow('tap', 4, tap),
    countyRow('new', 8, { worksNature: 'new' }),
    countyRow('rebuilt', 5),
  );
  const resident: Facts = { usage: 'residential' };
  const unknownKind: Facts = { ...smallMicro, ownership: undefined };

  it.each<[string, Policy, Facts, readonly WorksItem[], readonly string[]]>([
    ['either load has the same limits, but not for the same works', turned, resident, [tap], ['appliedCapacityKva', 'items.0.worksNature']],
    ['where the works are known, the load matters', turned, resident, [{ worksNature: 'new' }], ['appliedCapacityKva']],
    ['where the load is known, the works do', turned, { ...resident, appliedCapacityKva: 1 }, [tap], ['items.0.worksNature']],
    ['a fact that changes the limit of the shorter item does not matter', shorterTaps, resident, [tap, line], ['appliedCapacityKva']],
    ['it does where the item is alone', shorterTaps, resident, [tap], ['siteType']],
    ['a fact that matters to other works does not', ofTaps, resident, [line], ['items.0.worksNature']],
    ['a fact that matters to another kind of customer does not', ofSmallEnterprises, resident, [tap], ['items.0.worksNature']],
    ['it does to its own kind', ofSmallEnterprises, smallMicro, [tap], ['appliedCapacityKva']],
    ['and where the kind is not known', ofSmallEnterprises, unknownKind, [tap], ['appliedCapacityKva', 'ownership', 'items.0.worksNature']],
  ])('%s', (_, policy, facts, items, missing) => {
    const answer = supportingWorksDeadline({ facts, items, startedOn: '2021-06-01' }, { policy });
    expect(answer).toMatchObject({ status: 'open', missing });
  }); // prettier-ignore
});

describe('what the limit of a load that is not known is based on', () => {
  const row = (id: string, when: NonNullable<Row['when']> = {}): Row => countyRow(id, 8, when);
  const small = { appliedCapacityKva: atMost(1000) };
  const medium = { appliedCapacityKva: atMost(5000) };
  const none = { clauses: [], interpretations: [] };
  const tap = { worksType: 'lineTap' } as const;
  const line = { worksType: 'overheadLine' } as const;

  it.each<[string, readonly Row[], readonly WorksItem[], readonly string[], readonly string[]]>([
    ['one row, whatever the load', [row('small', { ...small, ...tap }), row('others')], [line], ['others'], []],
    ['one or the other', [row('small', small), row('others')], [line], [], ['small', 'others']],
    ['one of them for some loads alone', [row('small', small), row('medium', { ...medium, ...tap }), row('others')], [line], [], ['small', 'others']],
    ['one of them for medium loads', [row('medium', { appliedCapacityKva: between(1000, 5000) }), row('others')], [line], [], ['others', 'medium']],
    ['beside an item of which the load says nothing', [row('tap', tap), row('small', small), row('others')], [tap, line], ['tap'], ['small', 'others']],
  ])('%s', (_, rows, items, rules, mayApply) => {
    const request = { facts: { usage: 'residential' }, items, startedOn: '2021-06-01' } as const;
    const ofTable = (names: readonly string[]) => names.map((name) => `supportingWorksLimit/${name}`);
    expect(supportingWorksDeadline(request, { policy: countyPolicy(...rows) })).toEqual({
      status: 'decided',
      outcome: recordWith({ workingDays: 8, coversAllItems: true }),
      rules: ofTable(rules),
      clauses: ['3.2.5'],
      interpretations: items.length > 1 ? ['I-15', 'I-16'] : ['I-15'],
      ...(mayApply.length > 0 && { mayApply: { rules: ofTable(mayApply), ...none } }),
      uncoveredItems: [],
    });
  }); // prettier-ignore
});

describe('a table of a county that covers some kinds of customers alone', () => {
  const policy = countyPolicy(
    countyRow('highest', null, { worksVoltageLevel: '220kV' }),
    countyRow('smallMicro', null, { smallMicroEnterprise: true }),
    countyRow('others', 8),
  );
  const items: readonly WorksItem[] = [{ worksVoltageLevel: '380V' }, { worksVoltageLevel: '220kV' }];
  const asked = (facts: Facts) => supportingWorksDeadline({ facts, items, startedOn: '2021-06-01' }, { policy });
  const covered = {
    workingDays: 8,
    coversAllItems: false,
    tableDeadline: '2021-06-11',
    latestCompletion: '2021-06-11',
    boundBy: 'table',
    certain: true,
  };
  const uncovered = {
    workingDays: null,
    coversAllItems: false,
    tableDeadline: null,
    latestCompletion: null,
    boundBy: 'nothing',
    certain: true,
  };

  it('a kind that it covers', () => {
    expect(asked({ usage: 'residential' })).toEqual({
      status: 'decided',
      outcome: covered,
      rules: ['smallMicroEnterprise/otherUsage', 'supportingWorksLimit/others'],
      clauses: ['3.2.5', '3.3.1'],
      interpretations: ['I-15', 'I-16'],
      uncoveredItems: [1],
    });
  });

  it('a kind that it does not cover', () => {
    expect(asked(smallMicro)).toMatchObject({ status: 'decided', outcome: uncovered, uncoveredItems: [0, 1] });
  });

  it('a kind that is not known, and works of which only some are not covered', () => {
    const rows = [
      countyRow('newOfSmall', null, { smallMicroEnterprise: true, worksNature: 'new' }),
      countyRow('others', 8),
    ];
    const request = { facts: { ...smallMicro, siteType: undefined }, items: [{}], startedOn: '2021-06-01' };
    expect(supportingWorksDeadline(request, { policy: countyPolicy(...rows) })).toEqual({
      status: 'open',
      possible: [{ ...covered, coversAllItems: true }, uncovered],
      missing: ['siteType', 'items.0.worksNature'],
      uncoveredItems: [],
    });
  });

  it('a kind that is not known: both are possible, and only what neither covers is named', () => {
    expect(asked({ ...smallMicro, siteType: undefined })).toEqual({
      status: 'open',
      possible: [covered, uncovered],
      missing: ['siteType'],
      uncoveredItems: [1],
    });
  });
});

function countyRow(id: string, workingDays: number | null, when: NonNullable<Row['when']> = {}): Row {
  const isLast = Object.keys(when).length === 0;
  const row = { id, text: { zh: '一行', en: 'a row' }, outcome: { workingDays }, clauses: ['3.2.5'] } as const;
  return isLast ? row : { ...row, when };
}

function countyPolicy(...rows: readonly Row[]): Policy {
  return definePolicy({ id: 'county', tables: { supportingWorksLimit: { rows } } });
}
