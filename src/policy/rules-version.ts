/**
 * The version of the rules, separate from that of the library: the policy that they implement, and a counter. It must
 * be raised whenever a verdict changes: an outcome, a date, a finding, or the grounds of one of them. Other changes of
 * code leave it unchanged.
 *
 * @example
 * rulesVersion; // => 'neixiang2021.10'
 */
export const rulesVersion = 'neixiang2021.10';
