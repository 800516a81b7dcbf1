import { describe, expect, it } from 'vitest';
import { clauses, interpretations, neixiang2021, neixiang2021Parameters } from '../../src/policy';
import { unfrozenPaths } from '../support/unfrozen-paths';

describe('neixiang2021', () => {
  it('names its document, its issuer and its first day', () => {
    expect(neixiang2021).toMatchObject({
      id: 'neixiang2021',
      documentNumber: '内电〔2021〕34号',
      issuer: { zh: '国网内乡县供电公司', en: 'State Grid Neixiang County Power Supply Company' },
      inForceFrom: '2021-05-27',
    });
  });

  it('has every parameter, clause and interpretation', () => {
    expect(neixiang2021.parameters).toBe(neixiang2021Parameters);
    expect(neixiang2021.clauses).toBe(clauses);
    expect(neixiang2021.interpretations).toBe(interpretations);
  });

  it('is plain data that survives JSON', () => {
    expect(JSON.parse(JSON.stringify(neixiang2021))).toEqual(neixiang2021);
  });

  it('is deeply frozen', () => {
    expect(unfrozenPaths(neixiang2021)).toEqual([]);
  });
});
