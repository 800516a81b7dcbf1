import type { RecordPath, RecordProblemCode } from '../../compliance';
import type { Text } from '../../facts';
import type { IntakeProblem } from '../../intake';
import type { OtherEncoding } from '../input/decode-text';
import type { ExpectedSyntax } from '../input/json/syntax';
import type { Position } from '../input/record-text';

/** The reason why a record, or a whole input, could not be judged. */
export type Fault = FaultPlace &
  (
    | { readonly code: 'too-long' | 'empty-element' | 'unclosed-array' | 'text-after-array' | 'no-record' }
    | { readonly code: 'not-utf8'; readonly encoding: OtherEncoding }
    | { readonly code: 'not-json'; readonly expected: ExpectedSyntax }
    | { readonly code: 'duplicate-key'; readonly key: string }
    | { readonly code: 'duplicate-id'; readonly id: string }
    | { readonly code: 'unreadable-input' | 'unreadable-row'; readonly reason: Text }
    | { readonly code: 'invalid-cell'; readonly problem: IntakeProblem }
    | {
        readonly code: 'invalid-record';
        readonly problem: RecordProblemCode;
        readonly path: RecordPath;
        readonly expected: string;
        readonly received: string;
      }
  );

/** The position of a fault. */
export interface FaultPlace {
  readonly source: string;
  readonly position: Position;
}
