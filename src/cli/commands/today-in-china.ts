import { chinaDateOf } from '../../calendar';

/** The date in China (UTC+8) at an instant. */
export function todayInChina(now: number): string {
  return chinaDateOf(new Date(now).toISOString());
}
