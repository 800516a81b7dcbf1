/** json-logic-engine: an expression of JSON Logic, compiled once to a function. It generates code from text. */
import { LogicEngine } from 'json-logic-engine';
import type { Facts } from '../../../src/facts';
import { redLineLogic, supplyLineLogic } from './json-logic';
import { named, type PartialPeer, type Peer, type RedLine } from './peer';

const name = `${named('json-logic-engine')}, built`;

export function redLineJsonLogicEngine(): Peer {
  const built = new LogicEngine().build(redLineLogic) as (form: Facts) => readonly string[]; // it merges lists of names
  const decide = (form: Facts): RedLine => {
    const found = built(form);
    return { eligible: found.length > 0, grounds: found };
  };
  return { name, decideAll: (forms) => forms.map(decide) };
}

export function supplyLineJsonLogicEngine(): PartialPeer {
  const built = new LogicEngine().build(supplyLineLogic) as (form: Facts) => unknown;
  return { name, read: (form) => ({ outcome: built(form) }) };
}
