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

/** What a tool says of an incomplete form. */
export interface Reading {
  /** Left out: it does not commit itself. */
  readonly outcome?: unknown;
  /** The facts it still asks for; left out: it does not tell. */
  readonly missing?: readonly string[];
  /** It ended with an error. */
  readonly refused?: true;
}

/** One decision in the hands of one tool. */
export interface Peer {
  readonly name: string;
  /**
   * The outcome of every form. Each peer brings a loop of its own, so that the compiler of the machine may join
   * the loop and the decision where it can.
   */
  readonly decideAll: (forms: readonly Facts[]) => readonly unknown[] | Promise<readonly unknown[]>;
}

/** The same on incomplete forms, and on bad ones. */
export interface PartialPeer {
  readonly name: string;
  /** What it says; it may throw as it would for its users. */
  readonly read: (form: Facts) => Reading | Promise<Reading>;
}

/** What a tool says of a form, an error included. */
export async function readingOf({ read }: PartialPeer, form: Facts): Promise<Reading> {
  try {
    return await read(form);
  } catch {
    return { refused: true };
  }
}

/** The loop of peers that answer later. */
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
