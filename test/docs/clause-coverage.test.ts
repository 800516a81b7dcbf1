import { describe, expect, it } from 'vitest';
import { bookDecisions } from '../../tools/generate/book/book-decisions';
import { clausesOf } from '../../tools/generate/book/decision-page';
import { requirements as clauseCoverage, type Implementation } from '../../tools/generate/book/requirements';
import { findingCodes } from '../../src/compliance';
import { checks } from '../../src/compliance/checks';
import * as library from '../../src';
import { clauseIds, type ClauseId } from '../../src/policy';

const implementations = Object.values(clauseCoverage).flatMap((requirements) =>
  requirements.flatMap((each) => each.metBy),
);

function implementationsOf(clause: ClauseId): readonly Implementation[] {
  return clauseCoverage[clause].flatMap((each) => each.metBy);
}

describe('the coverage of clauses', () => {
  it('covers every clause of the registry, and no other', () => {
    expect(Object.keys(clauseCoverage).toSorted()).toEqual([...clauseIds, 'document'].toSorted());
  });

  it.each(bookDecisions)('$id is listed under every clause that its rows cite', (decision) => {
    for (const clause of clausesOf(decision))
      expect(implementationsOf(clause)).toContainEqual({ decision: decision.id });
  });

  it.each(checks)('$code is listed under every clause that it cites', ({ code, clauses }) => {
    for (const clause of clauses) expect(implementationsOf(clause)).toContainEqual({ check: code });
  });

  it('every finding code is listed', () => {
    const named = new Set(
      implementations.flatMap((implementation) => ('check' in implementation ? [implementation.check] : [])),
    );
    expect(findingCodes.filter((code) => !named.has(code))).toEqual([]);
  });

  it('every function named is one of the library', async () => {
    const surface = new Set([...Object.keys(library), ...Object.keys(await import('../../src/compliance'))]);
    const named = implementations.flatMap((implementation) =>
      'function' in implementation ? [implementation.function] : [],
    );
    expect(named.filter((name) => !surface.has(name))).toEqual([]);
  });
});
