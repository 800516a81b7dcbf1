/** Writes the code that takes case records, from the shape of records. */
import { recordShape } from '../../src/compliance/record/record-shape';
import type { ObjectShape, Shape } from '../../src/compliance/record/shape';
import { formatted, type Generated } from './generated-files';

/** How a piece of each kind is looked at. */
const faults = {
  text: 'textFault',
  date: 'dateFault',
  instant: 'instantFault',
  boolean: 'booleanFault',
  count: 'countFault',
  amount: 'amountFault',
} as const;

/** The file with the code. */
export async function recordAcceptor(): Promise<Generated> {
  const content = `// Written by "npm run generate" from record-shape.ts.
import { isObject } from '../../plain/is-object';
import { acceptEach } from './accept-each';
import type { CaseRecord } from './case-record';
import { ${Object.values(faults).toSorted().join(', ')} } from './faults';
import { holdsOnly, isPlain } from './plain-object';

/**
 * A copy of a record that has the shape of one; otherwise \`undefined\`, and not a word about why. Whether its facts are
 * facts is not looked at. It takes what the reader of the same shape takes, in a fraction of the time, for it names every
 * field where the other follows the shape.
 */
export function acceptRecord(value: unknown): CaseRecord | undefined {
  // Fields are read by their names, and nothing that is inherited may be taken for one.
  if (Object.keys(Object.prototype).length > 0) return undefined;
  ${bodyOf(recordShape, '')} as CaseRecord; // every part of it was looked at
}
${[...new Set(functionsWithin(recordShape, ''))].join('')}
`;
  return { files: await formatted([{ path: 'src/compliance/record/accept-record.ts', content }]) };
}

/** The functions for the objects and the items of lists within an object. */
function functionsWithin({ fields }: ObjectShape, owner: string): readonly string[] {
  return Object.entries(fields).flatMap(([field, shape]) => {
    const path = owner + capitalised(field);
    const [inner, name] = shape.kind === 'list' ? [shape.items, itemName(shape.items, path)] : [shape, path];
    if (inner.kind === 'object') return [functionFor(inner, name), ...functionsWithin(inner, name)];
    if (inner.kind === 'textOrObject') {
      const details = `${name}Details`;
      return [functionFor(inner, name), functionFor(inner.object, details), ...functionsWithin(inner.object, details)];
    }
    return shape.kind === 'list' ? [functionFor(inner, name)] : [];
  });
}

/** Items of a kind that is the same everywhere are all taken by one function. */
function itemName({ kind }: Shape, path: string): string {
  return kind in faults ? capitalised(kind) : `${path}Item`;
}

function functionFor(shape: Shape, name: string): string {
  const body =
    shape.kind === 'object'
      ? bodyOf(shape, name)
      : shape.kind === 'textOrObject'
        ? `if (typeof value === 'object') return accept${name}Details(value);\n  if (textFault(value) !== undefined) return undefined;\n  return value`
        : `if (${isWrong('value', shape)}) return undefined;\n  return value`;
  return `\nfunction accept${name}(value: unknown): unknown {\n  ${body};\n}\n`;
}

/**
 * Takes the fields of an object apart, looks at each, and puts them together again. That there are no others is seen by
 * counting: to go through the names one by one takes longer, above all to be compiled.
 */
function bodyOf({ fields, required }: ObjectShape, owner: string): string {
  const names = Object.keys(fields);
  const isCopied = (name: string): boolean =>
    copyOf(name, fields[name] as Shape, owner) !== undefined || dropsNull(fields[name] as Shape); // its own names
  const pieces = names.filter((name) => !isCopied(name));
  return `if (!isPlain(value)) return undefined;
  ${reading('let', names.filter(isCopied))}
  ${reading('const', pieces)}
  const known = ${names.map((name) => `(${name} === undefined ? 0 : 1)`).join(' + ')};
  if (Object.keys(value).length !== known && !holdsOnly(value, ${JSON.stringify(names)})) return undefined;
  ${Object.entries(fields)
    .map(([name, shape]) => lookAt(name, shape, owner + capitalised(name), required.includes(name)))
    .join('\n  ')}
  return { ${names.join(', ')} }`;
}

/** Reads fields by their names. */
function reading(keyword: 'const' | 'let', names: readonly string[]): string {
  return names.length === 0 ? '' : `${keyword} { ${names.join(', ')} } = value;`;
}

/** Looks at one field, and gives up if it is not as it should be. */
function lookAt(name: string, shape: Shape, path: string, isRequired: boolean): string {
  const copy = copyOf(name, shape, path);
  if (copy === undefined) {
    if (dropsNull(shape)) {
      return `if (${name} === null) ${name} = undefined; else if (${name} !== undefined && ${isWrong(name, shape)}) return undefined;`;
    }
    const given = isRequired ? '' : `${name} !== undefined && `;
    const happened = 'null' in shape ? `${name} !== null && ` : '';
    return `if (${given}${happened}${isWrong(name, shape)}) return undefined;`;
  }
  const taken = `${name} = ${copy}; if (${name} === undefined) return undefined;`;
  return isRequired ? taken : `if (${name} !== undefined) { ${taken} }`;
}

/** Whether a null is read like a value that is left out. */
function dropsNull(shape: Shape): boolean {
  return 'null' in shape && shape.null === 'nothing';
}

/** The call that copies what is not of one piece. */
function copyOf(name: string, shape: Shape, path: string): string | undefined {
  if (shape.kind === 'facts') return `isObject(${name}) ? { ...${name} } : undefined`;
  if (shape.kind === 'object') return `accept${path}(${name})`;
  return shape.kind === 'list' ? `acceptEach(${name}, accept${itemName(shape.items, path)})` : undefined;
}

/** The test that a value of one piece is not as it should be. */
function isWrong(expression: string, shape: Shape): string {
  if (shape.kind === 'oneOf') return shape.values.map((value) => `${expression} !== '${value}'`).join(' && ');
  const { [shape.kind as keyof typeof faults]: fault } = faults; // what is not of one piece was copied
  return `${fault}(${expression}) !== undefined`;
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
