/** Settings for the utility that publishes the page. */
export const owner: {
  /**
   * The number of the document that the decisions are based on. It is an internal document: shown only if it is set
   * here.
   */
  readonly documentNumber: string | undefined;
  /** The telephone numbers: for questions, and for complaints to the energy regulator. */
  readonly hotlines: readonly { readonly number: string; readonly purpose: 'service' | 'supervision' }[];
} = {
  documentNumber: undefined,
  hotlines: [
    { number: '95598', purpose: 'service' },
    { number: '12398', purpose: 'supervision' },
  ],
};
