import type { Problems } from '../dmn-error';
import { logicOf, type ModelDecision } from '../model/decisions-in-order';
import { ownData } from '../model/own-data';
import { checkLanguages, type Model } from '../model/read-model';
import { childOf, childrenOf, expressionIn, plainName, type XmlElement } from '../model/xml-element';
import { columnNamed, elementNamed, typeStatedBy, type Column } from './column';
import type { CombinationDraft, Draft } from './draft';
import { readTable, type Naming, type Surroundings } from './read-table';

/** Reads the logic of a decision: a table, a call of a function that is a table, or a context of names. */
export function readLogic(decision: ModelDecision, model: Model, problems: Problems): Draft | undefined {
  const { fullName: name } = decision;
  const { report } = problems;
  const naming: Naming = (expression, typeRef) => columnNamed(expression, decision, model, typeRef);
  const around: Surroundings = {
    naming,
    typing: (element) => typeStatedBy(element, model.types),
    variable: childOf(decision.element, 'variable'),
  };
  const [logic, ...others] = logicOf(decision);
  if (logic === undefined || others.length > 0) {
    const received = logic === undefined ? 'no expression' : 'several expressions';
    report('missing', [name], 'a decision table', received);
    return undefined;
  }
  checkLanguages(logic, name, problems);
  if (logic.name === 'decisionTable') return readTable(logic, name, around, problems);
  if (logic.name === 'context') return readContext(logic, name, naming, problems);
  if (logic.name === 'invocation') return readInvocation(logic, decision, around, problems);
  report('unsupported', [name], 'a decision table, a call of one, or a context of names', logic.name);
  return undefined;
}

/** Reads a context of names. An entry without a name would make its value the whole outcome. */
function readContext(context: XmlElement, name: string, naming: Naming, { report }: Problems): CombinationDraft {
  const entries = new Map<string, Column>();
  childrenOf(context, 'contextEntry').forEach((entry, index) => {
    const variable = childOf(entry, 'variable');
    const { name: own } = variable ? ownData(variable) : {};
    const as = typeof own === 'string' ? own : plainName(variable?.attributes['name'] ?? '');
    const path = [name, 'contextEntry', index];
    if (as === '' && own !== '') report('unsupported', path, 'an entry with a name', 'an entry without one');
    else if (entries.has(as)) report('duplicate', path, 'a name that no other entry has', as);
    const expression = plainName(expressionIn(childOf(entry, 'literalExpression')));
    const column = naming(expression, undefined);
    if (column === undefined) {
      report('unsupported-expression', path, 'the name of an input or a decision', expression || 'other logic');
    }
    entries.set(as, column ?? { decision: '' });
  });
  return { kind: 'combination', name, entries };
}

/** Reads the table of a function, with the arguments of the call in place of its parameters. */
function readInvocation(
  invocation: XmlElement,
  decision: ModelDecision,
  around: Surroundings,
  problems: Problems,
): Draft | undefined {
  const { fullName: name, functions } = decision;
  const called = plainName(expressionIn(childOf(invocation, 'literalExpression')));
  const definition = functions.get(called)?.element;
  const logic = definition && childOf(definition, 'encapsulatedLogic');
  const table = logic && childOf(logic, 'decisionTable');
  if (table === undefined) {
    problems.report('unsupported', [name, 'invocation'], 'a function that is a decision table', called);
    return undefined;
  }
  checkLanguages(logic ?? table, name, problems);
  const bindings = new Map(
    childrenOf(invocation, 'binding').map((binding) => [
      plainName(childOf(binding, 'parameter')?.attributes['name'] ?? ''),
      plainName(expressionIn(childOf(binding, 'literalExpression'))),
    ]),
  );
  return readTable(
    table,
    name,
    {
      ...around,
      naming(expression, typeRef) {
        const [given, path = ''] = elementNamed(expression, bindings) ?? [];
        return given === undefined ? undefined : around.naming(path === '' ? given : `${given}.${path}`, typeRef);
      },
    },
    problems,
  );
}
