/** The long texts of the policy's clauses and readings. A page loads them after the rules, which it shows first. */
export { clauses } from '../policy/clauses';
export { interpretations } from '../policy/interpretations';
