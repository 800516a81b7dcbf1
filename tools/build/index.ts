/** Builds the package: the library for both module systems, the command line, and the mini program. */
import { buildPackage } from './build-package';

await buildPackage();
