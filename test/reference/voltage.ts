import type { FullFacts } from './facts';

type Level = FullFacts['voltageLevel'];

export function isLow(level: Level): boolean {
  return level === '220V' || level === '380V';
}

export function isHigh(level: Level): boolean {
  return level === '10kV' || level === '35kV' || level === '110kV' || level === '220kV';
}
