import * as z from 'zod/mini';
import { AmountMinor, AmountRange, Currency } from './money.js';
import { PayModel, PayPeriod } from './vocabulary.js';

const Share = z.number().check(z.gte(0), z.lte(1));

/**
 * What the host worked out from the published pay and hours, so that models can be compared. Never what the company
 * said: show it as derived. Null where pay or hours are not known.
 */
export const DerivedPay = z.object({
  /** Pay for one hour of work. A month has 52/12 weeks; a day has 8 hours. */
  effectiveHourly: z.nullable(AmountRange),
  /** Pay for one month of work. */
  effectiveMonthly: z.nullable(AmountRange),
});
export type DerivedPay = z.infer<typeof DerivedPay>;

/**
 * Pay as published, in `currency` for one `period`, and what follows from it.
 * One flat shape for every model: a model that a reader does not know yet still has its amounts in the known places.
 */
export const Pay = z.object({
  model: PayModel,
  currency: z.nullable(Currency),
  period: z.nullable(PayPeriod),
  minAmountMinor: z.nullable(AmountMinor),
  maxAmountMinor: z.nullable(AmountMinor),
  /** Share of the company, 0 to 1. May come with any model. */
  minEquityShare: z.nullable(Share),
  maxEquityShare: z.nullable(Share),
  derived: DerivedPay,
});
export type Pay = z.infer<typeof Pay>;
