/** A figure that was measured outside this benchmark, and the command that measures it anew. */
interface EngineFigure {
  readonly measure: string;
  readonly figure: string;
  readonly command: string;
}

const engines = 'npm run verify -- --only engines';

/** What the engines of others did, on the machine of the page while other programs ran beside them. */
const figures: readonly EngineFigure[] = [
  {
    measure: 'DuckDB, 5,000,000 rows of `investmentBoundary` in Parquet, complete (aim: 4 M on one processor, missed)',
    figure: '3.3 M rows in a second of a processor, with some twenty other programs on its 2 cores',
    command: 'npm run bench -- sql',
  },
  {
    measure: 'the same, 15 % of every column NULL (aim: 1.5 M)',
    figure: '1.9 M',
    command: 'npm run bench -- sql',
  },
  {
    measure: 'the same rows in a table in memory, without a dictionary of texts: complete, and 15 % NULL',
    figure: '2.0 M and 1.4 M',
    command: 'npm run bench -- sql',
  },
  {
    measure: '`supplyLine` on GraalJS 23.1 with a plain JDK 17, JSON in and out, warm',
    figure: '4,671 decisions in a second of a processor',
    command: 'mvn -f examples/jvm/pom.xml test',
  },
  {
    measure: 'PostgreSQL, 20,000 partial rows of every decision, every column compared with `decide`',
    figure: '0 differences, 92 s',
    command: `${engines} --engine-rows 20000`,
  },
  {
    measure: 'DuckDB, working days of 200,000 random pairs added and counted by joins over Parquet',
    figure: '0 differences, 9 s',
    command: `${engines} --engine-rows 20000`,
  },
];

/** The figures as Markdown, with what follows from them on paper. */
export function engineFigures(): string {
  const rows = figures.map(({ measure, figure, command }) => `| ${measure} | ${figure} | \`${command}\` |`);
  return `### Other engines

| measure | figure | command |
| --- | --- | --- |
${rows.join('\n')}

On paper, for 100 million cases: the command line needs 29.6 µs of a processor for a record (the line "yekuo check"
under "Command line"), so 50 minutes of one processor, or 47 seconds of 64. One decision in DuckDB at 1.9 million rows in a
second of a processor needs 53 seconds of one. Starting Spark and reading the files comes on top; neither was run at that
size.
`;
}
