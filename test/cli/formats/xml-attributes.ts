/** The attributes of an XML document as a reader gets them: their values, and those of the outermost element. */
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

/** XML turns white space into spaces before it resolves references. */
function valueOf(written: string): string {
  const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return written
    .replaceAll(/\r\n|[\r\n\t]/g, ' ')
    .replaceAll(/&(?:#(\d+)|([a-z]+));/g, (_, code: string | undefined, name: string) =>
      code === undefined ? (named[name] ?? '') : String.fromCodePoint(Number(code)),
    );
}
