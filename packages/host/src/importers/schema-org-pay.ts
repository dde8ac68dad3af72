import * as z from 'zod/mini';
import { isRecord } from './document.js';
import { number, text } from './fields.js';
import { periodOfWords } from './pay/period-words.js';
import { type PayReading, periodBySize, publishedPay } from './pay/published-pay.js';

/**
 * `baseSalary` in the shapes that pages use: a MonetaryAmount with a number, a range or a QuantitativeValue, a
 * PriceSpecification, a bare number beside `salaryCurrency`. Null for text, which is read as text.
 */
export function salaryOf(baseSalary: unknown, salaryCurrency: string | null): PayReading | null {
  const [salary] = [baseSalary].flat();
  if (!isRecord(salary)) {
    const alone = z.parse(number, salary);
    return alone === null ? null : reading(alone, alone, salaryCurrency, null);
  }
  const [value] = [salary.value ?? salary].flat();
  const range: Record<string, unknown> = isRecord(value) ? { ...salary, ...value } : { ...salary, value };
  const single = z.parse(number, range.value) ?? z.parse(number, range.price);
  const min = z.parse(number, range.minValue ?? salary.minValue);
  const max = z.parse(number, range.maxValue ?? salary.maxValue);
  const currency = z.parse(text, salary.currency ?? salary.priceCurrency ?? range.currency) ?? salaryCurrency;
  const unit = z.parse(text, range.unitText ?? range.unitCode ?? salary.unitText);
  return min === null && max === null ? reading(single, single, currency, unit) : reading(min, max, currency, unit);
}

function reading(min: number | null, max: number | null, currency: string | null, unit: string | null): PayReading {
  const code = currency?.toUpperCase() ?? null;
  const period = unitCodes[unit?.toUpperCase() ?? ''] ?? periodOfWords(unit) ?? periodBySize(code, max ?? min);
  return publishedPay({ currency: code, period, min, max });
}

/** UN/CEFACT codes, which some pages use for `unitText`. */
const unitCodes = { HUR: 'hour', DAY: 'day', WEE: 'week', MON: 'month', ANN: 'year' } as Readonly<
  Record<string, 'hour' | 'day' | 'week' | 'month' | 'year'>
>;
