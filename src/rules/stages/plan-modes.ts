/** How a supply plan was prepared and answered. */
export type PlanMode = 'notRequired' | 'transitionalPlan' | 'onSite' | 'automatic' | 'jointPreparation';

const fast: readonly PlanMode[] = ['onSite', 'automatic'];

/**
 * 3.2.4 — whether a plan was answered by a slower mode than `supplyPlanReply` requires. On site and automatic are
 * equally fast; no plan and a transitional plan are not compared.
 */
export function isSlowerMode(mode: PlanMode, due: PlanMode): boolean {
  return mode === 'jointPreparation' && fast.includes(due);
}

/** 3.2.4 — whether a transitional plan is required but the plan was answered by another mode. */
export function owesTransitionalPlan(mode: PlanMode, due: PlanMode): boolean {
  return due === 'transitionalPlan' && mode !== 'transitionalPlan';
}
