import { shallowRef } from 'vue';
import type * as Reasons from './reasons';

/** The texts of reasons, which are loaded after the questions. */
export const reasons = shallowRef<typeof Reasons>();

/** Loads the texts of reasons. */
export async function loadReasons(): Promise<void> {
  reasons.value = await import('./reasons');
}
