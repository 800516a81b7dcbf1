/** An option that a help text describes. */
export interface DescribedOption {
  /** Its name, with the hyphens. */
  readonly name: string;
  readonly takesValue: boolean;
}

/** The options that a help text describes, each once. */
export function optionsIn(help: string): readonly DescribedOption[] {
  const found = [...help.matchAll(/^ {2}(--[a-z-]+)( \S)?/gm)];
  const options = new Map(found.map(([, name = '', value]) => [name, { name, takesValue: value !== undefined }]));
  return [...options.values()];
}

/** An option as a help text writes it, and what it says about it. */
export interface OptionText {
  readonly usage: string;
  readonly said: readonly string[];
}

/** The option with its argument, and the description on the same line. */
const described = /^ {2}(--[a-z-]+(?: \S+)?)(?: {2,}(.*))?$/;
const closelyDescribed = /^ {2}(--[a-z-]+ \S+) (.*)$/;

/** What a help text says about an option; undefined if it does not describe it. */
export function optionText(help: string, name: string): OptionText | undefined {
  const lines = help.split('\n');
  const at = lines.findIndex((line) => line === `  ${name}` || line.startsWith(`  ${name} `));
  const line = lines[at] ?? '';
  const [, usage, first = ''] = described.exec(line) ?? closelyDescribed.exec(line) ?? [];
  if (usage === undefined) return undefined;
  const further = lines.slice(at + 1);
  const end = further.findIndex((each) => !each.startsWith('          '));
  const said = [first, ...further.slice(0, end).map((each) => each.trim())];
  return { usage, said: said.filter((each) => each !== '') };
}
