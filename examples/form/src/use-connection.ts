import { computed, onUnmounted, ref, shallowRef, watchEffect, type ShallowUnwrapRef } from 'vue';
import type { FactName } from 'yekuo/facts';
import { chinaDateOf } from 'yekuo/calendar';
import { factsFromEntries, purposes } from 'yekuo/forms';
import { fields, judge, questionAfter, matters, understood, withOptions } from './connection';
import { language } from './language';
import { isQuestionName, readAddress, writeAddress, type Entries, type QuestionName } from './address';

/** The answers of the customer and their results, as components read them. */
export type Connection = ShallowUnwrapRef<ReturnType<typeof useConnection>>;

/** The answers of the customer and their results. */
export function useConnection() {
  const kept = readAddress(location.hash);
  const purpose = ref(kept.purpose);
  /** The answers, in the order in which they were given. */
  const entries = shallowRef<Entries>(kept.entries);
  const left = shallowRef<readonly QuestionName[]>(kept.left);
  const appliedOn = ref(kept.appliedOn ?? chinaDateOf(new Date().toISOString()));
  const guided = ref(true);
  if (kept.language !== undefined) language.value = kept.language;

  /** The answers with the facts of the purpose; an answer to the question itself takes precedence. */
  const given = computed<Entries>(() => ({ ...setBy(purpose.value), ...entries.value }));
  const facts = computed(() => understood(given.value));
  const problems = computed(() => {
    const read = factsFromEntries(entries.value, { language: language.value });
    return new Map<QuestionName, string>(read.problems.map(({ name, message }) => [name, message]));
  });
  const verdict = computed(() => {
    const start = performance.now();
    const result = judge(facts.value);
    // The developer tools show it beside the keystroke that caused it.
    performance.measure('verdict', { start });
    return result;
  });

  /** The most useful question now. */
  const next = computed<QuestionName | undefined>(() => {
    const asksPurpose = purpose.value === undefined && given.value.usage === undefined;
    if (asksPurpose && !left.value.includes('purpose')) return 'purpose';
    const unknown = left.value.filter((name): name is FactName => name !== 'purpose');
    return questionAfter(facts.value, unknown);
  });

  /** The question on the screen; it stays while the customer answers it. */
  const asked = ref(keptQuestion() ?? next.value);

  const answered = computed(() => [
    ...(purpose.value === undefined ? [] : ['purpose' as const]),
    ...(Object.keys(entries.value) as FactName[]), // its own keys
  ]);
  const idle = computed(
    () =>
      new Set(
        (Object.keys(given.value) as FactName[]).filter((name) => name in facts.value && !matters(name, facts.value)),
      ),
  );

  /** Every question that is answered or still matters. */
  const shown = computed(() =>
    fields
      .filter(({ name }) => verdict.value.open.has(name) || name in given.value)
      .map((field) => withOptions(field, facts.value)),
  );

  // The part of an address after # stays on the device; a reload, a bookmark and a link keep the answers.
  const address = computed(() =>
    writeAddress({
      purpose: purpose.value,
      entries: entries.value,
      left: left.value,
      appliedOn: appliedOn.value,
      language: language.value,
    }),
  );
  watchEffect(() => history.replaceState({ asked: asked.value }, '', address.value));

  /** Back in the browser shows the previous question and keeps all answers; a changed address is read again. */
  function onReturn({ state }: PopStateEvent): void {
    if (state === null) {
      const read = readAddress(location.hash);
      purpose.value = read.purpose;
      entries.value = read.entries;
      left.value = read.left;
      appliedOn.value = read.appliedOn ?? appliedOn.value;
      language.value = read.language ?? language.value;
    }
    asked.value = keptQuestion() ?? next.value;
  }
  addEventListener('popstate', onReturn);
  onUnmounted(() => removeEventListener('popstate', onReturn));

  function goTo(name: QuestionName | undefined): void {
    if (name === asked.value) return;
    history.pushState({ asked: name }, '', address.value);
    asked.value = name;
  }

  function answer(name: QuestionName, value: unknown): void {
    left.value = left.value.filter((other) => other !== name);
    if (name === 'purpose') {
      purpose.value = String(value);
      entries.value = without(entries.value, Object.keys(setBy(purpose.value)));
      return;
    }
    const before = setBy(purpose.value);
    if (before[name] === value) return;
    // An answer that contradicts the purpose replaces it; the other facts of the purpose stay as answers.
    if (name in before) purpose.value = undefined;
    entries.value = { ...(name in before ? before : {}), ...entries.value, [name]: value };
  }

  function clear(name: FactName): void {
    const before = setBy(purpose.value);
    if (name in before) purpose.value = undefined;
    entries.value = without({ ...(name in before ? before : {}), ...entries.value }, [name]);
  }

  /** Shows the next question, unless the answer is missing or invalid. */
  function proceed(): void {
    const name = asked.value;
    if (name === undefined || problems.value.has(name)) return;
    goTo(next.value);
  }

  /** Skips a question that the customer cannot answer. */
  function leave(name: QuestionName): void {
    left.value = [...left.value.filter((other) => other !== name), name];
    goTo(next.value);
  }

  /** Asks the skipped questions again. */
  function askAgain(): void {
    left.value = [];
    goTo(next.value);
  }

  function restart(): void {
    purpose.value = undefined;
    entries.value = {};
    left.value = [];
    goTo(next.value);
  }

  return {
    purpose,
    entries,
    given,
    facts,
    problems,
    verdict,
    next,
    asked,
    answered,
    idle,
    shown,
    left,
    appliedOn,
    guided,
    address,
    goTo,
    answer,
    clear,
    proceed,
    leave,
    askAgain,
    restart,
  };
}

/** The facts that follow from a purpose. */
function setBy(purpose: string | undefined): Entries {
  return purposes.find(({ id }) => id === purpose)?.sets ?? {};
}

function without(entries: Entries, names: readonly string[]): Entries {
  return Object.fromEntries(Object.entries(entries).filter(([name]) => !names.includes(name)));
}

/** The question that the current entry of the browser history contains. */
function keptQuestion(): QuestionName | undefined {
  const { asked } = (history.state ?? {}) as { readonly asked?: unknown };
  return isQuestionName(asked) ? asked : undefined;
}
