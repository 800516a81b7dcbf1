/** The answers of every tool for incomplete forms and for invalid values: `supplyLine`. */
import type { Facts } from '../../../src/facts';
import { builtEntry } from '../built-library';
import { classesOf, completeForms, halfFilled, type FactValues } from '../forms';
import { bounded, percent, type Measure } from '../measure';
import { supplyLineByHand } from '../peers/hand-written';
import { readingOf, type PartialPeer } from '../peers/peer';
import { supplyLineOurs, supplyLinePeers } from '../peers/supply-line';
import type { Effort } from '../compare-times';
import { truthOf } from '../truth';
import { verifySame } from '../verify';

/** Forms of one kind for which no outcome is correct. */
interface Challenge {
  readonly name: string;
  readonly forms: readonly Facts[];
  /** Whether the tool must refuse them; an incomplete form may also be left open. */
  readonly isBad: boolean;
}

const formCount = 2048;
const formsOfChallenge = 64;

export async function guaranteesSection(effort: Effort): Promise<readonly Measure[]> {
  const { decisions } = await builtEntry('index');
  const classes = classesOf(decisions.supplyLine);
  const complete = completeForms(classes, formCount);
  const challenges = challengesOf(classes, complete);
  const short = challenges.find(({ forms }) => forms.length < formsOfChallenge);
  if (short !== undefined) throw new Error(`too few forms were drawn for ${short.name}`);

  const subject = `supplyLine, ${formsOfChallenge} forms of each kind`;
  const own = await answersOf(supplyLineOurs(decisions.supplyLine), challenges);
  const nothing = 'nothing answered';
  const measures = [bounded(subject, own, nothing, own === nothing)];
  for (const peer of await supplyLinePeers()) {
    // First check that the decision is written correctly for the tool.
    for (const form of complete.slice(0, effort.quick ? 64 : 512)) {
      verifySame(peer.name, form, (await readingOf(peer, form)).outcome, supplyLineByHand(form));
    }
    const theirs = await answersOf(peer, challenges);
    measures.push({ subject, against: peer.name, ours: own, theirs, ratio: '', target: '', verdict: '' });
  }
  return measures;
}

/** Incomplete forms with an open outcome, and forms with one invalid value on which the outcome depends. */
function challengesOf(classes: FactValues, complete: readonly Facts[]): readonly Challenge[] {
  const truth = truthOf(classes, supplyLineByHand);
  const without = (form: Facts, fact: keyof Facts): Facts => {
    const { [fact]: _, ...rest } = form;
    return rest;
  };
  const isOpen = (form: Facts): boolean => truth(form).possible.size > 1;
  const first = (forms: readonly Facts[]): readonly Facts[] => forms.slice(0, formsOfChallenge);
  const spoiled = (name: string, fact: keyof Facts, spoil: (form: Facts) => object): Challenge => ({
    name,
    forms: first(complete.filter((form) => isOpen(without(form, fact)))).map((form) => spoil(form) as Facts), // on purpose
    isBad: true,
  });
  return [
    { name: 'open forms', forms: first(halfFilled(complete).filter(isOpen)), isBad: false },
    spoiled('a text for a number', 'equipmentCapacityKw', (form) => ({
      ...form,
      equipmentCapacityKw: `${form.equipmentCapacityKw} kW`,
    })),
    spoiled('NaN', 'equipmentCapacityKw', (form) => ({ ...form, equipmentCapacityKw: Number.NaN })),
    spoiled('a misspelt value', 'usage', (form) => ({ ...form, usage: 'industrial' })),
    spoiled('a misspelt fact', 'appliedCapacityKva', (form) => ({
      ...without(form, 'appliedCapacityKva'),
      appliedCapacity: form.appliedCapacityKva,
    })),
    spoiled('a Map of the facts', 'usage', (form) => new Map(Object.entries(form))),
  ];
}

/**
 * The share of forms of each kind that get an outcome, and the kinds of invalid forms that are left open instead of
 * refused.
 */
async function answersOf(peer: PartialPeer, challenges: readonly Challenge[]): Promise<string> {
  const parts: string[] = [];
  for (const { name, forms, isBad } of challenges) {
    const readings = await Promise.all(forms.map((form) => readingOf(peer, form)));
    const answered = readings.filter(({ outcome }) => outcome !== undefined).length / forms.length;
    if (answered > 0) parts.push(`${name} answered ${percent(answered)}`);
    else if (isBad && !readings.every(({ refused }) => refused === true)) parts.push(`${name} left open`);
  }
  return parts.length === 0 ? 'nothing answered' : parts.join('; ');
}
