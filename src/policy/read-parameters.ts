import { hasOwn } from '../plain/has-own';
import type { NumberShape } from '../plain/read/shape';
import { orderedParameters, parameterDefinitions, type ParameterDefinition } from './parameter-definitions';
import { parameterUnits } from './parameter-units';
import { neixiang2021Parameters, type ParameterName, type Parameters } from './parameters';
import { numberNames, type Path, type PolicyReader } from './policy-reader';

/** Reads parameters on top of inherited ones; without inherited ones every parameter is required. */
export function readParameters(reader: PolicyReader, value: unknown, path: Path, inherited?: Parameters): Parameters {
  const parameters: Record<ParameterName, number> = { ...(inherited ?? neixiang2021Parameters) };
  if (value === undefined && inherited !== undefined) return parameters;
  const given = reader.entries(value, path);
  if (given === null) return parameters;

  for (const [name, number] of given) {
    const here = [...path, name];
    if (isParameterName(name)) parameters[name] = readNumber(reader, number, here, parameterDefinitions[name]);
    else reader.report(here, 'unknown-parameter', `one of ${Object.keys(neixiang2021Parameters).join(', ')}`, number);
  }
  if (inherited === undefined) reportMissing(reader, given, path);
  reportDisorder(reader, given, path, parameters);
  return parameters;
}

function isParameterName(name: string): name is ParameterName {
  return hasOwn(neixiang2021Parameters, name);
}

/** The number, or NaN after reporting a problem. Comparisons with NaN are false, so it is not reported again. */
function readNumber(reader: PolicyReader, value: unknown, path: Path, definition: ParameterDefinition): number {
  return reader.read(shapeOf(definition), value, path, { names: numberNames }) ?? NaN;
}

function shapeOf({ minimum, maximum, integer, unit }: ParameterDefinition): NumberShape {
  const bounds = { minimum, ...(maximum !== undefined && { maximum }), ...(integer !== undefined && { integer }) };
  return { kind: 'number', ...bounds, unit: parameterUnits[unit].en };
}

function reportMissing(reader: PolicyReader, given: ReadonlyMap<string, unknown>, path: Path): void {
  for (const [name, definition] of Object.entries(parameterDefinitions)) {
    if (!given.has(name)) readNumber(reader, undefined, [...path, name], definition);
  }
}

/** Reports the parameter that the definition gives; the lower one if it gives both. */
function reportDisorder(
  reader: PolicyReader,
  given: ReadonlyMap<string, unknown>,
  path: Path,
  parameters: Parameters,
): void {
  for (const [lower, higher] of orderedParameters) {
    const [low, high] = [parameters[lower], parameters[higher]];
    if (!(low > high)) continue;
    if (given.has(lower)) reader.report([...path, lower], 'inconsistent', `at most ${higher} (${high})`, low);
    else if (given.has(higher)) reader.report([...path, higher], 'inconsistent', `at least ${lower} (${low})`, high);
  }
}
