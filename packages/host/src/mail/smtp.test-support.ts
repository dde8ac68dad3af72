import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** What a mail server got: who it was told to deliver to, and the mail. */
export interface Received {
  from: string;
  recipients: string[];
  source: string;
  secure: boolean;
}

/** A real mail server on a free port of this machine. */
export async function startSmtp(options: SMTPServerOptions = {}) {
  const received: Received[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disableReverseLookup: true,
    onData(stream, session, done) {
      void buffer(stream).then((source) => {
        const { mailFrom, rcptTo } = session.envelope;
        const from = mailFrom === false ? '' : mailFrom.address;
        const recipients = rcptTo.map(({ address }) => address);
        received.push({ from, recipients, source: source.toString(), secure: session.secure });
        done();
      });
    },
    ...options,
  });
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.server.address() as AddressInfo;
  return { received, port, close: () => new Promise<void>((resolve) => server.close(() => resolve())) };
}

/** A refusal as a mail server words it. */
export function smtpError(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}

/** A mail as a mail program reads it. */
export async function readMail(source: string) {
  const { headers, headerLines, subject, text, html, messageId, from, to, replyTo } = await simpleParser(source);
  return {
    ...{ headers, subject, text, html: html || '', messageId, from: from?.text },
    to: [to ?? []].flat().map((one) => one.text),
    replyTo: replyTo?.text,
    names: headerLines.map(({ key }) => key),
  };
}
