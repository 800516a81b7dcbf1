/** The name of an input as a URI: relative for what lies below the working folder. */
export function uriOf(source: string): string {
  const encoded = source.split('/').map((segment) => encodeURIComponent(segment.replace(/\p{Cs}/gu, '\u{FFFD}')));
  return source.startsWith('/') || /^[A-Za-z]:\//.test(source)
    ? `file://${encoded.join('/').replace(/^(?!\/)/, '/')}`
    : encoded.join('/');
}
