import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copies } from '../../src/element/copies';
import { isDecisionId, ruleView, type RuleView, type ViewSettings } from '../../src/element/rule-view';
import { permalinkOf, stateFrom, withEntry } from '../../src/element/state';
import { definePolicy, neixiang2021 } from '../../src/policy';
import { decisions, type DecisionId } from '../../src/rules/decisions';
import { partlyKnown } from '../support/known-facts';
import { runs } from '../support/runs';

const settings: ViewSettings = { language: 'en', readings: {}, policies: [] };
const names = Object.keys(decisions).filter(isDecisionId);

function statesIn({ rows }: RuleView): Readonly<Record<string, string>> {
  return Object.fromEntries(rows.map(({ id, state }) => [id, state]));
}

describe('a decision as a page shows it', () => {
  it('marks the row that applies, the excluded rows and the open ones', () => {
    const facts = { usage: 'industrialCommercial', temporarySupply: true } as const;
    const view = ruleView('smallMicroEnterprise', settings)(facts);
    expect(view).toMatchObject({ title: 'Small or micro enterprise', decided: true, next: undefined, missing: [] });
    expect(statesIn(view)).toMatchObject({
      otherUsage: 'excluded',
      capacityAboveThreshold: 'open',
      smallMicro: 'overtaken',
    });
  });

  it('asks the most useful question first', () => {
    const { decided, outcomes, next } = ruleView('transformerLease', settings)({});
    expect({ decided, next, outcomes: outcomes.length }).toEqual({
      decided: false,
      next: 'temporarySupply',
      outcomes: 2,
    });
  });

  it('marks the readings that the outcome depends on, and applies the chosen ones', () => {
    const facts = {
      usage: 'industrialCommercial',
      siteType: 'ordinary',
      ownership: 'stateOwned',
      equipmentCapacityKw: 100,
      temporarySupply: false,
      batchApplication: false,
    } as const;
    const taken = ruleView('smallMicroEnterprise', settings)(facts);
    const questioned = taken.readings.find(({ id }) => id === 'I-03');
    expect(questioned?.contested).toBe(true);
    const other = questioned?.choices.find((choice) => choice !== questioned.taken) ?? '';
    const readings = { 'I-03': other } as ViewSettings['readings'];
    const switched = ruleView('smallMicroEnterprise', { ...settings, readings })(facts);
    expect(switched.outcomes).not.toEqual(taken.outcomes);
    expect(switched.rows.find(({ id }) => id === 'stateOwned')?.ofOtherReading).toBe(true);
  });

  it('shows the outcome under every compared policy, and marks the differences', () => {
    const county = definePolicy({ id: 'county', parameters: { lowVoltageProcessDays: 1 } });
    const facts = { voltageLevel: '220V', supportingWorks: false, usage: 'residential' } as const;
    const { compared } = ruleView('processTimeLimit', { ...settings, policies: [neixiang2021, county] })(facts);
    expect(compared.map(({ id, differs }) => [id, differs])).toEqual([
      ['neixiang2021', false],
      ['county', true],
    ]);
  });

  it('uses the tables of the chosen policy', () => {
    const policy = definePolicy({
      id: 'county',
      tables: {
        transformerLease: {
          rows: [{ id: 'never', text: { zh: '不租', en: 'No lease.' }, outcome: false, clauses: [] }],
        },
      },
    });
    const view = ruleView('transformerLease', { ...settings, policy, policies: [policy] })({ temporarySupply: true });
    expect(view.rows.map(({ id, sentence }) => [id, sentence])).toEqual([['never', 'No lease.']]);
    expect(view.compared).toMatchObject([{ id: 'county', outcomes: view.outcomes, differs: false }]);
  });

  it('can be copied with the policy and the readings, whatever is entered', () => {
    const policy = definePolicy({ id: 'county', parameters: { lowVoltageProcessDays: 1 } });
    const facts = JSON.parse(`{"voltageLevel":"it's"}`) as object;
    const copied = { id: 'processTimeLimit', facts, readings: { 'I-18': 'included' }, policy };
    expect(copies['yekuo']?.(copied)).toBe(
      `echo '{"voltageLevel":"it'\\''s"}' | yekuo decide processTimeLimit --facts - --policy <(echo '{"id":"county","parameters":{"lowVoltageProcessDays":1},"readings":{"I-18":"included"}}')`,
    );
    expect(copies['TypeScript']?.({ ...copied, facts: {}, readings: {}, policy: undefined })).toBe(
      "import { processTimeLimit } from 'yekuo';\n\nprocessTimeLimit.decide({});",
    );
    expect(copies['TypeScript']?.(copied)).toContain('processTimeLimit.under(policy).decide(');
  });

  it.each(names)('of %s has a sentence for every row, in both languages', (id) => {
    const zh = ruleView(id, { ...settings, language: 'zh-CN' })({});
    const en = ruleView(id, settings)({});
    expect(zh.rows.map(({ sentence }) => sentence).filter((text) => !/\p{Script=Han}/u.test(text))).toEqual([]);
    expect(en.rows.map(({ sentence }) => sentence).filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
    expect(zh.title).toMatch(/\p{Script=Han}/u);
  });

  it('agrees with the decision and its rows, whatever is known', () => {
    const views = Object.fromEntries(names.map((id) => [id, ruleView(id, settings)])) as Readonly<
      Record<DecisionId, ReturnType<typeof ruleView>>
    >;
    const cases = fc
      .constantFrom<DecisionId>(...names)
      .chain((id) =>
        fc.tuple(fc.constant(id), partlyKnown(decisions[id].facts, Math.min(3, decisions[id].facts.length))),
      );
    fc.assert(
      fc.property(cases, ([id, { known }]) => {
        const view = views[id](known);
        const answer = decisions[id].decide(known);
        expect(view.decided).toBe(answer.status === 'decided');
        expect(view.missing).toEqual(answer.status === 'open' ? answer.missing : []);
        if (answer.status !== 'decided') return;
        const cited = view.rows.filter(({ state }) => state === 'applies').map((row) => `${id}/${row.id}`);
        expect(answer.rules).toEqual(expect.arrayContaining(cited));
      }),
      { numRuns: runs(100) },
    );
  });
});

describe('the address of a page', () => {
  it('keeps the answers and the readings', () => {
    fc.assert(
      fc.property(partlyKnown(decisions.processTimeLimit.facts, 4), ({ known }) => {
        const state = { facts: known, readings: { 'I-02': 'bothKindsBothDays' } };
        expect(stateFrom(permalinkOf(state))).toEqual(state);
      }),
    );
  });

  it('ignores unknown names and choices, and keeps an invalid entry for the decision to report', () => {
    expect(stateFrom('weather=fine&I-1=x&I-03=none&I-99=x&toString=1&equipmentCapacityKw=many')).toEqual({
      facts: { equipmentCapacityKw: 'many' },
      readings: {},
    });
  });

  it('entries are read like form values, and none is lost', () => {
    expect(withEntry({}, 'equipmentCapacityKw', '１６０kW')).toEqual({ equipmentCapacityKw: 160 });
    expect(withEntry({ temporarySupply: true }, 'temporarySupply', '')).toEqual({});
  });
});
