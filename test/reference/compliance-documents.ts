import { commonPapers } from '../../src/policy/papers';
import { once, type Case, type Objection } from './compliance-case';
import { chinaDayOf } from './compliance-dates';
import { isLow } from './voltage';

const required = ['subjectProof', 'propertyProof', 'governmentApproval', 'voluntaryHighVoltageStatement'];

/** Other names of papers, as far as records are generated with them. */
const otherNames: Readonly<Record<string, string>> = { 身份证: 'identityCard', 营业执照: 'businessLicence' };

function paperOf(name: string): string {
  return otherNames[name] ?? name;
}

/** What a paper serves as, `undefined` if the catalogue does not know it. */
function documentOf(name: string): string | undefined {
  const paper = paperOf(name);
  if (required.includes(paper)) return paper;
  return Object.hasOwn(commonPapers, paper) ? commonPapers[paper as keyof typeof commonPapers] : undefined;
}

/** 3.1.2 */
export function intakeChecks(each: Case): readonly Objection[] {
  const { record, facts, figures, readings, rules, appliedOn, asOf } = each;
  const { intake } = record;
  if (intake === undefined) return [];
  const objections: Objection[] = [];
  const isRecorded = Object.values(intake).some((value) => value !== undefined);
  const channel = facts.intakeChannel;
  const shown = intake.presented?.map(documentOf);
  const route = rules.intakeRoute(
    {
      ...facts,
      presentsSubjectProof: shown?.includes('subjectProof') ?? facts.presentsSubjectProof,
      presentsPropertyProof: shown?.includes('propertyProof') ?? facts.presentsPropertyProof,
      commitmentSigned: intake.commitmentSigned ?? facts.commitmentSigned,
    },
    figures,
    readings,
  );
  if (isRecorded && route === 'notPermitted' && intake.accepted !== false) {
    const path = intake.channel === undefined ? ['facts', 'intakeChannel'] : ['intake', 'channel'];
    objections.push({ code: 'channel-not-permitted', severity: 'violation', path });
  }
  if (intake.accepted === false && route !== 'notPermitted' && route !== 'guidedToOnline') {
    objections.push({ code: 'application-refused', severity: 'violation', path: ['intake', 'accepted'] });
  }
  if (channel === 'businessHall' && appliedOn !== undefined && intake.enteredAt !== undefined) {
    const enteredOn = intake.enteredAt === null ? asOf : chinaDayOf(intake.enteredAt);
    if (enteredOn > appliedOn) {
      objections.push({ code: 'late-system-entry', severity: 'violation', path: ['intake', 'enteredAt'] });
    }
  }
  if (channel === 'phone' && intake.phoneEndedAt !== undefined && intake.dispatchedAt !== undefined) {
    const late =
      intake.dispatchedAt === null
        ? asOf > chinaDayOf(intake.phoneEndedAt)
        : Date.parse(intake.dispatchedAt) - Date.parse(intake.phoneEndedAt) > figures.telephoneDispatchMinutes * 60_000;
    if (late) objections.push({ code: 'late-dispatch', severity: 'violation', path: ['intake', 'dispatchedAt'] });
  }
  return objections;
}

/** 3.1.2, 3.1.3, 3.2.2, 3.3.1 */
export function documentChecks(each: Case): readonly Objection[] {
  const { record, facts, figures, readings, rules, connection } = each;
  const { intake, consultation, supplyPlan } = record;
  const objections: Objection[] = [];
  const due: readonly string[] = rules.requiredDocuments(facts, figures, readings);
  const shared = (intake?.availableBySharing ?? []).map((paper) => documentOf(paper) ?? paper);
  const scanned = intake?.realNameAuthenticated === true;
  const spared = (document: string): boolean => {
    if (scanned && readings['I-25'] === 'everything') return true;
    if (document === 'voluntaryHighVoltageStatement') return false;
    if (shared.includes(document)) return true;
    return isProof(document) && scanned;
  };

  const demands = (intake?.demanded ?? []).map((demand) =>
    typeof demand === 'string'
      ? { paper: paperOf(demand), at: undefined }
      : { paper: paperOf(demand.document), at: demand.at },
  );
  const booked = facts.intakeChannel === 'online' || facts.intakeChannel === 'phone';
  const atBooking = (paper: string, at: string | undefined): boolean => {
    const welcome = readings['I-26'] === 'uploadsWelcome' && facts.intakeChannel === 'online';
    return booked && at === 'booking' && !(welcome && isProof(documentOf(paper)));
  };
  const papers = new Map<string, { readonly at: (string | undefined)[]; readonly index: number }>();
  demands.forEach(({ paper, at }, index) => {
    const known = papers.get(paper);
    if (known === undefined) papers.set(paper, { at: [at], index });
    else known.at.push(at);
  });
  let approvalSpared = false;
  for (const [paper, { index }] of papers) {
    const document = documentOf(paper);
    const path = ['intake', 'demanded', index];
    const forbiddenAt = demands.findIndex((demand) => demand.paper === paper && atBooking(paper, demand.at));
    if (forbiddenAt >= 0) {
      const where = ['intake', 'demanded', forbiddenAt];
      objections.push({ code: 'document-over-collection', severity: 'violation', path: where });
    } else if (document === undefined) {
      objections.push({ code: 'document-over-collection', severity: 'advisory', path });
    } else if (!due.includes(document)) {
      objections.push({ code: 'document-over-collection', severity: 'violation', path });
    } else if (document === 'governmentApproval') {
      if (approvalSpared) objections.push({ code: 'document-over-collection', severity: 'violation', path });
      approvalSpared = true;
    }
    if (document !== undefined && spared(document)) {
      objections.push({ code: 'document-obtainable-by-sharing', severity: 'violation', path });
    }
  }
  const wanted = rules.consultationDocuments(facts, figures, readings);
  if (wanted !== null) {
    const met = new Set<string>();
    for (const [name, index] of once(consultation?.demanded)) {
      const paper = paperOf(name);
      if (wanted.includes(paper) || met.has(paper)) continue;
      met.add(paper);
      const path = ['consultation', 'demanded', index];
      objections.push({ code: 'document-over-collection', severity: 'violation', path });
    }
  }

  const replied =
    typeof supplyPlan?.repliedOn === 'string' ||
    (record.stages ?? []).some(
      ({ stage, completedOn }) => stage === 'supplyPlanReply' && typeof completedOn === 'string',
    );
  const presented = intake?.presented?.map(documentOf);
  const path = ['intake', 'presented'];
  if (presented !== undefined) {
    const early = readings['I-13'] === 'withApplication' && (intake?.accepted === true || isApplied(record) || replied);
    const now = connection !== undefined || (!isLow(facts.voltageLevel) && replied) || early;
    if (now && due.includes('governmentApproval') && !presented.includes('governmentApproval')) {
      if (!spared('governmentApproval')) {
        objections.push({ code: 'missing-government-approval', severity: 'violation', path });
      }
    }
    if (
      (replied || connection !== undefined) &&
      due.includes('voluntaryHighVoltageStatement') &&
      !presented.includes('voluntaryHighVoltageStatement') &&
      !spared('voluntaryHighVoltageStatement')
    ) {
      objections.push({ code: 'missing-high-voltage-statement', severity: 'violation', path });
    }
  }
  if (facts.importantCustomer && replied && supplyPlan?.statesImportance === false) {
    const at = ['supplyPlan', 'statesImportance'];
    objections.push({ code: 'importance-not-stated', severity: 'violation', path: at });
  }
  return objections;
}

function isProof(document: string | undefined): boolean {
  return document === 'subjectProof' || document === 'propertyProof';
}

/** Whether the stage of the application is over. */
function isApplied({ stages = [] }: Case['record']): boolean {
  return stages.some(({ stage, completedOn }) => stage === 'application' && typeof completedOn === 'string');
}
