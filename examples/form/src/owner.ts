/** What the utility that puts the page online decides. */
export const owner: {
  /** The number of the document that the page decides by. It is an internal one: shown only if the owner writes it here. */
  readonly documentNumber: string | undefined;
} = { documentNumber: undefined };
