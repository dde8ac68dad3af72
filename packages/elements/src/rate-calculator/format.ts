import { numberFormat } from '../format/intl.js';
import type { CalculatorMessages } from './messages/en.js';
import type { MoreMessages } from './messages/more-en.js';

/** How the calculator speaks: its texts, the locale of numbers, and the currency of amounts. */
export interface CalculatorLanguage {
  readonly locale: string;
  readonly currency: string;
  readonly messages: CalculatorMessages & Partial<MoreMessages>;
}

/** How the parts that come after the answer speak: with their own texts besides. */
export interface MoreLanguage extends CalculatorLanguage {
  readonly messages: CalculatorMessages & MoreMessages;
}

/** An amount to the currency's smallest unit, or in whole units. */
export function money(amount: number, language: CalculatorLanguage, digits: 'whole' | 'exact' = 'whole'): string {
  return moneyFormat(language, digits).format(amount);
}

/** An amount in pieces, so that what comes after the point can be set smaller. */
export function moneyParts(amount: number, language: CalculatorLanguage): Intl.NumberFormatPart[] {
  return moneyFormat(language, 'exact').formatToParts(amount);
}

function moneyFormat({ locale, currency }: CalculatorLanguage, digits: 'whole' | 'exact'): Intl.NumberFormat {
  const options = { style: 'currency', currency } as const;
  return numberFormat(locale, digits === 'whole' ? { ...options, maximumFractionDigits: 0 } : options);
}

export function decimal(value: number, { locale }: CalculatorLanguage): string {
  return numberFormat(locale, { maximumFractionDigits: 1 }).format(value);
}

/** The currency's sign alone, to stand beside a field. */
export function currencySign(language: CalculatorLanguage): string {
  return (
    numberFormat(language.locale, { style: 'currency', currency: language.currency, currencyDisplay: 'narrowSymbol' })
      .formatToParts(0)
      .find(({ type }) => type === 'currency')?.value ?? language.currency
  );
}
