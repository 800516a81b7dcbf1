/**
 * Disables the outside world before the library is loaded: SES hardens the intrinsics, and the clock, randomness, the
 * process, locales, timers and new globals throw. The test program imports what it needs from Node.
 */
// Imported for its side effects, before the library.
// oxlint-disable-next-line import/no-unassigned-import
import 'ses';

declare const lockdown: (options: Readonly<Record<string, string>>) => void;

lockdown({
  errorTaming: 'unsafe',
  errorTrapping: 'none',
  unhandledRejectionTrapping: 'none',
  consoleTaming: 'unsafe',
  overrideTaming: 'severe',
});

function refuse(what: string): () => never {
  return () => {
    throw new Error(`the library reached for ${what}`);
  };
}

/** An object of which some members throw. */
function without<T extends object>(target: T, name: string, members: readonly string[]): T {
  return new Proxy(target, {
    get: (_, member) =>
      members.includes(String(member)) ? refuse(`${name}.${String(member)}`)() : Reflect.get(target, member),
    construct: (_, given, newTarget) =>
      given.length === 0 ? refuse('the clock')() : (Reflect.construct(target as never, given, newTarget) as object),
    apply: refuse('the clock'),
  });
}

const outside = [
  'process',
  'Intl',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'fetch',
  'performance',
  'crypto',
  'console',
];
for (const name of outside) {
  Object.defineProperty(globalThis, name, { get: refuse(name), set: refuse(name), configurable: false });
}
Object.defineProperty(globalThis, 'Date', { value: without(Date, 'Date', ['now']) });
Object.defineProperty(globalThis, 'Math', { value: without(Math, 'Math', ['random']) });
// zod, which the schemas are made with, keeps its settings in a global of its own; ours leave them alone.
Object.defineProperty(globalThis, '__zod_globalConfig', { value: Object.freeze({}) });
Object.freeze(globalThis);
