/** A text in the two languages of the library. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}
