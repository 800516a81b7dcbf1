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

/** The problems of a document by the official DMN 1.3 schema. */
export async function schemaErrors(xml: string): Promise<readonly string[]> {
  return (await schemaErrorsOf(new Map([['model', xml]]))).get('model') ?? [];
}

/** What it objects to in each of several documents, by their names: the schema is read once. */
export async function schemaErrorsOf(
  documents: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const { errors } = await validateXML({
    xml: Array.from(documents, ([name, contents]) => ({ fileName: `${name}.dmn`, contents })),
    schema: schema('DMN13.xsd'),
    preload: ['DMNDI13.xsd', 'DI.xsd', 'DC.xsd'].map(schema),
  });
  // What is said of no document counts against each.
  const errorsIn = (name: string): readonly string[] =>
    errors.filter(({ loc }) => loc === null || loc.fileName === `${name}.dmn`).map(({ rawMessage }) => rawMessage);
  return new Map(Array.from(documents.keys(), (name) => [name, errorsIn(name)]));
}

/**
 * Opens a model in dmn-eval-js, an engine of DMN 1.1 that knows simple FEEL: the namespace is the older one, records,
 * which simple FEEL cannot write, become an output for each field, and lists travel as text.
 */
export async function openInEngine(xml: string, id: string): Promise<(facts: object) => unknown> {
  const adapted = xml
    .replace('https://www.omg.org/spec/DMN/20191111/MODEL/', 'http://www.omg.org/spec/DMN/20151101/dmn.xsd')
    .replace(/ *<dmndi:DMNDI>[^]*<\/dmndi:DMNDI>\n/, '')
    .replace(/ *<annotation name="grounds"\/>\n/g, '')
    .replace(/ *<annotationEntry>[^]*?<\/annotationEntry>\n/g, '')
    .replace(/<decisionTable[^]*?<\/decisionTable>/g, withFieldOutputs)
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

/** A table with an output for each field of its outcomes, if they are records. */
function withFieldOutputs(table: string): string {
  const outputEntry = /<outputEntry id="(\w+)">\s*<text>(.*)<\/text>\s*<\/outputEntry>/g;
  const [[, , first = ''] = []] = table.matchAll(outputEntry);
  if (!first.startsWith('{')) return table;
  const fieldsOf = (context: string): readonly RegExpMatchArray[] => [
    ...context.matchAll(/(\w+): (\[[^\]]*\]|[^,{}]+)/g),
  ];
  return table
    .replace(/<output id="(\w+)_output1" name="\w+"\/>/, (_, id: string) =>
      fieldsOf(first)
        .map(([, field]) => `<output id="${id}_${field}" name="${id}.${field}"/>`)
        .join('\n'),
    )
    .replace(outputEntry, (_, id: string, context: string) =>
      fieldsOf(context)
        .map(([, field, value]) => `<outputEntry id="${id}_${field}"><text>${value}</text></outputEntry>`)
        .join('\n'),
    );
}

/** Lists in an outcome as they travel through the engine. */
export function asText(outcome: unknown): unknown {
  if (Array.isArray(outcome)) return `list:${outcome.join('+')}`;
  if (typeof outcome !== 'object' || outcome === null) return outcome;
  return Object.fromEntries(Object.entries(outcome).map(([field, value]) => [field, asText(value)]));
}
