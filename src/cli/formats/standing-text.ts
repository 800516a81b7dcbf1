import type { Finding } from '../../compliance';
import type { Language } from '../language';

/** The dependence of a finding on readings, in words; empty unless requested. */
export function standingText(
  { contested = [], standsUnderAllReadings }: Pick<Finding, 'contested' | 'standsUnderAllReadings'>,
  language: Language,
): readonly string[] {
  if (standsUnderAllReadings === undefined) return [];
  const zh = language === 'zh-CN';
  if (standsUnderAllReadings) return [zh ? '无论采用哪种理解均成立' : 'stands under every reading'];
  if (contested.length === 0) return [zh ? '几项条款理解同时改变时不成立' : 'cleared by several readings together'];
  return [zh ? `存在争议：${contested.join('、')}` : `contested: ${contested.join(', ')}`];
}

/** A sentence about a finding, followed by its dependence on readings if requested. */
export function withStanding(
  sentence: string,
  finding: Parameters<typeof standingText>[0],
  language: Language,
): string {
  const said = standingText(finding, language).join('');
  if (said === '') return sentence;
  return language === 'en' ? `${sentence} (${said})` : `${sentence}（${said}）`;
}
