import type { ReviewRecord } from '../../src/compliance';
import { reference } from '.';
import { once, type Case, type Objection } from './compliance-case';

const order = ['application', 'supplyPlanReply', 'customerExternalWorks', 'meterConnection'] as const;

/** 3.1.4, 3.5.1 */
export function stageChecks({ record, facts, figures, readings, rules, connection }: Case): readonly Objection[] {
  const objections: Objection[] = [];
  const stages = record.stages ?? [];
  const plan: readonly string[] = rules.connectionStages(facts, figures, readings);
  if (stages.length === 0) return [];
  const places = stages.map((entry, index) => ({ ...entry, index }));
  for (const stage of order) {
    const entries = places.filter((entry) => entry.stage === stage);
    const happened = entries.filter((e) => e.startedOn !== undefined || typeof e.completedOn === 'string');
    const [first] = happened;
    if (first === undefined) continue;
    if (!plan.includes(stage)) {
      const low = facts.voltageLevel === '220V' || facts.voltageLevel === '380V';
      const mayApply =
        rules.connectionStages === reference.connectionStages
          ? low && facts.proactiveService && rules.smallMicroEnterprise(facts, figures, readings)
          : plan.length === 1;
      const spared = stage === 'application' && mayApply;
      objections.push({
        code: 'stage-not-in-plan',
        severity: spared ? 'advisory' : 'violation',
        path: ['stages', first.index, 'stage'],
      });
    }
    const started = entries.filter((e) => e.startedOn !== undefined);
    const [start] = started.toSorted((a, b) => ((a.startedOn ?? '') < (b.startedOn ?? '') ? -1 : 1));
    if (start !== undefined && plan.includes(stage)) {
      const startedOn = start.startedOn ?? '';
      const unfinished = plan.slice(0, plan.indexOf(stage)).some((earlier) => {
        return stages.some((entry) => {
          if (entry.stage !== earlier) return false;
          if (typeof entry.completedOn === 'string') return entry.completedOn > startedOn;
          if (entry.startedOn === undefined) return false;
          if (entry.startedOn > startedOn) return true;
          return entry.completedOn === null && (connection === undefined || connection.date > startedOn);
        });
      });
      if (unfinished) {
        objections.push({
          code: 'stage-out-of-order',
          severity: stage === 'customerExternalWorks' ? 'advisory' : 'violation',
          path: ['stages', start.index, 'startedOn'],
        });
      }
    }
    if (stage !== 'customerExternalWorks') {
      const late = entries.find((e) => {
        const end =
          e.startedOn !== undefined && (connection?.date ?? '') > e.startedOn ? connection?.date : e.startedOn;
        const happenedOn = e.completedOn === null ? end : e.completedOn;
        return happenedOn !== undefined && e.recordedOn !== undefined && e.recordedOn > happenedOn;
      });
      // It may have been complete on the day of the entry.
      const perhaps = entries.find(
        (e) => e.completedOn === undefined && e.startedOn !== undefined && (e.recordedOn ?? '') > e.startedOn,
      );
      const found = late ?? perhaps;
      if (found !== undefined) {
        const severity = late === undefined ? 'datesMissing' : 'advisory';
        objections.push({ code: 'back-entry', severity, path: ['stages', found.index, 'recordedOn'] });
      }
    }
  }
  return objections;
}

/** 3.1.4 */
export function reviewChecks({ record, facts, figures, readings, rules, connection }: Case): readonly Objection[] {
  const objections: Objection[] = [];
  const reviews = record.reviews ?? [];
  const permitted = rules.technicalReviews(facts, figures, readings);
  const held = (review: ReviewRecord['review']): boolean =>
    permitted[review] || (review === 'completionAcceptance' && permitted.handoverAcceptance);
  for (const [{ review, scope }, index] of once(reviews)) {
    if (!held(review)) {
      objections.push({ code: 'review-not-permitted', severity: 'violation', path: ['reviews', index, 'review'] });
      continue;
    }
    for (const [looked, place] of once(scope)) {
      const all = permitted.scope.includes('allElectricalEquipment');
      if (permitted.scope.includes(looked)) continue;
      if (all && (looked === 'gridRelatedEquipment' || looked === 'securityPowerSupply')) continue;
      objections.push({
        code: 'review-scope-exceeded',
        severity: 'violation',
        path: ['reviews', index, 'scope', place],
      });
    }
  }
  const opinions = reviews.flatMap(({ review, opinions: given = [] }, index) =>
    given.map((opinion, place) => ({ review, opinion, index, place })),
  );
  const distinct = once(opinions.map(({ review, opinion }) => ({ review, opinion }))).map(([, at]) => opinions[at]);
  for (const kind of ['designReview', 'interimInspection', 'completionAcceptance', 'handoverAcceptance']) {
    const further = distinct.filter((each) => each?.review === kind && each.opinion.afterRectification !== true);
    const days = further.map((each) => each?.opinion.issuedOn ?? '9999').toSorted();
    const first = further.find((each) => (each?.opinion.issuedOn ?? '9999') === days[0]);
    for (const each of further) {
      if (each === undefined || each === first) continue;
      const path = ['reviews', each.index, 'opinions', each.place];
      objections.push({ code: 'review-opinion-repeated', severity: 'violation', path });
    }
  }
  for (const each of distinct) {
    if (each === undefined) continue;
    const path = ['reviews', each.index, 'opinions', each.place];
    if (each.opinion.written === false) {
      objections.push({ code: 'review-opinion-not-written', severity: 'violation', path: [...path, 'written'] });
    }
    if ((each.opinion.itemsBeyondChecklist ?? 0) > 0) {
      const at = [...path, 'itemsBeyondChecklist'];
      objections.push({ code: 'review-beyond-checklist', severity: 'violation', path: at });
    }
  }
  const acceptances = reviews.filter(({ review }) => review === 'completionAcceptance');
  if (connection !== undefined && permitted.completionAcceptance) {
    const failed = acceptances.some(({ passed }) => passed === false);
    if (failed && !acceptances.some(({ passed }) => passed === true)) {
      objections.push({ code: 'energised-without-acceptance', severity: 'violation', path: connection.path });
    }
  }
  if (permitted.designReview) objections.push(...beforeDesignReview(record));
  return objections;
}

function beforeDesignReview({ reviews = [], stages = [] }: Case['record']): readonly Objection[] {
  const designs = reviews.filter(({ review }) => review === 'designReview');
  const passed = designs.filter((each) => each.passed === true);
  let before: string | undefined;
  if (passed.length > 0) {
    const days = passed.map(({ opinions = [] }) => {
      const dated = opinions.flatMap(({ issuedOn }) => (issuedOn === undefined ? [] : [issuedOn]));
      return dated.toSorted().at(-1);
    });
    const known = days.filter((day) => day !== undefined);
    if (known.length < days.length) return [];
    before = known.toSorted()[0];
  } else if (designs.some((each) => each.passed === false)) {
    before = '9999-12-31';
  }
  if (before === undefined) return [];
  let earliest: number | undefined;
  stages.forEach(({ stage, startedOn }, index) => {
    if (stage !== 'customerExternalWorks' || startedOn === undefined) return;
    if (earliest === undefined || startedOn < (stages[earliest]?.startedOn ?? '')) earliest = index;
  });
  if (earliest === undefined || (stages[earliest]?.startedOn ?? '') >= before) return [];
  const path = ['stages', earliest, 'startedOn'];
  return [{ code: 'external-works-before-design-review', severity: 'advisory', path }];
}
