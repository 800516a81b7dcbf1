import { describe, expect, it } from 'vitest';
import type { CalendarErrorCode, CalendarProblemCode } from '../../src/calendar';
import { findingCodes, type RecordProblemCode } from '../../src/compliance';
import type { FactProblemCode } from '../../src/engine';
import { describeProblem, findingMessage, type ProblemCode } from '../../src/messages';
import type { DecisionId } from '../../src/rules/decisions';
import { textsIn } from '../../src/messages/texts-in';
import { neixiang2021Parameters, type PolicyProblemCode } from '../../src/policy';
import { commonPapers } from '../../src/policy/papers';
import { everyDecision } from './policy-decisions';

const languages = ['zh-CN', 'en'] as const;
const [chinese, english] = [textsIn('zh-CN'), textsIn('en')];

/** All texts by the way to them. */
function textsByPath(texts: object, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(texts).flatMap(([key, value]: [string, string | object]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as const] : textsByPath(value, `${path}${key} › `),
  );
}

/** The names of the placeholders. */
function names(template: string): ReadonlySet<string | undefined> {
  return new Set([...template.matchAll(/\{(\w+)/g)].map(([, name]) => name));
}

/** The keys that an outcome needs, as `OutcomeKeyOf` says. */
function keysOf(outcome: unknown, place = ''): readonly string[] {
  if (typeof outcome === 'number') return [`${place}number`];
  if (typeof outcome !== 'object' || outcome === null) return [`${place}${String(outcome)}`];
  if (!Array.isArray(outcome))
    return Object.entries(outcome).flatMap(([field, item]) => keysOf(item, `${place}${field}.`));
  if (outcome.length === 0) return [`${place}none`];
  return [`${place}list`, ...outcome.flatMap((item) => keysOf(item, place))];
}

describe('the texts', () => {
  const all = new Map(textsByPath(chinese));

  it('have the same keys in both languages', () => {
    expect(textsByPath(english).map(([path]) => path)).toEqual([...all.keys()]);
  });

  it.each(textsByPath(english))(
    '%s: is English, and Chinese on the other side, with the same placeholders',
    (path, text) => {
      const other = all.get(path) ?? '';
      expect(text).not.toMatch(/\p{Script=Han}|[，。：；（）]/u);
      expect(text.trim() + other.trim()).not.toBe('');
      if (path.startsWith('phrases')) return;
      expect(names(text)).toEqual(names(other));
      expect(other.replace(/\{\w+\}|YYYY-MM-DD|ISO 8601|T接/g, '')).not.toMatch(/[A-Za-z]/);
      expect(text).not.toBe('');
      expect(other).not.toBe('');
    },
  );

  it.each(['rules', 'findings'] as const)('%s are sentences', (part) => {
    for (const text of Object.values(english[part])) expect(text).toMatch(/^[A-Z].*\.$/);
    for (const text of Object.values(chinese[part])) expect(text).toMatch(/^[^。]+。$/);
  });
});

describe.each(everyDecision.map((decision) => [decision.id as DecisionId, decision] as const))('%s', (id, decision) => {
  it.each(languages)('has a %s text for every outcome', (language) => {
    const keys = new Set(decision.outcomes.flatMap((outcome) => keysOf(outcome)));
    expect(Object.keys(textsIn(language).outcomes[id])).toEqual(expect.arrayContaining([...keys]));
  });
});

describe.each(languages)('in %s', (language) => {
  const texts = textsIn(language);

  it('every rule has a text, and every text a rule', () => {
    const rules = everyDecision.flatMap(({ id, rows, source }) => {
      const none = source.kind !== 'combination' && source.none !== undefined ? [source.none] : [];
      return [...rows, ...none].map((row) => `${id}/${row.id}`);
    });
    expect(Object.keys(texts.rules).toSorted()).toEqual(rules.toSorted());
  });

  it('rules name only parameters of the policy', () => {
    const named = Object.values(texts.rules).flatMap((text) => [...text.matchAll(/\{(\w+)/g)].map(([, name]) => name));
    expect(Object.keys(neixiang2021Parameters)).toEqual(expect.arrayContaining(named));
  });

  it('every decision with outcomes is one of the policy', () => {
    expect(Object.keys(texts.outcomes).toSorted()).toEqual(everyDecision.map(({ id }) => id).toSorted());
  });

  it('every finding has a message', () => {
    expect(Object.keys(texts.findings)).toEqual(findingCodes);
    for (const code of findingCodes) expect(findingMessage({ code, params: {} }, language)).not.toMatch(/[{}[\]]/);
  });

  it('every paper has a name', () => {
    expect(Object.keys(texts.terms)).toEqual(expect.arrayContaining(Object.keys(commonPapers)));
  });

  it.each(problemCodes())('the problem %s has a text', (code) => {
    const problem = { code, path: [], expected: 'something else', received: '1' };
    expect(describeProblem(problem, language)).toContain(texts.problems[code]);
  });
});

/** Complete by type: a code that is added anywhere must be added here. */
function problemCodes(): readonly ProblemCode[] {
  const facts: Record<FactProblemCode, true> = {
    'not-an-object': true,
    unreadable: true,
    'unknown-fact': true,
    'wrong-type': true,
    'unknown-value': true,
    'not-finite': true,
    'out-of-range': true,
  };
  const calendar: Record<CalendarErrorCode | CalendarProblemCode, true> = {
    'malformed-date': true,
    'impossible-date': true,
    'malformed-instant': true,
    'impossible-instant': true,
    'not-a-count': true,
    'reversed-range': true,
    'out-of-range': true,
    'invalid-extension': true,
    'wrong-type': true,
    'unknown-key': true,
    'not-a-year': true,
    'empty-notice': true,
    'conflicting-day': true,
    'outside-coverage': true,
    'coverage-gap': true,
    'shorter-coverage': true,
    unreadable: true,
  };
  const policy: Record<PolicyProblemCode, true> = {
    unreadable: true,
    missing: true,
    'wrong-type': true,
    blank: true,
    'unknown-key': true,
    'unknown-parameter': true,
    'unknown-reading': true,
    'unknown-value': true,
    'argued-only': true,
    'unknown-policy': true,
    'unknown-table': true,
    'unknown-fact': true,
    'unknown-clause': true,
    'not-a-number': true,
    'not-an-integer': true,
    'not-a-date': true,
    'not-a-link': true,
    'out-of-range': true,
    inconsistent: true,
    incomplete: true,
    cyclic: true,
    'newer-format': true,
    overlap: true,
    gap: true,
  };
  const records: Record<RecordProblemCode, true> = {
    ...facts,
    required: true,
    'unknown-key': true,
    blank: true,
    'not-an-integer': true,
    'malformed-date': true,
    'impossible-date': true,
    'malformed-instant': true,
    'impossible-instant': true,
    'dates-out-of-order': true,
    'after-as-of': true,
    'unknown-parameter': true,
  };
  return Object.keys({ ...facts, ...calendar, ...policy, ...records }) as ProblemCode[];
}
