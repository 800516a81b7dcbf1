/** What a reader of XML takes from a document: the values of its attributes, and which ones the outermost element has. */
export function attributesOf(document: string): {
  readonly values: readonly string[];
  readonly outermost: readonly string[];
} {
  const attributes = [...document.matchAll(/ ([a-z]+)="([^"<>]*)"/gi)];
  const [outermost = ''] = /<testsuites[^>]*>/.exec(document) ?? [];
  return {
    values: attributes.map(([, , value = '']) => valueOf(value)),
    outermost: [...outermost.matchAll(/ ([a-z]+)="/g)].map(([, name = '']) => name),
  };
}

/** XML turns white space into spaces before it looks at references. */
function valueOf(written: string): string {
  const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return written
    .replaceAll(/\r\n|[\r\n\t]/g, ' ')
    .replaceAll(/&(?:#(\d+)|([a-z]+));/g, (_, code: string | undefined, name: string) =>
      code === undefined ? (named[name] ?? '') : String.fromCodePoint(Number(code)),
    );
}
