import type { CalendarErrorCode, CalendarProblemCode } from '../calendar';
import type {
  AgencyScope,
  CustomerLabel,
  FindingCode,
  OutagePlan,
  RecordProblemCode,
  SupplyPlanMode,
  WorksFunding,
} from '../compliance';
import type { RequiredDocument } from '../rules/documents';
import type { FactProblemCode } from '../engine';
import type { Facts } from '../facts';
import type { Asset, InvestmentBoundary } from '../rules/investment';
import type { PermittedConnectionFee, PolicyProblemCode } from '../policy';
import type { Paper } from '../policy/papers';
import type { ConnectionStage, ReviewScope, TechnicalReview } from '../rules/stages';
import type { DecisionId } from '../rules/decisions';
import type { AnswerTexts } from './answer-words';
import type { OutcomeKeyOf, PolicyRule } from './decision-keys';

/** The texts for what can be wrong with facts, dates, a policy or a case record. */
export type ProblemCode =
  FactProblemCode | CalendarErrorCode | CalendarProblemCode | PolicyProblemCode | RecordProblemCode;

/** A word that findings name as evidence. */
export type Term =
  | AgencyScope
  | Asset
  | ConnectionStage
  | CustomerLabel
  | InvestmentBoundary
  | NonNullable<Facts['intakeChannel']>
  | OutagePlan
  | Paper
  | PermittedConnectionFee
  | RequiredDocument
  | ReviewScope
  | SupplyPlanMode
  | TechnicalReview
  | WorksFunding
  | 'affiliate'
  | 'both'
  | 'construction'
  | 'customer'
  | 'customerWorks'
  | 'dedicatedLine'
  | 'design'
  | 'equipment'
  | 'notGoverned'
  | 'publicLine'
  | 'table'
  | 'transformerLease'
  | 'utility';

/** The headings of the parts of an explanation. */
export type ParagraphKind =
  | 'outcome'
  | 'possible'
  | 'because'
  | 'known'
  | 'rules'
  | 'clauses'
  | 'readings'
  | 'contested'
  | 'changes'
  | 'missing'
  | 'problems';

/** The words around the texts. */
export type Phrase =
  /** A subject and a statement about it. */
  | 'statement'
  /** The separator of the items of a list. */
  | 'items'
  /** The separator of possibilities, one of which holds. */
  | 'alternatives'
  /** The text in place of the facts, if none decides. */
  | 'whateverTheFacts'
  | 'mayApply'
  | 'clause'
  | 'reading'
  | 'chosenReading'
  /** The texts about other readings: what one would lead to, and that none would change anything, alone or at all. */
  | 'otherReading'
  | 'severalReadings'
  | 'anyReading'
  /** The texts about a changed fact: what it leads to, the bounds of a number, and the word between two bounds. */
  | 'change'
  | 'atLeastValue'
  | 'moreThanValue'
  | 'atMostValue'
  | 'lessThanValue'
  | 'bounds'
  /** What is wrong with a value, and how the input as a whole is called. */
  | 'problem'
  | 'wholeInput'
  /** The possible values. */
  | 'option'
  | 'oneOf'
  | 'atLeast'
  | 'between'
  /** The remark on a finding that depends on days which a future notice may change. */
  | 'uncertain';

/** All texts of one language. */
export interface Texts {
  readonly titles: Readonly<Record<DecisionId, string>>;
  readonly outcomes: { readonly [Id in DecisionId]: Readonly<Record<OutcomeKeyOf<Id>, string>> };
  readonly rules: Readonly<Record<PolicyRule, string>>;
  readonly findingTitles: Readonly<Record<FindingCode, string>>;
  readonly findings: Readonly<Record<FindingCode, string>>;
  readonly answers: AnswerTexts;
  readonly terms: Readonly<Record<Term, string>>;
  readonly problems: Readonly<Record<ProblemCode, string>>;
  readonly headings: Readonly<Record<ParagraphKind, string>>;
  readonly phrases: Readonly<Record<Phrase, string>>;
}
