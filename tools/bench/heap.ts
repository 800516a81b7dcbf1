import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void; // the flag puts it there

/** The used bytes of the heap after garbage collection. */
export function heapInUse(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

/** Smaller values cannot be distinguished from other changes of the heap. */
const leastBytes = 20_000;

/** The bytes of the heap that a value uses; NaN if it is too small to be measured. */
export async function heapOf(make: () => unknown): Promise<number> {
  const before = heapInUse();
  const made: unknown[] = [await make()];
  const after = heapInUse();
  made.pop(); // in use until here
  return after - before < leastBytes ? Number.NaN : after - before;
}
