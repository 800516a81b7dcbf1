import { describe, expect, it } from 'vitest';
import { bookDecisions } from '../../tools/generate/book/book-decisions';
import { clausesOf } from '../../tools/generate/book/decision-page';
import { requirements as clauseCoverage, type Home } from '../../tools/generate/book/requirements';
import { findingCodes } from '../../src/compliance';
import { checks } from '../../src/compliance/checks';
import * as library from '../../src';
import { clauseIds, type ClauseId } from '../../src/policy';

const homes = Object.values(clauseCoverage).flatMap((requirements) => requirements.flatMap((each) => each.homes));

function homesOf(clause: ClauseId): readonly Home[] {
  return clauseCoverage[clause].flatMap((each) => each.homes);
}

describe('the coverage of clauses', () => {
  it('covers every clause of the registry, and no other', () => {
    expect(Object.keys(clauseCoverage).toSorted()).toEqual([...clauseIds, 'document'].toSorted());
  });

  it.each(bookDecisions)('$id is listed under every clause that its rows cite', (decision) => {
    for (const clause of clausesOf(decision)) expect(homesOf(clause)).toContainEqual({ decision: decision.id });
  });

  it.each(checks)('$code is listed under every clause that it cites', ({ code, clauses }) => {
    for (const clause of clauses) expect(homesOf(clause)).toContainEqual({ check: code });
  });

  it('every finding code is listed', () => {
    const named = new Set(homes.flatMap((home) => ('check' in home ? [home.check] : [])));
    expect(findingCodes.filter((code) => !named.has(code))).toEqual([]);
  });

  it('every function named is one of the library', async () => {
    const surface = new Set([...Object.keys(library), ...Object.keys(await import('../../src/compliance'))]);
    const named = homes.flatMap((home) => ('function' in home ? [home.function] : []));
    expect(named.filter((name) => !surface.has(name))).toEqual([]);
  });
});
