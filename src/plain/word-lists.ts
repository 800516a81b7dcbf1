/** Words as texts, separated by spaces. */
interface WordTexts {
  readonly [name: string]: string | WordTexts;
}

/** The same tree, with a list of words in place of each text. */
type WordLists<Texts> = {
  readonly [Name in keyof Texts]: Texts[Name] extends string ? readonly string[] : WordLists<Texts[Name]>;
};

/** Splits texts of words that are separated by spaces, in a tree of any depth; the lists are frozen. */
// @__NO_SIDE_EFFECTS__
export function wordLists<const Texts extends WordTexts>(texts: Texts): WordLists<Texts> {
  const entries = Object.entries(texts).map(([name, part]) => [
    name,
    typeof part === 'string' ? Object.freeze(part.split(' ')) : wordLists(part),
  ]);
  return Object.freeze(Object.fromEntries(entries)) as WordLists<Texts>; // the same names
}
