import fc from 'fast-check';
import { createTransport } from 'nodemailer';
import { describe, expect, it } from 'vitest';
import type { Mail } from './mailer.js';
import { defaultFrom, messageOf, oneLine } from './message.js';

const place = { from: 'roles@jobs.example.org', publicUrl: 'https://jobs.example.org' };
const mail: Mail = {
  id: 'msg_one',
  to: 'ana@applicant.example',
  subject: 'Hello',
  text: 'Words',
  html: '<p>Words</p>',
};

const transport = createTransport({ streamTransport: true, buffer: true });

/** The names of a message's own headers, in their order. */
async function headerNames(given: Mail): Promise<string[]> {
  const { message } = await transport.sendMail(messageOf(given, place));
  const [head = ''] = (message as Buffer).toString().split('\r\n\r\n');
  return head.split(/\r\n(?![ \t])/).map((line) => line.split(':')[0] ?? '');
}

/** Text with what headers and bodies are made of. */
const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '\r\n',
        '\n',
        '\r',
        '\u2028',
        '\u0085',
        '\0',
        'Bcc: x@x.example',
        ': ',
        '=?utf-8?Q?=0A?=',
        '\r\n\r\n',
      ),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe('a message', () => {
  it('has the same headers whatever is in its words', async () => {
    const usual = await headerNames(mail);
    await fc.assert(
      fc.asyncProperty(hostile, hostile, async (subject, text) => {
        expect(await headerNames({ ...mail, subject: `Role ${subject}`, text, html: text })).toEqual(usual);
      }),
    );
  });
});

const halves = /\p{Surrogate}/u;

describe('a line', () => {
  it('is one, of 150 letters at most, and cuts none in half', () => {
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({ unit: 'grapheme', minLength: 140, maxLength: 170 })), (text) => {
        const line = oneLine(text);
        expect(line).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
        expect([...line].length).toBeLessThanOrEqual(150);
        if (!halves.test(text)) expect(line).not.toMatch(halves);
      }),
    );
  });

  it.each([
    ['a\r\nb', 'a b'],
    ['  a \t b  ', 'a b'],
    ['a\u202Eb', 'a b'],
    ['🚀'.repeat(151), `${'🚀'.repeat(149)}…`],
  ])('%j is %j', (text, line) => {
    expect(oneLine(text)).toBe(line);
  });
});

describe('who mails are from', () => {
  it.each([
    ['https://jobs.example.org/path', 'no-reply@jobs.example.org'],
    ['http://localhost:4321', 'no-reply@localhost'],
  ])('by %s is %s', (url, from) => {
    expect(defaultFrom(url)).toBe(from);
  });
});
