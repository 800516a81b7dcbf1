import { computed, ref, shallowRef } from 'vue';
import type { FactName } from 'yekuo/facts';
import { chinaDateOf } from 'yekuo/calendar';
import { fields, judge, matters, understood } from './connection';

/** What stands in the controls: values of facts, and what is half typed. */
export type Entries = Readonly<Partial<Record<FactName, unknown>>>;

/** What the customer has entered, and what follows from it. */
export function useConnection() {
  const entries = shallowRef<Entries>({});
  const appliedOn = ref(chinaDateOf(new Date().toISOString()));
  const guided = ref(true);

  const facts = computed(() => understood(entries.value));
  const verdict = computed(() => {
    const start = performance.now();
    const result = judge(facts.value);
    // Shown by the developer tools, beside the keystroke that it answers.
    performance.measure('verdict', { start });
    return result;
  });

  /** Questions answered, and the one to answer next; in guided mode in the order in which they were answered. */
  const shown = computed(() => {
    const { next, open } = verdict.value;
    const answered = (Object.keys(entries.value) as FactName[]).filter((name) => name !== next);
    const names: readonly FactName[] = guided.value ? [...answered, ...(next === undefined ? [] : [next])] : [];
    return guided.value
      ? names.flatMap((name) => fields.find((field) => field.name === name) ?? [])
      : fields.filter(({ name }) => open.has(name) || name in entries.value);
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

  function restart(): void {
    entries.value = {};
  }

  return { entries, facts, appliedOn, guided, verdict, shown, idle, answer, clear, restart };
}
