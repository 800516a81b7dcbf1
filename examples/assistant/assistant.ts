import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import * as z from 'zod';
import { decisions, type DecisionId } from 'yekuo';
import { safeCheckCase, safeOpenClocks } from 'yekuo/compliance';
import { contested, nextQuestion } from 'yekuo/engine';
import { factLabels, vocabulary, type FactName } from 'yekuo/facts';
import { explain } from 'yekuo/messages';
import { version } from 'yekuo/receipt';

const ids = Object.keys(decisions) as [DecisionId, ...DecisionId[]]; // there is more than one
const decision = z.enum(ids).describe('the question that is decided');
const facts = z
  .record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
  .describe('what is known; leave out what the customer has not said, and never guess');
const record = z.record(z.string(), z.unknown()).describe('the record of a case by case-record.schema.json');
const asOf = z.iso.date().describe('the day of the check');
const language = z.enum(['zh-CN', 'en']).default('zh-CN');

/**
 * The rules as tools of an assistant: it gets answers with their reasons, and the facts that are missing. For an
 * invalid request it gets an error with every problem, so that it can correct the request.
 */
export function assistant(): McpServer {
  const server = new McpServer({ name: 'yekuo', version });

  server.registerTool(
    'decide',
    {
      description: 'Decides as far as the facts allow: an outcome with its clauses, or what is still possible.',
      inputSchema: { decision, facts },
    },
    (asked) => toolResult(decided(asked)),
  );

  server.registerTool(
    'missing',
    {
      description: 'The facts that can still change the outcome, and the question to ask next.',
      inputSchema: { decision, facts, language },
    },
    (asked) => {
      const answer = decided(asked);
      if (answer.status !== 'open')
        return toolResult({ status: answer.status, missing: [], ...('problems' in answer && answer) });
      const next = nextQuestion([named(asked.decision)], asked.facts);
      return toolResult({
        missing: answer.missing.map((name) => described(name, asked.language)),
        ask: next === undefined ? undefined : described(next, asked.language),
      });
    },
  );

  server.registerTool(
    'contested',
    { description: 'The open readings of the policy that the outcome depends on.', inputSchema: { decision, facts } },
    (asked) => {
      const answer = decided(asked);
      return 'problems' in answer ? toolResult(answer) : toolResult(contested(named(asked.decision), asked.facts));
    },
  );

  server.registerTool(
    'explain',
    {
      description: 'The answer with its reasons, clauses and readings, as a text for people.',
      inputSchema: { decision, facts, language },
    },
    (asked) => {
      const context = { decision: named(asked.decision), facts: asked.facts, language: asked.language };
      return toolResult(explain(decided(asked), context).text);
    },
  );

  server.registerTool(
    'check',
    { description: 'Checks the record of a case: every finding, with its clauses.', inputSchema: { record, asOf } },
    (asked) => toolResult(safeCheckCase(asked.record, { asOf: asked.asOf })),
  );

  server.registerTool(
    'deadlines',
    {
      description: 'The running time limits of a case: limit, due date, working days left, colour of the alert.',
      inputSchema: { record, asOf },
    },
    (asked) => toolResult(safeOpenClocks(asked.record, { asOf: asked.asOf })),
  );
  return server;
}

/** Any decision of the policy. */
type PolicyDecision = Parameters<typeof explain>[1]['decision'];

interface Asked {
  readonly decision: DecisionId;
  readonly facts: object;
}

function named(id: DecisionId): PolicyDecision {
  return decisions[id];
}

function decided({ decision: id, facts: known }: Asked): ReturnType<PolicyDecision['safeDecide']> {
  return named(id).safeDecide(known);
}

/** A missing fact: its label, and its possible values. */
function described(name: FactName, spoken: 'zh-CN' | 'en'): object {
  return { fact: name, label: factLabels[name].label[spoken === 'en' ? 'en' : 'zh'], takes: vocabulary[name] };
}

/** The result of a tool; an answer with problems is an error. */
function toolResult(answer: unknown): CallToolResult {
  const isError = typeof answer === 'object' && answer !== null && 'problems' in answer;
  const text = typeof answer === 'string' ? answer : JSON.stringify(answer);
  return { content: [{ type: 'text', text }], ...(isError && { isError }) };
}
