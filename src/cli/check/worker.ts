import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { CheckSettings } from './check-settings';
import type { RemoteChecker } from './threads';
import { unitChecker, type CheckedUnit } from './unit-checker';

type Request = Parameters<RemoteChecker['check']>;

/**
 * Starts a checker in a thread of its own.
 *
 * @param program the program file; in the new thread it calls {@link serveChecks}
 */
export function startWorker(program: URL, settings: CheckSettings): RemoteChecker {
  const worker = new Worker(program, { workerData: settings });
  const open: { readonly resolve: (checked: CheckedUnit) => void; readonly reject: (error: Error) => void }[] = [];
  worker.on('message', (checked: CheckedUnit) => open.shift()?.resolve(checked));
  worker.on('error', (error) => open.splice(0).forEach(({ reject }) => reject(error)));
  return {
    check: (...request) =>
      new Promise((resolve, reject) => {
        open.push({ resolve, reject });
        worker.postMessage(request satisfies Request);
      }),
    end: async () => {
      await worker.terminate();
    },
  };
}

/** Answers the requests of the main thread, one after the other. */
export function serveChecks(): void {
  const { check } = unitChecker(workerData as CheckSettings); // the thread was started with them
  parentPort?.on('message', ([source, unit]: Request) => parentPort?.postMessage(check(source, unit)));
}
