import * as z from 'zod/mini';
import { annotate } from './annotate.js';
import { WholeNumber } from './whole-number.js';

/** An ISO 4217 code in capitals. Whether it is still in use is not checked: old listings keep their currency. */
export const Currency = annotate(z.string().check(z.regex(/^[A-Z]{3}$/)), {
  description: 'ISO 4217 code',
  examples: ['USD'],
});

/** Whole minor units of a currency (cents, yen, fils), zero or more. */
export const AmountMinor = annotate(WholeNumber.check(z.gte(0)), {
  description: 'Whole minor units, by the ISO 4217 exponent',
});

/** A range in minor units. Null at one end means that end is open: "from" or "up to". */
export const AmountRange = z.object({
  minAmountMinor: z.nullable(AmountMinor),
  maxAmountMinor: z.nullable(AmountMinor),
});
export type AmountRange = z.infer<typeof AmountRange>;
