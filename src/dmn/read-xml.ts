import { SaxesParser } from 'saxes';
import { DmnError, type DmnProblemCode } from './dmn-error';

/** An element, with names free of prefixes. */
export interface XmlElement {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Its own text, without that of its children. */
  readonly text: string;
}

interface GrowingElement extends XmlElement {
  readonly children: GrowingElement[];
  text: string;
}

const mostCharacters = 10_000_000;
const mostElements = 500_000;
const deepest = 100;

/**
 * Reads an XML document into elements. Its size is bounded, and a document type is refused, so no entity can grow.
 *
 * @throws DmnError with the code `malformed-xml`, `document-type` or `too-large`
 */
export function readXml(xml: string): XmlElement {
  const fail = (code: DmnProblemCode, expected: string, received: string): never => {
    throw new DmnError([{ code, path: [], expected, received }]);
  };
  if (xml.length > mostCharacters) {
    fail('too-large', `at most ${mostCharacters} characters`, `${xml.length} characters`);
  }
  const parser = new SaxesParser<{ xmlns: true }>({ xmlns: true });
  const open: GrowingElement[] = [];
  let root: GrowingElement | undefined;
  let count = 0;
  parser.on('error', ({ message }) => fail('malformed-xml', 'sound XML', message));
  parser.on('doctype', () => fail('document-type', 'a document without a document type', 'a document type'));
  parser.on('opentag', ({ local, uri, attributes }) => {
    count += 1;
    if (count > mostElements) fail('too-large', `at most ${mostElements} elements`, 'more of them');
    if (open.length >= deepest) fail('too-large', `at most ${deepest} elements within each other`, 'more of them');
    const own = Object.values(attributes).flatMap((each) => (each.prefix === '' ? [[each.local, each.value]] : []));
    const made: GrowingElement = {
      name: local,
      namespace: uri,
      attributes: Object.fromEntries(own) as Readonly<Record<string, string>>,
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
