import type { IntakeKind, Metrics } from '../metrics.js';
import { HttpProblem } from './problem.js';

/** Does it, and counts what came of it: how it ended well, or the problem's code. */
export async function countOutcome(
  metrics: Metrics,
  kind: IntakeKind,
  work: () => Promise<Response>,
): Promise<Response> {
  try {
    const response = await work();
    metrics.count(kind, response.headers.has('Idempotent-Replayed') ? 'replayed' : 'created');
    return response;
  } catch (error) {
    metrics.count(kind, error instanceof HttpProblem ? error.code : 'failed');
    throw error;
  }
}
