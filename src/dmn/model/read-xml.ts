import { SaxesParser } from 'saxes';
import { describeValue } from '../../plain/describe-value';
import { DmnError, type DmnProblemCode } from '../dmn-error';
import type { XmlElement } from './xml-element';

interface GrowingElement extends XmlElement {
  readonly children: GrowingElement[];
  text: string;
}

const mostCharacters = 10_000_000;
const mostElements = 500_000;
const mostAttributes = 1000;
const deepest = 100;

/**
 * Reads an XML document into elements. Its size is limited. A document type is refused, so that no entity can expand.
 *
 * @throws DmnError with the code `malformed-xml`, `document-type` or `too-large`
 */
export function readXml(xml: unknown): XmlElement {
  const fail = (code: DmnProblemCode, expected: string, received: string): never => {
    throw new DmnError([{ code, path: [], expected, received }]);
  };
  if (typeof xml !== 'string') return fail('malformed-xml', 'an XML document as text', describeValue(xml));
  if (xml.length > mostCharacters) {
    fail('too-large', `at most ${mostCharacters} characters`, `${xml.length} characters`);
  }
  const parser = new SaxesParser<{ xmlns: true }>({ xmlns: true });
  const open: GrowingElement[] = [];
  let root: GrowingElement | undefined;
  let count = 0;
  let attributeCount = 0;
  parser.on('error', ({ message }) => fail('malformed-xml', 'well-formed XML', message));
  parser.on('doctype', () => fail('document-type', 'a document without a document type', 'a document type'));
  parser.on('opentagstart', () => {
    attributeCount = 0;
  });
  parser.on('attribute', () => {
    attributeCount += 1;
    if (attributeCount > mostAttributes)
      fail('too-large', `at most ${mostAttributes} attributes of an element`, 'more of them');
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    count += 1;
    if (count > mostElements) fail('too-large', `at most ${mostElements} elements`, 'more of them');
    if (open.length >= deepest) fail('too-large', `at most ${deepest} elements within each other`, 'more of them');
    // Attributes with a prefix are those of other tools.
    const own = Object.values(attributes).filter(({ prefix }) => prefix === '');
    const made: GrowingElement = {
      name: local,
      namespace: uri,
      attributes: Object.fromEntries(own.map((attribute) => [attribute.local, attribute.value])),
      children: [],
      text: '',
    };
    const parent = open[open.length - 1];
    if (parent === undefined) root = made;
    else parent.children.push(made);
    open.push(made);
  });
  parser.on('closetag', () => {
    open.pop();
  });
  const addText = (text: string): void => {
    const current = open[open.length - 1];
    if (current !== undefined) current.text += text;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(xml).close();
  return root ?? fail('malformed-xml', 'an element', 'nothing');
}
