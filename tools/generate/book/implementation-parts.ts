import { decisionTitle, findingTitle, type Language } from '../../../src/messages';
import { inLanguage } from '../../../src/messages/language';
import { reasons } from '../../../src/policy/clause-coverage';
import { functionTitles } from './covering-functions';
import type { Implementation } from './requirements';

const kinds = {
  'zh-CN': { decision: '决策', function: '函数', check: '检查', noRule: '不作规则' },
  en: { decision: 'decision', function: 'function', check: 'check', noRule: 'no rule' },
} as const;

/** A decision, function or check as texts: its kind and its title; or the reason why there is no rule. */
export interface ImplementationParts {
  readonly kind: string;
  readonly title: string;
}

/** The texts for an implementation. */
export function implementationParts(implementation: Implementation, language: Language): ImplementationParts {
  const words = kinds[language];
  if ('decision' in implementation)
    return { kind: words.decision, title: decisionTitle(implementation.decision, language) };
  if ('function' in implementation)
    return { kind: words.function, title: inLanguage(functionTitles[implementation.function], language) };
  if ('check' in implementation) return { kind: words.check, title: findingTitle(implementation.check, language) };
  return { kind: words.noRule, title: inLanguage(reasons[implementation.noRule], language) };
}
