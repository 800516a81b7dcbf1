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
    const always = {
      rules: common(decided.map(({ rules }) => rules)),
      clauses: common(decided.map(({ clauses }) => clauses)),
      interpretations: common(decided.map(({ interpretations }) => interpretations)),
    };
    return deepFreeze({ status: 'decided', outcome, ...groundsBeside(always, decided), uncoveredItems });
  }
  const missing = answers.flatMap((answer) => (answer.status === 'open' ? answer.missing : []));
  return deepFreeze({
    status: 'open',
    possible,
    missing: distinct<MissingWorksFact>([...matter, ...missing]),
    uncoveredItems,
  });
}

/** The reasons of an answer. */
export type WorksGrounds = Pick<
  Extract<SupportingWorksAnswer, { status: 'decided' }>,
  'rules' | 'clauses' | 'interpretations' | 'mayApply'
>;

type CertainGrounds = Omit<WorksGrounds, 'mayApply'>;

/** Certain reasons, and beside them all other reasons of some answers as those that may apply. */
export function groundsBeside(always: CertainGrounds, answers: readonly WorksGrounds[]): WorksGrounds {
  const more = <Entry>(named: (grounds: CertainGrounds) => readonly Entry[]): readonly Entry[] =>
    distinct(
      answers.flatMap((answer) => [...named(answer), ...(answer.mayApply ? named(answer.mayApply) : [])]),
    ).filter((each) => !named(always).includes(each));
  const mayApply = {
    rules: more(({ rules }) => rules),
    clauses: more(({ clauses }) => clauses),
    interpretations: more(({ interpretations }) => interpretations),
  };
  return Object.values(mayApply).some(({ length }) => length > 0) ? { ...always, mayApply } : always;
}

/** The entries that all lists contain. */
function common<T>([first = [], ...others]: readonly (readonly T[])[]): readonly T[] {
  return first.filter((each) => others.every((other) => other.includes(each)));
}
