import type { PieceShape } from './record/shape';

/** What a value of one piece has to be, in words. */
export function expectationOf(shape: PieceShape): string {
  switch (shape.kind) {
    case 'text':
      return 'a text that is not empty';
    case 'date':
      return 'an existing date written YYYY-MM-DD';
    case 'instant':
      return 'a moment that exists, written YYYY-MM-DDThh:mm[:ss[.s]] with Z or ±hh:mm';
    case 'boolean':
      return 'true or false';
    case 'count':
      return 'a whole number from 0';
    case 'amount':
      return 'a finite number from 0';
    case 'oneOf':
      return `one of ${shape.values.map((value) => JSON.stringify(value)).join(', ')}`;
  }
}
