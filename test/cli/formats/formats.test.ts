import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { repository } from '../../../tools/repository';
import { checkCase, findingCodes, summarise, type CaseRecord } from '../../../src/compliance';
import { rulesVersion } from '../../../src/policy';
import { advised, charged, clean, lines, workplace, type Run } from '../program';
import { sarifProblems } from './sarif-schema';
import { anyText, recordWith } from '../../support/matchers';

// A flood of records takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const place = workplace();
const { run, write } = place;
afterAll(place.remove);

const month = readFileSync(join(repository, 'examples/records/month.ndjson'), 'utf8');
write('records/month.ndjson', month);
write('records/broken 甲.ndjson', `{"id":\n${lines(charged('x'), charged('x'))}`);
write('many.ndjson', lines(...Array.from({ length: 30 }, (_, index) => charged(`c${index}`)), advised('a')));
const nasty = '<script>alert("&")</script>\r\n::error::%0A,:\u{1B}[31m\u{0}';
write('nasty.ndjson', lines({ id: nasty, facts: {}, fees: [{ item: nasty }] }, { id: `${nasty}2`, facts: {} }));
write('lone.ndjson', '{"id":"\\ud800","facts":{},"fees":[{"item":"\\udfff"}]}\n');

function report(format: string, ...args: readonly string[]): Promise<Run> {
  return run(['check', ...args, '--as-of', '2021-10-15', '--format', format]);
}

interface SarifLog {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly SarifRule[] } };
      readonly results: readonly SarifResult[];
      readonly invocations: readonly [
        { readonly executionSuccessful: boolean; readonly toolExecutionNotifications: readonly unknown[] },
      ];
      readonly properties: { readonly totals: { readonly violations: number } };
    },
  ];
}

interface SarifRule {
  readonly id: string;
  readonly help: { readonly text: string };
  readonly properties: { readonly tags: readonly string[] };
}

interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly locations: readonly [
    {
      readonly physicalLocation: {
        readonly artifactLocation: { readonly uri: string };
        readonly region: {
          readonly startLine: number;
          readonly startColumn: number;
          readonly endLine: number;
          readonly endColumn: number;
        };
      };
    },
  ];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly properties: { readonly case: string; readonly path: readonly (string | number)[] };
}

async function sarif(...args: readonly string[]): Promise<SarifLog['runs'][0]> {
  const { stdout } = await report('sarif', ...args);
  const log = JSON.parse(stdout) as SarifLog;
  expect(sarifProblems(log)).toEqual([]);
  return log.runs[0];
}

function fingerprints(results: readonly SarifResult[]): readonly string[] {
  return results.map(({ partialFingerprints }) => partialFingerprints['yekuo/v1'] ?? '').toSorted();
}

describe('SARIF', () => {
  it.each(['records/month.ndjson', 'records/broken 甲.ndjson', 'many.ndjson', 'nasty.ndjson', 'lone.ndjson'])(
    'is valid for %s, in both languages',
    async (name) => {
      for (const language of ['en', 'zh-CN']) expect(await sarif(name, '--lang', language)).toBeDefined();
    },
  );

  it('is compared with the schema', () => {
    expect(sarifProblems({ version: '2.1.0', runs: [{ results: [] }] })).not.toEqual([]);
  });

  it('has one rule for each code, with its clause in the help text', async () => {
    const { tool } = await sarif('many.ndjson', '--lang', 'zh-CN');
    const { rules } = tool.driver;
    expect(rules.map(({ id }) => id)).toEqual(findingCodes);
    for (const { help, properties } of rules) {
      expect(help.text).toContain('内电〔2021〕34号');
      for (const clause of properties.tags) expect(help.text).toContain(clause);
    }
  });

  it('points at the offending value', async () => {
    const { results } = await sarif('records/month.ndjson');
    const records = month.split('\n');
    for (const { ruleId, ruleIndex, locations, properties } of results) {
      expect(findingCodes[ruleIndex]).toBe(ruleId);
      const { artifactLocation, region } = locations[0].physicalLocation;
      expect(artifactLocation.uri).toBe('records/month.ndjson');
      expect(region.endLine).toBe(region.startLine);
      const record = records[region.startLine - 1] ?? '';
      const value: unknown = JSON.parse(record.slice(region.startColumn - 1, region.endColumn - 1));
      expect(value).toEqual(valueAt(JSON.parse(record), properties.path));
    }
  });

  it('has a unique fingerprint for every finding, unchanged when records move', async () => {
    const { results } = await sarif('records/month.ndjson');
    expect(new Set(fingerprints(results)).size).toBe(results.length);
    write('turned.ndjson', month.trimEnd().split('\n').toReversed().join('\r\n\r\n'));
    expect(fingerprints((await sarif('turned.ndjson')).results)).toEqual(fingerprints(results));
  });

  it('has relative URIs for any name', async () => {
    const { results, invocations } = await sarif('records/*甲.ndjson');
    expect(results[0]?.locations[0].physicalLocation.artifactLocation.uri).toBe('records/broken%20%E7%94%B2.ndjson');
    expect(invocations[0].executionSuccessful).toBe(false);
    expect(invocations[0].toolExecutionNotifications).toHaveLength(2);
  });
});

describe('JUnit', () => {
  it('names every test once', async () => {
    const { stdout } = await report('junit', 'records/month.ndjson');
    const names = [...stdout.matchAll(/<testcase classname="([^"]*)" name="([^"]*)"/g)].map(([, ...name]) =>
      name.join(' '),
    );
    expect(names.length).toBeGreaterThan(105);
    expect(new Set(names).size).toBe(names.length);
    expect(stdout).toContain(`tests="${names.length}"`);
    expect(stdout).toContain(`failures="${stdout.match(/<failure /g)?.length}"`);
  });

  it('lists faults as errors', async () => {
    const { stdout } = await report('junit', 'records/*甲.ndjson');
    expect(stdout).toContain('errors="2"');
    expect(stdout.match(/<error /g)).toHaveLength(2);
  });

  it('has failures exactly for what fails the run', async () => {
    write('advised.ndjson', lines(advised('a')));
    expect((await report('junit', 'advised.ndjson')).stdout).toContain('failures="0"');
    expect((await report('junit', 'advised.ndjson', '--fail-on', 'advisory')).stdout).toContain('failures="1"');
    expect((await report('junit', 'many.ndjson', '--fail-on', 'never')).stdout).toContain('failures="0"');
  });

  it.each(['nasty.ndjson', 'lone.ndjson'])('is valid XML for %s', async (name) => {
    const { stdout } = await report('junit', name);
    expect(stdout).not.toContain('<script');
    for (const unit of ['\0', '\u{1B}', '\u{D800}']) expect(stdout).not.toContain(unit);
    expect(
      stdout.replaceAll(/<\?xml[^<>]*\?>|<\/?[a-z-]+(?: [a-z]+="[^"<>]*")*\/?>|&(?:amp|lt|gt|quot|#\d+);/g, ''),
    ).not.toMatch(/[<>&]/);
  });
});

describe('GitHub annotations', () => {
  it('list the worst first, ten of a kind, with a closing line', async () => {
    const { stdout } = await report('github', 'records/*甲.ndjson', 'many.ndjson');
    const [first, second, third, ...rest] = stdout.trimEnd().split('\n');
    expect(first).toBe(
      '::error file=records/broken 甲.ndjson,line=1,col=7,title=not-json::not JSON: expected a value here',
    );
    expect(second).toContain('title=duplicate-id');
    expect(third).toMatch(
      /^::error file=records\/broken 甲\.ndjson,line=2,endLine=2,col=38,endColumn=48,title=fee-not-permitted · 3\.3\.2::x: /,
    );
    expect(rest.map((line) => line.slice(0, 9))).toEqual([
      ...Array.from({ length: 7 }, () => '::error f'),
      '::warning',
      'as of 202',
    ]);
    expect(rest.at(-1)).toContain('23 more not shown');
  });

  it('escape whatever could be read as a command', async () => {
    const { stdout } = await report('github', 'nasty.ndjson');
    const [command, closing, ...rest] = stdout.split('\n');
    expect(command).toContain('%0D%0A::error::%250A');
    expect(closing).toMatch(/^as of/);
    expect(rest).toEqual(['']);
    write('a,b:c%.ndjson', lines(charged('a')));
    expect((await report('github', 'a,b:c%.ndjson')).stdout).toContain('file=a%2Cb%3Ac%25.ndjson,');
  });
});

describe('text', () => {
  it('contains no terminal control characters', async () => {
    const { stdout } = await report('text', 'nasty.ndjson');
    for (const unit of ['\0', '\r', '\u{1B}']) expect(stdout).not.toContain(unit);
    expect(stdout).toContain('\\u{1b}');
  });

  it('is available in Chinese', async () => {
    const { stdout } = await report('text', 'records/month.ndjson', '--lang', 'zh-CN');
    expect(stdout).toContain('共检查 114 件');
    expect(stdout).toContain('违规  fee-not-permitted  三(三)2');
  });
});

describe('formats for people', () => {
  it.each(['text', 'junit', 'github', 'csv', 'html'] as const)(
    '%s cites clauses in Chinese as the document numbers them, in English by their ids',
    async (format) => {
      write('fee.ndjson', lines(charged('a')));
      const section = '三(三)2';
      const [chinese, english] = [
        (await report(format, 'fee.ndjson', '--lang', 'zh-CN')).stdout,
        (await report(format, 'fee.ndjson')).stdout,
      ];
      expect([chinese.includes(section), english.includes(section)]).toEqual([true, false]);
      expect(english).toContain('3.3.2');
      if (format !== 'html') expect(chinese).not.toContain('3.3.2');
    },
  );

  it('cite the number of the document beside the section, if a clause is in another one', async () => {
    const clauses = { '3.3.2': { section: '第八条', documentNumber: '虚构〔2030〕2号' } };
    write('cited.json', JSON.stringify({ id: 'cited', clauses }));
    write('fee.ndjson', lines(charged('a')));
    const { stdout } = await report('text', 'fee.ndjson', '--lang', 'zh-CN', '--policy', 'cited.json');
    expect(stdout).toContain('违规  fee-not-permitted  虚构〔2030〕2号 第八条');
  });
});

describe('JSON', () => {
  it('is one object with everything', async () => {
    const { stdout } = await report('json', 'records/month.ndjson', 'records/*甲.ndjson');
    const { totals, results, ...head } = JSON.parse(stdout) as {
      readonly totals: Readonly<Record<string, unknown>>;
      readonly results: readonly { readonly type: string }[];
    };
    expect(head).toEqual({
      version: anyText(),
      rules: rulesVersion,
      policy: 'neixiang2021',
      documentNumber: '内电〔2021〕34号',
      asOf: '2021-10-15',
      language: 'en',
      stale: [],
      expired: [],
      absent: [],
      switchedOff: [],
    });
    const count = (type: string): number => results.filter((each) => each.type === type).length;
    expect(totals).toMatchObject({
      cases: 115,
      faults: count('fault'),
      undetermined: count('undetermined'),
      byCode: recordWith({ 'fee-not-permitted': 2 }),
      vetoedMonths: [],
    });
    expect(Number(totals['violations']) + Number(totals['advisories'])).toBe(count('finding'));
  });

  it('counts as `summarise` does, with the months that confirmed falsifications veto', async () => {
    const records = month
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as CaseRecord);
    const confirmed = ['2021-06=NX-2106-042', '2021-05=a=b', '2021-06=NX-2106-028'];
    const { stdout } = await report(
      'json',
      'records/month.ndjson',
      ...confirmed.flatMap((each) => ['--falsified', each]),
    );
    const { totals } = JSON.parse(stdout) as { readonly totals: object };
    const { byCode, byClause, vetoedMonths } = summarise(
      records.map((record) => checkCase(record, { asOf: '2021-10-15' })),
      {
        confirmedFalsifications: [
          { month: '2021-06', caseId: 'NX-2106-042' },
          { month: '2021-05', caseId: 'a=b' },
          { month: '2021-06', caseId: 'NX-2106-028' },
        ],
      },
    );
    expect(vetoedMonths).toHaveLength(2);
    expect(totals).toMatchObject({ byCode, byClause, vetoedMonths });
    expect(Object.keys(byClause).length).toBeGreaterThan(5);
  });

  it('is valid without any results', async () => {
    write('clean.ndjson', lines(clean('a')));
    expect(JSON.parse((await report('json', 'clean.ndjson')).stdout)).toMatchObject({
      results: [],
      totals: { cases: 1 },
    });
    expect((await report('ndjson', 'clean.ndjson')).stdout).toBe('');
  });
});

/** The value at a path, or the last value on the way to it. */
function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  const [key, ...rest] = path;
  if (key === undefined || typeof value !== 'object' || value === null || !(key in value)) return value;
  return valueAt((value as Readonly<Record<string | number, unknown>>)[key], rest);
}
