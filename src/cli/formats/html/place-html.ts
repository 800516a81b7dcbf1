import type { Position } from '../../input/record-text';
import { escapedAttribute, escapedXml } from '../escaped-xml';
import { placeText } from '../texts';
import { cellUri } from '../uri';

/**
 * A position in an input. A table opens at the cell; a position in JSON is for programs.
 *
 * @param wayBack from the folder of the page to the one that the name of the input is relative to
 */
export function placeHtml(source: string, position: Position, wayBack: string): string {
  const place = escapedXml(`${source}:${placeText(position)}`);
  if (position.cell === undefined) return place;
  return `<a href="${escapedAttribute(cellUri(source, position, wayBack))}">${place}</a>`;
}
