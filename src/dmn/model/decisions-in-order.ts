import type { Problems } from '../dmn-error';
import type { Model, NamedElement } from './read-model';
import { childrenOf, type XmlElement } from './xml-element';

/** A decision with the elements that its expressions may refer to, by name. */
export interface ModelDecision extends NamedElement {
  readonly inputs: ReadonlyMap<string, NamedElement>;
  /** The decisions that it reads. */
  readonly reads: ReadonlyMap<string, NamedElement>;
  readonly functions: ReadonlyMap<string, NamedElement>;
}

const mostDecisions = 1000;

/** The requirements of a decision, and the elements that each may refer to. */
const requirements = [
  { name: 'informationRequirement', reference: 'requiredInput', elements: 'inputs' },
  { name: 'informationRequirement', reference: 'requiredDecision', elements: 'decisions' },
  { name: 'knowledgeRequirement', reference: 'requiredKnowledge', elements: 'functions' },
] as const;

/**
 * The named decisions with everything that they read, in the order in which to make them.
 *
 * @param names absent: all decisions of the model
 */
export function decisionsInOrder(
  model: Model,
  names: readonly string[] | undefined,
  { report, refuse }: Problems,
): readonly ModelDecision[] {
  const all = [...model.decisions.values()];
  const known = new Set(all.map(({ fullName }) => fullName));
  for (const name of names ?? []) {
    if (!known.has(name)) report('unknown-name', ['decisions'], `one of ${[...known].join(', ')}`, name);
  }
  const ordered = new Map<XmlElement, ModelDecision>();
  const open = new Set<XmlElement>();
  const visit = (decision: NamedElement): void => {
    const { fullName, element } = decision;
    if (ordered.has(element)) return;
    if (open.has(element)) return report('circular', [fullName], 'a decision that does not depend on itself', fullName);
    if (open.size + ordered.size >= mostDecisions) {
      report('too-large', [fullName], `at most ${mostDecisions} decisions`, 'more of them');
      refuse();
    }
    open.add(element);
    const used = requirements.map(({ name, reference, elements }) => {
      const references = childrenOf(element, name).flatMap((each) => childrenOf(each, reference));
      const found = references.flatMap(({ attributes: { href = '' } }) => {
        const target = model[elements].get(href.replace(/^#/, ''));
        if (target === undefined) report('unknown-name', [fullName, reference], 'an element of the model', href);
        return target ?? [];
      });
      return new Map(found.map((each) => [each.name, each]));
    });
    const [inputs = none, reads = none, functions = none] = used;
    reads.forEach(visit);
    open.delete(element);
    ordered.set(element, { ...decision, inputs, reads, functions });
  };
  const wanted = names && new Set(names);
  for (const decision of all) if (wanted === undefined || wanted.has(decision.fullName)) visit(decision);
  return [...ordered.values()];
}

const none: ReadonlyMap<string, NamedElement> = new Map();

/** The logic of a decision: its children that are expressions. There should be one. */
export function logicOf({ element }: NamedElement): readonly XmlElement[] {
  return expressionKinds.flatMap((kind) => childrenOf(element, kind));
}

const expressionKinds = [
  'decisionTable',
  'context',
  'literalExpression',
  'invocation',
  'relation',
  'list',
  'functionDefinition',
  'conditional',
  'filter',
  'for',
  'every',
  'some',
];
