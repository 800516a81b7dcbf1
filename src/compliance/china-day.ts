import { chinaDateOf } from '../calendar';

const chinaOffset = '+08:00';

/** The day of a sound instant in China. Most instants are written in China's own time, and then it can be read off. */
export function chinaDay(instant: string): string {
  return instant.endsWith(chinaOffset) ? instant.slice(0, 10) : chinaDateOf(instant);
}

/** Whether two sound instants can be compared as texts: both in China's own time, and equally exact. */
export function areAlike(one: string, other: string): boolean {
  return one.length === other.length && one.endsWith(chinaOffset) && other.endsWith(chinaOffset);
}
