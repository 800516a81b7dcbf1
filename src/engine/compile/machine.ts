import { hasOwn } from '../../plain/has-own';
import { describeValue } from '../../plain/describe-value';
import { compilingMeans } from './compiling-means';
import type { CitingFunction } from './grounds';
import type { CompileFor } from './remembering-failures';
import { compile, type CompiledGraph, type CompiledSource } from './compile';
import { unknownClass } from './diagram';
import { InvalidTableError, isTooLarge } from '../terms/errors';
import type { Parameters } from '../terms/parameter-reference';
import { variablesOf, type NamedTest, type Variables } from './partition';
import { factReader, type FactReader } from './read-facts';
import { closureOf, testsOf, type LanguageMeans, type Source } from '../terms/table';

/** The choices of a rulebook. */
export interface Choices {
  /** The parameters; without them each reference uses its own figures. */
  readonly parameters?: Parameters | undefined;
  /** The choices of readings; by default the first choice of each reading. */
  readonly readings?: Readonly<Record<string, string | undefined>> | undefined;
}

/** A compiled source within its graph. */
export interface Compiled {
  readonly compiled: CompiledSource;
  readonly graph: CompiledGraph;
  /** The functions for its citations, if they are compiled already. */
  readonly citing?: readonly CitingFunction[];
}

/** The code for general tables that concerns rows that overlap although at most one of them may apply. */
export interface OverlapMeans extends LanguageMeans {
  /** A decision, for known classes, without the facts for which such rows overlap. */
  readonly withoutOverlaps: (found: Compiled, classes: readonly number[]) => Compiled;
  /** The id of a table with such rows. */
  readonly overlappingTable: (found: Compiled) => string | undefined;
}

/** Compiled sources with their variables and choices. */
export interface Machine extends FactReader {
  /** The facts of the vocabulary, followed by the readings. */
  readonly variables: Variables;
  /** The choices under which the sources were compiled. */
  readonly choices: Choices;
  /** The classes when no fact is known. */
  readonly start: readonly number[];
  /** The sources compiled for all facts, each after those that it reads. Empty if that is too large. */
  readonly whole: ReadonlyMap<Source, Compiled>;
  /**
   * A source compiled for the given classes; for all classes unless that is too large. Facts for which unique rows
   * overlap are left out.
   *
   * @throws InvalidTableError with the code `table-too-large` if the unknown facts leave too much, or
   *   `overlapping-rows` if rows overlap whatever they are
   */
  readonly compiledFor: (source: Source, classes: readonly number[]) => Compiled;
}

/**
 * Compiles sources together with everything that they read.
 *
 * @param choices the choices of the rulebook
 * @param isOpen whether readings are left open, like unknown facts
 * @param common variables of other sources, so that a class means the same for both
 * @throws InvalidTableError if a table leaves facts without a row, or names something that does not exist
 */
export function machineFor(sources: readonly Source[], choices: Choices, isOpen = false, common?: Variables): Machine {
  const { parameters, readings = {} } = choices;
  const closure = closureOf(...sources);
  const first = closure[0] as Source; // there is at least one source
  const variables = common ?? variablesFor(...closure.map((source) => ({ source, parameters })));
  const facts = new Map([...variables].filter(([name]) => first.vocabulary[name] !== undefined));
  const start = startOf(first, variables, isOpen ? undefined : readings);

  const compileNow: CompileFor<Machine['whole']> = (some, known) => {
    const graph = completeGraph(some, known, variables, parameters);
    return new Map(graph.all.map((compiled) => [compiled.source, { compiled, graph }]));
  };
  const compileFor = compilingMeans(first)?.rememberingFailures(compileNow) ?? compileNow;
  let whole: Machine['whole'] = new Map();
  try {
    whole = compileFor(closure, start);
  } catch (error) {
    if (!isTooLarge(error)) throw error;
  }
  return {
    variables,
    choices,
    start,
    ...factReader(facts, start),
    whole,
    compiledFor(source, classes) {
      // The source is the last one of its closure.
      const found = (whole.get(source) ?? compileFor(closureOf(source), classes).get(source)) as Compiled;
      return (first.general as OverlapMeans | undefined)?.withoutOverlaps(found, classes) ?? found;
    },
  };
}

/**
 * Compiles sources for known classes.
 *
 * @throws InvalidTableError if a table leaves facts without a row, or is too large
 */
export function completeGraph(
  sources: readonly Source[],
  known: readonly number[],
  variables: Variables,
  parameters: Parameters | undefined,
): CompiledGraph {
  const graph = compile({ sources, variables, parameters }, known);
  for (const { source, outcomes } of graph.all) {
    if (outcomes.includes(undefined)) throw new InvalidTableError('incomplete-table', source.id);
  }
  return graph;
}

/** The last source of a graph. */
export function lastOf(graph: CompiledGraph): Compiled {
  return { compiled: graph.all[graph.all.length - 1] as CompiledSource, graph }; // there is at least one source
}

/** What a whole was compiled with. */
export type Compiling = Pick<Machine, 'choices' | 'variables'>;

/** Compiles parts of a whole for themselves, with its variables: a class means the same for both. */
export function machineOfParts(parts: readonly Source[], { choices, variables }: Compiling): Machine {
  return machineFor(parts, choices, false, variables);
}

/** A decision with the parameters and readings of its rulebook. */
export interface Compilable {
  readonly source: Source;
  readonly parameters: Parameters | undefined;
  readonly readings: Choices['readings'];
}

/** The common variables of some decisions, with the classes that the tests of any of them distinguish. */
export function commonVariables(decisions: readonly Compilable[]): Variables {
  return variablesFor(
    ...decisions.flatMap(({ source, parameters }) => closureOf(source).map((each) => ({ source: each, parameters }))),
  );
}

/**
 * Compiles a decision over variables that it shares with others.
 *
 * @param isOpen whether readings are left open
 * @throws InvalidTableError if a table leaves facts without a row, if unique rows overlap, or if it is too large
 */
export function compiledOver(
  { source, parameters, readings = {} }: Compilable,
  variables: Variables,
  isOpen = false,
): Compiled {
  const sources = closureOf(source);
  const start = startOf(source, variables, isOpen ? undefined : readings);
  const found = lastOf(completeGraph(sources, start, variables, parameters)); // the source is the last of its closure
  const overlapping = (source.general as OverlapMeans | undefined)?.overlappingTable(found);
  if (overlapping !== undefined) throw new InvalidTableError('overlapping-rows', overlapping);
  return found;
}

/**
 * The classes when no fact is known: readings have the class of their choice.
 *
 * @param chosen the choices of readings; without them all readings are left open
 */
function startOf(
  { vocabulary, readings = {} }: Source,
  variables: Variables,
  chosen: Choices['readings'],
): readonly number[] {
  const start: number[] = Array.from(variables.keys(), (name) => (chosen && !vocabulary[name] ? 0 : unknownClass));
  for (const [name, given] of Object.entries(chosen ?? {})) {
    const choices: readonly string[] = (hasOwn(readings, name) && readings[name]) || [];
    const choice = given ?? choices[0];
    const known = choices.findIndex((each) => each === choice);
    if (known < 0) throw new InvalidTableError('unknown-reading', `${name}: ${describeValue(choice)}`);
    start[variables.get(name)?.variable ?? NaN] = known;
  }
  return start;
}

/**
 * The facts of the vocabulary, followed by the readings, with the classes that the tests of the sources distinguish.
 */
export function variablesFor(
  ...compared: readonly { readonly source: Source; readonly parameters: Parameters | undefined }[]
): Variables {
  const [{ source: first }] = compared as [(typeof compared)[number]]; // there is at least one source
  const tests = compared.flatMap(({ source, parameters }) =>
    testsOf(source).map(([name, test]): NamedTest => [name, test, parameters]),
  );
  return variablesOf(first, tests, compilingMeans(first)?.partitionOf);
}
