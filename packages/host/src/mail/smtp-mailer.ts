import { createTransport } from 'nodemailer';
import { errorWord, type Outcome } from '../delivery/sender.js';
import type { Mailer } from './mailer.js';
import { type MessagePlace, messageOf } from './message.js';

/** Milliseconds. Together they stay below what an attempt may take. */
const timeouts = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000, dnsTimeout: 5_000 };

/**
 * A mail server, over a few connections that stay open. `smtps:` speaks TLS from the beginning, `smtp:` as soon as the
 * server offers it.
 */
export function smtpMailer(smtpUrl: string, place: MessagePlace): Mailer {
  const transport = createTransport({ url: smtpUrl, pool: true, maxConnections: 2, ...timeouts });
  return {
    async send(mail) {
      try {
        await transport.sendMail(messageOf(mail, place));
        return { kind: 'sent' };
      } catch (error) {
        return refusal(error);
      }
    },
    forget: async () => {},
    close: async () => transport.close(),
  };
}

/**
 * 5xx about the recipient or the mail stays so; 4xx and a server that is away pass. A refused password is ours to mend,
 * so mails wait for that. Of the server's words only its codes are kept: the rest may quote the address.
 */
function refusal(error: unknown): Outcome {
  const { code, responseCode, response } = error as Partial<Record<'code' | 'responseCode' | 'response', unknown>>;
  if (typeof responseCode !== 'number') return { kind: 'retry', error: errorWord(error) };
  const enhanced = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(String(response))?.[1];
  const said = ['SMTP', responseCode, enhanced].filter((part) => part !== undefined).join(' ');
  const lasting = responseCode >= 500 && (code === 'EENVELOPE' || code === 'EMESSAGE');
  return { kind: lasting ? 'dead' : 'retry', error: said };
}
