import type { FullFacts } from './facts';
import { smallMicroEnterprise } from './investment';
import type { Figures } from './parameters';
import type { Readings } from './readings';
import { isHigh } from './voltage';

/** 3.1.2, 3.3.1 */
export function requiredDocuments(facts: FullFacts, figures: Figures, readings: Readings): readonly string[] {
  const documents = ['subjectProof', 'propertyProof'];
  if (facts.importantCustomer) documents.push('governmentApproval'); // I-13
  if (isHigh(facts.voltageLevel) && smallMicroEnterprise(facts, figures, readings)) {
    documents.push('voluntaryHighVoltageStatement');
  }
  return documents;
}

/** 3.2.2; null where nothing is governed */
export function consultationDocuments(facts: FullFacts): readonly string[] | null {
  if (facts.voltageLevel === '10kV') return ['businessLicence'];
  return null;
}

/** 3.1.2 */
export function intakeRoute(facts: FullFacts, _: Figures, readings: Readings): string {
  const { intakeChannel, presentsSubjectProof: subject, presentsPropertyProof: property, commitmentSigned } = facts;
  if (intakeChannel === 'other') return 'notPermitted';
  if (intakeChannel === 'phone') return 'zeroCertificateBooking';
  if (subject && property) return 'twoCertificates';
  if (property && commitmentSigned) return 'oneCertificatePilot';
  if (intakeChannel === 'online') return 'zeroCertificateBooking';
  if (subject) return 'deferredDocuments';
  if (property) {
    if (readings['I-14'] === 'guidedOnline') return 'guidedToOnline';
    if (readings['I-14'] === 'pilotOnly') return 'oneCertificatePilot';
    return 'deferredDocuments';
  }
  return 'guidedToOnline';
}
