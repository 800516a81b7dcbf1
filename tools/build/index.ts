/** Builds the package: the library for both module systems, the command line, and the mini program. */
import { build } from 'tsup';
import { parts } from './parts';

await Promise.all(parts.map(async (part) => build({ ...part, config: false, silent: true })));
