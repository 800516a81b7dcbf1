import type { Decision, Language } from '../engine';
import { closureOf, refuseOtherThanDecision } from '../engine/internal';
import { badArgument } from '../plain/read/argument';
import { optionChecker } from '../plain/read/options';
import { dmnDecisions, typeOf } from './dmn-decisions';
import { dmnDiagram } from './dmn-diagram';
import { rowsUnder } from './dmn-rows';
import { extension, extensionNamespace } from './dmn-extension';
import { dmnNames } from './dmn-names';
import { element, textElement } from './xml';

const modelNamespace = 'https://www.omg.org/spec/DMN/20191111/MODEL/';

/** What the standard cannot express about a decision. */
const description =
  'Every input has to be given: a missing one is no unknown fact here, and the outcome is then not to be relied on. ' +
  'Figures and readings are those of one policy; which readings an outcome depends on is in the annotations only.';

/**
 * Writes a decision, and every decision that it reads, as a DMN 1.3 model for engines such as Camunda or Drools. Facts
 * become input data, conditions FEEL unary tests, parameters numbers; the clauses and readings of a row become its
 * annotation, and records as outcomes become contexts. What the standard cannot express about names and facts is added
 * as extension elements, which `fromDmn` reads and other tools ignore. An engine needs all facts that a table tests:
 * DMN has neither partial answers nor other readings, and the description of the model says so.
 *
 * @param decision any decision; one under another policy is written with the parameters of that policy
 * @param options.titleOf labels for decisions, by id, for readers of the model; by default the ids
 * @returns an XML document, the same for the same decision
 * @throws InvalidRequestError for a value that is not a decision, and naming every invalid or unknown option
 *
 * @example
 * toDmn(transformerLease).includes('<inputData id="temporarySupply" name="temporarySupply">'); // => true
 */
export function toDmn<L extends Language, Outcome, Rule extends string>(
  decision: Decision<L, Outcome, Rule>,
  options: { readonly titleOf?: ((decision: string) => string) | undefined } = {},
): string {
  refuseOtherThanDecision('decision', decision);
  refuseBadOptions(options);
  const titleOf = (each: string): string => {
    const title: unknown = options.titleOf === undefined ? each : options.titleOf(each);
    if (typeof title !== 'string') throw badArgument('titleOf', 'wrong-type', titleExpected, title);
    return title;
  };
  const { whole } = decision.graph();
  const { id, source, parameters, readings = {} } = decision;
  const sources = closureOf(source);
  const names = dmnNames(decision.facts, sources);
  const owners = new Map(sources.map((each) => [each.id, each])); // the decision itself comes last
  const writing = { names, parameters, rowsUnder: rowsUnder(readings, parameters), titleOf, owners };
  const facts = decision.facts.flatMap((name) => {
    const definition = source.vocabulary[name];
    return definition === undefined ? [] : [{ name: names.ofFact(name), label: name, definition }];
  });
  const made = sources.flatMap((each) => dmnDecisions(each, whole.get(each), writing));
  const decisions = made.map((each) => ({
    ...each,
    edges: each.requires.map((used) => names.unused(`${each.name}_uses_${used}`)),
  }));
  const isFact = new Set(facts.map(({ name }) => name));
  const shapes = [...facts.map(({ name }) => ({ name, requires: [], edges: [] })), ...decisions];
  const model = element(
    'definitions',
    {
      xmlns: modelNamespace,
      'xmlns:dmndi': 'https://www.omg.org/spec/DMN/20191111/DMNDI/',
      'xmlns:dc': 'http://www.omg.org/spec/DMN/20180521/DC/',
      'xmlns:di': 'http://www.omg.org/spec/DMN/20180521/DI/',
      'xmlns:yekuo': extensionNamespace,
      id: names.unused(`${id}_definitions`),
      name: titleOf(id),
      // A lone surrogate at the end of a cut text cannot be encoded.
      namespace: `urn:yekuo:${encodeURIComponent(id.replace(/[\uD800-\uDFFF]/gu, ''))}`,
    },
    textElement('description', description),
    facts.map(({ name, label, definition }) =>
      element(
        'inputData',
        { id: name, name, label: label === name ? undefined : label },
        extension({ name: label, ...definition }),
        element('variable', { id: names.unused(`${name}_variable`), name, typeRef: typeOf(definition) }),
      ),
    ),
    decisions.map(({ name, id: own, label, requires, edges, expression }) =>
      element(
        'decision',
        { id: name, name, label },
        own === undefined ? [] : extension({ id: own }),
        element('variable', { id: names.unused(`${name}_variable`), name, typeRef: 'Any' }), // Drools warns of a variable without a type
        requires.map((used, index) =>
          element(
            'informationRequirement',
            { id: edges[index] },
            element(isFact.has(used) ? 'requiredInput' : 'requiredDecision', { href: `#${used}` }),
          ),
        ),
        expression,
      ),
    ),
    dmnDiagram(shapes, names),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${model}\n`;
}

const titleExpected = 'a function from ids to titles';

const refuseBadOptions = /* @__PURE__ */ optionChecker(() => ({
  titleOf: { kind: 'made', expected: titleExpected, isOne: (value) => typeof value === 'function' },
}));
