import * as fc from 'fast-check';
import { runs } from './runs';

// Every run tries the same inputs, so that a failure is caused by a change. PROPERTY_SEED tries others.
fc.configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 20210527), numRuns: runs(100) });
