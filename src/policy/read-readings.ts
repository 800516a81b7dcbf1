import { hasOwn } from '../plain/has-own';
import { interpretations, type InterpretationId } from './interpretations';
import type { Path, PolicyReader } from './policy-reader';
import { readingChoices, type PolicyReadings, type ReadingChoices } from './reading-choices';

/** Reads choices of readings on top of inherited ones. */
export function readReadings(
  reader: PolicyReader,
  value: unknown,
  path: Path,
  inherited: PolicyReadings = {},
): PolicyReadings {
  if (value === undefined) return inherited;
  const given = reader.entries(value, path);
  if (given === null) return inherited;
  for (const [id, choice] of given) reportChoice(reader, id, choice, [...path, id]);
  // An interpretation with only one selectable reading leaves the policy no choice.
  return { ...inherited, ...Object.fromEntries([...given].filter(([id]) => isDecidable(id))) };
}

function reportChoice(reader: PolicyReader, id: string, choice: unknown, path: Path): void {
  if (!isQuestion(id)) {
    reader.report(path, 'unknown-reading', `one of ${Object.keys(interpretations).join(', ')}`, choice);
    return;
  }
  const choices: readonly string[] = isDecidable(id) ? readingChoices[id] : [interpretations[id].taken];
  if (choices.some((each) => each === choice)) return;
  const argued = interpretations[id].readings.find((each) => each.id === choice)?.arguedOnly;
  if (argued === undefined) reader.report(path, 'unknown-value', `one of ${choices.join(', ')}`, choice);
  else reader.report(path, 'argued-only', `one of ${choices.join(', ')} (${argued.en})`, choice);
}

function isQuestion(id: string): id is InterpretationId {
  return hasOwn(interpretations, id);
}

function isDecidable(id: string): id is keyof ReadingChoices {
  return hasOwn(readingChoices, id);
}
