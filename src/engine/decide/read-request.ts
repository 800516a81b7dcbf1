import { describeValue } from '../../plain/describe-value';
import { InvalidFactsError, type FactProblem, type FactProblemCode } from '../terms/errors';
import { hasOwn } from '../../plain/has-own';
import { isObject } from '../../plain/is-object';

/** What a part of a request has to be. Facts are judged by the decision that reads them, dates by the calendar. */
export type RequestPart =
  | { readonly kind: 'judgedElsewhere' }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'text' }
  | { readonly kind: 'oneOf'; readonly values: readonly string[] }
  | { readonly kind: 'list'; readonly of: RequestPart }
  /** A text alone, or a record that says more. */
  | {
      readonly kind: 'textOrRecord';
      readonly of: Readonly<Record<string, RequestPart>>;
      readonly required: readonly string[];
    }
  | { readonly kind: 'record'; readonly of: Readonly<Record<string, RequestPart>> };

/** What every part of a kind of request has to be. */
export type RequestParts<Request> = { readonly [Name in keyof Request]-?: RequestPart };

/**
 * Reads a request of any origin, each part once; parts left out or `undefined` are unknown. Only its own properties
 * count, and names it does not have are a mistake: a misspelt one would otherwise change the answer unnoticed.
 *
 * @returns a copy that is what its type says, except for the parts that are judged elsewhere
 * @throws InvalidFactsError naming every bad part
 *
 * @example
 * readRequest({ asked: [true] }, { asked: { kind: 'list', of: { kind: 'boolean' } } }); // => { asked: [true] }
 */
export function readRequest<Request extends object>(request: Request, parts: RequestParts<Request>): Request {
  const problems: FactProblem[] = [];
  const copy = readSafely(request, { kind: 'record', of: { ...parts } }, problems);
  if (problems.length > 0) throw new InvalidFactsError(problems);
  return copy as Request; // every part of it was read
}

function readSafely(value: unknown, part: RequestPart, problems: FactProblem[]): unknown {
  try {
    return readPart(value, part, [], problems);
  } catch {
    return problems.push({
      code: 'unreadable',
      path: [],
      expected: 'readable properties',
      received: describeValue(value),
    });
  }
}

function readPart(value: unknown, part: RequestPart, path: readonly string[], problems: FactProblem[]): unknown {
  const reject = (code: FactProblemCode, expected: string): undefined => {
    problems.push({ code, path, expected, received: describeValue(value) });
  };
  switch (part.kind) {
    case 'judgedElsewhere':
      return value;
    case 'boolean':
      return typeof value === 'boolean' ? value : reject('wrong-type', 'true or false');
    case 'text':
      return typeof value === 'string' ? value : reject('wrong-type', 'a text');
    case 'oneOf': {
      const code = typeof value === 'string' ? 'unknown-value' : 'wrong-type';
      const names = part.values.map((name) => JSON.stringify(name)).join(', ');
      return part.values.some((name) => name === value) ? value : reject(code, `one of ${names}`);
    }
    case 'list':
      return Array.isArray(value)
        ? Array.from(value, (item, index) => readPart(item, part.of, [...path, String(index)], problems))
        : reject('wrong-type', 'a list');
    case 'textOrRecord': {
      if (typeof value === 'string') return value;
      if (!isObject(value)) return reject('wrong-type', 'a text or an object');
      for (const name of part.required) {
        if (value[name] === undefined) problems.push(missingPart([...path, name]));
      }
      return readRecord(value, part.of, path, problems);
    }
    case 'record':
      return isObject(value) ? readRecord(value, part.of, path, problems) : reject('not-an-object', 'an object');
  }
}

function readRecord(
  record: Readonly<Record<string, unknown>>,
  parts: Readonly<Record<string, RequestPart>>,
  path: readonly string[],
  problems: FactProblem[],
): unknown {
  const copy: Record<string, unknown> = {};
  for (const name of Object.keys(record)) {
    const value = record[name];
    const part = hasOwn(parts, name) ? parts[name] : undefined;
    if (value === undefined) continue;
    if (part !== undefined) copy[name] = readPart(value, part, [...path, name], problems);
    else problems.push(unknownName([...path, name], value, Object.keys(parts)));
  }
  return copy;
}

function unknownName(path: readonly string[], value: unknown, names: readonly string[]): FactProblem {
  return { code: 'unknown-fact', path, expected: `a part named ${names.join(', ')}`, received: describeValue(value) };
}

function missingPart(path: readonly string[]): FactProblem {
  return { code: 'wrong-type', path, expected: 'a text', received: 'undefined' };
}
