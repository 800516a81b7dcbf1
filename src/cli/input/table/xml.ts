import { SaxesParser } from 'saxes';
import { TableFault } from './table-row';

/** Handlers for the parts of a document, by names without prefixes. */
export interface XmlHandler {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly close?: (name: string) => void;
  readonly text?: (text: string) => void;
}

/** Makes a function that reads a document in pieces. */
export function xmlReader({ open, close, text }: XmlHandler): {
  readonly push: (text: string) => void;
  readonly end: () => void;
} {
  const parser = new SaxesParser<{ xmlns: false }>({ xmlns: false });
  parser.on('error', () => {
    throw new TableFault({ en: 'the workbook is damaged: its XML is not valid', zh: '工作簿已损坏：XML 有误' });
  });
  if (open !== undefined) parser.on('opentag', ({ name, attributes }) => open(local(name), attributes));
  if (close !== undefined) parser.on('closetag', ({ name }) => close(local(name)));
  if (text !== undefined) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  return { push: (piece) => parser.write(piece), end: () => parser.close() };
}

/** Reads a whole document. */
export function readXml(text: string, handler: XmlHandler): void {
  if (text === '') return;
  const reader = xmlReader(handler);
  reader.push(text);
  reader.end();
}

function local(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
