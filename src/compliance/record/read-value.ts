import { describeValue } from '../../plain/describe-value';
import { isObject } from '../../plain/is-object';
import { expectationOf } from '../expectation';
import { amountFault, booleanFault, countFault, dateFault, instantFault, textFault, type Fault } from './faults';
import type { CaseFacts, CaseDecisions } from '../case-decisions';
import type { RecordProblem, RecordProblemCode } from './record-problem';
import type {
  DateShape,
  InstantShape,
  ListShape,
  ObjectShape,
  OneOfShape,
  PieceShape,
  Shape,
  TextOrObjectShape,
} from './shape';

/** How far the reading of a record has come. */
export interface Reading {
  /** The keys that lead to the value being read. */
  readonly path: (string | number)[];
  readonly problems: RecordProblem[];
  readonly panel: CaseDecisions;
  /** What the panel knows when it has read the facts; empty until then. */
  readonly facts: CaseFacts[];
}

/**
 * Reads one value: a copy made of plain own properties, each of which is read once. Every problem is reported, and what
 * has one is `undefined` in the copy.
 */
export type Reader = (value: unknown, reading: Reading) => unknown;

/** Takes down a problem with the value being read. */
export function report(reading: Reading, code: RecordProblemCode, expected: string, value: unknown): undefined {
  reading.problems.push({ path: [...reading.path], code, expected, received: describeValue(value) });
}

/** Makes the reader of a shape. */
// @__NO_SIDE_EFFECTS__
export function readerOf(shape: Shape): Reader {
  switch (shape.kind) {
    case 'object':
      return objectReader(shape);
    case 'list':
      return listReader(shape);
    case 'facts':
      return readFacts;
    case 'textOrObject':
      return textOrObjectReader(shape);
    case 'oneOf':
      return pieceReader(shape, (value) => oneOfFault(value, shape));
    case 'text':
      return pieceReader(shape, textFault);
    case 'date':
      return nullReader(shape, pieceReader(shape, dateFault));
    case 'instant':
      return nullReader(shape, pieceReader(shape, instantFault));
    case 'boolean':
      return pieceReader(shape, booleanFault);
    case 'count':
      return pieceReader(shape, countFault);
    case 'amount':
      return pieceReader(shape, amountFault);
  }
}

function pieceReader(shape: PieceShape, faultOf: Fault): Reader {
  const expected = expectationOf(shape);
  return (value, reading) => {
    const fault = faultOf(value);
    return fault === undefined ? value : report(reading, fault, expected, value);
  };
}

/** Null is kept if it says something, and otherwise read like a value that is left out. */
function nullReader(shape: DateShape | InstantShape, read: Reader): Reader {
  const meaning = shape.null === 'notYet' ? null : undefined;
  return (value, reading) => (value === null ? meaning : read(value, reading));
}

function textOrObjectReader({ object }: TextOrObjectShape): Reader {
  const readText = pieceReader({ kind: 'text' }, textFault);
  const readObject = objectReader(object);
  return (value, reading) => (isObject(value) ? readObject : readText)(value, reading);
}

function objectReader({ fields, required }: ObjectShape): Reader {
  const readers = new Map(Object.entries(fields).map(([name, shape]) => [name, readerOf(shape)]));
  return (value, reading) => {
    if (!isObject(value)) return report(reading, 'not-an-object', 'an object', value);
    const copy: Record<string, unknown> = { ...value };
    const names = Object.keys(copy);
    const items = Object.values(copy); // one by one, by name, takes several times as long
    for (let index = 0; index < names.length; index += 1) {
      const name = names[index] as string; // there are as many names as items
      const item = items[index];
      const read = readers.get(name);
      if (read !== undefined && item === undefined) continue;
      reading.path.push(name);
      const known = read === undefined ? report(reading, 'unknown-key', 'a known field', item) : read(item, reading);
      if (known !== item) copy[name] = known;
      reading.path.pop();
    }
    for (const name of required) {
      if (items[names.indexOf(name)] !== undefined) continue;
      reading.path.push(name);
      report(reading, 'required', 'a value', undefined);
      reading.path.pop();
    }
    return copy;
  };
}

function listReader({ items }: ListShape): Reader {
  const read = readerOf(items);
  return (value, reading) => {
    if (!Array.isArray(value)) return report(reading, 'wrong-type', 'a list', value);
    const list: readonly unknown[] = value;
    const copy: unknown[] = [];
    for (let index = 0; index < list.length; index += 1) {
      const item = list[index];
      reading.path.push(index);
      // A list may be as long as memory allows and hold nothing but holes: the first one ends it.
      if (item === undefined) {
        report(reading, 'required', 'a value', item);
        reading.path.pop();
        return undefined;
      }
      copy.push(read(item, reading));
      reading.path.pop();
    }
    return copy;
  };
}

function oneOfFault(value: unknown, { values }: OneOfShape): RecordProblemCode | undefined {
  for (const one of values) if (one === value) return undefined;
  return typeof value === 'string' ? 'unknown-value' : 'wrong-type';
}

function readFacts(value: unknown, reading: Reading): unknown {
  const facts = isObject(value) ? { ...value } : value;
  const { known, problems } = reading.panel.read(facts);
  if (known !== undefined) {
    reading.facts.push(known);
    return facts;
  }
  for (const { path, ...problem } of problems) {
    reading.problems.push({ path: [...reading.path, ...path], ...problem });
  }
  return undefined;
}
