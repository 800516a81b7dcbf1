/** The options that a help text mentions, each once. */
export function optionsIn(help: string): readonly string[] {
  return [...new Set([...help.matchAll(/^ {2}(--[a-z-]+)/gm)].map(([, option = '']) => option))];
}
