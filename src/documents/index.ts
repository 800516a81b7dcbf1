export { consultationDocuments } from './consultation-documents';
export { intakeRoute } from './intake-route';
export { requiredDocuments, type RequiredDocument } from './required-documents';
