/** The long texts of clauses and readings. A page loads them after the rules, which it shows first. */
export { clauses } from '../policy/clauses';
export { interpretations } from '../policy/interpretations';
