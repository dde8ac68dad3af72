import { type PayTextOptions, payOfText } from './pay-text.js';
import type { PayReading } from './published-pay.js';

const aboutPay =
  /\b(compensation|pay|paid|pays|rate|rates|salary|salaries|remuneration|wage|honorarium|vergütung|gehalt)\b/i;

/**
 * Pay in running text: an amount with its currency and period, in a line about pay or right after a heading that is.
 * Amounts that turn out not to be sure stay unread, since running text is full of other money.
 */
export function payInText(text: string, options: PayTextOptions): PayReading | undefined {
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    const heading = lines[index - 1] ?? '';
    const told = aboutPay.test(line) || (heading.length < 60 && aboutPay.test(heading));
    if (!told || line.length > 600) continue;
    const sentences = line.split(/(?<=[.!?])\s+(?=[A-Z])/);
    for (const sentence of sentences) {
      const found = payOfText(sentence, { ...options, strict: true });
      if (found?.note === null && found.pay.model !== 'equity') return found;
    }
  }
  return undefined;
}
