import { extensionNamespace } from '../../interchange/dmn-extension';
import { isObject } from '../../plain/is-object';
import { childOf, type XmlElement } from './xml-element';

/** What `toDmn` wrote of an element beyond the standard; empty if it did not write it, or it is unreadable by now. */
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
