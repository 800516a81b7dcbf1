import type { ConnectionStage } from './connection-stages';

/** The places of the stages, in the order in which a case goes through them. */
const place: Readonly<Record<ConnectionStage, number>> = {
  application: 0,
  supplyPlanReply: 1,
  customerExternalWorks: 2,
  meterConnection: 3,
};

/** All stages, in the order in which a case goes through them. */
export const stagesInOrder = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ Object.keys(place) as readonly ConnectionStage[], // its own keys, in the order in which they are written
);

/** Whether a stage comes before another one. */
export function comesBefore(stage: ConnectionStage, other: ConnectionStage): boolean {
  return place[stage] < place[other];
}

/**
 * 3.1.4 — whether a stage outside the plan may be gone through all the same: the application that a low-voltage small or
 * micro enterprise is spared by proactive service is spared as a permission. Its plan alone is the connection.
 */
export function isSparedByPermission(stage: ConnectionStage, plan: readonly ConnectionStage[]): boolean {
  return stage === 'application' && plan.length === 1;
}
