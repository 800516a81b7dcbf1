import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';

const require = createRequire(import.meta.url);
const schemas = join(require.resolve('dmn-moddle/package.json'), '../resources/dmn/xsd');

/** The engine has no types. */
interface Engine {
  readonly decisionTable: {
    readonly parseDmnXml: (xml: string) => Promise<unknown>;
    readonly evaluateDecision: (id: string, decisions: unknown, facts: object) => object;
  };
}

const { decisionTable } = require('@hbtgmbh/dmn-eval-js') as Engine;

/** A part of the official schema. */
function schema(fileName: string): { readonly fileName: string; readonly contents: string } {
  return { fileName, contents: readFileSync(join(schemas, fileName), 'utf8') };
}

/** What the official DMN 1.3 schema objects to in a document. */
export async function schemaErrors(xml: string): Promise<readonly string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'model.dmn', contents: xml },
    schema: schema('DMN13.xsd'),
    preload: ['DMNDI13.xsd', 'DI.xsd', 'DC.xsd'].map(schema),
  });
  return errors.map(({ rawMessage }) => rawMessage);
}

/**
 * Opens a model in dmn-eval-js, an engine of DMN 1.1 that knows simple FEEL: the namespace is the older one, results bear
 * names by which decisions find them, and lists, which simple FEEL cannot write, travel as text.
 */
export async function openInEngine(xml: string, id: string): Promise<(facts: object) => unknown> {
  const adapted = xml
    .replace('https://www.omg.org/spec/DMN/20191111/MODEL/', 'http://www.omg.org/spec/DMN/20151101/dmn.xsd')
    .replace(/ *<dmndi:DMNDI>[^]*<\/dmndi:DMNDI>\n/, '')
    .replace(/ *<annotation name="grounds"\/>\n/g, '')
    .replace(/ *<annotationEntry>[^]*?<\/annotationEntry>\n/g, '')
    .replace(/<output id="(\w+)_output\d+" name="(\w+)"\/>/g, '<output id="$1_$2" name="$1.$2"/>')
    .replace(/<output id="(\w+)_output1"\/>/g, '<output id="$1_result" name="$1"/>')
    .replace(/(<outputEntry[^>]*>\s*<text>)\[(.*)\](?=<\/text>)/g, (_, before: string, items: string) => {
      return `${before}&quot;list:${items.replaceAll('&quot;', '').replaceAll(', ', '+')}&quot;`;
    });
  const decisions = await decisionTable.parseDmnXml(adapted);
  // The engine writes what it finds into the facts it is given.
  return (facts) => {
    const results = decisionTable.evaluateDecision(id, decisions, { ...facts });
    return new Map<string, unknown>(Object.entries(results)).get(id);
  };
}

/** Lists in an outcome as they travel through the engine. */
export function asText(outcome: unknown): unknown {
  if (Array.isArray(outcome)) return `list:${outcome.join('+')}`;
  if (typeof outcome !== 'object' || outcome === null) return outcome;
  return Object.fromEntries(Object.entries(outcome).map(([field, value]) => [field, asText(value)]));
}
