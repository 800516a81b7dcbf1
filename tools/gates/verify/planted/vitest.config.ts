import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { repository } from '../../../repository.ts';
import { faultyParts } from './faults.ts';

const part = faultyParts.find(({ name }) => name === process.env['FAULTY_PART']);
const fault = part?.faults[Number(process.env['PLANTED_FAULT'])];
if (part === undefined || fault === undefined) throw new Error('no such fault');
const { file, was, becomes } = fault;

/** Runs the laws of a part, with one fault inserted into the source while it is loaded: no file is changed. */
export default defineConfig({
  root: repository,
  plugins: [
    {
      name: 'planted-fault',
      enforce: 'pre',
      transform(code, id) {
        if (id.split('?')[0] !== join(repository, file)) return undefined;
        const parts = code.split(was);
        if (parts.length !== 2) throw new Error(`${file} holds ${parts.length - 1} times: ${was}`);
        return parts.join(becomes);
      },
    },
  ],
  test: { include: [...part.laws], setupFiles: ['test/support/fixed-seed.ts'], isolate: false, testTimeout: 120_000 },
});
