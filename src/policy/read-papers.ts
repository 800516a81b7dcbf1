import { documentKinds, type DocumentKind, type PaperCatalogue } from './papers';
import type { Path, PolicyReader } from './policy-reader';

/** Reads a catalogue of papers over an inherited one. */
export function readPapers(
  reader: PolicyReader,
  value: unknown,
  path: Path,
  inherited: PaperCatalogue = {},
): PaperCatalogue {
  if (value === undefined) return inherited;
  const given = reader.entries(value, path);
  if (given === null) return inherited;
  const papers = [...given].filter((entry): entry is [string, DocumentKind] => isDocumentKind(entry[1]));
  for (const [name, kind] of given) {
    if (!isDocumentKind(kind)) reader.report([...path, name], 'wrong-type', `one of ${documentKinds.join(', ')}`, kind);
  }
  return { ...inherited, ...Object.fromEntries(papers) };
}

function isDocumentKind(value: unknown): value is DocumentKind {
  return documentKinds.some((kind) => kind === value);
}
