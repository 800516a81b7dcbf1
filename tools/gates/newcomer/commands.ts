/** The documents that a newcomer follows. */
export const documents = [
  'README.md',
  'README.zh-CN.md',
  'CONTRIBUTING.md',
  'docs/from-your-export.md',
  'docs/from-your-export.zh-CN.md',
] as const;

const blocks = /```(?:sh|shell|bash|console)\n([\s\S]*?)```/g;
const spans = /(?<!`)`((?:npm|npx|yekuo) [^`\n]+)`(?!`)/g;

/**
 * The commands in a document: the lines of its shell blocks, without comments, and inline code that begins like a
 * command. Commands joined by `&&` are separate.
 */
export function commandsIn(markdown: string): readonly string[] {
  const inBlocks = [...markdown.matchAll(blocks)].flatMap(([, block = '']) => block.split('\n'));
  const inSentences = [...markdown.replace(/```[\s\S]*?```/g, '').matchAll(spans)].map(([, command = '']) => command);
  return [...inBlocks, ...inSentences]
    .map((line) => line.replace(/\s+#.*$/, '').trim())
    .flatMap((line) => line.split(' && '))
    .filter((command) => command !== '');
}
