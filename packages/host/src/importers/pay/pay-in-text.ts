import { signs } from './currency-signs.js';
import { isOfOthers, isRetainer, isUsual, periodAround, standsAlone } from './pay-context.js';
import { type AmountInText, type PayTextOptions, payOfText } from './pay-text.js';
import { type PayPeriod, type PayReading, undisclosed } from './published-pay.js';

const aboutPay =
  /\b(compensation|pay|paid|pays|rate|rates|salary|salaries|remuneration|wage|honorarium|vergütung|gehalt)\b/i;
const money = new RegExp(signs, 'iu');

/** A longer line is no statement of pay, and the patterns are quick on short ones only. */
const maxLineCharacters = 600;

/** What a posting says in words of its own. */
export interface PostingText {
  title: string;
  text: string;
}

/**
 * Pay in running text: an amount with its currency and period that is told as pay. It is, in a line about pay or right
 * after a heading that is; as a retainer or fee; or where the amount is all that is said (`Fractional CFO ($150/hr)`).
 * Amounts that turn out not to be sure stay unread, since running text is full of other money.
 */
export function payInText({ title, text }: PostingText, options: PayTextOptions): PayReading | undefined {
  const lines = text.split('\n');
  const inTitle = payInLine(title, { told: aboutPay.test(title), isTitle: true }, options);
  if (inTitle !== undefined) return inTitle;
  for (const [index, line] of lines.entries()) {
    const heading = lines[index - 1] ?? '';
    const told = aboutPay.test(line) || (heading.length < 60 && aboutPay.test(heading));
    const found = payInLine(line, { told, isTitle: false }, options);
    if (found !== undefined) return found;
  }
  return undefined;
}

interface Line {
  /** It, or the heading before it, says that it is about pay. */
  told: boolean;
  isTitle: boolean;
}

function payInLine(line: string, { told, isTitle }: Line, options: PayTextOptions): PayReading | undefined {
  if (line.length > maxLineCharacters || !/\d/.test(line) || !money.test(line)) return undefined;
  for (const sentence of line.split(/(?<=[.!?])\s+(?=[A-Z])/)) {
    const periodOf = (amount: AmountInText): PayPeriod | null => {
      const period = periodAround(amount);
      if (period === null || told) return period;
      const sure = isRetainer(amount) || standsAlone(amount, period, isTitle);
      // A title is short, and its words are those of the role: "Customer Success" is nobody's customer.
      return sure && isUsual(amount, period) && (isTitle || !isOfOthers(sentence)) ? period : null;
    };
    const found = payOfText(sentence, { ...options, periodOf });
    if (found?.note === null && found.pay.model !== undisclosed.model && found.pay.model !== 'equity') return found;
  }
  return undefined;
}
