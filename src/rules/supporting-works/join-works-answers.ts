import { deepFreeze } from '../../plain/deep-freeze';
import { distinct } from '../../plain/distinct';
import type { FactName } from '../../facts';
import type { MissingWorksFact, SupportingWorksAnswer } from './supporting-works-answer';

/**
 * Combines the answers for every completion of unknown facts.
 *
 * @param matter the unknown facts that can change the answer
 */
export function joinWorksAnswers(
  answers: readonly SupportingWorksAnswer[],
  matter: readonly FactName[],
): SupportingWorksAnswer {
  const possible = distinct(
    answers.flatMap((answer) => (answer.status === 'decided' ? [answer.outcome] : answer.possible)),
  );
  const [outcome] = possible;
  const uncoveredItems = common(answers.map((answer) => answer.uncoveredItems));
  if (outcome !== undefined && possible.length === 1) {
    const decided = answers.filter((answer) => answer.status === 'decided'); // all: an open one has several outcomes
    const cited = { rules: decided.map(({ rules }) => rules), clauses: decided.map(({ clauses }) => clauses) };
    const interpretations = decided.map((answer) => answer.interpretations);
    const always = { rules: common(cited.rules), clauses: common(cited.clauses) };
    const mayApply = {
      rules: distinct(cited.rules.flat()).filter((each) => !always.rules.includes(each)),
      clauses: distinct(cited.clauses.flat()).filter((each) => !always.clauses.includes(each)),
      interpretations: distinct(interpretations.flat()).filter((each) => !common(interpretations).includes(each)),
    };
    const isFirm = Object.values(mayApply).every((more) => more.length === 0);
    const grounds = { ...always, interpretations: common(interpretations), ...(!isFirm && { mayApply }) };
    return deepFreeze({ status: 'decided', outcome, ...grounds, uncoveredItems });
  }
  const missing = answers.flatMap((answer) => (answer.status === 'open' ? answer.missing : []));
  return deepFreeze({
    status: 'open',
    possible,
    missing: distinct<MissingWorksFact>([...matter, ...missing]),
    uncoveredItems,
  });
}

/** The entries that all lists contain. */
function common<T>([first = [], ...others]: readonly (readonly T[])[]): readonly T[] {
  return first.filter((each) => others.every((other) => other.includes(each)));
}
