import * as fc from 'fast-check';

// A change is noticed by the first input that fails. Nobody reads the smallest one, and finding it takes longer than all else.
fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });
