/** `yekuo explain` is started once for each of some hundred names, which takes long. */
import { afterAll, expect, it } from 'vitest';
import { findingCodes, openClocks } from '../../src/compliance';
import { valuesOf } from '../../src/cli/commands/topics';
import { factLabels, valueLabel, vocabulary, type FactName } from '../../src/facts';
import { decisionTitle, findingTitle } from '../../src/messages';
import { answersIn } from '../../src/messages/texts-in';
import { clauses, parameterDefinitions } from '../../src/policy';
import { decisions } from '../../src/rules/decisions';
import { workplace } from './program';

const place = workplace();
const { run } = place;
afterAll(place.remove);
const factNames = Object.keys(vocabulary) as readonly FactName[]; // its own keys
const chinese = { environment: { LANG: 'zh_CN.UTF-8' } };

it('yekuo explain accepts every name that an answer prints', async () => {
  const texts = [
    ...Object.values(clauses).flatMap(({ section, heading }) => [section, heading.zh, heading.en]),
    ...findingCodes.flatMap((code) => [findingTitle(code, 'zh-CN'), findingTitle(code, 'en')]),
    ...Object.values(decisions).flatMap(({ id }) => [decisionTitle(id, 'zh-CN'), decisionTitle(id, 'en')]),
    ...Object.entries(factLabels).flatMap(([name, { label }]) => [name, label.zh, label.en]),
    ...factNames.flatMap((name) =>
      valuesOf(name).flatMap((value) => [value, valueLabel(name, value).zh, valueLabel(name, value).en]),
    ),
    ...Object.entries(answersIn('en').clocks).flat(),
    ...Object.values(answersIn('zh-CN').clocks),
    ...Object.entries(parameterDefinitions).flatMap(([name, { label }]) => [name, label.zh, label.en]),
  ];
  for (const text of texts) {
    const { code, stdout } = await run(['explain', text], chinese);
    expect({ text, code, empty: stdout === '' }).toEqual({ text, code: 0, empty: false });
  }
});

it('yekuo explain names the clauses of running time limits', async () => {
  const clocks = openClocks(
    {
      id: 'case-1',
      facts: { voltageLevel: '10kV' },
      intake: {
        channel: 'phone',
        appliedAt: '2021-07-20T09:00:00+08:00',
        phoneEndedAt: '2021-07-20T09:00:00+08:00',
        dispatchedAt: null,
      },
      supplyPlan: { constraint: { foundOn: '2021-07-22', filedOn: null, gridCaused: true } },
      works: [
        { voltageLevel: '10kV', type: 'lineTap', startedOn: '2021-07-21', agreedOn: '2021-07-29', completedOn: null },
      ],
      outage: { intendedOn: '2021-07-25' },
      connectedOn: null,
    },
    { asOf: '2021-07-31' },
  );
  expect(new Set(clocks.map(({ kind }) => kind)).size).toBe(6);
  for (const { kind, clauses: cited } of clocks) {
    const { stdout } = await run(['explain', kind, '--lang', 'en']);
    for (const clause of cited) expect(stdout).toContain(`Clauses: ${clause} `);
  }
});
