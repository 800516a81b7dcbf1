import { dictionary, list, oneOf, text } from '../plain/read/shape';
import type { NameRegister } from './name-register';
import type { Path, PolicyReader } from './policy-reader';

/**
 * Reads further names on top of inherited ones; each must mean one of the ids. Inherited names of removed ids are
 * dropped.
 */
export function readNames(
  reader: PolicyReader,
  value: unknown,
  path: Path,
  ids: readonly string[],
  inherited: NameRegister = {},
): NameRegister {
  const still = Object.entries(inherited).filter(([, id]) => ids.includes(id));
  const given = reader.read(dictionary(oneOf(ids)), value, path, {
    inherited: {},
    names: { 'unknown-value': 'wrong-type' },
  });
  return { ...Object.fromEntries(still), ...given };
}

const fees = /* @__PURE__ */ list(text);

/** Reads the permitted fees, which replace inherited ones. */
export function readFees(
  reader: PolicyReader,
  value: unknown,
  path: Path,
  inherited: readonly string[] = [],
): readonly string[] {
  return reader.read(fees, value, path, { inherited, names: { blank: 'wrong-type' } }) ?? inherited;
}
