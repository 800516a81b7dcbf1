import { buildOnce } from '../../tools/build/build-once';

/** Builds the package once for all tests of it. */
export async function setup(): Promise<void> {
  await buildOnce();
}
