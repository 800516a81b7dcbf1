import { describe, expect, it } from 'vitest';
import { checkCase, findingCodes, type CaseResult, type FindingCode } from '../../src/compliance';
import { asOf, examples, type Parts } from './examples';

function check(parts: Parts): CaseResult {
  return checkCase({ id: 'case-1', facts: {}, ...parts }, { asOf });
}

function places(entries: readonly { readonly code: FindingCode; readonly path: readonly (string | number)[] }[]) {
  return entries.map(({ code, path }) => ({ code, path }));
}

describe.each(findingCodes)('%s', (code) => {
  const { breaks, complies, open } = examples[code];

  it.each(breaks)('is found: %s', (_, parts, path) => {
    expect(places(check(parts).findings)).toContainEqual({ code, path });
    expect(check(parts).undetermined.map((each) => each.code)).not.toContain(code);
  });

  it.each(complies)('is not found: %s', (_, parts) => {
    expect(places(check(parts).findings).map((each) => each.code)).not.toContain(code);
    expect(check(parts).undetermined.map((each) => each.code)).not.toContain(code);
  });

  it.each(open)('is undetermined: %s', (_, parts, missing) => {
    expect(places(check(parts).findings).map((each) => each.code)).not.toContain(code);
    const undetermined = check(parts).undetermined.filter((each) => each.code === code);
    expect(undetermined.map((each) => each.missing)).toEqual([missing]);
  });

  it('has a record on either side', () => {
    expect([breaks.length, complies.length]).not.toContain(0);
  });
});

describe('the finding alone', () => {
  it.each(findingCodes)('%s: the first example gives nothing else', (code) => {
    const [, parts = {}] = examples[code].breaks[0] ?? [];
    const others = check(parts).findings.filter((each) => each.code !== code);
    expect(others).toEqual([]);
  });
});
