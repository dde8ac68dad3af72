import { html } from 'hono/html';
import type { Mail } from './mailer.js';
import { oneLine } from './message.js';
import type { MailWords, Part } from './words/words.js';

/** One text in two forms: for programs that show plain text, and for those that show HTML. */
export async function render(
  { subject, body }: MailWords,
  language: string,
): Promise<Pick<Mail, 'subject' | 'text' | 'html'>> {
  const text = `${body.map(plain).join('\n\n')}\n`;
  const page = await html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${oneLine(subject)}</title></head>
<body style="font-family: system-ui, sans-serif; line-height: 1.5; max-width: 36em; margin: 1em auto; padding: 0 1em">
${body.map(marked)}
</body></html>`;
  return { subject, text, html: page.toString() };
}

function plain(part: Part): string {
  return typeof part === 'string' ? oneParagraph(part) : part.url;
}

function marked(part: Part) {
  if (typeof part === 'string') return html`<p>${oneParagraph(part)}</p>\n`;
  return html`<p><a href="${part.url}">${part.label}</a></p>\n`;
}

/** A title with line breaks must not make paragraphs of its own. */
function oneParagraph(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, ' ');
}
