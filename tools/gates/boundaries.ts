/**
 * No tracked file may contain a path of a single machine or a package host, because the repository must work
 * everywhere.
 */
import type { Violation } from './gate';

const boundaries = [
  { pattern: /(?<![\w.-])\/(?:work|tmp|root|home|Users|mnt|var\/folders)(?:\/|\b(?![\w.-]))/, what: 'machine path' },
  { pattern: /\b[A-Z]:\\\w+/, what: 'machine path' },
  { pattern: /\bregistry\.npm\w*\.\w+/, what: 'package host' },
  { pattern: /https?:\/\/[\w.-]*(?:registry|artifactory|nexus|verdaccio|jfrog|mirror)[\w.-]*/, what: 'package host' },
  { pattern: /https?:\/\/(?:localhost|127\.0\.0\.1|10\.\d|192\.168\.)/, what: 'local host' },
];

/** The lines of a text that contain a machine path or a package host. */
export function boundaryViolations(path: string, text: string): readonly Violation[] {
  return text.split('\n').flatMap((line, index) =>
    boundaries.flatMap(({ pattern, what }) => {
      const found = pattern.exec(line)?.[0];
      return found === undefined ? [] : [{ where: `${path}:${index + 1}`, message: `${what}: ${found}` }];
    }),
  );
}
