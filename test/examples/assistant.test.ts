import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assistant } from '../../examples/assistant/assistant';

const client = new Client({ name: 'test', version: '1.0.0' });

beforeAll(async () => {
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  await assistant().connect(ours);
  await client.connect(theirs);
});

afterAll(async () => client.close());

async function call(name: string, given: Record<string, unknown>): Promise<{ isError: boolean; text: string }> {
  const { content, isError } = await client.callTool({ name, arguments: given });
  const [{ text = '' } = {}] = content as readonly { readonly text?: string }[];
  return { isError: isError === true, text };
}

describe('the rules as tools of an assistant', () => {
  it('are six', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(['decide', 'missing', 'contested', 'explain', 'check', 'deadlines']);
    for (const { description } of tools) expect(description).toMatch(/\.$/);
  });

  it('decide with clauses, and ask for exactly what is missing', async () => {
    const asked = { decision: 'supplyLine', facts: { voltageLevel: '10kV' } };
    expect(JSON.parse((await call('decide', asked)).text)).toMatchObject({ status: 'open' });
    const missing = JSON.parse((await call('missing', { ...asked, language: 'en' })).text) as {
      missing: readonly { fact: string }[];
      ask: unknown;
    };
    expect(missing.missing.map(({ fact }) => fact)).toContain('usage');
    expect(missing.ask).toMatchObject({ fact: 'usage', takes: { kind: 'oneOf' } });
    const complete = { decision: 'supplyLine', facts: { voltageLevel: '220V' } };
    expect(JSON.parse((await call('decide', complete)).text)).toMatchObject({
      outcome: 'notGoverned',
      clauses: ['3.3.1'],
    });
    expect(JSON.parse((await call('missing', complete)).text)).toEqual({ status: 'decided', missing: [] });
  });

  it('report an invalid fact', async () => {
    const { isError, text } = await call('decide', { decision: 'supplyLine', facts: { voltageLevel: '11kV' } });
    expect([isError, text]).toEqual([true, expect.stringContaining('unknown-value')]);
    expect((await call('decide', { decision: 'nothing', facts: {} })).isError).toBe(true);
  });

  it('list readings, and explain', async () => {
    const facts = {
      voltageLevel: '10kV',
      usage: 'industrialCommercial',
      siteType: 'ordinary',
      ownership: 'independent',
      equipmentCapacityKw: 100,
      temporarySupply: false,
      batchApplication: false,
      parkLevel: 'none',
      substitutionShare: 0,
      evChargingFacility: false,
    };
    expect((await call('contested', { decision: 'redLineEligibility', facts })).text).toContain('I-04');
    expect((await call('explain', { decision: 'smallMicroEnterprise', facts, language: 'en' })).text).toContain(
      '3.3.1',
    );
  });

  it('check records and list their clocks', async () => {
    const record = {
      id: 'case-1',
      facts: { voltageLevel: '220V', supportingWorks: false, usage: 'residential', customerExternalWorks: false },
      intake: { channel: 'other', appliedAt: '2021-06-10T16:50:00+08:00' },
      connectedOn: null,
    };
    const given = { record, asOf: '2021-06-11' };
    expect((await call('check', given)).text).toContain('channel-not-permitted');
    expect((await call('deadlines', given)).text).toContain('2021-06-15');
    expect((await call('check', { ...given, record: { id: 1 } })).isError).toBe(true);
  });
});
