/** One text in the two languages of the library. */
export interface BilingualText {
  /** Simplified Chinese. */
  readonly zh: string;
  /** English. */
  readonly en: string;
}
