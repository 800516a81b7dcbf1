/** Cedar: one policy per ground or outcome, parsed once; an answer lists the policies that apply. */
import { preparsePolicySet, statefulIsAuthorized, type CedarValueJson } from '@cedar-policy/cedar-wasm/nodejs';
import type { Facts } from '../../../src/facts';
import { groundOrder, named, type PartialPeer, type Peer, type RedLine } from './peer';

const highVoltage = '!(["220V", "380V"].contains(context.voltageLevel))';
const smallMicro = `context.usage == "industrialCommercial"
  && context.equipmentCapacityKw.lessThanOrEqual(decimal("160.0")) && context.siteType == "ordinary"
  && context.ownership == "independent" && !context.temporarySupply && !context.batchApplication`;
const governed = `context.voltageLevel == "10kV" && context.usage == "industrialCommercial" && !(${smallMicro})`;
const large = 'context.appliedCapacityKva.greaterThanOrEqual(decimal("8000.0"))';

const grounds: Readonly<Record<string, string>> = {
  smallMicro,
  provincialPark: `${highVoltage} && ["provincial", "national"].contains(context.parkLevel)
    && context.usage == "industrialCommercial" && !context.residentialDistributionWorks && !context.temporarySupply`,
  electricitySubstitution: `${highVoltage} && context.substitutionShare.greaterThan(decimal("0.5"))`,
  evCharging: `${highVoltage} && context.evChargingFacility`,
};

const lines: Readonly<Record<string, string>> = {
  notGoverned: `!(${governed})`,
  dedicatedLine: `${governed} && ${large}`,
  publicLine: `${governed} && !${large}`,
};

/** The result of Cedar, and the errors of policies. */
interface Found {
  readonly policies: readonly string[];
  readonly errors: readonly string[];
}

/** Parses policies under a name, and finds out which of them apply. */
function policiesThatHold(id: string, conditions: Readonly<Record<string, string>>): (form: Facts) => Found {
  const staticPolicies = Object.fromEntries(
    Object.entries(conditions).map(([policy, holds]) => [
      policy,
      `permit(principal, action, resource) when { ${holds} };`,
    ]),
  );
  const parsed = preparsePolicySet(id, { staticPolicies });
  if (parsed.type === 'failure') throw new Error(parsed.errors.map(({ message }) => message).join('; '));
  return (form) => {
    const answer = statefulIsAuthorized({
      principal: { type: 'Customer', id: 'customer' },
      action: { type: 'Action', id: 'decide' },
      resource: { type: 'Request', id: 'request' },
      context: Object.fromEntries(Object.entries(form).map(([fact, value]) => [fact, written(value)])),
      preparsedPolicySetId: id,
      entities: [],
    });
    if (answer.type === 'failure') throw new Error(answer.errors.map(({ message }) => message).join('; '));
    const { reason, errors } = answer.response.diagnostics;
    return { policies: reason, errors: errors.map(({ error }) => error.message) };
  };
}

/** A value in its notation: numbers with a fraction need the decimal extension. */
function written(value: Facts[keyof Facts]): CedarValueJson {
  if (typeof value !== 'number') return value ?? null;
  return { __extn: { fn: 'decimal', arg: Number.isInteger(value) ? `${value}.0` : String(value) } };
}

const name = named('@cedar-policy/cedar-wasm');

export function redLineCedar(): Peer {
  const ask = policiesThatHold('redLine', grounds);
  const decide = (form: Facts): RedLine => {
    const { policies } = ask(form);
    return { eligible: policies.length > 0, grounds: groundOrder.filter((ground) => policies.includes(ground)) };
  };
  return { name, decideAll: (forms) => forms.map(decide) };
}

/** A policy that needs an unknown fact is an error. If another one applies, there is an outcome nevertheless. */
export function supplyLineCedar(): PartialPeer {
  const ask = policiesThatHold('supplyLine', lines);
  return {
    name,
    read: (form) => {
      const { policies, errors } = ask(form);
      const [outcome] = policies;
      if (outcome === undefined && errors.length > 0) throw new Error(errors.join('; '));
      return { outcome };
    },
  };
}
