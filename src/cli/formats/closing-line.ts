import type { Ending, ReportContext } from './report';
import { reportTexts } from './texts';

/**
 * The line that ends a report: the day of the check, the counts, what the report leaves out, and what the
 * baseline, the earlier run and the configuration excuse. It is plain text, so a format has to escape it.
 *
 * @param hidden the number of entries for which the report has no room
 */
export function closingLine(
  { language, asOf }: Pick<ReportContext, 'language' | 'asOf'>,
  { totals, stale, expired }: Ending,
  hidden: number,
): string {
  const words = reportTexts[language];
  const counts: readonly (readonly [number, (count: number) => string])[] = [
    [hidden, words.notShown],
    [totals.casesOutsideForce, words.outsideForceCount],
    [totals.unchanged, words.unchangedCount],
    [totals.known, words.known],
    [totals.switchedOff, words.switchedOff],
    [expired.length, words.expired],
    [stale.length, words.stale],
  ];
  // In the text report a list follows some of them, after a colon.
  const said = counts.filter(([count]) => count > 0).map(([count, say]) => say(count).replace(/[:：]$/, ''));
  const [colon, semicolon] = language === 'en' ? [': ', '; '] : ['：', '；'];
  return [`${words.asOf(asOf)}${colon}${words.summary(totals)}`, ...said].join(semicolon);
}
