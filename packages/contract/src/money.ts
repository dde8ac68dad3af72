import * as z from 'zod/mini';
import { WholeNumber } from './whole-number.js';

/** An ISO 4217 code in capitals. Whether it is still in use is not checked: old listings keep their currency. */
export const Currency = z.string().check(z.regex(/^[A-Z]{3}$/, 'Write the three letters of a currency, such as USD.'));

/** Whole minor units of a currency (cents, yen, fils), zero or more. */
export const AmountMinor = WholeNumber.check(z.gte(0));

/** A range in minor units. Null at one end means that end is open: "from" or "up to". */
export const AmountRange = z.object({
  minAmountMinor: z.nullable(AmountMinor),
  maxAmountMinor: z.nullable(AmountMinor),
});
export type AmountRange = z.infer<typeof AmountRange>;
