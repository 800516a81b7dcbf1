export { rule, type FormRule, type RuleSettings } from './rule';
