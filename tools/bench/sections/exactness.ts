/** What is said of incomplete forms, against what is true of all their completions: `supplyLine`. */
import type { Facts } from '../../../src/facts';
import { builtEntry } from '../built-library';
import { classesOf } from '../forms';
import { bounded, percent, skipped, type Measure } from '../measure';
import { supplyLineByHand } from '../peers/hand-written';
import { readingOf, type PartialPeer, type Reading } from '../peers/peer';
import { supplyLineOurs, supplyLinePeers } from '../peers/supply-line';
import type { Effort } from '../race';
import { incompleteForms, truthOf, type Truth } from '../truth';

/** In which ways a tool can be off the truth. */
const faultNames = [
  'an outcome too early',
  'an impossible outcome',
  'no outcome though settled',
  'asks for what cannot matter',
  'does not ask for what matters',
] as const;

type Fault = (typeof faultNames)[number];

export async function exactnessSection(effort: Effort): Promise<readonly Measure[]> {
  const { decisions } = await builtEntry('index');
  const { supplyLine } = decisions;
  const classes = classesOf(supplyLine);
  const truth = truthOf(classes, supplyLineByHand);
  const all = [...incompleteForms(classes)];
  // The step shares no factor with the numbers of classes, so the sample favours none of them.
  const forms = effort.quick ? all.filter((_, index) => index % 41 === 0) : all;
  const questions = forms.map((form) => ({ form, expected: truth(form) }));

  const subject = `supplyLine, ${effort.quick ? 'a sample of' : 'all'} ${forms.length.toLocaleString('en-US')} incomplete forms`;
  const ownFaults = await faultsOf(supplyLineOurs(supplyLine), questions);
  const measures = [bounded(subject, told(ownFaults, forms.length), 'no fault', ownFaults.length === 0)];
  const peers = await supplyLinePeers();
  for (const peer of peers) {
    const theirs = told(await faultsOf(peer, questions), forms.length);
    measures.push({ subject, against: peer.name, ours: 'no fault', theirs, ratio: '', target: '', verdict: '' });
  }
  if (!peers.some(({ name }) => name.startsWith('@gorules/zen-engine'))) {
    measures.push(skipped(subject, 'GoRules Zen: its native engine could not be loaded'));
  }
  return measures;
}

async function faultsOf(
  peer: PartialPeer,
  questions: readonly { readonly form: Facts; readonly expected: Truth }[],
): Promise<readonly Fault[]> {
  const faults: Fault[] = [];
  for (const { form, expected } of questions) faults.push(...faultsIn(await readingOf(peer, form), expected));
  return faults;
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

/** How large a part of the forms each fault befell. */
function told(faults: readonly Fault[], total: number): string {
  const shares = faultNames.flatMap((name) => {
    const share = faults.filter((fault) => fault === name).length / total;
    return share === 0 ? [] : [`${name} ${percent(share)}`];
  });
  return shares.length === 0 ? 'no fault' : shares.join('; ');
}
