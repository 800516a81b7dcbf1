import type { ConnectionStage } from './connection-stages';

/** The stages in the order in which a case goes through them. */
const order = ['application', 'supplyPlanReply', 'customerExternalWorks', 'meterConnection'] as const;

/** Whether a stage comes before another one. */
export function comesBefore(stage: ConnectionStage, other: ConnectionStage): boolean {
  return order.indexOf(stage) < order.indexOf(other);
}

/**
 * 3.1.4 — whether a stage outside the plan may be gone through all the same: the application that a low-voltage small or
 * micro enterprise is spared by proactive service is spared as a permission. Its plan alone is the connection.
 */
export function isSparedByPermission(stage: ConnectionStage, plan: readonly ConnectionStage[]): boolean {
  return stage === 'application' && plan.length === 1;
}
