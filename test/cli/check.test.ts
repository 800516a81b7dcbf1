import { readdirSync } from 'node:fs';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { advised, charged, clean, cut, lines, workplace } from './program';
import { containing } from '../support/matchers';

const place = workplace();
const { run, write, read } = place;
afterAll(place.remove);
beforeEach(() => {
  write('clean.ndjson', lines(clean('a'), clean('b')));
  write('charged.ndjson', lines(clean('a'), charged('b')));
  write('advised.ndjson', lines(advised('a')));
});

/** The lines of an NDJSON report. */
async function found(...args: readonly string[]): Promise<readonly Record<string, unknown>[]> {
  const { stdout } = await run(['check', ...args, '--format', 'ndjson', '--as-of', '2021-07-01']);
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** The findings of a report, without their positions. */
async function findingsOf(name: string): Promise<unknown> {
  return (await found(name)).map(({ source: _source, line: _line, column: _column, ...finding }) => finding);
}

describe('the exit code of a check', () => {
  it.each<readonly [number, string, readonly string[]]>([
    [0, 'nothing was found', ['clean.ndjson']],
    [1, 'a violation was found', ['charged.ndjson']],
    [0, 'only an advisory was found', ['advised.ndjson']],
    [1, 'an advisory was found and advisories fail', ['advised.ndjson', '--fail-on', 'advisory']],
    [1, 'a violation was found and advisories fail', ['charged.ndjson', '--fail-on', 'advisory']],
    [0, 'nothing fails', ['charged.ndjson', '--fail-on', 'never']],
    [2, 'a file does not exist', ['missing.ndjson']],
    [2, 'a pattern matches nothing', ['*.xml']],
    [2, 'a folder is named', ['.']],
    [2, 'no file is named', []],
    [2, 'an option is not known', ['clean.ndjson', '--colour']],
    [2, 'an option lacks its value', ['clean.ndjson', '--format']],
    [2, 'a format is not known', ['clean.ndjson', '--format', 'xml']],
    [2, 'a falsification names no month', ['clean.ndjson', '--falsified', 'case-1']],
    [2, 'a falsification names a month that is none', ['clean.ndjson', '--falsified', '2021-13=case-1']],
    [2, 'a level is not known', ['clean.ndjson', '--fail-on', 'sometimes']],
    [2, 'a language is not known', ['clean.ndjson', '--lang', 'de']],
    [2, 'the day is none', ['clean.ndjson', '--as-of', '2021-02-29']],
    [2, 'there are more outputs than formats', ['clean.ndjson', '--output', 'a', '--output', 'b']],
    [2, 'two formats share an output', ['clean.ndjson', '--format', 'text', '--format', 'json']],
    [
      2,
      'two formats share a file',
      ['clean.ndjson', '--format', 'text', '--format', 'json', '--output', 'x', '--output', './x'],
    ],
    [2, 'an output cannot be written', ['clean.ndjson', '--output', 'no/such/folder/report']],
    [2, 'an output is a folder', ['clean.ndjson', '--output', '.']],
    [2, 'a policy does not exist', ['clean.ndjson', '--policy', 'missing.json']],
    [2, 'a calendar does not exist', ['clean.ndjson', '--calendar', 'missing.json']],
    [2, 'a baseline does not exist', ['clean.ndjson', '--baseline', 'missing.json']],
    [2, 'a baseline is none', ['clean.ndjson', '--baseline', 'clean.ndjson']],
  ])('is %i if %s', async (code, _, args) => {
    const result = await run(['check', ...args]);
    expect(result.code).toBe(code);
    expect(result.stderr === '').toBe(code !== 2 || args[0] === '.');
  });

  it('is 2 if a record is malformed, even if nothing fails', async () => {
    write('bad.ndjson', lines(clean('a'), { facts: {} }));
    expect((await run(['check', 'bad.ndjson', '--fail-on', 'never'])).code).toBe(2);
  });
});

describe('the inputs of a check', () => {
  it('are files, patterns and standard input, each read once', async () => {
    const { code, stdout } = await run(['check', 'clean.ndjson', '*an.ndjson', './clean.ndjson', '-'], {
      stdin: [lines(clean('c'))],
    });
    expect({ code, stdout }).toMatchObject({ code: 0, stdout: containing('3 cases checked') });
  });

  it.each([1, 3, 1_000])('may come in chunks of %i bytes', async (length) => {
    const stdin = cut(`\u{FEFF}${lines(clean('甲'), charged('乙')).replaceAll('\n', '\r\n\r\n')}`, length);
    const { code, stdout } = await run(['check', '-', '--format', 'ndjson'], { stdin });
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ case: '乙', source: 'stdin', line: 3, column: 38 });
  });

  it('give the same findings as lines, as an array and as an array on many lines', async () => {
    const records = [clean('a'), charged('b'), advised('c')];
    write('three.ndjson', lines(...records));
    write('compact.json', JSON.stringify(records));
    write('spread.json', JSON.stringify(records, undefined, 2));
    const expected = await findingsOf('three.ndjson');
    expect(expected).toHaveLength(2);
    expect(await findingsOf('compact.json')).toEqual(expected);
    expect(await findingsOf('spread.json')).toEqual(expected);
  });

  it('point at the value, wherever it is', async () => {
    write('spread.json', `[\n  {\n    "id": "甲",\n    "facts": {},\n    "fees": [{ "item": "押金" }]\n  }\n]`);
    const [finding] = await found('spread.json');
    expect(finding).toMatchObject({ path: ['fees', 0, 'item'], line: 5, column: 24 });
  });

  it('may be a single record', async () => {
    write('one.json', JSON.stringify(charged('a'), undefined, 2));
    expect(await found('one.json')).toHaveLength(1);
  });

  it('says if the case of a falsification was not among those checked', async () => {
    const confirmed = ['--falsified', '2021-06=a', '--falsified', '2021-06=misspelt'];
    write('falsified.ndjson', lines(clean('a'), clean('b')));
    for (const jobs of ['1', '2']) {
      const { code, stderr } = await run(['check', 'falsified.ndjson', ...confirmed, '--jobs', jobs, '--lang', 'en']);
      expect({ code, stderr }).toEqual({ code: 0, stderr: 'yekuo: --falsified: no case "misspelt" was checked\n' });
    }
  });

  it('may be empty with --allow-empty', async () => {
    write('empty.ndjson', '');
    expect(await run(['check', 'empty.ndjson', '--allow-empty'])).toMatchObject({ code: 0, stderr: '' });
  });
});

describe('a fault of the input', () => {
  it('is reported with its place, and the rest is checked', async () => {
    write('mixed.ndjson', `${lines(clean('a'))}{"id": "b",,}\n${lines(charged('c'))}`);
    expect(await found('mixed.ndjson')).toMatchObject([
      { type: 'fault', code: 'not-json', expected: 'key', line: 2, column: 12 },
      { type: 'finding', case: 'c' },
    ]);
  });

  it('is a repeated id, also in another input', async () => {
    write('again.ndjson', lines(charged('b')));
    expect(await found('charged.ndjson', 'again.ndjson')).toMatchObject([
      { type: 'finding', case: 'b' },
      { type: 'fault', code: 'duplicate-id', id: 'b', source: 'again.ndjson', line: 1, column: 7 },
    ]);
  });

  it('is reported with every problem of a record, and the record is not judged', async () => {
    write(
      'bad.ndjson',
      lines({ id: 'a', facts: { voltage: 1 }, fees: [{ item: 'meterFee', amountYuan: -1 }], x: null }),
    );
    const faults = await found('bad.ndjson');
    expect(faults.every(({ type, code }) => type === 'fault' && code === 'invalid-record')).toBe(true);
    expect(faults.map(({ path }) => path)).toEqual(
      expect.arrayContaining([['facts', 'voltage'], ['fees', 0, 'amountYuan'], ['x']]),
    );
  });

  it('is an input that turns out unreadable; the others are checked', async () => {
    const { code, stdout } = await run(['check', '.', 'charged.ndjson']);
    expect(code).toBe(2);
    expect(stdout).toContain('cannot be read: is a folder');
    expect(stdout).toContain('fee-not-permitted');
  });

  it.each<readonly [string, string | Uint8Array, object]>([
    ['a number', '1\n', { code: 'invalid-record' }],
    ['an array in a line', '[{"id":"a","facts":{}}]\n', { code: 'invalid-record' }],
    ['null', 'null\n', { code: 'invalid-record' }],
    [
      'a key __proto__',
      '{"id":"a","facts":{},"__proto__":{"fees":[]}}\n',
      { code: 'invalid-record', path: ['__proto__'] },
    ],
    [
      'a fact __proto__',
      '{"id":"a","facts":{"__proto__":1}}\n',
      { code: 'invalid-record', path: ['facts', '__proto__'] },
    ],
    ['deep nesting', `${'['.repeat(100_000)}${']'.repeat(100_000)}\n`, { code: 'invalid-record' }],
    ['deep nesting that does not end', `{"id":${'['.repeat(100_000)}\n`, { code: 'not-json', column: 100_007 }],
    [
      'an instant without offset',
      '{"id":"a","facts":{},"intake":{"appliedAt":"2021-06-10T08:00:00"}}\n',
      { code: 'invalid-record' },
    ],
    ['29 February of a common year', '{"id":"a","facts":{},"connectedOn":"2021-02-29"}\n', { code: 'invalid-record' }],
    [
      'a leap second',
      '{"id":"a","facts":{},"intake":{"appliedAt":"2016-12-31T23:59:60Z"}}\n',
      { code: 'invalid-record' },
    ],
    ['GBK', Buffer.from([0x22, 0xbc, 0xd7, 0x22, 0x0a]), { code: 'not-utf8' }],
    ['UTF-16', Buffer.from('\u{FEFF}{"id":"a"}', 'utf16le'), { code: 'not-utf8' }],
  ])('is %s', async (_, content, expected) => {
    write('hostile.ndjson', content);
    const faults = await found('hostile.ndjson');
    expect(faults[0]).toMatchObject({ type: 'fault', ...expected });
  });

  it('is an array closed by a brace', async () => {
    const { code, stdout } = await run(['check', '-'], { stdin: ['[{"id":"a","facts":{}}}'] });
    expect({ code, stdout }).toEqual({ code: 2, stdout: containing('the array does not end') });
  });

  it('is not raised for an id of unusual letters', async () => {
    write(
      'ids.ndjson',
      `{"id":"\\ud800","facts":{}}\n{"id":"constructor","facts":{}}\n{"id":"__proto__","facts":{}}\n`,
    );
    expect(await run(['check', 'ids.ndjson'])).toMatchObject({ code: 0 });
  });
});

describe('the day of the check', () => {
  it('is today in China unless it is given, and is printed', async () => {
    expect((await run(['check', 'clean.ndjson'])).stdout).toContain('as of 2021-07-01');
    expect((await run(['check', 'clean.ndjson', '--as-of', '2022-01-05'])).stdout).toContain('as of 2022-01-05');
  });

  it('is the day to which open cases are counted', async () => {
    const facts = { voltageLevel: '220V', usage: 'residential', supportingWorks: false };
    const stages = [{ stage: 'application', startedOn: '2021-06-10', completedOn: null }];
    write('open.ndjson', lines({ id: 'a', facts, intake: { appliedAt: '2021-06-10T08:00:00+08:00' }, stages }));
    expect((await run(['check', 'open.ndjson', '--as-of', '2021-06-15'])).code).toBe(0);
    expect((await run(['check', 'open.ndjson', '--as-of', '2021-06-16'])).code).toBe(1);
  });
});

describe('the rulebook of the check', () => {
  const late = {
    id: 'a',
    facts: { voltageLevel: '220V', usage: 'residential', supportingWorks: false },
    intake: { appliedAt: '2021-06-10T08:00:00+08:00' },
    stages: [{ stage: 'application', startedOn: '2021-06-10', completedOn: '2021-06-10' }],
    connectedOn: '2021-06-16',
  };

  it('may be a policy of the user', async () => {
    write('late.ndjson', lines(late));
    write('policy.json', JSON.stringify({ id: 'pilot', parameters: { lowVoltageProcessDays: 3 } }));
    expect((await run(['check', 'late.ndjson'])).code).toBe(1);
    const { code, stdout } = await run(['check', 'late.ndjson', '--policy', 'policy.json']);
    expect(code).toBe(0);
    expect(stdout).toContain('pilot');
    write('policy.json', JSON.stringify({ id: 'pilot', parameters: { days: 3 } }));
    expect(await run(['check', 'late.ndjson', '--policy', 'policy.json'])).toMatchObject({
      code: 2,
      stderr: containing('parameters.days'),
    });
  });

  it('may add notices to the calendar', async () => {
    const record = {
      ...late,
      intake: { appliedAt: '2027-01-04T08:00:00+08:00' },
      stages: [],
      connectedOn: '2027-01-07',
    };
    write('late.ndjson', lines(record));
    write('2027.json', JSON.stringify({ holidays: ['2027-01-05'], makeupWorkdays: [], through: '2027-12-31' }));
    write('2028.json', JSON.stringify({ holidays: [], makeupWorkdays: [], through: '2028-12-31' }));
    expect((await run(['check', 'late.ndjson', '--as-of', '2027-02-01'])).code).toBe(1);
    const calendars = ['--calendar', '2027.json', '--calendar', '2028.json'];
    expect((await run(['check', 'late.ndjson', '--as-of', '2027-02-01', ...calendars])).code).toBe(0);
    write('2027.json', '{"holidays": ["2027-13-01"]}');
    expect(await run(['check', 'late.ndjson', ...calendars])).toMatchObject({
      code: 2,
      stderr: containing('2027.json'),
    });
    write('2027.json', '{\n "holidays": [}');
    expect((await run(['check', 'late.ndjson', ...calendars])).stderr).toContain('2027.json:2:15: not JSON');
  });
});

describe('a baseline', () => {
  it('stores the findings of a run, which are then known', async () => {
    const first = await run(['check', 'charged.ndjson', '--write-baseline', 'baseline.json']);
    expect(first.code).toBe(0);
    expect(JSON.parse(read('baseline.json'))).toMatchObject({
      version: 2,
      findings: [{ case: 'b', code: 'fee-not-permitted', path: ['fees', 0, 'item'] }],
    });
    const second = await run(['check', 'charged.ndjson', '--baseline', 'baseline.json']);
    expect(second.code).toBe(0);
    expect(second.stdout).toContain('1 finding known from the baseline');
  });

  it('fails on new findings', async () => {
    await run(['check', 'charged.ndjson', '--write-baseline', 'baseline.json']);
    write('charged.ndjson', lines(charged('b'), charged('c')));
    expect((await run(['check', 'charged.ndjson', '--baseline', 'baseline.json'])).code).toBe(1);
    expect((await found('charged.ndjson', '--baseline', 'baseline.json')).map((each) => each['case'])).toEqual(['c']);
  });

  it('lists the entries that no longer occur', async () => {
    await run(['check', 'charged.ndjson', '--write-baseline', 'baseline.json']);
    const { code, stdout } = await run(['check', 'clean.ndjson', '--baseline', 'baseline.json']);
    expect(code).toBe(0);
    expect(stdout).toContain('1 entry of the baseline did not occur:\n  b  fee-not-permitted  fees[0].item\n');
  });

  it('can be updated from itself', async () => {
    await run(['check', 'charged.ndjson', '--write-baseline', 'baseline.json']);
    const before = read('baseline.json');
    write('charged.ndjson', lines(charged('new'), charged('b')));
    await run(['check', 'charged.ndjson', '--baseline', 'baseline.json', '--write-baseline', 'baseline.json']);
    const { findings } = JSON.parse(read('baseline.json')) as { findings: readonly { case: string }[] };
    expect(before).not.toBe(read('baseline.json'));
    expect(findings.map((entry) => entry.case).toSorted()).toEqual(['b', 'new']);
  });

  it('may be empty', async () => {
    await run(['check', 'clean.ndjson', '--write-baseline', 'baseline.json']);
    expect(JSON.parse(read('baseline.json'))).toEqual({ version: 2, findings: [] });
    expect((await run(['check', 'charged.ndjson', '--baseline', 'baseline.json'])).code).toBe(1);
  });

  it.each(['[]', '{"version": 3, "findings": []}', '{"version": 1, "findings": [{}]}', 'x'])(
    'is not %s',
    async (content) => {
      write('baseline.json', content);
      expect((await run(['check', 'clean.ndjson', '--baseline', 'baseline.json'])).code).toBe(2);
    },
  );
});

describe('several reports of one run', () => {
  it('go to their own outputs', async () => {
    const { stdout } = await run([
      'check',
      'charged.ndjson',
      '--format',
      'json',
      '--output',
      'out.json',
      '--format',
      'text',
      '--format',
      'ndjson',
      '--output',
      '-',
      '--output',
      'out.ndjson',
    ]);
    expect(stdout).toMatch(/^yekuo /);
    expect(JSON.parse(read('out.json'))).toMatchObject({ totals: { violations: 1 } });
    expect(JSON.parse(read('out.ndjson'))).toMatchObject({ type: 'finding' });
  });
});

describe('a run that fails', () => {
  it('leaves no drafts behind', async () => {
    const outputs = ['--format', 'json', '--output', 'whole.json', '--format', 'text', '--output', 'no/such/folder'];
    expect((await run(['check', 'clean.ndjson', ...outputs])).code).toBe(2);
    expect(readdirSync(place.folder).filter((name) => name.includes('whole'))).toEqual([]);
  });
});

describe('progress', () => {
  const times = [0, 500, 1_500, 1_600, 1_800];

  it('is shown in a long run at a terminal, and removed at the end', async () => {
    const { stderr } = await run(['check', 'clean.ndjson', 'charged.ndjson', '-', '--allow-empty'], {
      terminal: true,
      times,
      stdin: [''],
    });
    expect(stderr).toBe('\r\u{1B}[K2 cases checked, 0 findings\r\u{1B}[K');
  });

  it('is not shown elsewhere', async () => {
    expect((await run(['check', 'clean.ndjson', '-'], { times, stdin: [''] })).stderr).toBe('');
  });
});

describe('colour', () => {
  it('is used at a terminal', async () => {
    expect((await run(['check', 'charged.ndjson'], { terminal: true })).stdout).toContain('\u{1B}[31m');
  });

  it('is left out if NO_COLOR is set, and away from a terminal', async () => {
    const environment = { NO_COLOR: '1' };
    expect((await run(['check', 'charged.ndjson'], { terminal: true, environment })).stdout).not.toContain('\u{1B}');
    expect((await run(['check', 'charged.ndjson'])).stdout).not.toContain('\u{1B}');
  });
});
