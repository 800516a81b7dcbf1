import { element, textElement } from './xml';

/** The namespace of data beyond the standard, for `fromDmn`; other tools ignore it. */
export const extensionNamespace = 'urn:yekuo:dmn';

/** Data beyond the standard about a fact, a decision or a row, within `extensionElements`. */
export function extension(data: object): string {
  return element('extensionElements', {}, textElement('yekuo:data', JSON.stringify(data)));
}
