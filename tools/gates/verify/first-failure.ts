import * as fc from 'fast-check';

// The first failing input is enough for a mutation. Shrinking it would take longer than everything else.
fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });
