import { createHmac } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { Webhook } from 'standardwebhooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { signatureHeaders } from './sign.js';

const sentAt = new Date('2026-03-31T00:00:00Z');
/** The bytes 0 to 31. */
const secret = 'whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=';

afterEach(() => vi.useRealTimers());

describe('a signature', () => {
  // By Python's hmac, over `${id}.1774915200.${body}`.
  it.each([
    [
      'msg_aaaaaaaaaaaaaaaaaaaa',
      '{"type":"application.created","timestamp":"2026-04-01T00:00:00.000Z","data":{"id":"app_aaaaaaaaaaaaaaaaaaaa","board":"demo","jobId":"job_aaaaaaaaaaaaaaaaaaaa"}}',
      'v1,hQ+uo+/BvVNIdXYV2yZRx3D7YInroq/YB7JjAU4x51A=',
    ],
    ['msg_b', '{"name":"Zoë 🚀"}', 'v1,tG7AVeipVYgMPKrVFBnYYWcgyQbBLgerFyUljTy8boc='],
  ])('of %s is what another implementation computes', (id, body, signature) => {
    expect(signatureHeaders({ id, sentAt, body, secrets: [secret] })).toEqual({
      'webhook-id': id,
      'webhook-timestamp': '1774915200',
      'webhook-signature': signature,
    });
  });

  it('is HMAC-SHA256 of id, time and body, whatever they are', () => {
    const bytes = fc.uint8Array({ minLength: 24, maxLength: 64 });
    const time = fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(fc.string(), fc.string({ unit: 'grapheme' }), bytes, time, (id, body, key, at) => {
        const secrets = [`whsec_${Buffer.from(key).toString('base64')}`];
        const headers = signatureHeaders({ id, sentAt: at, body, secrets });
        const content = `${id}.${headers['webhook-timestamp']}.${body}`;
        const expected = createHmac('sha256', key).update(content).digest('base64');
        expect(headers['webhook-signature']).toBe(`v1,${expected}`);
      }),
    );
  });

  it('is there for the old and the new secret during a change, and receivers with either take it', () => {
    vi.useFakeTimers({ now: sentAt, toFake: ['Date'] });
    const other = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
    const body = '{"type":"application.created"}';
    const headers = signatureHeaders({ id: 'msg_1', sentAt, body, secrets: [other, secret] });
    expect(headers['webhook-signature']?.split(' ')).toHaveLength(2);
    for (const known of [other, secret]) expect(() => new Webhook(known).verify(body, headers)).not.toThrow();
    const stranger = `whsec_${Buffer.alloc(32, 8).toString('base64')}`;
    expect(() => new Webhook(stranger).verify(body, headers)).toThrow();
  });
});

const data = process.env.TEST_DATA ?? resolve(import.meta.dirname, '../../../../../shared/data');
const file = resolve(data, 'standards/webhooks/standard-webhooks-vectors.json');
const present = existsSync(file);
if (!present)
  console.info(`Skipped: no Standard Webhooks vectors at ${file}. Set TEST_DATA to a folder that has them.`);

interface Vector extends Record<'id' | 'timestamp' | 'signature', string | null> {
  name: string;
  secret: string;
  valid: boolean;
  verify_at: number;
  payload: string;
}
interface Vectors {
  cases: Vector[];
  constructor_must_reject_secrets: string[];
}
const vectors = present
  ? (JSON.parse(readFileSync(file, 'utf8')) as Vectors)
  : { cases: [], constructor_must_reject_secrets: [] };

describe.skipIf(!present)('the vectors of Standard Webhooks', () => {
  it.each(vectors.cases)('$name', ({ secret: key, id, timestamp, signature, payload, valid, verify_at }) => {
    vi.useFakeTimers({ now: verify_at * 1000, toFake: ['Date'] });
    const headers = Object.fromEntries(
      Object.entries({ 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signature }).filter(
        (entry): entry is [string, string] => entry[1] !== null,
      ),
    );
    const verify = () => new Webhook(key).verify(payload, headers, { jsonParse: false });
    if (!valid) {
      expect(verify).toThrow();
      return;
    }
    expect(verify).not.toThrow();
    // What a receiver takes, we write: the one signature, or one of several.
    const ours = signatureHeaders({
      id: id ?? '',
      sentAt: new Date(Number(timestamp) * 1000),
      body: payload,
      secrets: [key],
    });
    expect(signature?.split(' ')).toContain(ours['webhook-signature']);
  });

  it('signs with no secret that is none', () => {
    for (const none of vectors.constructor_must_reject_secrets) {
      expect(() => signatureHeaders({ id: 'msg_1', sentAt, body: '', secrets: [none] })).toThrow();
    }
  });
});
