/**
 * A program that answers the seeded questions. It writes every answer on a separate line to the file of its first
 * argument, the verdicts also to the second, and the names of the called functions to the third. It stops at an answer
 * that is not deeply frozen, a changed input, or an error that is not a YekuoError.
 */
import { writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { chanceFrom, type Chance } from './chance';
import { called } from './library';
import { kinds } from './questions';

function frozen(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(frozen);
}

/** The parts of a value that can be changed. */
function changeable(value: unknown): readonly object[] {
  if (typeof value !== 'object' || value === null) return [];
  return [...(Object.isFrozen(value) ? [] : [value]), ...Object.values(value).flatMap(changeable)];
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
  return value;
}

/** As JSON, with values that JSON does not have: undefined, NaN and infinities. */
function written(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => {
    if (each === undefined || typeof each === 'bigint' || (typeof each === 'number' && !Number.isFinite(each))) {
      return `<${String(each)}>`;
    }
    return Object.is(each, -0) ? '<-0>' : each;
  });
}

/** The answer, or what the library threw instead. */
function answerOf(ask: () => unknown): unknown {
  try {
    return ask();
  } catch (error) {
    if (error instanceof Error && 'code' in error && 'problems' in error) {
      if (!frozen(error.problems)) throw new Error('problems that are not frozen', { cause: error });
      return Object.freeze({ code: error.code, problems: error.problems, message: error.message });
    }
    throw error;
  }
}

function lineFor(name: string, question: (typeof kinds)[number]['question'], chance: Chance, number: number): string {
  const { input, ask } = question(chance, number);
  if (number % 2 === 0) freeze(input);
  const before = written(input);
  const own = changeable(input);
  const answer = answerOf(ask);
  if (written(input) !== before || own.some(Object.isFrozen)) throw new Error(`${name} ${number} changed its input`);
  // A list of several answers belongs to the question; the answers in it are checked.
  if (!(Array.isArray(answer) ? answer.every((each) => Array.isArray(each) || frozen(each)) : frozen(answer))) {
    throw new Error(`${name} ${number} is not frozen`);
  }
  return `${name} ${number} ${written(answer)}`;
}

const asked = kinds.map(({ name, count, judges = false, question }, seed) => {
  const chance = chanceFrom(seed);
  return { judges, lines: Array.from({ length: count }, (_, number) => lineFor(name, question, chance, number)) };
});

/** Writes the answers, each on a line. */
function write(path: string, kindsAsked: typeof asked): void {
  writeFileSync(path, `${kindsAsked.flatMap(({ lines }) => lines).join('\n')}\n`);
}
write(argv[2] ?? '', asked);
write(
  argv[3] ?? '',
  asked.filter(({ judges }) => judges),
);
writeFileSync(argv[4] ?? '', JSON.stringify([...called]));
