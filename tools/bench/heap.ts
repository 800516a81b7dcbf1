import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void; // the flag puts it there

/** The bytes of the heap that are in use once nothing is left to collect. */
export function heapInUse(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

/** Less than this cannot be told from what else goes on in the heap. */
const leastBytes = 20_000;

/** How many bytes of the heap something takes for as long as it is used; NaN for what is too little to be told. */
export async function heapOf(make: () => unknown): Promise<number> {
  const before = heapInUse();
  const made: unknown[] = [await make()];
  const after = heapInUse();
  made.pop(); // until here it is in use
  return after - before < leastBytes ? Number.NaN : after - before;
}
