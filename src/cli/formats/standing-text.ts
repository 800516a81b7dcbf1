import type { Finding } from '../../compliance';
import type { Language } from '../language';

/** What of a finding depends on readings, in words; nothing where that was not asked for. */
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

/** A sentence about a finding, and behind it what of the finding depends on readings, where that was asked for. */
export function withStanding(
  sentence: string,
  finding: Parameters<typeof standingText>[0],
  language: Language,
): string {
  const said = standingText(finding, language).join('');
  if (said === '') return sentence;
  return language === 'en' ? `${sentence} (${said})` : `${sentence}（${said}）`;
}
