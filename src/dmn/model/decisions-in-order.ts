import type { Problems } from '../dmn-error';
import type { Model, NamedElement } from './read-model';
import { childOf, childrenOf, type XmlElement } from './xml-element';

/** A decision, and what it may use. */
export interface ModelDecision extends NamedElement {
  readonly inputs: readonly NamedElement[];
  /** The decisions that it reads. */
  readonly reads: readonly NamedElement[];
  readonly functions: readonly NamedElement[];
}

const longestChain = 1000;

/** The requirements of a decision, and the elements that each may refer to. */
const requirements = [
  { name: 'informationRequirement', reference: 'requiredInput', elements: 'inputs' },
  { name: 'informationRequirement', reference: 'requiredDecision', elements: 'decisions' },
  { name: 'knowledgeRequirement', reference: 'requiredKnowledge', elements: 'functions' },
] as const;

/**
 * The decisions of some names with all that they read, each behind what it reads.
 *
 * @param names absent: all decisions of the model
 */
export function decisionsInOrder(
  model: Model,
  names: readonly string[] | undefined,
  { report, refuse }: Problems,
): readonly ModelDecision[] {
  const all = [...model.decisions.values()];
  for (const name of names ?? []) {
    if (!all.some((each) => each.name === name)) {
      report('unknown-name', ['decisions'], `one of ${all.map((each) => each.name).join(', ')}`, name);
    }
  }
  const ordered = new Map<XmlElement, ModelDecision>();
  const open = new Set<XmlElement>();
  const visit = (decision: NamedElement): void => {
    const { name, element } = decision;
    if (ordered.has(element)) return;
    if (open.has(element)) return report('circular', [name], 'a decision that does not depend on itself', name);
    if (open.size >= longestChain) {
      report('too-large', [name], `at most ${longestChain} decisions one through another`, 'more of them');
      refuse();
    }
    open.add(element);
    const [inputs = [], reads = [], functions = []] = requirements.map(({ name: kind, reference, elements }) =>
      childrenOf(element, kind)
        .flatMap((each) => childrenOf(each, reference))
        .flatMap(({ attributes: { href = '' } }) => {
          const found = model[elements].get(href.replace(/^#/, ''));
          if (found === undefined) report('unknown-name', [name, reference], 'an element of the model', href);
          return found ?? [];
        }),
    );
    reads.forEach(visit);
    open.delete(element);
    ordered.set(element, { name, element, inputs, reads, functions });
  };
  for (const decision of all) if (names === undefined || names.includes(decision.name)) visit(decision);
  const taken = new Set<string>();
  for (const { name } of ordered.values()) {
    if (taken.has(name)) report('duplicate', [name], 'a name that no other decision has', name);
    taken.add(name);
  }
  return [...ordered.values()];
}

/** How a decision is made: the one child that is an expression. */
export function logicOf({ element }: NamedElement): XmlElement | undefined {
  return expressionKinds.map((kind) => childOf(element, kind)).find((found) => found !== undefined);
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
