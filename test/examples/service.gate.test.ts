import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import autocannon from 'autocannon';
import Fastify, { type FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { service } from '../../examples/service/service';
import { runs } from '../support/runs';

let app: FastifyInstance;
let address = '';

beforeAll(async () => {
  app = await service({ requestsPerMinute: 1_000_000 });
  address = await app.listen({ port: 0, host: '127.0.0.1' });
});

afterAll(async () => app.close());

async function post(path: string, body: unknown): Promise<{ readonly status: number; readonly answer: unknown }> {
  const response = await fetch(`${address}${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, answer: await response.json() };
}

describe('the decision service', () => {
  it('decides, and lists what is missing', async () => {
    expect(await post('/decisions/supplyLine', { voltageLevel: '220V' })).toMatchObject({
      status: 200,
      answer: { status: 'decided', outcome: 'notGoverned', clauses: ['3.3.1'] },
    });
    expect(await post('/decisions/supplyLine', { voltageLevel: '10kV' })).toMatchObject({
      answer: { status: 'open' },
    });
  });

  it('does not accept null as a number or text as a boolean', async () => {
    for (const facts of [{ equipmentCapacityKw: null }, { equipmentCapacityKw: '160' }, { temporarySupply: 'true' }]) {
      expect(await post('/decisions/smallMicroEnterprise', facts)).toMatchObject({ status: 400 });
    }
    expect(await post('/decisions/smallMicroEnterprise', { capacity: 1 })).toMatchObject({ status: 400 });
  });

  it('the default of the framework does, with the same schema', async () => {
    const usual = Fastify();
    const properties = { equipmentCapacityKw: { type: 'number' }, temporarySupply: { type: 'boolean' } };
    usual.post('/', { schema: { body: { type: 'object', properties } } }, async ({ body }) => body);
    const { body } = await usual.inject({
      method: 'POST',
      url: '/',
      payload: { equipmentCapacityKw: null, temporarySupply: null },
    });
    expect(JSON.parse(body)).toEqual({ equipmentCapacityKw: 0, temporarySupply: false });
    await usual.close();
  });

  it('checks records', async () => {
    const record = { id: 'case-1', facts: {}, intake: { channel: 'other' } };
    expect(await post('/check?asOf=2021-08-31', record)).toMatchObject({
      status: 200,
      answer: { findings: [{ code: 'channel-not-permitted' }] },
    });
    expect(await post('/check?asOf=yesterday', record)).toMatchObject({ status: 400 });
  });

  it('refuses hostile bodies and keeps running', async () => {
    expect(await post('/decisions/supplyLine', '{')).toMatchObject({ status: 400 });
    expect(await post('/decisions/supplyLine', '[]')).toMatchObject({ status: 400 });
    expect(await post('/decisions/supplyLine', '{"__proto__":{"voltageLevel":"220V"}}')).toMatchObject({ status: 400 });
    expect(await post('/decisions/supplyLine', JSON.stringify({ voltageLevel: 'x'.repeat(70_000) }))).toMatchObject({
      status: 413,
    });
    expect(await post('/decisions/supplyLine', `"${'x'.repeat(10_000_000)}"`)).toMatchObject({ status: 413 });
    for (const body of ['null', '{"voltageLevel":null}', '{"toString":1}', '{"constructor":{"prototype":{}}}']) {
      expect(await post('/decisions/supplyLine', body)).toMatchObject({ status: 400 });
    }
    expect(await post('/check?asOf=2021-08-31', { id: 'case-1', facts: { usage: null } })).toMatchObject({
      status: 400,
    });
    expect(await post('/decisions/supplyLine', `${'['.repeat(20_000)}${']'.repeat(20_000)}`)).toMatchObject({
      status: 400,
    });
    expect(await post('/decisions/toString', {})).toMatchObject({ status: 400 });
    expect(await post('/decisions/supplyLine', {})).toMatchObject({ status: 200 });
  });

  it('describes itself, and may be kept by the hash of the policy', async () => {
    const description = (await (await fetch(`${address}/openapi.json`)).json()) as { openapi: string; paths: object };
    expect(description.openapi).toBe('3.1.0');
    expect(Object.keys(description.paths)).toEqual(['/decisions/{id}', '/check', '/policy']);
    const policy = await fetch(`${address}/policy`);
    const etag = policy.headers.get('etag') ?? '';
    expect(policy.headers.get('cache-control')).toBe('public, max-age=3600');
    expect(policy.headers.get('x-policy')).toBe(etag.replaceAll('"', ''));
    expect((await fetch(`${address}/policy`, { headers: { 'If-None-Match': etag } })).status).toBe(304);
  });

  it('limits the rate of a client', async () => {
    const limited = await service({ requestsPerMinute: 2 });
    const statuses: number[] = [];
    for (let request = 0; request < 3; request += 1) statuses.push((await limited.inject('/policy')).statusCode);
    expect(statuses).toEqual([200, 200, 429]);
    await limited.close();
  });

  const amount = Number(process.env['SERVICE_REQUESTS'] ?? runs(2000));
  // Two milliseconds for each request, beside other programs.
  it('answers under load, without errors, and keeps nothing', { timeout: 120_000 + 2 * amount }, async () => {
    const load = async (requests: number): Promise<autocannon.Result> =>
      autocannon({
        url: `${address}/decisions/supplyLine`,
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ voltageLevel: '10kV', usage: 'residential' }),
        connections: 20,
        amount: requests,
      });
    await load(amount / 10);
    const before = heapInUse();
    const result = await load(amount);
    expect([result.errors, result.non2xx, result['2xx']]).toEqual([0, 0, amount]);
    const grown = (heapInUse() - before) / 2 ** 20;
    if (amount >= 100_000) {
      process.stdout.write(
        `${amount} requests: ${result.requests.mean.toFixed(0)} a second, p99 ${result.latency.p99} ms, heap grown by ${grown.toFixed(1)} MB\n`,
      );
    }
    // A hundred bytes kept of each of a million requests would be 95 MB.
    expect(grown).toBeLessThan(20);
  });
});

/** The heap without what nothing refers to. */
function heapInUse(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)(); // the function that the flag adds
  return process.memoryUsage().heapUsed;
}
