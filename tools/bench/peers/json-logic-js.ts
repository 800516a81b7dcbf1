/** json-logic-js: the first engine for JSON Logic; it interprets an expression on every evaluation. */
import jsonLogic, { type RulesLogic } from 'json-logic-js';
import type { Facts } from '../../../src/facts';
import { redLineLogic, supplyLineLogic } from './json-logic';
import { named, type PartialPeer, type Peer, type RedLine } from './peer';

const name = named('json-logic-js');

/** Its types do not include all operations of its documentation. */
const logicOf = (expression: object): RulesLogic => expression as RulesLogic;

export function redLineJsonLogicJs(): Peer {
  const logic = logicOf(redLineLogic);
  const decide = (form: Facts): RedLine => {
    const found = jsonLogic.apply(logic, form) as readonly string[]; // it merges lists of names
    return { eligible: found.length > 0, grounds: found };
  };
  return { name, decideAll: (forms) => forms.map(decide) };
}

export function supplyLineJsonLogicJs(): PartialPeer {
  const logic = logicOf(supplyLineLogic);
  return { name, read: (form) => ({ outcome: jsonLogic.apply(logic, form) as unknown }) };
}
