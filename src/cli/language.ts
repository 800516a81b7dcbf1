/** The languages of reports, help and messages. */
export const languages = Object.freeze(['zh-CN', 'en'] as const);

/** A language of reports, help and messages. */
export type Language = (typeof languages)[number];

/**
 * The language of a run: that of `--lang`, or else that of the locale.
 *
 * @param args the arguments, which may include the option; an invalid value is refused where the options are read
 */
export function languageOf(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const options = args.includes('--') ? args.slice(0, args.indexOf('--')) : args;
  const given = options.flatMap((option, index) => {
    if (option === '--lang') return options[index + 1] ?? [];
    return option.startsWith('--lang=') ? option.slice('--lang='.length) : [];
  });
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '';
  return languageNamed(given.at(-1) ?? '') ?? languageNamed(locale) ?? 'en';
}

/** The language that a tag or a locale names: `zh`, `zh-CN`, `zh_CN.UTF-8` or `en-GB`. */
export function languageNamed(name: string): Language | undefined {
  const [tag] = name.toLowerCase().split(/[_.@-]/);
  return languages.find((language) => language.split('-')[0] === tag);
}
