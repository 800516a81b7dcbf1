/** The number of questions that applicants are asked, compared with the fewest sufficient ones. */
import { describe, expect, it } from 'vitest';
import { impliedFacts, nextQuestion, optionsFor } from '../../src/engine';
import { contradictions, valueLabel, vocabulary, type FactName, type Facts } from '../../src/facts';
import { applicantQuestions, purposes } from '../../src/forms';
import { decisions } from '../../src/rules/decisions';
import { customers, guideDecisions } from './customers';

const names = [...new Set(guideDecisions.flatMap(({ facts }) => facts))];

function only(facts: Facts, some: readonly FactName[]): Facts {
  return Object.fromEntries(some.map((name) => [name, facts[name]]));
}

function areSettled(known: Facts): boolean {
  const facts = impliedFacts(vocabulary, known, contradictions);
  return guideDecisions.every((decision) => decision.decide(facts).status === 'decided');
}

/** The fewest answers that settle a case, by trying: first what cannot be done without, then every choice of the rest. */
function fewest(facts: Facts): number {
  const needed = names.filter(
    (name) =>
      !areSettled(
        only(
          facts,
          names.filter((other) => other !== name),
        ),
      ),
  );
  const others = names.filter((name) => !needed.includes(name));
  const settlesWith = (count: number, from: number, chosen: readonly FactName[]): boolean =>
    count === 0
      ? areSettled(only(facts, [...needed, ...chosen]))
      : others.slice(from).some((name, index) => settlesWith(count - 1, from + index + 1, [...chosen, name]));
  const more = others.findIndex((_, count) => settlesWith(count, 0, []));
  return needed.length + more;
}

function questionsFor(facts: Facts, settings = applicantQuestions): readonly FactName[] {
  const asked: FactName[] = [];
  for (;;) {
    const next = nextQuestion(guideDecisions, only(facts, asked), settings);
    if (next === undefined) return asked;
    asked.push(next);
  }
}

describe('the questions for applicants', () => {
  const counted = Object.entries(customers).map(([customer, facts]) => ({
    customer,
    least: fewest(facts),
    asked: questionsFor(facts).length,
    without: questionsFor(facts, {}).length,
  }));
  const sum = (of: (each: (typeof counted)[number]) => number): number =>
    counted.reduce((total, each) => total + of(each), 0);

  it.each(counted)('are at most two more than necessary for $customer: $asked for $least', (each) => {
    expect(each.asked).toBeGreaterThanOrEqual(each.least);
    expect(each.asked).toBeLessThanOrEqual(each.least + 2);
  });

  it('are in all at most a twentieth more than necessary, and fewer than without the settings', () => {
    expect(counted).toHaveLength(11);
    expect(sum(({ asked }) => asked)).toBeLessThanOrEqual(98);
    expect(sum(({ asked }) => asked) / sum(({ least }) => least)).toBeLessThanOrEqual(98 / 93);
    expect(sum(({ without }) => without) - sum(({ asked }) => asked)).toBeGreaterThan(8);
  });

  it('never are those that other answers exclude', () => {
    const home = customers['a home supplied on its own'] ?? {};
    expect(questionsFor(home)).toEqual(['usage', 'voltageLevel', 'residentialSupply', 'supportingWorks']);
    expect(impliedFacts(vocabulary, home, contradictions).importantCustomer).toBe(false);
  });

  it('continue if one cannot be answered', () => {
    const settings = { ...applicantQuestions, except: ['voltageLevel'] as const };
    const asked = questionsFor(customers['a shop at 380 V'] ?? {}, settings);
    expect(asked).not.toContain('voltageLevel');
    expect(asked.length).toBeGreaterThan(8);
  });

  it.each(purposes)('are fewer after choosing the tile $id', ({ id, sets }) => {
    expect(decisions.requiredDocuments.safeDecide(sets).status).not.toBe('invalid');
    expect(impliedFacts(vocabulary, sets, contradictions)).toMatchObject(sets);
    for (const [name, value] of Object.entries(sets)) {
      const options = optionsFor(guideDecisions, name as FactName, sets, { excluded: contradictions });
      expect(options.length === 0 || options.some((each) => each.value === value)).toBe(true);
    }
    expect(id === 'other').toBe(Object.keys(sets).length === 0);
  });

  it('call a site as its value is called', () => {
    const sites = purposes.flatMap(({ label, sets: { siteType } }) =>
      siteType === undefined || siteType === 'ordinary' ? [] : [[label.zh, valueLabel('siteType', siteType).zh]],
    );
    expect(sites.map(([label]) => label)).toEqual(sites.map(([, value]) => value));
    expect(sites).toHaveLength(2);
  });
});

describe('the options for applicants', () => {
  const offered = (fact: FactName, facts: Facts): readonly unknown[] =>
    optionsFor(guideDecisions, fact, facts, { excluded: contradictions }).map(({ value }) => value);

  it('do not contradict what is known', () => {
    expect(offered('importantCustomer', { usage: 'residential', voltageLevel: '220V' })).toEqual([]);
    expect(offered('importantCustomer', { usage: 'residential', voltageLevel: '10kV' })).toEqual([true, false]);
    expect(offered('residentialSupply', { usage: 'industrialCommercial' })).toEqual([]);
    expect(offered('residentialSupply', { usage: 'residential', voltageLevel: '10kV' })).toEqual([
      'none',
      'meteredPerHousehold',
      'sharedMeter',
    ]);
    expect(offered('residentialSupply', { usage: 'residential', voltageLevel: '220V' })).toHaveLength(4);
  });

  it('are none once the question no longer matters', () => {
    expect(offered('siteType', { usage: 'irrigation' })).toEqual([]);
    expect(offered('assetTransfer', { voltageLevel: '10kV', importantCustomer: false })).toEqual([true, false]);
  });

  it('include the first of those that no decision distinguishes', () => {
    expect(optionsFor([decisions.smallMicroEnterprise], 'siteType', {})).toEqual([
      { value: 'ordinary' },
      { value: 'telecomBaseStation' },
      { value: 'fillingStation', sameAs: 'telecomBaseStation' },
    ]);
  });
});
