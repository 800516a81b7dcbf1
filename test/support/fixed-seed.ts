import * as fc from 'fast-check';
import { runs } from './runs';

// The same inputs are tried on every run, so that red means a change. PROPERTY_SEED explores others.
fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 20210527), numRuns: runs(100) });
