/** Inherited properties are not facts, wherever facts are read. */
import { describe, expect, it } from 'vitest';
import { safeCheckCase } from '../../src/compliance';
import { decideMany } from '../../src/columns';
import { decisionTable, defineVocabulary, ruleLanguage } from '../../src/engine';
import { factsFromEntries } from '../../src/forms';
import { smallMicroEnterprise } from '../../src/rules/investment';
import { factsSchema } from '../../src/schema';

class Form {
  usage = 'residential';
  get voltageLevel(): string {
    return '10kV';
  }
}

const own = { usage: 'residential' };

describe.each<[string, object, object]>([
  ['nothing of its own', Object.create({ usage: 'residential' }) as object, {}],
  ['a fact of its own', Object.assign(Object.create({ voltageLevel: '10kV', odd: 1 }) as object, own), own],
  ['the fields of a class', new Form(), own],
  ['no prototype', Object.assign(Object.create(null) as object, own), own],
  ['a prototype without a prototype', Object.assign(Object.create(Object.create(null) as object) as object, own), own],
])('an object with %s', (_, given, read) => {
  it('is read alike by decisions, columns, records, schemas and forms', () => {
    expect(smallMicroEnterprise.safeDecide(given)).toEqual(smallMicroEnterprise.safeDecide(read));
    const written = decisionTable(
      ruleLanguage({ vocabulary: defineVocabulary({ usage: { kind: 'text' }, voltageLevel: { kind: 'text' } }) }),
      {
        id: 'use',
        rows: [{ id: 'home', when: { usage: 'residential' }, outcome: true, clauses: [] }],
        otherwise: false,
      },
    );
    expect(written.safeDecide(given)).toEqual(written.safeDecide(read));
    const columns = Object.fromEntries(Object.entries(read).map(([name, value]) => [name, [value]]));
    const inheriting = Object.assign(Object.create({ usage: ['other'] }) as object, columns);
    expect(decideMany(written, inheriting)).toEqual(decideMany(written, columns));
    const record = (facts: object) => safeCheckCase({ id: 'a', facts }, { asOf: '2024-01-01' });
    expect(record(given)).toEqual(record(read));
    expect(factsSchema().safeParse(given).data).toEqual(read);
    expect(factsFromEntries(given as never)).toEqual(factsFromEntries(read as never));
  });
});
