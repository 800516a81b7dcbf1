import type { RecordProblem } from './record-problem';

/** Thrown for a record that cannot be judged; `problems` lists everything that is wrong with it. */
export class MalformedRecordError extends Error {
  override readonly name = 'MalformedRecordError';
  readonly code = 'MALFORMED_RECORD';
  readonly problems: readonly RecordProblem[];

  constructor(problems: readonly RecordProblem[]) {
    super(`Malformed record:${problems.map(line).join('')}`);
    this.problems = problems;
  }
}

function line({ path, expected, received }: RecordProblem): string {
  return `\n- ${path.join('.') || 'record'}: expected ${expected}, received ${received}`;
}
