export { highVoltage, lowVoltage } from './voltage';
export { vocabulary, type FactName, type Facts } from './vocabulary';
