/** Forms with half of their facts unknown: the largest decision, and the slowest of all. */
import { builtEntry } from '../built-library';
import { classesOf, completeForms, halfFilled, valuesOf } from '../forms';
import { bounded, compared, time, type Measure } from '../measure';
import { connectionStagesByHand } from '../peers/hand-written';
import { connectionStagesPublicodes } from '../peers/publicodes';
import { inParts, race, takingParts, timed, type Effort } from '../race';
import { truthOf } from '../truth';
import { verifySame } from '../verify';

const formCount = 512;
const nanosecondsAllowed = 20_000;

export async function partialSection(effort: Effort): Promise<readonly Measure[]> {
  const { decisions, vocabulary } = await builtEntry('index');
  const { connectionStages } = decisions;
  const classes = classesOf(connectionStages);
  const complete = completeForms(classes, formCount);
  const forms = halfFilled(complete);

  const publicodes = connectionStagesPublicodes();
  for (const form of complete) {
    verifySame(publicodes.name, form, (await publicodes.read(form)).outcome, connectionStagesByHand(form));
  }
  const truth = truthOf(classes, connectionStagesByHand);
  for (const form of forms) {
    const answer = connectionStages.decide(form);
    const possible = answer.status === 'open' ? answer.possible : [answer.outcome];
    const missing = answer.status === 'open' ? answer.missing : [];
    const found = { possible: new Set(possible.map((each) => JSON.stringify(each))), missing: new Set(missing) };
    verifySame('connectionStages', form, found, truth(form));
  }

  const parts = inParts(forms, 16);
  const timing = await race(
    takingParts(parts, (part) => part.map((form) => connectionStages.decide(form))),
    takingParts(parts, (part) => part.map((form) => publicodes.read(form))),
    effort,
  );
  const empty = await timed({ operations: 1, pass: () => connectionStages.decide({}) }, effort);

  const wide = inParts(halfFilled(completeForms(valuesOf(vocabulary), formCount)), 16);
  const slowest = { id: '', nanoseconds: 0 };
  for (const decision of Object.values(decisions)) {
    const contestant = takingParts(wide, (part) => part.map((form) => decision.decide(form)));
    const nanoseconds = await timed(contestant, { ...effort, rounds: 11, warmUp: effort.warmUp / 2 });
    if (nanoseconds > slowest.nanoseconds) Object.assign(slowest, { id: decision.id, nanoseconds });
  }

  const subject = 'connectionStages, half of its facts unknown';
  return [
    within(subject, timing.ours),
    compared({ subject, against: publicodes.name, ...timing, unit: time }),
    { ...within('connectionStages, nothing known', empty), target: '', verdict: '' },
    within(`${slowest.id}, slowest of all decisions, half of the vocabulary unknown`, slowest.nanoseconds),
  ];
}

function within(subject: string, nanoseconds: number): Measure {
  const target = `< ${time.show(nanosecondsAllowed)}`;
  return bounded(subject, time.show(nanoseconds), target, nanoseconds < nanosecondsAllowed);
}
