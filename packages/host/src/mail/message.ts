import type { SendMailOptions } from 'nodemailer';
import type { Mail } from './mailer.js';

export interface MessagePlace {
  /** `Name <address>`, or an address. */
  from: string;
  /** Where the host is reached from outside. */
  publicUrl: string;
}

/** Who mails are from unless MAIL_FROM says so. */
export function defaultFrom(publicUrl: string): string {
  return `no-reply@${new URL(publicUrl).hostname.replace(/^\[|\]$/g, '')}`;
}

/** The mail as nodemailer takes it. */
export function messageOf(mail: Mail, { from, publicUrl }: MessagePlace): SendMailOptions {
  const { id, to, replyTo, subject, text, html, unsubscribeUrl } = mail;
  return {
    from,
    // As an object it is one address, whatever is in it: a text would be parsed as a list.
    to: { name: '', address: to },
    ...(replyTo !== undefined && { replyTo: { name: '', address: replyTo } }),
    ...{ subject: oneLine(subject), text, html },
    messageId: `<${id}@${new URL(publicUrl).hostname}>`,
    headers: {
      // So that nobody's holiday answers it (RFC 3834).
      'Auto-Submitted': 'auto-generated',
      ...(unsubscribeUrl !== undefined && {
        'List-Unsubscribe': `<${unsubscribeUrl}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      }),
    },
    // Nothing in a mail may name a file or a URL that this process then reads.
    ...{ disableFileAccess: true, disableUrlAccess: true },
  };
}

const maxSubjectLength = 150;

/** Without line breaks, and without what turns text around: titles are strangers' words. */
export function oneLine(text: string): string {
  const line = text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
  const letters = [...line];
  return letters.length <= maxSubjectLength ? line : `${letters.slice(0, maxSubjectLength - 1).join('')}…`;
}
