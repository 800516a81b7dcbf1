import { parse, type Property } from 'acorn';

/** The keys of a text in two languages. */
export type TextKey = 'zh' | 'en';

/**
 * Keeps only one language in every text that is written as an object with `zh` and `en`, for programs that use one
 * language.
 *
 * @example
 * textsInOneLanguage("const label = { zh: '电压', en: 'Voltage' };", 'zh'); // => "const label = { zh: '电压' };"
 */
export function textsInOneLanguage(code: string, kept: TextKey): string {
  const texts: { readonly start: number; readonly end: number; readonly replacement: string }[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (typeof node !== 'object' || node === null) return;
    const both = textIn(node);
    if (both === undefined) return Object.values(node).forEach(visit);
    const { start, end } = both[kept];
    const { start: from, end: to } = node as Property; // every node has its place
    texts.push({ start: from, end: to, replacement: `{ ${code.slice(start, end)} }` });
  };
  visit(parse(code, { ecmaVersion: 2022, sourceType: 'module' }));
  return texts.reduceRight(
    (text, { start, end, replacement }) => text.slice(0, start) + replacement + text.slice(end),
    code,
  );
}

/** The two properties of a text in two languages; undefined for any other node. */
function textIn(node: object): Readonly<Record<TextKey, Property>> | undefined {
  const { type, properties } = node as { readonly type?: string; readonly properties?: readonly Property[] }; // any node
  if (type !== 'ObjectExpression' || properties?.length !== 2) return undefined;
  const [zh, en] = (['zh', 'en'] as const).map((key) =>
    properties.find((each) => each.type === 'Property' && each.key.type === 'Identifier' && each.key.name === key),
  );
  return zh && en && { zh, en };
}
