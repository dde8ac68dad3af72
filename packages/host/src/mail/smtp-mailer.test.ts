import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Mail, Mailer } from './mailer.js';
import { readMail, smtpError, startSmtp } from './smtp.test-support.js';
import { smtpMailer } from './smtp-mailer.js';

const place = { from: 'Roles <roles@jobs.example.org>', publicUrl: 'https://jobs.example.org' };
const mail: Mail = {
  id: 'msg_aaaaaaaaaaaaaaaaaaaa',
  to: 'ana@applicant.example',
  subject: 'Grüße',
  text: 'Zoë\n',
  html: '<p>Zoë</p>',
};

let open: { close(): Promise<void> }[];
beforeEach(() => {
  open = [];
});
afterEach(async () => {
  for (const one of open.reverse()) await one.close();
});

async function server(...given: Parameters<typeof startSmtp>) {
  const smtp = await startSmtp(...given);
  open.push(smtp);
  return smtp;
}

function mailerTo(url: string): Mailer {
  const mailer = smtpMailer(url, place);
  open.push(mailer);
  return mailer;
}

describe('a mail over SMTP', () => {
  it('arrives with what tells programs what it is', async () => {
    const { port, received } = await server({ hideSTARTTLS: true });
    const mailer = mailerTo(`smtp://127.0.0.1:${port}`);
    const newsletter = {
      ...mail,
      replyTo: 'desk@operator.example',
      unsubscribeUrl: 'https://jobs.example.org/u?token=t',
    };
    expect(await mailer.send(newsletter)).toEqual({ kind: 'sent' });
    expect(received).toMatchObject([{ from: 'roles@jobs.example.org', recipients: ['ana@applicant.example'] }]);
    const source = received[0]!.source;
    const read = await readMail(source);
    expect(read).toMatchObject({ subject: 'Grüße', text: 'Zoë\n', html: '<p>Zoë</p>', to: ['ana@applicant.example'] });
    expect(read.messageId).toBe('<msg_aaaaaaaaaaaaaaaaaaaa@jobs.example.org>');
    expect(read.replyTo).toBe('desk@operator.example');
    expect(read.headers.get('auto-submitted')).toBe('auto-generated');
    expect(source).toMatch(/^List-Unsubscribe: <https:\/\/jobs\.example\.org\/u\?token=t>\r$/m);
    expect(source).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m);
  });

  it('keeps its Message-ID when it is sent again', async () => {
    const { port, received } = await server({ hideSTARTTLS: true });
    const mailer = mailerTo(`smtp://127.0.0.1:${port}`);
    for (let time = 0; time < 2; time += 1) await mailer.send(mail);
    const ids = await Promise.all(received.map(async ({ source }) => (await readMail(source)).messageId));
    expect(ids).toEqual([ids[0], ids[0]]);
  });

  it('is tried again after 4xx, and dead after 5xx, of which only the codes are kept', async () => {
    const answers: Record<string, Error> = {
      'later@x.example': smtpError(451, '4.7.1 <later@x.example> greylisted'),
      'full@x.example': smtpError(452, 'full@x.example is full'),
      'nobody@x.example': smtpError(550, '5.1.1 <nobody@x.example> is unknown here'),
      'never@x.example': smtpError(554, 'never@x.example refused'),
    };
    const { port } = await server({
      hideSTARTTLS: true,
      onRcptTo: ({ address }, _, done) => done(answers[address]),
    });
    const mailer = mailerTo(`smtp://127.0.0.1:${port}`);
    const outcomes = await Promise.all(Object.keys(answers).map((to) => mailer.send({ ...mail, to })));
    expect(outcomes).toEqual([
      { kind: 'retry', error: 'SMTP 451 4.7.1' },
      { kind: 'retry', error: 'SMTP 452' },
      { kind: 'dead', error: 'SMTP 550 5.1.1' },
      { kind: 'dead', error: 'SMTP 554' },
    ]);
  });

  it('is dead when the server refuses what it says', async () => {
    const { port } = await server({
      hideSTARTTLS: true,
      onData: (stream, _, done) => void stream.resume().on('end', () => done(smtpError(552, '5.3.4 too big'))),
    });
    expect(await mailerTo(`smtp://127.0.0.1:${port}`).send(mail)).toEqual({ kind: 'dead', error: 'SMTP 552 5.3.4' });
  });

  it('waits while the password is wrong, or nobody is there', async () => {
    const { port } = await server({
      authOptional: false,
      allowInsecureAuth: true,
      hideSTARTTLS: true,
      onAuth: ({ password }, _, done) =>
        password === 'right' ? done(null, { user: 'roles' }) : done(smtpError(535, '5.7.8 no')),
    });
    const wrong = await mailerTo(`smtp://roles:wrong@127.0.0.1:${port}`).send(mail);
    expect(wrong).toEqual({ kind: 'retry', error: 'SMTP 535 5.7.8' });
    expect(await mailerTo(`smtp://roles:right@127.0.0.1:${port}`).send(mail)).toEqual({ kind: 'sent' });
    const gone = await startSmtp();
    await gone.close();
    const away = await mailerTo(`smtp://127.0.0.1:${gone.port}`).send(mail);
    expect(away).toMatchObject({ kind: 'retry', error: expect.stringMatching(/^E\w+$/) as string });
  });

  it('goes by TLS from the beginning with smtps, and with smtp as soon as it is offered', async () => {
    const implicit = await server({ secure: true });
    const explicit = await server();
    const trusting = '?tls.rejectUnauthorized=false';
    expect(await mailerTo(`smtps://127.0.0.1:${implicit.port}/${trusting}`).send(mail)).toEqual({ kind: 'sent' });
    expect(await mailerTo(`smtp://127.0.0.1:${explicit.port}/${trusting}`).send(mail)).toEqual({ kind: 'sent' });
    expect([...implicit.received, ...explicit.received].map(({ secure }) => secure)).toEqual([true, true]);
  });

  it('does not go to a server whose certificate nobody vouches for', async () => {
    const { port, received } = await server({ secure: true });
    const outcome = await mailerTo(`smtps://127.0.0.1:${port}`).send(mail);
    expect(outcome.kind).toBe('retry');
    expect(received).toEqual([]);
  });
});

describe('what somebody tries to smuggle into a mail', () => {
  const hostile = [
    'Role\r\nBcc: victim@x.example',
    'Role\nBcc: victim@x.example\n\nBuy this',
    'Role\r\n\r\n<script>alert(1)</script>',
    'Role\u2028Bcc: victim@x.example',
    'Role\0Bcc: victim@x.example',
    'Role\r\n.\r\nMAIL FROM:<x@x.example>\r\nRCPT TO:<victim@x.example>\r\nDATA\r\n',
    '=?utf-8?B?Um9sZQpCY2M6IHZpY3RpbUB4LmV4YW1wbGU=?=',
  ];

  it.each(hostile)('stays in the subject: %j', async (subject) => {
    const { port, received } = await server({ hideSTARTTLS: true });
    await mailerTo(`smtp://127.0.0.1:${port}`).send({ ...mail, subject, text: `${subject}\r\n.\r\nQUIT\r\n` });
    expect(received).toHaveLength(1);
    expect(received[0]?.recipients).toEqual(['ana@applicant.example']);
    const { names } = await readMail(received[0]!.source);
    expect(names).not.toContain('bcc');
    expect(names.filter((name) => name === 'subject')).toHaveLength(1);
  });

  it.each([
    'ana@x.example, victim@x.example',
    'ana@x.example\r\nBcc: victim@x.example',
    'ana@x.example>\r\nRCPT TO:<victim@x.example',
    'a <ana@x.example>, <victim@x.example>',
  ])('never becomes a second recipient: %j', async (to) => {
    const { port, received } = await server({ hideSTARTTLS: true });
    await mailerTo(`smtp://127.0.0.1:${port}`)
      .send({ ...mail, to })
      .catch(() => {});
    for (const { recipients, source } of received) {
      expect(recipients).not.toContain('victim@x.example');
      expect(recipients.length).toBeLessThanOrEqual(1);
      expect((await readMail(source)).names).not.toContain('bcc');
    }
  });
});
