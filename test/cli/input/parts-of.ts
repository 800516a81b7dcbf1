import type { InputUnit } from '../../../src/cli/input/input-unit';
import { inputUnits, partsOf as partsOfUnit } from '../../../src/cli/input/read-units';
import type { InputPart } from '../../../src/cli/input/record-text';
import { chunks, cut } from '../program';

/** Reads an input to its end, cut into chunks of a length. */
export async function partsOf(
  name: string,
  content: string | Uint8Array,
  chunk = 65_536,
): Promise<readonly InputPart[]> {
  return unitParts(inputUnits(name, chunks(cut(content, chunk))));
}

/** All batches as one list. */
export async function everything(batches: AsyncIterable<readonly InputPart[]>): Promise<readonly InputPart[]> {
  const parts: InputPart[] = [];
  for await (const batch of batches) parts.push(...batch);
  return parts;
}

/** The parts of all units, as one list. */
export async function unitParts(units: AsyncIterable<InputUnit>, longest?: number): Promise<readonly InputPart[]> {
  const parts: InputPart[] = [];
  for await (const unit of units) parts.push(...partsOfUnit(unit, longest));
  return parts;
}
