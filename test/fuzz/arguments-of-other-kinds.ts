import { YekuoError } from '../../src';
import { open, slow, type Open } from './surface';

const otherKinds: readonly unknown[] = [
  undefined,
  null,
  7,
  'text',
  true,
  [],
  [null],
  new Map(),
  new Date(0),
  () => 1,
  {},
];

/** The public functions that take values of any origin: those that answer soon, and the others. */
export const soon = open.filter(([name]) => !slow.includes(name));
export const later = open.filter(([name]) => slow.includes(name));

/** The places of the arguments, and one more: what may be left out, such as options. */
export function placesOf({ valid }: Open): readonly number[] {
  return [...valid.keys(), valid.length];
}

/** What a call throws that is not an error of ours, with a value of another kind in one place. */
export function foreignErrors({ call, valid }: Open, place: number): readonly string[] {
  return otherKinds.flatMap((value) =>
    foreignError(call, [...valid.slice(0, place), value, ...valid.slice(place + 1)]),
  );
}

function foreignError(call: Open['call'], given: readonly unknown[]): readonly string[] {
  try {
    call(...(given as never[]));
  } catch (error) {
    if (!(error instanceof YekuoError)) return [String(error)];
  }
  return [];
}
