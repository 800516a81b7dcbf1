import { MalformedTableError, YekuoError } from '../../src';
import { DmnError } from '../../src/dmn';
import { expectationText } from '../../src/messages/expectation-text';
import { OwnError } from './hostile-arguments';
import type { Open } from './surface';

const slowestMilliseconds = 2_000;
const tooLong = 'took';

/** The state of the prototypes that all values of the process share. */
function sharedPrototypes(): string {
  return [Object.prototype, Array.prototype, Function.prototype]
    .map((prototype) => `${Object.isExtensible(prototype)} ${Reflect.ownKeys(prototype).length}`)
    .join();
}

const untouched = sharedPrototypes();

/**
 * What is wrong with how a call went, if anything. A call that takes long is made once more: the first may have had to
 * free the memory of all calls before it.
 */
export function complaint(call: Open['call'], given: readonly unknown[]): string | undefined {
  const first = complaintAt(call, given);
  return first?.startsWith(tooLong) === true ? complaintAt(call, given) : first;
}

function complaintAt(call: Open['call'], given: readonly unknown[]): string | undefined {
  // Processor time: a machine that pauses says nothing of the call.
  const start = process.cpuUsage();
  try {
    call(...(given as never[]));
  } catch (error) {
    if (error instanceof OwnError) return undefined; // what the caller's own function threw
    if (!(error instanceof YekuoError)) return `threw ${described(error)}`;
    if (!/^[a-z]+(?:-[a-z]+)*$/.test(error.code)) return 'an error without a code of ours';
    const english = englishOnlyIn(error);
    if (english !== undefined) return `expects "${english}", which has no Chinese text`;
  }
  // A prototype that everybody shares is nobody's to freeze or to enlarge.
  if (sharedPrototypes() !== untouched) return `left shared prototypes as ${sharedPrototypes()}`;
  const { user } = process.cpuUsage(start);
  const elapsed = user / 1_000;
  return elapsed > slowestMilliseconds ? `${tooLong} ${Math.round(elapsed)} ms` : undefined;
}

/** An expectation that `describeProblem` could not say in Chinese. The problems of tables and models have no texts. */
function englishOnlyIn(error: unknown): string | undefined {
  const hasTexts = !(error instanceof MalformedTableError || error instanceof DmnError);
  if (!hasTexts || !(error instanceof YekuoError)) return undefined;
  return error.problems.map(({ expected }) => expected).find((each) => expectationText(each, 'zh-CN') === undefined);
}

function described(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}\n${error.stack ?? ''}` : typeof error;
}
