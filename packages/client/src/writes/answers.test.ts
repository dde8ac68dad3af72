import * as contract from '@fractional-embed/contract';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as answers from './answers.js';

const instant = '2026-01-31T09:00:00Z';
const id = 'a-reference_of-20-le';

const good: Record<keyof typeof answers, object> = {
  ApplicationReceipt: { id, status: 'received', receivedAt: instant },
  ApplicationStatus: { status: 'unknown', receivedAt: null },
  FormToken: { formToken: 'x' },
  Upload: { id, name: 'cv.pdf', mediaType: 'application/pdf', sizeBytes: 0, expiresAt: instant },
  SubscriptionReceipt: { status: 'confirmation-sent' },
  SubscriptionState: { status: 'unsubscribed' },
  Problem: {
    type: 't',
    title: 'Bad',
    status: 400,
    detail: 'd',
    code: 'a-code-of-2040',
    requestId: 'r',
    errors: [{ pointer: '/body/name', code: 'c', message: 'm' }],
    challenge: { algorithm: 'SHA-256', challenge: 'c', salt: 's', signature: 's' },
  },
};

/** Values that some field may take, and such as none may. */
const anyValue = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, '', id, 'short', instant, '2026-13-31T09:00:00Z', '2026-01-31T09:00+02:00'),
  fc.constantFrom<unknown>(
    'received',
    'unknown',
    'confirmed',
    'unsubscribed',
    'confirmation-sent',
    7,
    -1,
    0.5,
    2 ** 60,
  ),
  fc.constantFrom<unknown>(399, 400, 599, 600, [], [{ pointer: '', code: '', message: '' }], [{ pointer: '' }], [null]),
  fc.jsonValue(),
);

describe.each(Object.keys(good) as (keyof typeof answers)[])('%s', (name) => {
  it('takes what is right, with what is new to it', () => {
    expect(answers[name].safeParse({ ...good[name], new: true })).not.toHaveProperty('error');
  });

  it('takes and refuses what the contract does', () => {
    const fields = fc.constantFrom(...Object.keys(good[name]));
    fc.assert(
      fc.property(fc.dictionary(fields, anyValue, { maxKeys: 2 }), (changes) => {
        const value = { ...good[name], ...changes };
        expect(answers[name].safeParse(value).error === undefined).toBe(contract[name].safeParse(value).success);
      }),
      { numRuns: 500 },
    );
    for (const value of [null, [], 'text', 7, true, undefined, {}]) {
      expect(answers[name].safeParse(value)).toHaveProperty('error');
    }
  });
});
