import { engineFigures } from './engine-figures';
import type { Measure } from './measure';
import { machine, markdownTable, type SectionResult } from './report';

/** The page that keeps the last full run. */
export function performancePage(results: readonly SectionResult[]): string {
  const missed = results.flatMap(({ measures }) => measures).filter(({ verdict }) => verdict === 'FAIL');
  const page = `# Performance

Written by \`npm run bench -- --write\` on ${machine()}. \`npm run bench\` measures anew and fails where a target is
missed; \`npm run bench -- --quick\` is a rough pass.

## How to read it

- Everything runs against the built library, as users get it. The same decisions stand in \`tools/bench/peers\`, written as
  the makers of each tool would have them; every answer is compared before anything is timed, and a difference ends
  the run.
- Times are processor time of the whole process, with all its threads, so that other programs take no part. Two
  contestants take turns in every round, a ratio is taken within a round, and the table shows medians. Ratios are what
  to look at; the times beside them belong to one machine.
- For the command line the time that passes is measured too, since a run waits for nothing but itself: its bound is on
  that. The processor time beside it holds that of the threads on which the engine compiles meanwhile.
- "Ours is 12 × slower" is a loss, and stands here like a gain.

## Results

${results.map((result) => markdownTable(result)).join('\n')}
${engineFigures()}
## Targets missed

${missed.length === 0 ? 'None.' : missed.map(missedLine).join('\n')}

## Where we lose, and what the figures do not say

- Hand-written code is faster, and always will be: it reads exactly the fields it needs. What it lacks is below the
  first table: it takes an unknown fact for a false one and settles what is still open.
- Every answer of ours is one of finitely many frozen objects, made once and handed out again; peers build theirs
  anew. That is a gain of the design, not of the loop, and it does not help where a caller copies the answer.
- feelin reads its expressions anew on every evaluation; it offers no compiled form. json-rules-engine and Zen answer
  through promises, which is part of what a caller waits for. Zen pays for crossing from JavaScript into its native
  engine; with large tables and few calls that weighs less.
- Peers do more than is asked of them here: operators of one's own, expressions, other data. We decide tables only.
- A table is compiled when it is first asked, which the line "decide once" under "Loading" shows. What a compiler may do
  is bounded; beyond that, complete facts are answered row by row, which is what peers do always.
- json-logic-engine, built, is faster than we are on complete forms. It makes code from text, checks no fact, and gives
  no reasons; on an open form it takes an unknown fact for one that fails.
- chinese-workday keeps the answers it gave, so single days cost it little; the questions here are among those kept.
- The deadline of many items of supporting works grows with the square of the items whose type is unknown.
`;
  return page;
}

function missedLine({ subject, against, ours, ratio, target }: Measure): string {
  return `- ${subject}${against === '' ? '' : `, against ${against}`}: ${ratio || ours}, wanted ${target}`;
}
