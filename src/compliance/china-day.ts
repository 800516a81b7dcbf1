import { chinaDateOf } from '../calendar';

const chinaOffset = '+08:00';

/** The day in China of a valid instant. Most instants have the offset of China, so the day can be copied. */
export function chinaDay(instant: string): string {
  return instant.endsWith(chinaOffset) ? instant.slice(0, 10) : chinaDateOf(instant);
}

/** Whether two valid instants can be compared as texts: both have the offset of China, and the same precision. */
export function areAlike(one: string, other: string): boolean {
  return one.length === other.length && one.endsWith(chinaOffset) && other.endsWith(chinaOffset);
}
