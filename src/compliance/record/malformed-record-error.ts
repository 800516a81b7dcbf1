import { YekuoError } from '../../plain/yekuo-error';
import type { RecordProblem } from './record-problem';

/** Thrown for a record that cannot be judged; `problems` lists everything that is wrong with it. */
export class MalformedRecordError extends YekuoError {
  override readonly name = 'MalformedRecordError';
  readonly code = 'malformed-record';
  declare readonly problems: readonly RecordProblem[];

  constructor(problems: readonly RecordProblem[]) {
    super('Malformed record', 'record', problems);
  }
}
