/** `supplyLine` written for every tool. */
import type { Decision } from '../../../src/engine';
import type { Facts } from '../../../src/facts';
import type { PolicyLanguage } from '../../../src/policy/language';
import { supplyLineCedar } from './cedar-wasm';
import { supplyLineCelJs } from './cel-js';
import { supplyLineFeelin } from './feelin';
import { supplyLineHandWritten } from './hand-written';
import { supplyLineJsonLogicEngine } from './json-logic-engine';
import { supplyLineJsonLogicJs } from './json-logic-js';
import { supplyLineJsonRulesEngine } from './json-rules-engine';
import { supplyLineNodeRules } from './node-rules';
import type { PartialPeer, Reading } from './peer';
import { supplyLinePublicodes } from './publicodes';
import { supplyLineRools } from './rools';

/** The answer of this library. */
export function supplyLineOurs(supplyLine: Decision<PolicyLanguage, unknown>): PartialPeer {
  const read = (form: Facts): Reading => {
    const answer = supplyLine.decide(form);
    return answer.status === 'open' ? { missing: answer.missing } : { outcome: answer.outcome, missing: [] };
  };
  return { name: 'yekuo', read };
}

/** The other tools that could be loaded. */
export async function supplyLinePeers(): Promise<readonly PartialPeer[]> {
  const zen = await zenPeer();
  return [
    supplyLinePublicodes(),
    supplyLineFeelin,
    ...(zen === undefined ? [] : [zen]),
    supplyLineJsonRulesEngine(),
    supplyLineCelJs(),
    supplyLineCedar(),
    supplyLineJsonLogicEngine(),
    supplyLineJsonLogicJs(),
    await supplyLineRools(),
    supplyLineNodeRules(),
    supplyLineHandWritten,
  ];
}

/** The native engine is prebuilt, but not for every platform. */
async function zenPeer(): Promise<PartialPeer | undefined> {
  try {
    return (await import('./zen')).supplyLineZen();
  } catch {
    return undefined;
  }
}
