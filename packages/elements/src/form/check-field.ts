import { isEmailAddress } from './email-address.js';
import type { Field, Value } from './field.js';
import type { CheckMessages } from './messages/check-en.js';
import { sizeText } from './size-text.js';

const maxFileBytes = 10 * 1024 * 1024;
const maxLinks = 10;

/** How what is wrong is said. */
export interface CheckLanguage {
  readonly locale: string;
  readonly messages: CheckMessages;
}

/**
 * What is wrong with a field, in a sentence that says what to do; undefined when nothing is. It saves a way to the host,
 * which has the last word.
 */
export function checkField(
  field: Field,
  value: Value | undefined,
  unreadable: boolean,
  language: CheckLanguage,
): string | undefined {
  const { messages } = language;
  if (unreadable) return field.kind === 'date' ? messages.dateWrong : messages.numberWrong;
  if (isBlank(value)) return field.required ? missing(field, messages) : undefined;
  if (value instanceof File) return checkFile(value, language);
  return typeof value === 'string' ? checkText(field, value.trim(), language) : undefined;
}

/** Whether there is no answer at all. */
export function isBlank(value: Value | undefined): boolean {
  return (
    value === undefined ||
    value === false ||
    (typeof value === 'string' && value.trim() === '') ||
    (Array.isArray(value) && value.length === 0)
  );
}

function missing({ kind }: Field, messages: CheckMessages): string {
  switch (kind) {
    case 'choice':
    case 'choices':
    case 'yes-no':
      return messages.missingChoice;
    case 'file':
      return messages.missingFile;
    case 'consent':
      return messages.missingConsent;
    default:
      return messages.missing;
  }
}

function checkText({ id, kind }: Field, text: string, { locale, messages }: CheckLanguage): string | undefined {
  const most = id === 'name' ? 200 : 10_000;
  if (text.length > most) return messages.tooLong(most.toLocaleString(locale), text.length.toLocaleString(locale));
  switch (kind) {
    case 'email':
      return isEmailAddress(text) ? undefined : messages.emailWrong;
    case 'links':
      return checkLinks(text, messages);
    case 'number':
      return Number.isFinite(Number(text)) ? undefined : messages.numberWrong;
    case 'rate':
      return Number(text) > 0 ? undefined : messages.rateWrong;
    case 'hours':
      return Number(text) > 0 && Number(text) <= 168 ? undefined : messages.hoursWrong;
    default:
      return undefined;
  }
}

/** Addresses as people write them, one a line or with spaces between: without `https://`, too. */
export function linksIn(text: string): string[] {
  const links = text.split(/\s+/).filter(Boolean);
  return links.map((link) => (/^https?:\/\//i.test(link) ? link : `https://${link}`));
}

/** Words that are no address are mostly a sentence: the whole line is named. */
function checkLinks(text: string, messages: CheckMessages): string | undefined {
  const wrong = text.split('\n').find((line) => !linksIn(line).every(isLink));
  if (wrong !== undefined) return messages.linkWrong(wrong.trim());
  return linksIn(text).length > maxLinks ? messages.linksTooMany : undefined;
}

function isLink(link: string): boolean {
  return link.length <= 2000 && /^https?:\/\/[^\s"'<>\\`.]+\.[^\s"'<>\\`]+$/i.test(link);
}

/** Of a name that ends in no extension the host finds out what it is. */
function checkFile({ name, size }: File, { locale, messages }: CheckLanguage): string | undefined {
  if (/\.(?!(pdf|docx|odt|rtf|te?xt|md)$)\w+$/i.test(name)) return messages.fileKindWrong;
  if (size === 0) return messages.fileEmpty;
  return size > maxFileBytes ? messages.fileTooLarge(sizeText(size, locale)) : undefined;
}
