import { computed, ref, shallowRef, watchEffect } from 'vue';
import type { FactName } from 'yekuo/facts';
import { chinaDateOf } from 'yekuo/calendar';
import { fields, judge, questionAfter, matters, understood, withOptions } from './connection';
import { language } from './language';
import { readAddress, writeAddress } from './address';

/** What stands in the controls: values of facts, and what is half typed. */
export type Entries = Readonly<Partial<Record<FactName, unknown>>>;

/** What the customer has entered, and what follows from it. */
export function useConnection() {
  const kept = readAddress(location.hash);
  const entries = shallowRef<Entries>(kept.entries);
  const unknown = shallowRef<readonly FactName[]>([]);
  const appliedOn = ref(kept.appliedOn ?? chinaDateOf(new Date().toISOString()));
  const guided = ref(true);
  if (kept.language !== undefined) language.value = kept.language;

  // The part of an address behind # stays on the device; a reload, a bookmark and a link keep the answers.
  watchEffect(() => {
    const state = { entries: entries.value, appliedOn: appliedOn.value, language: language.value };
    history.replaceState(null, '', writeAddress(state));
  });

  const facts = computed(() => understood(entries.value));
  const verdict = computed(() => {
    const start = performance.now();
    const result = judge(facts.value);
    // Shown by the developer tools, beside the keystroke that it answers.
    performance.measure('verdict', { start });
    return { ...result, next: questionAfter(facts.value, unknown.value) };
  });

  /** Questions answered, and the one to answer next; in guided mode in the order in which they were answered. */
  const shown = computed(() => {
    const { next, open } = verdict.value;
    const answered = (Object.keys(entries.value) as FactName[]).filter((name) => name !== next);
    const names: readonly FactName[] = guided.value ? [...answered, ...(next === undefined ? [] : [next])] : [];
    const asked = guided.value
      ? names.flatMap((name) => fields.find((field) => field.name === name) ?? [])
      : fields.filter(({ name }) => open.has(name) || name in entries.value);
    return asked.map((field) => withOptions(field, facts.value));
  });

  const idle = computed(
    () =>
      new Set(shown.value.map(({ name }) => name).filter((name) => name in facts.value && !matters(name, facts.value))),
  );

  function answer(name: FactName, value: unknown): void {
    entries.value = { ...entries.value, [name]: value };
  }

  function clear(name: FactName): void {
    entries.value = Object.fromEntries(Object.entries(entries.value).filter(([other]) => other !== name));
  }

  /** Leaves a question aside that the applicant cannot answer. */
  function leave(name: FactName): void {
    unknown.value = [...unknown.value, name];
  }

  /** Asks again what was left aside. */
  function askAgain(): void {
    unknown.value = [];
  }

  function restart(): void {
    entries.value = {};
    unknown.value = [];
  }

  return { entries, facts, unknown, appliedOn, guided, verdict, shown, idle, answer, clear, leave, askAgain, restart };
}
