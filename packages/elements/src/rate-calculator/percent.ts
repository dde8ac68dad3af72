import { numberFormat } from '../format/intl.js';

/** A share from 0 to 1 in hundredths, as the language writes them. */
export function percent(share: number, { locale }: { readonly locale: string }): string {
  return numberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(share);
}
