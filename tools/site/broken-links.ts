import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';

/** The broken links of a built site: to a missing file, or to a missing anchor. */
export function brokenLinks(folder: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  const pages = files.filter((path) => path.endsWith('.html'));
  const anchors = new Map(pages.map((path) => [path, anchorsIn(readFileSync(join(folder, path), 'utf8'))]));
  return pages.flatMap((path) =>
    targetsIn(readFileSync(join(folder, path), 'utf8'))
      .filter((target) => !/^(?:https?:|mailto:|data:)/.test(target))
      .flatMap((target) => {
        const [file = '', anchor] = target.split('#');
        const wanted = file === '' ? path : posix.normalize(posix.join(posix.dirname(path), file));
        if (!existsSync(join(folder, wanted))) return [`${path}: ${target}`];
        const isThere = anchor === undefined || anchors.get(wanted)?.has(decodeURIComponent(anchor)) === true;
        return isThere ? [] : [`${path}: ${target}`];
      }),
  );
}

function targetsIn(html: string): readonly string[] {
  return [...html.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, target = '']) => target);
}

function anchorsIn(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(/ (?:id|name)="([^"]*)"/g)].map(([, anchor = '']) => anchor));
}
