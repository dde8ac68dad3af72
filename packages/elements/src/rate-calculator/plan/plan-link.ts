import { mostRetainers, type Retainer } from './plan.js';
import { feeProblem, hoursProblem, numberIn } from './retainer-row.js';

/**
 * Adds a plan to a fragment, as hours and fees: `rate.plan=10:7165,5:`. Without the names: a link is passed on, and who
 * somebody's clients are is not its reader's business.
 */
export function writePlan(fragment: string, prefix: string, retainers: readonly Retainer[]): string {
  const each = retainers.map(({ hoursPerWeek, fee }) => `${hoursPerWeek}:${fee ?? ''}`);
  return `${fragment && `${fragment}&`}${encodeURIComponent(prefix)}.plan=${each.join()}`;
}

/** The plan of a fragment without its `#`; undefined if it has none, or one with anything in it that can't be. */
export function readPlan(fragment: string, prefix: string): Retainer[] | undefined {
  const each = new URLSearchParams(fragment).get(`${prefix}.plan`)?.split(',').map(readRetainer);
  return each && each.length <= mostRetainers && each.every((retainer) => retainer !== undefined) ? each : undefined;
}

function readRetainer(text: string): Retainer | undefined {
  const [, hours, paid] = /^(\d[\d.e-]*):(\d[\d.e-]*)?$/.exec(text) ?? [];
  const [hoursPerWeek, fee] = [Number(hours), numberIn(paid)];
  return hoursProblem(hoursPerWeek) || feeProblem(fee) ? undefined : { name: '', hoursPerWeek, fee };
}
