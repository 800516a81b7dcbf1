import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { Text } from '../../facts';
import { CommandError } from '../command-error';
import { isSystemError, reasonOf } from '../reason';
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
  let failure: Error | undefined;
  /** A thread that has ended answers nothing more, so whoever waits would wait for ever. */
  const fail = (error: Error): void => {
    failure ??= error;
    open.splice(0).forEach(({ reject }) => reject(error));
  };
  worker.on('error', (error) => fail(isOfSystem(error) ? cannotStart(reasonOf(error)) : error));
  worker.on('exit', () => fail(cannotStart({ en: 'it ended early', zh: '线程提前结束' })));
  return {
    check: (...request) =>
      new Promise((resolve, reject) => {
        if (failure !== undefined) {
          reject(failure);
          return;
        }
        open.push({ resolve, reject });
        worker.postMessage(request satisfies Request);
      }),
    end: async () => {
      await worker.terminate();
    },
  };
}

/** Whether the system or its limits ended the thread; any other error is a fault of the program. */
function isOfSystem(error: Error): boolean {
  const { code } = error as Error & { readonly code?: unknown };
  return isSystemError(error) || String(code).startsWith('ERR_WORKER_');
}

function cannotStart(reason: Text): CommandError {
  return new CommandError('INPUT', {
    en: `cannot check with several threads: ${reason.en}; use fewer --jobs`,
    zh: `无法用多个线程检查：${reason.zh}；请减小 --jobs`,
  });
}

/** Answers the requests of the main thread, one after the other. */
export async function serveChecks(): Promise<void> {
  const { check } = await unitChecker(workerData as CheckSettings); // the thread was started with them
  parentPort?.on('message', ([source, unit]: Request) => parentPort?.postMessage(check(source, unit)));
}
