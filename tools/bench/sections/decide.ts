/**
 * Complete forms: the outcome of the red-line decision with its reasons, compared with the same decision in other
 * tools.
 */
import { builtEntry } from '../built-library';
import { completeForms, valuesOf } from '../forms';
import { compared, skipped, time, type Measure } from '../measure';
import { redLineCedar } from '../peers/cedar-wasm';
import { redLineCelJs } from '../peers/cel-js';
import { redLineFeelin } from '../peers/feelin';
import { redLineHandWritten } from '../peers/hand-written';
import { redLineHandWrittenWithReasons } from '../peers/hand-written-with-reasons';
import { redLineJsonLogicEngine } from '../peers/json-logic-engine';
import { redLineJsonLogicJs } from '../peers/json-logic-js';
import { redLineJsonRulesEngine } from '../peers/json-rules-engine';
import { redLineNodeRules } from '../peers/node-rules';
import type { Peer } from '../peers/peer';
import { redLinePublicodes } from '../peers/publicodes';
import { redLineRools } from '../peers/rools';
import { inParts, compareTimes, takingParts, type Effort } from '../compare-times';
import { verifyEqual, verifySame } from '../verify';

const subject = 'redLineEligibility, complete form, with reasons';

interface Opponent {
  readonly peer: Peer;
  readonly smallerBy?: number;
  readonly largerBy?: number;
}

export async function decideSection(effort: Effort): Promise<readonly Measure[]> {
  const { decisions, vocabulary } = await builtEntry('index');
  const { redLineEligibility } = decisions;
  const forms = completeForms(valuesOf(vocabulary, redLineEligibility.facts), 512);
  const answers = forms.map((form) => redLineEligibility.decide(form));
  const outcomes = answers.map((answer) => (answer.status === 'decided' ? answer.outcome : undefined));

  const zen = await zenPeers();
  const opponents: readonly Opponent[] = [
    { peer: redLineHandWritten, largerBy: 20 },
    { peer: redLineJsonRulesEngine(), smallerBy: 100 },
    ...zen.map((peer) => ({ peer })),
    { peer: redLineFeelin },
    { peer: redLinePublicodes() },
    { peer: redLineJsonLogicEngine(), smallerBy: 1 },
    { peer: redLineJsonLogicJs() },
    { peer: redLineCelJs() },
    { peer: await redLineRools() },
    { peer: redLineNodeRules() },
    { peer: redLineCedar() },
  ];
  for (const { peer } of opponents) await verifyEqual(peer, forms, outcomes);
  const explained = await redLineHandWrittenWithReasons.decideAll(forms);
  answers.forEach((answer, index) => {
    verifySame(
      redLineHandWrittenWithReasons.name,
      forms[index],
      { status: 'decided', ...Object(explained[index]) },
      answer,
    );
  });

  const parts = inParts(forms, 16);
  const ours = takingParts(parts, (part) => part.map((form) => redLineEligibility.decide(form)));
  const measures: Measure[] = [];
  for (const { peer, ...bound } of [...opponents, { peer: redLineHandWrittenWithReasons }]) {
    const timing = await compareTimes(ours, takingParts(parts, peer.decideAll), effort);
    measures.push(compared({ subject, against: peer.name, ...timing, unit: time, ...bound }));
  }
  if (zen.length === 0) measures.push(skipped(subject, 'GoRules Zen: its native engine could not be loaded'));
  return measures;
}

/** The native engine is prebuilt, but not for every platform. */
async function zenPeers(): Promise<readonly Peer[]> {
  try {
    const { redLineZen, redLineZenAtOnce } = await import('../peers/zen');
    return [redLineZen(), redLineZenAtOnce()];
  } catch {
    return [];
  }
}
