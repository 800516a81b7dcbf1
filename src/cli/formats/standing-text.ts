import type { Finding } from '../../compliance';
import type { LocatedFinding } from '../check/located-finding';
import type { Language } from '../language';
import { reportTexts } from './texts';

/** The dependence of a finding on readings, in words; empty unless requested. */
export function standingText(
  { contested = [], standsUnderAllReadings }: Pick<Finding, 'contested' | 'standsUnderAllReadings'>,
  language: Language,
): readonly string[] {
  if (standsUnderAllReadings === undefined) return [];
  const zh = language === 'zh-CN';
  if (standsUnderAllReadings) return [zh ? '无论采用哪种理解方式均成立' : 'holds under every reading'];
  if (contested.length === 0) return [zh ? '同时换用几种理解方式后不成立' : 'cleared by several readings together'];
  return [zh ? `存在争议：${contested.join('、')}` : `contested: ${contested.join(', ')}`];
}

type Remarked = Parameters<typeof standingText>[0] & Pick<LocatedFinding, 'outsideForce'>;

/** Everything to be said beside a finding: its dependence on readings, and that its case is outside the term. */
export function remarksOn(finding: Remarked, language: Language): readonly string[] {
  const outside = finding.outsideForce ? [reportTexts[language].outsideForce] : [];
  return [...standingText(finding, language), ...outside];
}

/** A sentence about a finding, followed by the remarks on it. */
export function withRemarks(sentence: string, finding: Remarked, language: Language): string {
  const said = remarksOn(finding, language);
  if (said.length === 0) return sentence;
  return language === 'en' ? `${sentence} (${said.join('; ')})` : `${sentence}（${said.join('；')}）`;
}
