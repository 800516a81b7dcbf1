import type { ConnectionStage } from './connection-stages';

/** The positions of the stages in the order in which a case goes through them. */
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

/** Whether a stage comes before another stage. */
export function comesBefore(stage: ConnectionStage, other: ConnectionStage): boolean {
  return place[stage] < place[other];
}

/**
 * 3.1.4 — whether a case may go through a stage outside its plan: proactive service relieves a low-voltage small or
 * micro enterprise of the application, but does not forbid it. The plan of such a case is the connection alone.
 */
export function isSparedByPermission(stage: ConnectionStage, plan: readonly ConnectionStage[]): boolean {
  return stage === 'application' && plan.length === 1;
}
