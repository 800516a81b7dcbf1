import { InvalidValueError } from '../../plain/yekuo-error';
import type { RecordProblem, RecordProblemCode } from './record-problem';

/** Thrown for an invalid record; `problems` lists everything that is wrong with it. */
export class MalformedRecordError extends InvalidValueError<RecordProblemCode> {
  override readonly name = 'MalformedRecordError';
  readonly code = 'malformed-record';

  constructor(problems: readonly RecordProblem[]) {
    super('Malformed record', 'record', problems);
  }
}
