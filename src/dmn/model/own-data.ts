import { extensionNamespace } from '../../interchange/dmn-extension';
import { isObject } from '../../plain/is-object';
import { childOf, type XmlElement } from './xml-element';

/** The data beyond the standard that `toDmn` wrote into an element; empty if there is none, or if it is damaged. */
export function ownData(element: XmlElement): Readonly<Record<string, unknown>> {
  const extensions = childOf(element, 'extensionElements')?.children ?? [];
  const written = extensions.find(({ name, namespace }) => name === 'data' && namespace === extensionNamespace);
  if (written === undefined) return {};
  try {
    const data: unknown = JSON.parse(written.text);
    return isObject(data) ? data : {};
  } catch {
    return {};
  }
}
