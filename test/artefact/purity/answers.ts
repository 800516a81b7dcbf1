/**
 * A program: asks the seeded questions and writes every answer on a line of its own, into the file that is its first
 * argument, those that judge once more into the second, and the names of the functions it called into the third. Stops
 * at an answer that is not deeply frozen, an input that was changed, or an error that is not ours.
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

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
  return value;
}

/** As JSON, with what JSON cannot say: unknown values, and numbers that are none. */
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
  const answer = answerOf(ask);
  if (written(input) !== before) throw new Error(`${name} ${number} changed its input`);
  // What a question puts together of several answers is its own; the answers in it are the library's.
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
