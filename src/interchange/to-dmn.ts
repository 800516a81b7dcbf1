import type { Decision, Language } from '../engine';
import { dmnDecisions, inputData } from './dmn-decisions';
import { element, textElement } from './xml';

const modelNamespace = 'https://www.omg.org/spec/DMN/20191111/MODEL/';

/** What the standard cannot say of a decision. */
const description =
  'Every input has to be given: a missing one is no unknown fact here, and the outcome is then not to be relied on. ' +
  'Figures and readings are those of one policy; which readings an outcome depends on is told by the annotations only.';

/**
 * Writes a decision, and every decision it reads, as a DMN 1.3 model, for engines such as Camunda or Drools. Facts
 * become input data, conditions FEEL unary tests, parameters numbers; the clauses and readings of a row become its
 * annotation, outcomes that are records become contexts. All facts that the table meets must be given: DMN knows no
 * partial answers, nor other readings, and the model's description says so.
 *
 * @param decision any decision; one under another policy is written with the figures of that policy
 * @param options.titleOf what decisions are called, by their ids, for people who read the model; without it by their ids
 * @returns an XML document, the same for the same decision
 *
 * @example
 * toDmn(transformerLease).includes('<inputData id="temporarySupply" name="temporarySupply">'); // => true
 */
export function toDmn<L extends Language, Outcome, Rule extends string>(
  decision: Decision<L, Outcome, Rule>,
  { titleOf = (id) => id }: { readonly titleOf?: (decision: string) => string } = {},
): string {
  const { whole } = decision.graph();
  const { id, source, parameters, readings } = decision;
  const facts = decision.facts.flatMap((name) => {
    const definition = source.vocabulary[name];
    return definition === undefined ? [] : [inputData(name, definition)];
  });
  const model = element(
    'definitions',
    { xmlns: modelNamespace, id: `${id}_definitions`, name: titleOf(id), namespace: `urn:yekuo:${id}` },
    textElement('description', description),
    facts,
    [...whole.values()].flatMap(({ compiled: each }) => dmnDecisions(each, parameters, readings, titleOf)),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${model}\n`;
}
