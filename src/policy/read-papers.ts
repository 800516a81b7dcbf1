import { dictionary, oneOf } from '../plain/read/shape';
import { documentKinds, type PaperCatalogue } from './papers';
import type { Path, PolicyReader } from './policy-reader';

const catalogue = /* @__PURE__ */ dictionary(/* @__PURE__ */ oneOf(documentKinds));

/** Reads a catalogue of papers on top of an inherited one. */
export function readPapers(
  reader: PolicyReader,
  value: unknown,
  path: Path,
  inherited: PaperCatalogue = {},
): PaperCatalogue {
  return {
    ...inherited,
    ...reader.read(catalogue, value, path, { inherited, names: { 'unknown-value': 'wrong-type' } }),
  };
}
