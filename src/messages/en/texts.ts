/** Every text in English. */
export { answers } from './answers';
export { findings } from './findings';
export { findingTitles } from './finding-titles';
export { outcomes } from './outcomes';
export { headings, phrases } from './phrases';
export { problems } from './problems';
export { rules } from './rules';
export { terms } from './terms';
export { titles } from './titles';
