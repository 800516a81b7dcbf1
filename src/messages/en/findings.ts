import type { Texts } from '../texts';

/** The texts of findings; names in braces are their evidence. */
export const findings: Texts['findings'] = {
  'channel-not-permitted': 'The application came in through a channel that is not permitted[: {found}].',
  'application-refused': 'The application was refused, but applications must be accepted.',
  'late-system-entry':
    'The application in the hall was not entered on the same day[: due {deadline}][, entered {found}][ ({open}not entered yet)].',
  'late-dispatch':
    'The telephone booking was dispatched late[: limit {expected:minute:minutes}][, took {found:minute:minutes}][ ({open}not dispatched yet)].',
  'document-over-collection':
    'The customer was asked for a document beyond those required[: {found}][ ({bookingNeedsNone}a booking needs none)][ ({oneSuffices}one of its kind is enough)][ ({unknownName}not in the catalogue of papers)].',
  'document-obtainable-by-sharing':
    'The customer was asked for a document it need not supply[: {found}][ ({realNameAuthentication}real-name authenticated)][ ({dataSharing}data sharing provides it)].',
  'missing-government-approval': 'An important customer has presented no government approval.',
  'missing-high-voltage-statement':
    'A small or micro enterprise is connected at high voltage without a signed statement that it chose high voltage.',
  'importance-not-stated': 'The supply plan does not say that the customer is important.',
  'stage-not-in-plan': 'The case went through a stage it does not have[: {found}][; its stages: {expected}].',
  'stage-out-of-order': 'A stage began out of order[: {stage}][ on {found}][, before the end of {unfinished}].',
  'review-not-permitted': 'A review was held that is not permitted[: {found}].',
  'review-scope-exceeded': 'A review went beyond its scope[: {found}][; permitted: {expected}].',
  'review-opinion-repeated': 'A review gave its opinion more than once[: {review}][, {found:opinion:opinions}].',
  'review-opinion-not-written': 'A review gave its opinion, but not in writing[: {review}].',
  'review-beyond-checklist': 'An opinion went beyond the checklist[: {review}][, {found:item:items}].',
  'process-overtime':
    'The case exceeded its time limit[: {expected:working day:working days} allowed][, {found} used][, at least {least} used][ ({open}not connected yet)].',
  'energised-without-acceptance':
    'The customer was connected although the completion acceptance was not passed[: connected {found}].',
  'energised-before-works':
    'The customer was connected before the supporting works were complete[: connected {found}].',
  'external-works-before-design-review':
    "The customer's own works began before the design review was passed[: begun {found}][, passed {deadline}].",
  'supply-plan-mode-mismatch':
    'The supply plan reply took a slower way than required[: expected {expected}][, found {found}].',
  'contractor-designated':
    "A contractor for the customer's own works was not chosen by the customer[: {role}][, chosen by the {found}].",
  'contractor-not-tendered': 'A firm that belongs to the utility got the work without a tender[: {role}].',
  'free-handover-missing': 'Assets that must be handed over free of charge were not.',
  'record-contradicts-facts': 'The facts contradict the rest of the record, which was used[: {fact}].',
  'internal-approval-not-permitted':
    'A plan given on site needs no internal approval[, but had {found:approval:approvals}].',
  'constrained-filing-late':
    'The grid constraint was filed late[: {expected:working day:working days} allowed][, due {deadline}][ ({open}not filed yet)].',
  'transitional-plan-missing': 'The grid is constrained, but there is no transitional plan.',
  'upgrade-not-started': 'The grid is constrained, but no upgrade was started.',
  'works-overtime':
    'The supporting works exceeded their limit[: {expected:working day:working days} allowed][, {found} used][, at least {least} used][, due {deadline}][ ({open}not complete yet)].',
  'works-agreed-too-late':
    'The completion agreed for the supporting works is too late[: {found}][, at the latest {deadline}][, by the {boundBy}].',
  'works-after-customer-works':
    "The supporting works were not complete with the customer's own works[: complete on {found}][: not complete by {until}][, the customer's complete on {deadline}].",
  'works-after-agreed-date':
    'The supporting works were not complete by the agreed day[: complete on {found}][: not complete by {until}][, due {deadline}].',
  'works-contract-missing': 'No service contract on the supporting works was signed with the customer.',
  'works-funding-mismatch':
    'The supporting works are paid from another source[: expected {expected}][, found {found}].',
  'works-leader-missing': 'No leader is named for supporting works that a leader must supervise.',
  'boundary-mismatch': 'The investment boundary differs[: expected {expected}][, found {found}].',
  'asset-funded-by-customer': 'The customer paid for an asset that the utility funds[: {asset}].',
  'supply-line-mismatch': 'The supply line differs from the principle[: expected {expected}][, found {found}].',
  'label-contradicts-decision':
    'The label in the system contradicts the rules[: {label}][, {found}labelled but should not be][, {expected}not labelled but should be].',
  'fee-not-permitted': 'A fee was charged that is not permitted[: {found}][, {amountYuan} yuan].',
  'outage-plan-mismatch': 'The outage plan is not the required one[: expected {expected}][, found {found}].',
  'energised-after-intended-date':
    'The connection is later than the customer intended[: intended {deadline}][, connection {found}][, not connected by {until}].',
  'agency-missing': 'Less was handled for the customer than required[: expected {expected}][, found {found}].',
  'responsibility-missing': 'No person is named responsible for a project that needs one.',
  'back-entry': 'A stage was entered after the event[: {stage}][ of {deadline}][, entered {found}].',
  'not-in-force':
    'The case is outside the term of the policy and is not judged[: {found}][, in force from {inForceFrom}][, in force through {inForceThrough}].',
};
