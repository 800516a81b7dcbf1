import type { Words } from '../words';

/** The English texts of the element. */
export const words: Words = {
  facts: 'What is known',
  unknown: 'not known',
  outcome: 'Outcome',
  possible: 'Still possible',
  next: 'Best asked next',
  rows: 'Rules',
  otherReadings: 'Rules of other readings',
  states: { applies: 'applies', open: 'still open', overtaken: 'settled by a rule above', excluded: 'does not apply' },
  always: 'in every other case',
  reads: 'Decided first',
  readings: 'Readings',
  contested: 'the outcome depends on it',
  policies: 'Outcome by policy',
  differs: 'differs',
  copy: 'Copy as',
  copied: 'copied',
  reset: 'Clear',
  or: ' / ',
  colon: ': ',
};
