/** The findings of an output in NDJSON, without their positions. */
export function findingsOf(output: string): readonly string[] {
  return output
    .trimEnd()
    .split('\n')
    .map((line) => {
      const { line: _line, column: _column, source: _source, ...finding } = JSON.parse(line) as Record<string, unknown>;
      return JSON.stringify(finding);
    });
}
