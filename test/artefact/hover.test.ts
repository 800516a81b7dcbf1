import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { factLabels, unitLabels, vocabulary, type FactName } from '../../src/facts';
import { parameterDefinitions, parameterUnits, type ParameterName } from '../../src/policy';
import { repository } from '../../tools/repository';

const paths = { Facts: `${repository}/src/facts/vocabulary.ts`, Parameters: `${repository}/src/policy/parameters.ts` };
const program = ts.createProgram(Object.values(paths), { strict: true, noEmit: true, types: [], skipLibCheck: true });
const checker = program.getTypeChecker();

/** What an editor shows of the members of a type where one is written down, by name. */
function shown(type: keyof typeof paths): ReadonlyMap<string, string> {
  const file = program.getSourceFile(paths[type]);
  const module = file && checker.getSymbolAtLocation(file);
  const symbol = module && checker.getExportsOfModule(module).find(({ name }) => name === type);
  if (symbol === undefined) throw new Error(`there is no ${type}`);
  return new Map(
    checker
      .getDeclaredTypeOfSymbol(symbol)
      .getProperties()
      .map((member) => [
        member.name,
        [
          ts.displayPartsToString(member.getDocumentationComment(checker)),
          checker.typeToString(checker.getTypeOfSymbol(member), undefined, ts.TypeFormatFlags.NoTruncation),
        ].join(': '),
      ]),
  );
}

describe('an editor', () => {
  const facts = shown('Facts');
  const parameters = shown('Parameters');

  it.each(Object.keys(vocabulary) as FactName[])('shows the label, unit and values of %s, each once', (name) => {
    const text = facts.get(name) ?? '';
    const definition = vocabulary[name];
    expect(text).toContain(factLabels[name].label.zh);
    expect(text).toContain(factLabels[name].label.en);
    if ('unit' in definition) expect(text).toContain(unitLabels[definition.unit].en);
    const values = definition.kind === 'oneOf' ? definition.values : [];
    for (const value of values) expect(text.split(`"${value}"`)).toHaveLength(2);
  });

  it.each(Object.keys(parameterDefinitions) as ParameterName[])('shows the label and unit of %s', (name) => {
    const { label, unit } = parameterDefinitions[name];
    const text = parameters.get(name) ?? '';
    for (const part of [label.zh, label.en, parameterUnits[unit].zh, parameterUnits[unit].en])
      expect(text).toContain(part);
  });
});
