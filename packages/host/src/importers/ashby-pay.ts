import * as z from 'zod/mini';
import { listOf, number, text } from './fields.js';
import { periodOfWords } from './pay/period-words.js';
import { type PayPeriod, type PayReading, publishedPay } from './pay/published-pay.js';

const Component = z.object({
  compensationType: text,
  interval: text,
  currencyCode: text,
  minValue: number,
  maxValue: number,
});
type Component = z.infer<typeof Component>;

export const Compensation = z.object({
  compensationTierSummary: text,
  compensationTiers: listOf(z.object({ components: listOf(Component) })),
  summaryComponents: listOf(Component),
});

/**
 * Pay of an Ashby posting. The summary is over all tiers of one currency; without one, the first tier with a salary
 * counts. Bonus and commission are no pay for the work itself.
 */
export function ashbyPay(compensation: z.infer<typeof Compensation> | null): PayReading | null {
  if (compensation === null) return null;
  const tiers = [compensation.summaryComponents, ...compensation.compensationTiers.map((tier) => tier.components)];
  const components = tiers.find((tier) => tier.some(isSalary)) ?? tiers.find((tier) => tier.length > 0) ?? [];
  const salary = components.find(isSalary);
  const equity = components.find(({ compensationType }) => compensationType === 'EquityPercentage');
  const { period, count } = intervalOf(salary?.interval ?? null);
  const per = (amount: number | null | undefined) => (amount === null || amount === undefined ? null : amount / count);
  return publishedPay({
    currency: salary?.currencyCode ?? null,
    period,
    min: per(salary?.minValue),
    max: per(salary?.maxValue),
    minEquity: share(equity?.minValue),
    maxEquity: share(equity?.maxValue),
  });
}

const isSalary = ({ compensationType, minValue, maxValue }: Component): boolean =>
  compensationType === 'Salary' && (minValue !== null || maxValue !== null);

/** Ashby gives equity in percent. */
const share = (percent: number | null | undefined): number | null =>
  percent === null || percent === undefined ? null : Number(`${percent}e-2`) || percent / 100;

/** `1 HOUR`, `2 WEEK`, or `NONE` for a sum that is paid once. */
function intervalOf(interval: string | null): { period: PayPeriod | null; count: number } {
  if (interval === 'NONE') return { period: 'project', count: 1 };
  const count = Number(/^\d+/.exec(interval ?? '')?.[0] ?? 1);
  return { period: periodOfWords(interval?.replace(/^\d+\s*/, '')), count: count > 0 ? count : 1 };
}
