/**
 * The documents the policy asks for.
 *
 * @example
 * documentKinds[0]; // => 'subjectProof'
 */
export const documentKinds = /* @__PURE__ */ Object.freeze([
  'subjectProof',
  'propertyProof',
  'governmentApproval',
  'voluntaryHighVoltageStatement',
] as const);

/** A document the policy asks for. */
export type DocumentKind = (typeof documentKinds)[number];

/** Which concrete papers serve as which document. */
export type PaperCatalogue = Readonly<Record<string, DocumentKind>>;

/**
 * The papers that serve as the documents of clause 3.1.2. The list the clause refers to is not at hand, so this is common
 * national practice and not the policy's own word.
 *
 * @example
 * commonPapers.businessLicence; // => 'subjectProof'
 */
export const commonPapers = /* @__PURE__ */ Object.freeze({
  identityCard: 'subjectProof',
  militaryIdentityCard: 'subjectProof',
  passport: 'subjectProof',
  householdRegister: 'subjectProof',
  businessLicence: 'subjectProof',
  institutionCertificate: 'subjectProof',
  socialOrganisationCertificate: 'subjectProof',
  titleDeed: 'propertyProof',
  landUseCertificate: 'propertyProof',
  purchaseContract: 'propertyProof',
  leaseWithLandlordTitle: 'propertyProof',
  courtJudgment: 'propertyProof',
  villageCommitteeCertificate: 'propertyProof',
  approvalDocument: 'governmentApproval',
  ratificationDocument: 'governmentApproval',
  filingDocument: 'governmentApproval',
} as const satisfies PaperCatalogue);

/** A paper of the common catalogue. */
export type Paper = keyof typeof commonPapers;
