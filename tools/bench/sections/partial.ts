/** Forms with half of their facts unknown: the largest decision, and the slowest decision. */
import type { Facts } from '../../../src/facts';
import { builtEntry } from '../built-library';
import { classesOf, completeForms, halfFilled, valuesOf } from '../forms';
import { bounded, compared, time, type Measure } from '../measure';
import { connectionStagesByHand } from '../peers/hand-written';
import { connectionStagesPublicodes } from '../peers/publicodes';
import { inParts, median, processorTime, compareTimes, takingParts, timed, type Effort } from '../compare-times';
import { truthOf } from '../truth';
import { verifySame } from '../verify';

const formCount = 512;

/** The limit for an answer, in nanoseconds. */
const most = { again: 1000, slowest: 20_000 };

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
  const timing = await compareTimes(
    takingParts(parts, (part) => part.map((form) => connectionStages.decide(form))),
    takingParts(parts, (part) => part.map((form) => publicodes.read(form))),
    effort,
  );
  const empty = await timed({ operations: 1, pass: () => connectionStages.decide({}) }, effort);

  const wide = inParts(halfFilled(completeForms(valuesOf(vocabulary), formCount)), 16);
  const slowest = { id: '', nanoseconds: 0 };
  for (const decision of Object.values(decisions)) {
    const workload = takingParts(wide, (part) => part.map((form) => decision.decide(form)));
    const nanoseconds = await timed(workload, { ...effort, rounds: 11, warmUp: effort.warmUp / 2 });
    if (nanoseconds > slowest.nanoseconds) Object.assign(slowest, { id: decision.id, nanoseconds });
  }

  const subject = 'connectionStages, half of its facts unknown';
  return [
    within(`${subject}, asked again`, timing.ours, most.again),
    unbounded(`${subject}, asked for the first time`, await firstAnswers(forms, effort)),
    compared({ subject, against: publicodes.name, ...timing, unit: time }),
    unbounded('connectionStages, nothing known', empty),
    within(
      `${slowest.id}, slowest of all decisions, half of the vocabulary unknown`,
      slowest.nanoseconds,
      most.slowest,
    ),
  ];
}

/** Nanoseconds of the first answer of a compiled decision. */
async function firstAnswers(forms: readonly Facts[], { rounds }: Effort): Promise<number> {
  const { connectionStages } = (await builtEntry('index')).decisions;
  const { definePolicy } = await builtEntry('policy');
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    // A new policy is compiled again, and has no remembered answers.
    const policy = definePolicy({ id: 'unasked', parameters: { smallMicroMaximumCapacityKw: 100 + round } });
    const unasked = connectionStages.under(policy);
    unasked.decide({});
    times.push(await processorTime(() => forms.map((form) => unasked.decide(form))));
  }
  return median(times) / forms.length;
}

function within(subject: string, nanoseconds: number, allowed: number): Measure {
  return bounded(subject, time.show(nanoseconds), `≤ ${time.show(allowed)}`, nanoseconds <= allowed);
}

/** A time without a limit. */
function unbounded(subject: string, nanoseconds: number): Measure {
  return { ...within(subject, nanoseconds, nanoseconds), target: '', verdict: '' };
}
