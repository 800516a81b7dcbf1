/** What the utility that puts the page online decides. */
export const owner: {
  /** The number of the document that the page decides by. It is an internal one: shown only if the owner writes it here. */
  readonly documentNumber: string | undefined;
  /** Whom to call: for the connection, and to complain to the supervision of the energy sector. */
  readonly hotlines: readonly { readonly number: string; readonly purpose: 'service' | 'supervision' }[];
} = {
  documentNumber: undefined,
  hotlines: [
    { number: '95598', purpose: 'service' },
    { number: '12398', purpose: 'supervision' },
  ],
};
