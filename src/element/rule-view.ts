import { contested, rowStates, type Decision, type RowState } from '../engine';
import { closureOf, mostValuable, worthOf } from '../engine/internal';
import { fieldsFor, type FactName, type Facts, type Field, type Text } from '../facts';
import { decisionTitle } from '../messages/decision-title';
import { inLanguage, type Language } from '../messages/language';
import { outcomeText } from '../messages/outcome-text';
import { conditionTexts, figureStyle, ownText, rowOutcomeText, rowSentence } from '../messages/row-texts';
import type { ClauseId, InterpretationId } from '../policy';
import type { PolicyAnswer, PolicyLanguage, PolicyRulebook } from '../policy/language';
import { neixiang2021Parameters } from '../policy/parameters';
import { decisions, type DecisionId } from '../rules/decisions';

// Over 200 lines: the documentation of every field of a view.

/** A decision of the policy. */
type PolicyDecision = Decision<PolicyLanguage, unknown>;

/** A policy that a page offers for comparison. */
export interface NamedRulebook extends PolicyRulebook {
  /** The id of the policy. */
  readonly id: string;
  /** Its title, shown before the id. */
  readonly title?: Text;
}

/** The options of a view. */
export interface ViewSettings {
  /** The language of all texts. */
  readonly language: Language;
  /** The policy to apply; `neixiang2021` by default. */
  readonly policy?: NamedRulebook | undefined;
  /** Readings that differ from those of the policy. */
  readonly readings: NonNullable<PolicyRulebook['readings']>;
  /** The policies to compare. */
  readonly policies: readonly NamedRulebook[];
}

/** A question of the register whose answer may change the rows. */
export interface ReadingView {
  /** Its number in the register. */
  readonly id: InterpretationId;
  /** Its choices; the first is the default of the register. */
  readonly choices: readonly string[];
  /** The choice that applies. */
  readonly taken: string;
  /** Whether another choice, switched alone, changes the possible outcomes. */
  readonly contested: boolean;
}

/** A row in words, with its state. */
export interface RowView extends Pick<RowState, 'id' | 'state'> {
  /** The row as a sentence; its outcome if the messages have no sentence. */
  readonly sentence: string;
  /** Its tests in words, each with its state. */
  readonly tests: readonly { readonly text: string; readonly state: RowState['tests'][number]['state'] }[];
  /** Whether it belongs to a reading that does not apply. */
  readonly ofOtherReading: boolean;
  /** Its outcome in words. */
  readonly outcome: string;
  /** The clauses it implements. */
  readonly clauses: readonly ClauseId[];
  /** The readings that it depends on. */
  readonly interpretations: readonly string[];
}

/** Everything that a page shows of one decision for some facts. */
export interface RuleView {
  /** The id of the decision. */
  readonly id: DecisionId;
  /** The label of the decision. */
  readonly title: string;
  /** The questions about its facts. */
  readonly fields: readonly Field[];
  /** Whether the outcome is certain. */
  readonly decided: boolean;
  /** The outcome, or all possible outcomes, in words. */
  readonly outcomes: readonly string[];
  /** The most useful next question, while the outcome is open. */
  readonly next: FactName | undefined;
  /** The facts that can still change the outcome. */
  readonly missing: readonly FactName[];
  /** The rows; empty for a combination. */
  readonly rows: readonly RowView[];
  /** The decisions that its rows read directly. */
  readonly reads: readonly { readonly id: string; readonly title: string; readonly outcomes: readonly string[] }[];
  /** The readings that it may depend on. */
  readonly readings: readonly ReadingView[];
  /** The policy that applies; absent: `neixiang2021`, which is then not named. */
  readonly policy: string | undefined;
  /** The outcome under every policy of the comparison. */
  readonly compared: readonly {
    readonly id: string;
    readonly title: string;
    readonly outcomes: readonly string[];
    readonly differs: boolean;
  }[];
}

/**
 * Prepares the view of a decision. Expensive work is done once for all facts.
 *
 * @param id the decision
 * @returns a function from facts to the view; it throws InvalidFactsError naming every invalid fact
 */
export function ruleView(id: DecisionId, settings: ViewSettings): (facts: Facts) => RuleView {
  const { language, policy, policies } = settings;
  const parameters = policy?.parameters ?? neixiang2021Parameters;
  const readings = { ...policy?.readings, ...settings.readings };
  const rulebook: PolicyRulebook = { parameters, readings, tables: policy?.tables };
  const decision = decisionOf(id).under(rulebook);
  const title = decisionTitle(id, language);
  const fields = fieldsFor([decision]);
  const rows = rowsOf(decision, parameters, language);
  const choices = choicesIn(decision);
  const read = Object.values(decision.source.reads).flatMap((source) =>
    isDecisionId(source.id) ? [decisionOf(source.id).under(rulebook)] : [],
  );
  const compared = policies.map((each) => ({
    id: each.id,
    title: each.title === undefined ? each.id : `${inLanguage(each.title, language)} (${each.id})`,
    decision: decisionOf(id).under(each),
  }));

  return (facts) => {
    const answer = decision.decide(facts);
    const outcomes = outcomeTexts(decision, answer, language);
    return {
      id,
      title,
      policy: policy?.id,
      fields,
      decided: answer.status === 'decided',
      outcomes,
      next: mostValuable(worthOf([decision], facts, {})),
      missing: answer.status === 'open' ? answer.missing : [],
      rows: rows(facts),
      reads: read.map((each) => ({
        id: each.id,
        title: decisionTitle(each.id, language),
        outcomes: outcomeTexts(each, each.decide(facts), language),
      })),
      readings: readingsOf(decision, facts, choices, readings),
      compared: compared.map(({ id: name, title: called, decision: other }) => {
        const said = outcomeTexts(other, other.decide(facts), language);
        return { id: name, title: called, outcomes: said, differs: said.join() !== outcomes.join() };
      }),
    };
  };
}

/** Whether a text is the id of a decision. */
export function isDecisionId(id: string): id is DecisionId {
  return Object.keys(decisions).includes(id);
}

function decisionOf(id: DecisionId): PolicyDecision {
  return decisions[id];
}

function outcomeTexts({ id }: PolicyDecision, answer: PolicyAnswer<unknown>, language: Language): readonly string[] {
  const outcomes = answer.status === 'decided' ? [answer.outcome] : answer.possible;
  return outcomes.map((outcome) => outcomeText(id, outcome, language));
}

function rowsOf(
  decision: PolicyDecision,
  parameters: PolicyRulebook['parameters'],
  language: Language,
): (facts: Facts) => readonly RowView[] {
  const { source } = decision;
  if (source.kind === 'combination') return () => [];
  const worded = source.rows.map((row) => {
    const outcome = rowOutcomeText(row, source, parameters, language, figureStyle);
    return {
      id: row.id,
      sentence: ownText(row, language) ?? rowSentence(source.id, row.id, parameters, language) ?? outcome,
      tests: conditionTexts(row, source, parameters, language, figureStyle),
      outcome,
      clauses: row.clauses as readonly ClauseId[], // the clauses of the policy's language
      interpretations: row.interpretations ?? [],
    };
  });
  const { readings = {} } = source;
  const states = rowStates(decision);
  return (facts) => {
    const now = states(facts);
    return worded.map((row, index): RowView => {
      const { state = 'open', tests = [] } = now[index] ?? {};
      return {
        ...row,
        state,
        tests: tests.map((test, place) => ({ text: row.tests[place] ?? test.name, state: test.state })),
        ofOtherReading: tests.some((test) => test.state === 'unmet' && Object.hasOwn(readings, test.name)),
      };
    });
  };
}

function readingsOf(
  decision: PolicyDecision,
  facts: Facts,
  choicesOf: ReturnType<typeof choicesIn>,
  taken: Readonly<Record<string, string | undefined>>,
): readonly ReadingView[] {
  const questioned = new Set<string>(contested(decision, facts).map(({ reading }) => reading));
  return Object.entries(choicesOf).map(([id, choices]) => ({
    id: id as InterpretationId, // the readings of the policy's language
    choices,
    taken: taken[id] ?? choices[0] ?? '',
    contested: questioned.has(id),
  }));
}

/** The readings that the tables test, directly or through others, with their choices. */
function choicesIn({ source }: PolicyDecision): Readonly<Record<string, readonly string[]>> {
  const tested = new Set(closureOf(source).flatMap(({ rows }) => rows.flatMap(({ when = {} }) => Object.keys(when))));
  return Object.fromEntries(Object.entries(source.readings ?? {}).filter(([id]) => tested.has(id)));
}
