import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

import * as calendar from '../src/calendar';
import * as compliance from '../src/compliance';
import * as columns from '../src/columns';
import * as dmn from '../src/dmn';
import * as documents from '../src/rules/documents';
import * as engine from '../src/engine';
import * as facts from '../src/facts';
import * as forms from '../src/forms';
import * as main from '../src';
import * as interchange from '../src/interchange';
import * as investment from '../src/rules/investment';
import * as messages from '../src/messages';
import * as policy from '../src/policy';
import * as receipt from '../src/receipt';
import * as schema from '../src/schema';
import * as service from '../src/rules/service';
import * as stages from '../src/rules/stages';
import * as supportingWorks from '../src/rules/supporting-works';
import * as timeLimits from '../src/rules/time-limits';
import { claimsOf, docCommentsIn } from './support/doc-comments';

const raised = 'an error: the functions that throw it say when';

/** Names without an example, with the reason. */
const withoutExample: Readonly<Record<string, string>> = {
  CalendarError: raised,
  DmnError: raised,
  InvalidFactsError: raised,
  InvalidPolicyError: raised,
  InvalidRequestError: raised,
  InvalidTableError: raised,
  MalformedRecordError: raised,
  MalformedTableError: raised,
  NoPolicyError: raised,
  SqlError: raised,
  coverage: 'the data of a calendar, shown by the example of `extend`',
  version: 'shown by every receipt, and held to the package by its test',
};

const sources = fileURLToPath(new URL('../src', import.meta.url));
const comments = docCommentsIn(sources);

/** The language of a decision about the weather, used by the examples of the engine. */
const outdoors = engine.ruleLanguage({
  vocabulary: engine.defineVocabulary({ rain: { kind: 'boolean' }, wind: { kind: 'boolean' } }),
});
const umbrella = engine.decisionTable(outdoors, {
  id: 'umbrella',
  outcomes: [true, false],
  rows: [
    { id: 'wet', when: { rain: true }, outcome: true, clauses: [] },
    { id: 'dry', outcome: false, clauses: [] },
  ],
});

const examples = comments.flatMap(({ file, name, examples: texts }) =>
  texts.map((text) => ({ title: `${file}, ${name}: ${text.split('\n')[0] ?? ''}`, file, text })),
);

describe('every example holds', () => {
  it.each(examples)('$title', async ({ file, text }) => {
    const own = [join(sources, file), join(sources, dirname(file), 'index.ts')].filter((path) => existsSync(path));
    const modules = await Promise.all(own.map((path): Promise<object> => import(path)));
    const scope = new Map<string, unknown>(
      [{ outdoors, umbrella }, compliance, interchange, main, ...modules].flatMap((each) => Object.entries(each)),
    );
    const claims = await claimsOf(text, scope);
    expect(claims).toHaveLength(text.split('// =>').length - 1);
    expect(claims).not.toHaveLength(0);
    for (const { actual, claimed } of claims) expect(actual).toEqual(claimed);
  });

  it('there are many', () => {
    expect(examples.length).toBeGreaterThanOrEqual(90);
  });
});

describe('everything public shows an example', () => {
  const shown = new Set(comments.filter(({ examples: texts }) => texts.length > 0).map(({ name }) => name));

  it.each<[string, object]>([
    ['calendar', calendar],
    ['the functions of a calendar', calendar.chinaCalendar],
    ['columns', columns],
    ['compliance', compliance],
    ['dmn', dmn],
    ['documents', documents],
    ['engine', engine],
    ['facts', facts],
    ['forms', forms],
    ['interchange', interchange],
    ['investment', investment],
    ['messages', messages],
    ['policy', policy],
    ['receipt', receipt],
    ['schema', schema],
    ['service', service],
    ['stages', stages],
    ['supporting works', supportingWorks],
    ['time limits', timeLimits],
    ['index', main],
  ])('%s', (_, module) => {
    const bare = Object.keys(module).filter((name) => !shown.has(name) && !Object.hasOwn(withoutExample, name));
    expect(bare).toEqual([]);
  });

  it('no exemption is out of date', () => {
    expect(Object.keys(withoutExample).filter((name) => shown.has(name))).toEqual([]);
  });
});
