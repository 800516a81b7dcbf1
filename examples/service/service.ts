import rateLimit from '@fastify/rate-limit';
import swagger from '@fastify/swagger';
import { Ajv2020 } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import Fastify, { type FastifyInstance } from 'fastify';
import { decisions, neixiang2021, type DecisionId } from 'yekuo';
import { safeCheckCase } from 'yekuo/compliance';
import { contentHash, version } from 'yekuo/receipt';
import recordSchema from '../../schema/case-record.schema.json' with { type: 'json' };
import factsSchema from '../../schema/facts.schema.json' with { type: 'json' };

/** Options of the service. */
export interface ServiceOptions {
  /** Whether it writes structured logs to standard output. */
  readonly logs?: boolean;
  /** The maximum number of requests per minute from one address. */
  readonly requestsPerMinute?: number;
}

/** Facts and records have a few kilobytes; larger bodies are refused. */
const largestBody = 64 * 1024;

const policy = { id: neixiang2021.id, hash: contentHash(neixiang2021), library: version };

/** The decisions and the check over HTTP. */
export async function service({
  logs = false,
  requestsPerMinute = 600,
}: ServiceOptions = {}): Promise<FastifyInstance> {
  const app = Fastify({ logger: logs, bodyLimit: largestBody, forceCloseConnections: 'idle' });

  // By default Fastify converts null to 0 or false, and "true" to true: an unknown fact would become a known one, and
  // the answer would be wrong. It also removes fields that a schema does not have. Both are switched off.
  const ajv = new Ajv2020({ coerceTypes: false, removeAdditional: false, useDefaults: false, strict: false });
  addFormats(ajv);
  app.setValidatorCompiler(({ schema }) => ajv.compile(schema as object)); // the schemas below

  await app.register(rateLimit, { max: requestsPerMinute, timeWindow: '1 minute' });
  await app.register(swagger, {
    openapi: { openapi: '3.1.0', info: { title: 'Electricity-connection rules', version } },
  });

  app.addHook('onSend', async (_, reply) => {
    reply.header('X-Policy', policy.hash);
  });

  app.post<{ Params: { id: DecisionId }; Body: object }>(
    '/decisions/:id',
    {
      schema: {
        summary: 'Decides as far as the facts allow',
        params: { type: 'object', properties: { id: { enum: Object.keys(decisions) } }, required: ['id'] },
        body: factsSchema,
      },
    },
    async ({ params, body }, reply) => {
      const answer = decisions[params.id].safeDecide(body);
      return answer.status === 'invalid' ? reply.code(422).send(answer) : answer;
    },
  );

  app.post<{ Querystring: { asOf: string }; Body: object }>(
    '/check',
    {
      schema: {
        summary: 'Checks the record of a case',
        querystring: { type: 'object', properties: { asOf: { type: 'string', format: 'date' } }, required: ['asOf'] },
        body: recordSchema,
      },
    },
    async ({ query, body }, reply) => {
      const result = safeCheckCase(body, { asOf: query.asOf });
      return 'problems' in result ? reply.code(422).send(result) : result;
    },
  );

  // These responses change only with the policy, so clients may cache them and revalidate them by their hash.
  app.get('/policy', { schema: { summary: 'The policy that is applied' } }, async (request, reply) => {
    const etag = `"${policy.hash}"`;
    reply.header('Cache-Control', 'public, max-age=3600').header('ETag', etag);
    return request.headers['if-none-match'] === etag ? reply.code(304).send() : policy;
  });

  app.get('/openapi.json', { schema: { hide: true } }, async () => app.swagger());
  return app;
}
