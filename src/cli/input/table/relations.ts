import { readXml } from './xml';
import type { Archive } from './zip';

/** What a part of a workbook refers to. */
export interface Relation {
  readonly id: string;
  /** The kind of the other part: the last word of its type. */
  readonly kind: string;
  /** The file of the other part. */
  readonly path: string;
}

/** The usual file of the part with the sheets. */
const usual = 'xl/workbook.xml';

/** The file of the part that lists the sheets. Programs may call it what they like. */
export function workbookPart(archive: Archive): string {
  const main = relationsOf('', archive).find(({ kind }) => kind === 'officeDocument')?.path;
  // The parts of other documents are no XML, or have no sheets.
  return main?.endsWith('.xml') === true ? main : usual;
}

/** What a part refers to; of the archive as a whole, if it has no name. */
export function relationsOf(part: string, archive: Archive): readonly Relation[] {
  const [folder, name] = split(part);
  const relations: Relation[] = [];
  readXml(archive.text(`${folder}_rels/${name}.rels`), {
    open: (element, { Id: id = '', Type: type = '', Target: target = '' }) => {
      if (element === 'Relationship')
        relations.push({ id, kind: type.slice(type.lastIndexOf('/') + 1), path: resolved(folder, target) });
    },
  });
  return relations;
}

/** The file of a part of some kind that belongs to a part; under its usual name if nothing refers to it. */
export function pathOf(kind: string, part: string, relations: readonly Relation[]): string {
  return relations.find((each) => each.kind === kind)?.path ?? `${split(part)[0]}${kind}.xml`;
}

function split(part: string): readonly [folder: string, name: string] {
  const end = part.lastIndexOf('/') + 1;
  return [part.slice(0, end), part.slice(end)];
}

/** The file that a reference leads to, from a folder or from the root of the archive. */
function resolved(folder: string, target: string): string {
  const steps: string[] = [];
  const plain = decoded(target).replaceAll('\\', '/');
  for (const step of (plain.startsWith('/') ? plain : folder + plain).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
