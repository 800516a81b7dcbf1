import type { Violation } from './gate';

const permitted =
  /^(?:package\.json|README(?:\.[\w-]+)?\.md|CHANGELOG\.md|LICENSE|[\w-]+\/package\.json|dist\/[\w-]+\.(?:js|cjs|d\.ts|d\.cts)|dist\/cli\/(?:[\w-]+\.js|LICENSES\.txt)|dist\/element\/[\w-]+\.(?:js|d\.ts)|miniprogram\/[\w-]+\.js|schema\/[\w-]+\.schema\.json|conformance\/(?:README\.md|[\w-]+\.json))$/;

/** The files of a tarball that should not be in it. */
export function packedViolations(files: readonly string[]): readonly Violation[] {
  return files
    .filter((path) => !permitted.test(path))
    .map((where) => ({ where, message: 'does not belong in the package' }));
}
