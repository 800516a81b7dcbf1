/** Answers for incomplete forms, compared with all completions of the form: `supplyLine`. */
import type { Facts } from '../../../src/facts';
import { builtEntry } from '../built-library';
import { classesOf } from '../forms';
import { bounded, percent, skipped, type Measure } from '../measure';
import { supplyLineByHand } from '../peers/hand-written';
import { readingOf, type PartialPeer, type Reading } from '../peers/peer';
import { supplyLineOurs, supplyLinePeers } from '../peers/supply-line';
import type { Effort } from '../compare-times';
import { incompleteForms, truthOf, type Truth } from '../truth';

/** The possible errors of a tool. */
const faultNames = [
  'an outcome too early',
  'an impossible outcome',
  'no outcome though settled',
  'asks for what cannot matter',
  'does not ask for what matters',
] as const;

type Fault = (typeof faultNames)[number];

const noFault = 'no fault';

/** A form, and the correct answer. */
interface Question {
  readonly form: Facts;
  readonly expected: Truth;
}

export async function exactnessSection(effort: Effort): Promise<readonly Measure[]> {
  const { decisions } = await builtEntry('index');
  const { supplyLine } = decisions;
  const classes = classesOf(supplyLine);
  const truth = truthOf(classes, supplyLineByHand);
  const forms = [...incompleteForms(classes)];
  const questionsOf = (asked: readonly Facts[]): readonly Question[] =>
    asked.map((form) => ({ form, expected: truth(form) }));
  const sample = questionsOf(sampleOf(forms, effort.quick ? 41 : 11));
  const ownQuestions = effort.quick ? sample : questionsOf(forms);

  const own = await errorsOf(supplyLineOurs(supplyLine), ownQuestions);
  const measures = [bounded(subjectOf(ownQuestions, forms.length), own, noFault, own === noFault)];
  const subject = subjectOf(sample, forms.length);
  const peers = await supplyLinePeers();
  for (const peer of peers) {
    const theirs = await errorsOf(peer, sample);
    measures.push({ subject, against: peer.name, ours: own, theirs, ratio: '', target: '', verdict: '' });
  }
  if (!peers.some(({ name }) => name.startsWith('@gorules/zen-engine'))) {
    measures.push(skipped(subject, 'GoRules Zen: its native engine could not be loaded'));
  }
  return measures;
}

/** The step sizes have no common factor with the numbers of classes, so that a sample is balanced. */
function sampleOf(forms: readonly Facts[], step: number): readonly Facts[] {
  return forms.filter((_, index) => index % step === 0);
}

function subjectOf({ length }: readonly Question[], total: number): string {
  return `supplyLine, ${length === total ? 'all' : 'a sample of'} ${length.toLocaleString('en-US')} incomplete forms`;
}

function faultsIn({ outcome, missing }: Reading, truth: Truth): readonly Fault[] {
  if (outcome !== undefined) {
    if (!truth.possible.has(JSON.stringify(outcome))) return ['an impossible outcome'];
    return truth.possible.size > 1 ? ['an outcome too early'] : [];
  }
  return [
    ...(truth.possible.size === 1 ? (['no outcome though settled'] as const) : []),
    ...(missing?.some((name) => !truth.missing.has(name)) === true ? (['asks for what cannot matter'] as const) : []),
    ...(missing !== undefined && [...truth.missing].some((name) => !missing.includes(name))
      ? (['does not ask for what matters'] as const)
      : []),
  ];
}

/** The share of forms with each error, as a text. */
async function errorsOf(peer: PartialPeer, questions: readonly Question[]): Promise<string> {
  const faults: Fault[] = [];
  for (const { form, expected } of questions) faults.push(...faultsIn(await readingOf(peer, form), expected));
  const shares = faultNames.flatMap((name) => {
    const share = faults.filter((fault) => fault === name).length / questions.length;
    return share === 0 ? [] : [`${name} ${percent(share)}`];
  });
  return shares.length === 0 ? noFault : shares.join('; ');
}
