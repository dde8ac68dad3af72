import { numberFormat } from '../format/intl.js';

/** "312 kB", "2.4 MB". Rounded up, so that what is over a limit never reads as if it were not. */
export function sizeText(bytes: number, locale: string): string {
  const kilobytes = bytes / 1024;
  const [amount, unit] =
    kilobytes < 1000 ? [Math.ceil(kilobytes), 'kilobyte'] : [Math.ceil(kilobytes / 102.4) / 10, 'megabyte'];
  return numberFormat(locale, { style: 'unit', unit, unitDisplay: 'short' }).format(amount);
}
