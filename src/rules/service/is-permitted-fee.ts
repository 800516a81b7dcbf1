import { isObject } from '../../plain/is-object';
import { optionChecker } from '../../plain/read/options';
import { isListOfTexts, isObjectOfTexts } from '../../plain/texts';
import { feeIn, permittedConnectionFees, type FeeBook } from '../../policy/fees';

/** The fees of 内电〔2021〕34号. */
const defaultFees: FeeBook = /* @__PURE__ */ Object.freeze({ fees: permittedConnectionFees });

/** The options for judging a fee. */
export interface FeeOptions {
  /** The policy whose permitted fees apply; 内电〔2021〕34号 by default. */
  readonly policy?: FeeBook | undefined;
}

/**
 * 3.3.2 — whether a fee may be charged for a connection. Only the fee for high supply reliability is permitted.
 *
 * @param item the fee, by its id or any of its names, such as `highReliabilitySupply` or `高可靠性供电费`
 * @throws InvalidRequestError for an invalid or unknown option
 *
 * @example
 * isPermittedFee('高可靠性供电费'); // => true
 */
export function isPermittedFee(item: string, options: FeeOptions = {}): boolean {
  refuseBadOptions(options);
  const { policy = defaultFees } = options;
  const { fees = permittedConnectionFees } = policy;
  return typeof item === 'string' && fees.includes(feeIn(policy)(item));
}

const refuseBadOptions = /* @__PURE__ */ optionChecker(() => ({
  policy: { kind: 'made', expected: 'a policy, such as definePolicy makes', isOne: hasFees },
}));

/** Whether a value has permitted fees or names of fees; without either it is not a policy. */
function hasFees(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { fees, feeNames } = value;
  const isSound = (fees === undefined || isListOfTexts(fees)) && (feeNames === undefined || isObjectOfTexts(feeNames));
  return isSound && (fees !== undefined || feeNames !== undefined);
}
