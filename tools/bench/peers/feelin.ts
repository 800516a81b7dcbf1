/**
 * feelin: the expression language of DMN. It parses an expression on every evaluation; one expression per ground is
 * faster here than one for all grounds.
 */
import { evaluate } from 'feelin';
import type { Facts } from '../../../src/facts';
import { groundOrder, named, type PartialPeer, type Peer, type RedLine } from './peer';

const smallMicro = `usage = "industrialCommercial" and equipmentCapacityKw <= 160 and siteType = "ordinary"
  and ownership = "independent" and temporarySupply = false and batchApplication = false`;
const highVoltage = 'voltageLevel != "220V" and voltageLevel != "380V"';

const grounds: Readonly<Record<string, string>> = {
  smallMicro,
  provincialPark: `${highVoltage} and (parkLevel = "provincial" or parkLevel = "national")
    and usage = "industrialCommercial" and residentialDistributionWorks = false and temporarySupply = false`,
  electricitySubstitution: `${highVoltage} and substitutionShare > 0.5`,
  evCharging: `${highVoltage} and evChargingFacility = true`,
};

const supplyLine = `if voltageLevel != "10kV" or usage != "industrialCommercial" or (${smallMicro}) then "notGoverned"
  else if appliedCapacityKva >= 8000 then "dedicatedLine" else "publicLine"`;

function redLine(form: Facts): RedLine {
  const found = groundOrder.filter((ground) => evaluate(grounds[ground] ?? '', form).value === true);
  return { eligible: found.length > 0, grounds: found };
}

const name = named('feelin');

export const redLineFeelin: Peer = { name, decideAll: (forms) => forms.map((form) => redLine(form)) };

export const supplyLineFeelin: PartialPeer = {
  name,
  read: (form) => {
    const { value } = evaluate(supplyLine, form);
    return value === null ? {} : { outcome: value };
  },
};
