import { DmnError, fromDmn, type DmnProblem } from '../../src/dmn';
import { input, model, table } from './models';

/** The problems of a document, found within two seconds. */
export function problems(xml: unknown): readonly DmnProblem[] {
  try {
    fromDmn(xml as string);
    return [];
  } catch (error) {
    if (error instanceof DmnError) return error.problems;
    throw error;
  }
}

/** The codes of what is wrong with it. */
export const codes = (xml: unknown): readonly string[] => problems(xml).map(({ code }) => code);

/** A document in which nothing is wrong. */
export const valid = model([input('size', 'number'), table({ name: 'class', inputs: ['size'], rows: [['> 3', '1']] })]);
