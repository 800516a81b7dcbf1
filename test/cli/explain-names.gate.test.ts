/** `yekuo explain` is started once for each of some hundred names, which takes long. */
import { afterAll, expect, it } from 'vitest';
import { findingCodes } from '../../src/compliance';
import { factLabels } from '../../src/facts';
import { decisionTitle, findingTitle } from '../../src/messages';
import { clauses, parameterDefinitions } from '../../src/policy';
import { decisions } from '../../src/rules/decisions';
import { workplace } from './program';

const place = workplace();
const { run } = place;
afterAll(place.remove);
const chinese = { environment: { LANG: 'zh_CN.UTF-8' } };

it('yekuo explain accepts every name that an answer prints', async () => {
  const texts = [
    ...Object.values(clauses).flatMap(({ section, heading }) => [section, heading.zh, heading.en]),
    ...findingCodes.flatMap((code) => [findingTitle(code, 'zh-CN'), findingTitle(code, 'en')]),
    ...Object.values(decisions).flatMap(({ id }) => [decisionTitle(id, 'zh-CN'), decisionTitle(id, 'en')]),
    ...Object.entries(factLabels).flatMap(([name, { label }]) => [name, label.zh, label.en]),
    ...Object.entries(parameterDefinitions).flatMap(([name, { label }]) => [name, label.zh, label.en]),
  ];
  for (const text of texts) {
    const { code, stdout } = await run(['explain', text], chinese);
    expect({ text, code, empty: stdout === '' }).toEqual({ text, code: 0, empty: false });
  }
});
