import type { CheckPlan } from '../check/check-plan';
import { CommandError } from '../command-error';
import type { Outside } from '../outside';
import { identityOf, identityOfDescriptor, isReplaced } from '../output/output-place';

/**
 * Refuses outputs that would overwrite each other, or a file that the run reads. A baseline may overwrite the one that
 * was read, which updates it.
 */
export function refuseOverwriting(
  plan: CheckPlan,
  readFiles: readonly string[],
  baseline: string | undefined,
  { workingDirectory }: Outside,
): void {
  const identity = (name: string): string => (name === '-' ? name : identityOf(name, workingDirectory));
  const isWritten = new Set<string>();
  const written = [
    ...plan.destinations.map(({ output }) => output),
    ...(plan.newBaseline === undefined ? [] : [plan.newBaseline]),
  ];
  for (const name of written) {
    if (isWritten.has(identity(name))) {
      throw new CommandError('USAGE', {
        en: `two reports cannot share an output: ${name === '-' ? 'standard output' : name}`,
        zh: `两份报告不能写入同一处：${name === '-' ? '标准输出' : name}`,
      });
    }
    isWritten.add(identity(name));
  }
  const inputs = plan.inputs.map(({ path }) => (path === undefined ? identityOfDescriptor(0) : identity(path)));
  const isRead = new Set([...inputs, ...readFiles.map(identity)]);
  const known = baseline === undefined ? undefined : identity(baseline);
  for (const name of written.filter((each) => isReplaced(each, workingDirectory))) {
    if (isRead.has(identity(name)) || (identity(name) === known && name !== plan.newBaseline)) {
      throw new CommandError('USAGE', {
        en: `${name} is read by this run and cannot be an output of it`,
        zh: `${name} 是本次检查的输入，不能作为输出`,
      });
    }
  }
}
