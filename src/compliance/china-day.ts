import { chinaDateOf } from '../calendar';

const chinaOffset = '+08:00';

/**
 * The day in China of a valid instant. Most instants are written in China's own time, so that the day can be copied.
 */
export function chinaDay(instant: string): string {
  return instant.endsWith(chinaOffset) ? instant.slice(0, 10) : chinaDateOf(instant);
}

/** Whether two valid instants can be compared as texts: both in China's own time, and with the same precision. */
export function areAlike(one: string, other: string): boolean {
  return one.length === other.length && one.endsWith(chinaOffset) && other.endsWith(chinaOffset);
}
