import type { ConnectionStage } from './connection-stages';

/**
 * 3.1.4 — whether a case may go through a stage outside its plan: with proactive service, a low-voltage small or micro
 * enterprise need not apply, but may. The plan of such a case is the connection alone.
 */
export function isOptionalStage(stage: ConnectionStage, plan: readonly ConnectionStage[]): boolean {
  return stage === 'application' && plan.length === 1;
}
