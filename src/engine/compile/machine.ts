import { compile, type CompiledGraph, type CompiledSource } from './compile';
import { unknownClass } from './diagram';
import { InvalidTableError } from '../terms/errors';
import { resolve, type Parameters } from '../terms/parameter-reference';
import { partitionOf, variablesOf, type Variables } from './partition';
import { factReader, type FactReading } from './read-facts';
import { closureOf, testsOf, type Source } from '../terms/table';
import type { Readings } from '../terms/vocabulary';

/** What a rulebook decides by. */
export interface Choices {
  /** The parameters; without them the references have their own. */
  readonly parameters?: Parameters | undefined;
  /** The choices of readings that differ from the first ones. */
  readonly readings?: Readonly<Record<string, string | undefined>> | undefined;
}

/** Compiled sources that facts can be put to. */
export interface Machine {
  /** The facts of the vocabulary, and behind them the readings. */
  readonly variables: Variables;
  /** Reads facts of any origin. Never throws. */
  readonly read: (facts: unknown) => FactReading;
  /** The sources compiled for every case. Absent where that grows too large. */
  readonly whole: ReadonlyMap<Source, Compiled> | undefined;
  /**
   * A source compiled so that it answers for some classes: for every case where that is not too large.
   *
   * @throws InvalidTableError with the code `TABLE_TOO_LARGE` where the facts that are unknown leave too much
   */
  readonly compiledFor: (source: Source, classes: readonly number[]) => Compiled;
  /** The last source, compiled for every case. */
  readonly compiled: CompiledSource;
  /** Every source, what is read before its reader. */
  readonly all: readonly CompiledSource[];
}

/** A source among those that it was compiled with. */
export interface Compiled {
  readonly compiled: CompiledSource;
  readonly graph: CompiledGraph;
}

/**
 * Compiles sources together with all that they read.
 *
 * @param choices what the rulebook decides by
 * @param isOpen whether readings are left open, like facts that are unknown
 * @throws InvalidTableError if a table leaves facts without a row, or names what there is not
 */
export function machineFor(
  sources: readonly Source[],
  { parameters, readings = {} }: Choices,
  isOpen = false,
): Machine {
  const closure = closureOf(...sources);
  const variables = variablesFor(closure, parameters);
  const { vocabulary, readings: choices = {} } = closure[0] as Source; // nothing is compiled without a source
  const start = Array.from(variables.keys(), (name) => {
    const values = choices[name];
    return values === undefined || isOpen ? unknownClass : choiceOf(name, values, readings[name]);
  });
  const stray = Object.keys(readings).find((name) => choices[name] === undefined);
  if (stray !== undefined) throw new InvalidTableError('UNKNOWN_READING', stray);

  const compileFor = (some: readonly Source[], known: readonly number[]): ReadonlyMap<Source, Compiled> => {
    const graph = compile({ sources: some, variables, parameters }, known);
    const incomplete = graph.all.find(({ outcomes }) => outcomes.includes(undefined));
    if (incomplete !== undefined) throw new InvalidTableError('INCOMPLETE_TABLE', incomplete.source.id);
    return new Map(graph.all.map((compiled) => [compiled.source, { compiled, graph }]));
  };
  let whole: Machine['whole'];
  let tooLarge: unknown;
  try {
    whole = compileFor(closure, start);
  } catch (error) {
    if (!(error instanceof InvalidTableError) || error.code !== 'TABLE_TOO_LARGE') throw error;
    tooLarge = error;
  }
  const all = (): readonly CompiledSource[] => {
    if (whole === undefined) throw tooLarge;
    return Array.from(whole.values(), ({ compiled }) => compiled);
  };
  const facts = new Map([...variables].filter(([name]) => vocabulary[name] !== undefined));

  return {
    variables,
    read: factReader(facts, start),
    whole,
    compiledFor(source, classes) {
      const found = whole?.get(source);
      if (found?.compiled.outcome !== undefined) return found;
      return compileFor(closureOf(source), classes).get(source) as Compiled; // it is the last of its closure
    },
    get all() {
      return all();
    },
    get compiled() {
      return all()[closure.length - 1] as CompiledSource;
    },
  };
}

/** The facts of the vocabulary, and behind them the readings, in the classes that the tests of sources tell apart. */
export function variablesFor(sources: readonly Source[], parameters: Parameters | undefined): Variables {
  const { vocabulary, readings = {} } = sources[0] as Source; // nothing is compiled without a source
  const definitions = Object.entries(readings).map(([name, values]) => [name, { kind: 'oneOf', values } as const]);
  const tests = sources.flatMap(testsOf);
  return variablesOf({ ...vocabulary, ...Object.fromEntries(definitions) }, (definition, name) =>
    partitionOf(
      definition,
      tests.flatMap(([tested, test]) => (tested === name ? [resolve(test, parameters)] : [])),
    ),
  );
}

function choiceOf(name: string, values: Readings[string], chosen = values[0]): number {
  const known = values.indexOf(chosen);
  if (known < 0) throw new InvalidTableError('UNKNOWN_READING', `${name}: ${chosen}`);
  return known;
}
