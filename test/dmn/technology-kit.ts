/** Models of the DMN Technology Compatibility Kit, and their expected results; see `tck/README.md`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXml } from '../../src/dmn/model/read-xml';
import { childOf, childrenOf, type XmlElement } from '../../src/dmn/model/xml-element';

const folder = join(import.meta.dirname, 'tck');

/** An expected result of a model. */
interface Expected {
  readonly decision: string;
  readonly outcome: unknown;
}

/** One case of a model. */
interface KitCase {
  readonly id: string;
  /** The inputs as facts, those of structured inputs by their paths. */
  readonly facts: Readonly<Record<string, unknown>>;
  readonly results: readonly Expected[];
}

/** A model with its cases. */
export interface KitModel {
  readonly name: string;
  readonly xml: string;
  readonly cases: readonly KitCase[];
}

/** The value of a node: a single one, a record, or a list of them. */
function valueOf(node: XmlElement): unknown {
  const list = childOf(node, 'list');
  if (list !== undefined) return childrenOf(list, 'item').map(valueOf);
  const components = childrenOf(node, 'component');
  if (components.length > 0) {
    return Object.fromEntries(components.map((each) => [each.attributes['name'] ?? '', valueOf(each)]));
  }
  const value = childOf(node, 'value');
  const text = value?.text.trim() ?? '';
  if (value?.attributes['nil'] === 'true' || value === undefined) return null;
  const type = value.attributes['type'] ?? '';
  if (/decimal|double|int/.test(type)) return Number(text);
  return type.endsWith('boolean') ? text === 'true' : value.text;
}

/** The single values within a value, by their paths. */
function partsOf(name: string, value: unknown): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [[name, value]];
  return Object.entries(value).flatMap(([part, each]) => partsOf(`${name}.${part}`, each));
}

function casesIn(xml: string): readonly KitCase[] {
  // The type of a value is said by an attribute with a prefix.
  return childrenOf(readXml(xml.replace(/xsi:(?=type=|nil=)/g, '')), 'testCase').map((each) => ({
    id: each.attributes['id'] ?? '',
    facts: Object.fromEntries(
      childrenOf(each, 'inputNode').flatMap((node) => partsOf(node.attributes['name'] ?? '', valueOf(node))),
    ),
    results: childrenOf(each, 'resultNode').map((node) => {
      const expected = childOf(node, 'expected');
      return { decision: node.attributes['name'] ?? '', outcome: expected && valueOf(expected) };
    }),
  }));
}

/** Every model of the kit that has a decision table. */
export function kitModels(): readonly KitModel[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => {
      const files = readdirSync(join(folder, name)).toSorted();
      const textsOf = (ending: string): readonly string[] =>
        files.filter((file) => file.endsWith(ending)).map((file) => readFileSync(join(folder, name, file), 'utf8'));
      return { name, xml: textsOf('.dmn').join(''), cases: textsOf('.xml').flatMap(casesIn) };
    })
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
}
