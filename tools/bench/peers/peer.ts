import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Facts } from '../../../src/facts';
import { repository } from '../../repository';

/** The outcome of `redLineEligibility`. */
export interface RedLine {
  readonly eligible: boolean;
  readonly grounds: readonly string[];
}

/** The grounds in the order in which the decision lists them. */
export const groundOrder: readonly string[] = ['smallMicro', 'provincialPark', 'electricitySubstitution', 'evCharging'];

/** The answer of a tool for an incomplete form. */
export interface Reading {
  /** Left out: the tool gives no outcome. */
  readonly outcome?: unknown;
  /** The facts that are still needed; left out: the tool does not say. */
  readonly missing?: readonly string[];
  /** The tool failed with an error. */
  readonly refused?: true;
}

/** One decision written for one tool. */
export interface Peer {
  readonly name: string;
  /** The outcome of every form. Each peer has its own loop, so that V8 can inline the decision. */
  readonly decideAll: (forms: readonly Facts[]) => readonly unknown[] | Promise<readonly unknown[]>;
}

/** The same for incomplete and invalid forms. */
export interface PartialPeer {
  readonly name: string;
  /** Its answer; it may throw, as it does for its users. */
  readonly read: (form: Facts) => Reading | Promise<Reading>;
}

/** The answer of a tool to a form, or its error. */
export async function readingOf({ read }: PartialPeer, form: Facts): Promise<Reading> {
  try {
    return await read(form);
  } catch {
    return { refused: true };
  }
}

/** The loop of asynchronous peers. */
export async function oneAfterAnother<T>(
  forms: readonly Facts[],
  decide: (form: Facts) => Promise<T>,
): Promise<readonly T[]> {
  const outcomes: T[] = [];
  for (const form of forms) outcomes.push(await decide(form));
  return outcomes;
}

/** A package with its installed version, such as `feelin 8.2.0`. */
export function named(packageName: string): string {
  const path = join(repository, 'node_modules', packageName, 'package.json');
  const { version } = JSON.parse(readFileSync(path, 'utf8')) as { readonly version: string };
  return `${packageName} ${version}`;
}
