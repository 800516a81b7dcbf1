import type { Workplace } from './program';

/** The columns of an export of work orders. */
export const headers = ['申请编号', '供电电压', '业务类型', '合同容量', '申请时间', '送电时间'];

/** A row under them in which nothing is wrong. */
export const sound = ['NX-1', '交流10kV', '高压新装', '315', '2021/6/10 16:50', '2021-07-01'];

/** Rows as CSV. */
export function csvOf(rows: readonly (readonly string[])[], separator = ',', end = '\r\n'): string {
  return rows.map((row) => row.join(separator) + end).join('');
}

interface Fault {
  readonly code: string;
  readonly line: number;
  readonly column: number;
  readonly sheet?: string;
  readonly problem?: { readonly code: string };
}

interface Faults {
  readonly code: number;
  readonly cases: number;
  readonly faults: readonly (readonly [code: string, line: number, column: number])[];
}

/** Asks `check`, run in a workplace, for the faults of a file, and how many records were judged all the same. */
export function faultsIn({
  write,
  run,
}: Workplace): (name: string, content: string | Uint8Array, ...options: readonly string[]) => Promise<Faults> {
  return async (name, content, ...options) => {
    write(name, content);
    const { stdout, code } = await run(['check', name, '--as-of', '2022-01-01', '--format', 'json', ...options]);
    const { results, totals } = JSON.parse(stdout) as { results: readonly Fault[]; totals: { cases: number } };
    const faults = results.filter((each) => 'message' in each && !('severity' in each) && !('missing' in each));
    return {
      code,
      cases: totals.cases,
      faults: faults.map(({ code: fault, problem, line, column }) => [problem?.code ?? fault, line, column]),
    };
  };
}
