import type { Problems } from '../dmn-error';
import type { ItemTypes } from './item-types';
import { ownData } from './own-data';
import { readXml } from './read-xml';
import { childOf, plainName, type XmlElement } from './xml-element';

/** An element of a model to which others refer: an input, a decision or a function. */
export interface NamedElement {
  /** The name that expressions use. */
  readonly name: string;
  /** Its original name, if that is not a FEEL name; `toDmn` writes it. */
  readonly fullName: string;
  readonly element: XmlElement;
}

/** The elements of a model by id, and its types by name. */
export interface Model {
  readonly inputs: ReadonlyMap<string, NamedElement>;
  readonly decisions: ReadonlyMap<string, NamedElement>;
  /** Business knowledge models. */
  readonly functions: ReadonlyMap<string, NamedElement>;
  readonly types: ItemTypes;
  /** The names that expressions may use. */
  readonly names: ReadonlySet<string>;
}

/** The namespaces of DMN 1.1 to 1.5. */
const namespaces: ReadonlySet<string> = new Set([
  'http://www.omg.org/spec/DMN/20151101/dmn.xsd',
  'http://www.omg.org/spec/DMN/20180521/MODEL/',
  'https://www.omg.org/spec/DMN/20191111/MODEL/',
  'https://www.omg.org/spec/DMN/20211108/MODEL/',
  'https://www.omg.org/spec/DMN/20230324/MODEL/',
]);

/** Elements that cannot change an outcome, unless a decision refers to them. */
const passedOver: ReadonlySet<string> = new Set([
  'description',
  'extensionElements',
  'import',
  'textAnnotation',
  'association',
  'group',
  'knowledgeSource',
  'elementCollection',
  'performanceIndicator',
  'organizationUnit',
  'businessContextElement',
  'decisionService',
]);

/**
 * Reads the parts of a model.
 *
 * @throws DmnError if the document is not a model at all
 */
export function readModel(xml: unknown, { report, refuse }: Problems): Model {
  const root = readXml(xml);
  if (root.name !== 'definitions' || !namespaces.has(root.namespace)) {
    report('not-dmn', [], 'definitions of DMN 1.1 to 1.5', `${root.name} (${root.namespace || 'no namespace'})`);
    refuse();
  }
  const { expressionLanguage = 'FEEL' } = root.attributes;
  if (!isFeel(expressionLanguage)) report('unsupported', ['expressionLanguage'], 'FEEL', expressionLanguage);
  const found = {
    inputData: new Map<string, NamedElement>(),
    decision: new Map<string, NamedElement>(),
    businessKnowledgeModel: new Map<string, NamedElement>(),
  };
  const types = new Map<string, XmlElement>();
  const ids = new Set<string>();
  const names = new Set<string>();
  const fullNames = new Set<string>();
  for (const child of root.children) {
    const { id, name: ownName = '' } = child.attributes;
    const isOwn = child.namespace === root.namespace;
    if (isOwn && Object.keys(found).includes(child.name)) {
      const name = plainName(childOf(child, 'variable')?.attributes['name'] ?? ownName);
      if (name === '') report('missing', [child.name], 'a name', id ?? 'none');
      else if (id === undefined) report('missing', [name], 'an id', 'none');
      else if (ids.has(id)) report('duplicate', [name], 'an id that no other element has', id);
      else {
        ids.add(id);
        const { name: ofFact, id: ofDecision } = ownData(child);
        const own = child.name === 'decision' ? ofDecision : ofFact;
        const fullName = typeof own === 'string' ? own : name;
        const elements = found[child.name as keyof typeof found]; // it was looked up
        if (names.has(name) || fullNames.has(`${child.name} ${fullName}`)) {
          report('duplicate', [name], 'a name that no other element has', fullName);
        }
        names.add(name);
        fullNames.add(`${child.name} ${fullName}`);
        elements.set(id, { name, fullName, element: child });
      }
    } else if (isOwn && child.name === 'itemDefinition') {
      const name = plainName(ownName);
      if (types.has(name)) report('duplicate', [name], 'a name that no other type has', name);
      types.set(name, child);
    } else if (!(isOwn && passedOver.has(child.name)) && child.name !== 'DMNDI') {
      report('unsupported', [child.name], 'an element of DMN', `${child.name} (${child.namespace || 'no namespace'})`);
    }
  }
  return { inputs: found.inputData, decisions: found.decision, functions: found.businessKnowledgeModel, types, names };
}

/** Whether a language is FEEL of any version; simple FEEL is a subset of it. */
function isFeel(language: string): boolean {
  return /(?:^|\/)s?-?feel\/?$/i.test(language);
}

/** Reports every expression in an element that is written in another language. */
export function checkLanguages(element: XmlElement, name: string, problems: Problems): void {
  const { expressionLanguage = 'FEEL' } = element.attributes;
  if (!isFeel(expressionLanguage)) problems.report('unsupported', [name, element.name], 'FEEL', expressionLanguage);
  for (const child of element.children) checkLanguages(child, name, problems);
}
