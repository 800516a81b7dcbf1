/** How a supply plan was prepared and answered. */
export type PlanMode = 'notRequired' | 'transitionalPlan' | 'onSite' | 'automatic' | 'jointPreparation';

const fast: readonly PlanMode[] = ['onSite', 'automatic'];

/**
 * 3.2.4 — whether a plan was answered in a slower way than `supplyPlanReply` names. On site and automatically are
 * equally fast; no plan and a transitional plan lie outside the order.
 */
export function isSlowerMode(mode: PlanMode, due: PlanMode): boolean {
  return mode === 'jointPreparation' && fast.includes(due);
}

/** 3.2.4 — whether a plan was answered in another way although a transitional plan is due. */
export function owesTransitionalPlan(mode: PlanMode, due: PlanMode): boolean {
  return due === 'transitionalPlan' && mode !== 'transitionalPlan';
}
