import type { Texts } from '../texts';

/** The headings of the parts of an explanation. */
export const headings: Texts['headings'] = {
  outcome: 'Outcome',
  possible: 'Still open; possible outcomes',
  because: 'Because of these facts',
  known: 'Known so far',
  rules: 'Rules',
  clauses: 'Clauses',
  readings: 'Readings where the text is unclear',
  contested: 'Would another reading change it',
  changes: 'What the customer can change',
  missing: 'Missing facts',
  problems: 'Faulty input',
};

/** The words around the texts. */
export const phrases: Texts['phrases'] = {
  statement: '{subject}: {said}',
  items: ', ',
  alternatives: ' or ',
  whateverTheFacts: 'no fact changes it',
  mayApply: 'May apply: {rule}',
  clause: '{id} ({section}) {heading}',
  reading: '{id} {question} Reading taken: {reading} Reason: {reason}',
  chosenReading: '{id} {question} Reading chosen by the policy: {reading}',
  otherReading: '{id} {question} If read otherwise ({reading}): {said}',
  severalReadings: 'No reading on its own; several together would.',
  anyReading: 'No, every reading leads to the same.',
  change: '{subject}, changed to {to}: {said}',
  atLeastValue: 'at least {value}',
  moreThanValue: 'more than {value}',
  atMostValue: 'at most {value}',
  lessThanValue: 'less than {value}',
  bounds: ' and ',
  problem: '{place}: {what}[, expected {expected}][, received {received}]',
  wholeInput: 'Input',
  option: '{value}',
  oneOf: 'one of {items}',
  atLeast: 'a number of at least {minimum}',
  between: 'a number from {minimum} to {maximum}',
  uncertain: ' It depends on days whose holiday arrangement is not published yet.',
};
