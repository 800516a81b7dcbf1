import { element, textElement } from './xml';

/** The namespace of what a model says beyond the standard, for `fromDmn`: other tools pass it over. */
export const extensionNamespace = 'urn:yekuo:dmn';

/** What a model says of a fact, a decision or a row beyond the standard, as data within `extensionElements`. */
export function extension(data: object): string {
  return element('extensionElements', {}, textElement('yekuo:data', JSON.stringify(data)));
}
