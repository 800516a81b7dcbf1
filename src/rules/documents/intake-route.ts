import { decisionTable } from '../../engine';
import { rules } from '../../policy/language';
import { intakeRoutes } from '../../policy/outcome-terms';

/**
 * 3.1.2 — the route by which an application is accepted. Every route accepts the application.
 *
 * @example
 * intakeRoute.decide({ intakeChannel: 'phone' }).outcome; // => 'zeroCertificateBooking'
 */
export const intakeRoute = /* @__PURE__ */ decisionTable(rules, {
  id: 'intakeRoute',
  outcomes: intakeRoutes,
  rows: [
    {
      id: 'otherChannel',
      when: { intakeChannel: 'other' },
      outcome: 'notPermitted',
      clauses: ['3.1.2'],
    },
    {
      id: 'phone',
      when: { intakeChannel: 'phone' },
      outcome: 'zeroCertificateBooking',
      clauses: ['3.1.2'],
    },
    {
      id: 'bothProofs',
      when: { presentsSubjectProof: true, presentsPropertyProof: true },
      outcome: 'twoCertificates',
      clauses: ['3.1.2', 'goals.1'],
    },
    {
      id: 'propertyProofWithCommitment',
      when: { presentsPropertyProof: true, commitmentSigned: true },
      outcome: 'oneCertificatePilot',
      clauses: ['3.1.2'],
    },
    {
      id: 'online',
      when: { intakeChannel: 'online' },
      outcome: 'zeroCertificateBooking',
      clauses: ['3.1.2'],
    },
    {
      id: 'subjectProofOnly',
      when: { presentsSubjectProof: true },
      outcome: 'deferredDocuments',
      clauses: ['3.1.2'],
    },
    {
      id: 'propertyProofOnly',
      when: { presentsPropertyProof: true, 'I-14': 'deferred' },
      outcome: 'deferredDocuments',
      clauses: ['3.1.2'],
      interpretations: ['I-14'],
    },
    {
      id: 'propertyProofOnlyPilot',
      when: { presentsPropertyProof: true, 'I-14': 'pilotOnly' },
      outcome: 'oneCertificatePilot',
      clauses: ['3.1.2'],
      interpretations: ['I-14'],
    },
    {
      id: 'propertyProofOnlyOnline',
      when: { presentsPropertyProof: true, 'I-14': 'guidedOnline' },
      outcome: 'guidedToOnline',
      clauses: ['3.1.2'],
      interpretations: ['I-14'],
    },
    {
      id: 'nothing',
      outcome: 'guidedToOnline',
      clauses: ['3.1.2'],
    },
  ],
});
