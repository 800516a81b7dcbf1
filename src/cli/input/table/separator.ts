/** The separators that are recognised. */
const separators = [',', ';', '\t', '|'] as const;

/** The number of lines that show the separator: titles and remarks may come before the headers. */
const mostLines = 12;
const mostText = 64 * 1024;

/** Whether the beginning of a text is long enough to show its separator, however much more there is. */
export function showsSeparator(text: string, given: string | undefined): boolean {
  return given !== undefined || text.length >= mostText || endOfLines(text) > 0;
}

/** The separator: that of `sep=`, a given one, or that of the headers; and where the rows begin. */
export function separatorOf(
  text: string,
  given: string | undefined,
): { readonly taken: string; readonly after: number } {
  const end = text.indexOf('\n');
  const [, named] = /^"?sep=(.)"?$/i.exec(end < 0 ? text : text.slice(0, end)) ?? [];
  if (named !== undefined) return { taken: named, after: end < 0 ? text.length : end + 1 };
  const beginning = text.slice(0, Math.min(endOfLines(text) || text.length, mostText));
  return { taken: given ?? mostFrequent(beginning), after: 0 };
}

/** The place after the lines that are looked at; 0 if there are fewer. */
function endOfLines(text: string): number {
  let end = 0;
  for (let line = 0; line < mostLines; line += 1) {
    end = text.indexOf('\n', end) + 1;
    if (end === 0) return 0;
  }
  return end;
}

/**
 * The most frequent separator of the first line that others follow. A comma in a title is none, because the next line
 * has no such comma; and below the headers, cells may contain more commas than there are separators.
 */
function mostFrequent(text: string): string {
  const lines = text
    .replace(/"[^"]*"/g, '')
    .split('\n')
    .map((line) => ({ isBlank: line.trim() === '', countOf: (separator: string) => line.split(separator).length - 1 }))
    .filter(({ isBlank }) => !isBlank);
  const found = lines.map(({ countOf }, index) => {
    const [most] = separators
      .map((separator) => ({ separator, count: countOf(separator) }))
      .sort((one, other) => other.count - one.count);
    const { separator, count } = most ?? { separator: ',', count: 0 };
    const isFollowed = (lines[index + 1]?.countOf(separator) ?? count) * 2 >= count;
    return { separator, count, isFollowed };
  });
  const followed = found.find(({ count, isFollowed }) => count > 0 && isFollowed);
  return (followed ?? found.sort((one, other) => other.count - one.count)[0])?.separator ?? ',';
}
