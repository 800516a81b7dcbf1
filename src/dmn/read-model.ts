import { DmnError, type DmnProblem } from './dmn-error';
import { readXml, type XmlElement } from './read-xml';

/** A fact that a model takes. */
export interface InputData {
  readonly name: string;
  readonly type: ItemType;
}

/** A type of the model, as far as facts need it. */
export interface ItemType {
  readonly base: string | undefined;
  /** FEEL, if only listed values are allowed. */
  readonly allowed: string | undefined;
  readonly isCollection: boolean;
  readonly components: ReadonlyMap<string, ItemType>;
}

/** A decision of a model. */
export interface ModelDecision {
  readonly id: string;
  readonly name: string;
  /** The inputs and decisions it may use. */
  readonly inputs: readonly InputData[];
  readonly decisions: readonly string[];
  /** A decision table or a context. */
  readonly expression: XmlElement;
}

/** The inputs and decisions of a model. */
export interface Model {
  readonly inputs: readonly InputData[];
  /** By their ids. */
  readonly decisions: ReadonlyMap<string, ModelDecision>;
}

const plainType: ItemType = { base: undefined, allowed: undefined, isCollection: false, components: new Map() };
const namespaces = /^https?:\/\/www\.omg\.org\/spec\/DMN\/\d{8}\/(?:MODEL\/|dmn\.xsd)$/;
const withoutMeaning = new Set([
  'description',
  'extensionElements',
  'itemDefinition',
  'DMNDI',
  'artifact',
  'textAnnotation',
  'association',
  'group',
  'knowledgeSource',
  'elementCollection',
  'performanceIndicator',
  'organizationUnit',
]);

/**
 * Reads what a model consists of.
 *
 * @throws DmnError naming everything that is not understood
 */
export function readModel(xml: string): Model {
  const root = readXml(xml);
  const problems: DmnProblem[] = [];
  const report = (code: DmnProblem['code'], path: readonly string[], expected: string, received: string): void => {
    problems.push({ code, path, expected, received });
  };
  if (root.name !== 'definitions' || !namespaces.test(root.namespace)) {
    report('not-dmn', [], 'definitions of DMN 1.1 to 1.5', `${root.name} of ${root.namespace || 'no namespace'}`);
    throw new DmnError(problems);
  }
  const types = new Map(childrenOf(root, 'itemDefinition').map((each) => [each.attributes['name'] ?? '', each]));
  const inputs = new Map<string, InputData>();
  const elements = new Map<string, XmlElement>();
  for (const child of root.children) {
    const { name, id } = child.attributes;
    if (child.name === 'inputData' || child.name === 'decision') {
      const of = `${child.name} ${name ?? id ?? ''}`.trim();
      if (id === undefined || name === undefined) report('missing', [of], 'an id and a name', 'none');
      else if (inputs.has(id) || elements.has(id)) report('duplicate', [of], 'an id of its own', id);
      else if (child.name === 'decision') elements.set(id, child);
      else {
        const [variable] = childrenOf(child, 'variable');
        inputs.set(id, { name: variable?.attributes['name'] ?? name, type: typeNamed(variable, types, 0) });
      }
    } else if (!withoutMeaning.has(child.name)) {
      report('unsupported', [`${child.name} ${name ?? ''}`.trim()], 'inputs and decisions', child.name);
    }
  }
  const decisions = new Map<string, ModelDecision>();
  for (const [id, element] of elements) {
    const name = childrenOf(element, 'variable')[0]?.attributes['name'] ?? element.attributes['name'] ?? id;
    const used: { readonly inputs: InputData[]; readonly decisions: string[] } = { inputs: [], decisions: [] };
    for (const requirement of element.children.filter((each) => each.name.endsWith('Requirement'))) {
      for (const { name: kind, attributes } of requirement.children) {
        const href = (attributes['href'] ?? '').replace(/^#/, '');
        const input = inputs.get(href);
        if (kind === 'requiredInput' && input !== undefined) used.inputs.push(input);
        else if (kind === 'requiredDecision' && elements.has(href)) used.decisions.push(href);
        else if (kind === 'requiredKnowledge') report('unsupported', [name], 'no functions', href);
        else if (kind.startsWith('required') && kind !== 'requiredAuthority') {
          report('unknown-name', [name, kind], 'an element of the model', href);
        }
      }
    }
    const expression = element.children.find((each) => expressions.has(each.name));
    if (expression === undefined) report('missing', [name], 'a decision table', 'no expression');
    else if (expression.name !== 'decisionTable' && expression.name !== 'context') {
      report('unsupported', [name], 'a decision table, or a context of names', expression.name);
    } else decisions.set(id, { id, name, ...used, expression });
  }
  if (problems.length > 0) throw new DmnError(problems);
  return { inputs: [...inputs.values()], decisions };
}

const expressions = new Set([
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
]);

/** The children of one name. */
export function childrenOf({ children }: XmlElement, name: string): readonly XmlElement[] {
  return children.filter((each) => each.name === name);
}

/** The text within a child, such as that of an expression. */
export function textIn(element: XmlElement | undefined): string {
  return (element === undefined ? undefined : childrenOf(element, 'text')[0])?.text.trim() ?? '';
}

const deepestType = 20;

function typeNamed(element: XmlElement | undefined, types: ReadonlyMap<string, XmlElement>, depth: number): ItemType {
  const written = element?.attributes['typeRef'] ?? childrenOf(element ?? noElement, 'typeRef')[0]?.text.trim();
  const name = written?.replace(/^feel:/, '');
  const definition = name === undefined ? undefined : types.get(name);
  if (definition === undefined || depth > deepestType) return { ...plainType, base: name };
  return typeOf(definition, types, depth + 1);
}

function typeOf(definition: XmlElement, types: ReadonlyMap<string, XmlElement>, depth: number): ItemType {
  const { base, allowed, isCollection, components } = typeNamed(definition, types, depth);
  const own = textIn(childrenOf(definition, 'allowedValues')[0]);
  return {
    base,
    allowed: own === '' ? allowed : own,
    isCollection: isCollection || definition.attributes['isCollection'] === 'true',
    components: new Map([
      ...components,
      ...childrenOf(definition, 'itemComponent').map(
        (each) => [each.attributes['name'] ?? '', typeOf(each, types, depth + 1)] as const,
      ),
    ]),
  };
}

const noElement: XmlElement = { name: '', namespace: '', attributes: {}, children: [], text: '' };
