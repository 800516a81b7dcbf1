import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { commandsIn } from '../../scripts/newcomer';

describe('the commands of the documents', () => {
  it('are read line by line, without comments and without installing the package', () => {
    const document = 'Say\n```sh\nnpm ci && npm run demo   # cases\n\nnpm install yekuo\n```\n```ts\nnpm();\n```\n';
    expect(commandsIn(document)).toEqual(['npm ci && npm run demo']);
  });

  it.each(['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md'])('of %s name scripts that exist', (name) => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly scripts: object };
    const named = commandsIn(readFileSync(name, 'utf8')).flatMap((line) => [...line.matchAll(/npm run ([\w:-]+)/g)]);
    expect(named.length).toBeGreaterThan(0);
    for (const [, script = ''] of named) expect(Object.keys(scripts)).toContain(script);
  });
});
