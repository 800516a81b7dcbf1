/**
 * The version of the rules, beside that of the library: the policy they were written after, and a count. It must be
 * raised whenever anything is judged otherwise than before: another outcome, another date, another finding, or other
 * grounds for the same. A change of code that changes no verdict leaves it alone.
 *
 * @example
 * rulesVersion; // => 'neixiang2021.6'
 */
export const rulesVersion = 'neixiang2021.6';
